import type { DecisionWords } from './en.ts'

export const decision: DecisionWords = {
  decided: (names, useCase) => `Allora ${names}, per: ${useCase}`,
  beforeLive:
    'Prima di metterlo in uso, provatelo su 30-50 esempi vostri. Chiedete di nuovo tra qualche mese: prezzi e modelli cambiano.',
  kept: (id, old) =>
    `Conservato come decisione ${id}${old ? `, al posto di ${old}` : ''}. /decisions le elenca, esporta e chiude.`,
  newsIsSaid: 'Se cambiano prezzo o fine, o arriva un modello migliore, lo si dice qui.',
  notPinned: (lacks) => `Non è fissato: ${why(lacks)}`,
  stillPinned: (lacks) => `Il messaggio precedente resta fissato: ${why(lacks)}`,
  watching: (name) =>
    `Lo si dice qui quando arriva qualcosa di meglio di ${name} per questo, o cambiano prezzo o fine. /decisions lo chiude.`,
  about: (name, useCase, on) => `Novità su ${name}, scelto il ${on} per: ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} viene ritirato il ${on}, tra ${days} giorni.${next ? ` Il suo laboratorio indica ${next} al suo posto.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} è stato ritirato il ${on}.${next ? ` Il suo laboratorio indica ${next} al suo posto.` : ''}`,
  price: (name, before, now, monthly) =>
    `Il prezzo di ${name} è ${now}; era ${before}.${monthly ? ` Il vostro lavoro costa ora ${monthly}.` : ''}`,
  priceOn: (name, on, now, next) => `Dal ${on} ${name} costa ${next}; oggi ${now}.`,
  hostBarred: (name, host, other, monthly) =>
    `Le regole del vostro spazio non permettono più ${name} presso ${host}. Presso ${other} costa ${monthly}.`,
  barrier: (name, reason) => `${name} non soddisfa più quanto chiesto: ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} è ora nettamente migliore di ${name} allo stesso costo: ${scores}; ${costs}.`,
  cheaper: (other, name, costs) => `${other} vale ${name} per molto meno: ${costs}.`,
  others: (count) => `${count === 1 ? 'Anche un altro' : `Anche altri ${count}`}.`,
  aboutWatched: (name, useCase, since) =>
    `Novità su ${name}, osservato dal ${since} per: ${useCase}`,
  keptNowhere: 'Qui non si conservano decisioni.',
  nobodyToTell: 'Qui non si può osservare nulla: poi non ci sarebbe nessuno da avvisare.',
  notOneModel: (name) => `«${name}» non è un solo modello dei dati.`,
  forgotten: 'eliminato su richiesta di chi l’ha scritto',
  iKnow: (usage) => `Conosco: ${usage}. /decisions da solo le elenca.`,
  noSuch: (id) => `Qui non c’è una decisione «${id}». /decisions le elenca.`,
  notItself: 'Una decisione non può sostituire sé stessa.',
  onlyDecider: 'Solo chi l’ha presa e gli admin possono eliminare una decisione.',
  whatToDo: 'Che cosa fare?',
  verbs: {
    review: 'Rivedere',
    snooze: 'Pausa di 30 giorni',
    stop: 'Non seguire più',
    watch: 'Seguire di nuovo',
  },
  unchanged: 'Da allora non è cambiato nulla.',
  today: (list) => `Con i dati di oggi la lista è: ${list}.`,
  goWith: (name) => `Per cambiarla, dite nel suo thread: prendiamo ${name}.`,
  nothingDecided:
    'Qui non è stato ancora deciso nulla. Sotto una lista, dite «prendiamo il secondo», oppure /decide.',
  inDetails: 'La scheda è nei dettagli.',
  superseded: (id, by, name) => `${id} è sostituita da ${by}: ${name}.`,
  reopened: (id) => `${id} è di nuovo aperta, e seguita.`,
  snoozed: (id, name, until) =>
    `Fino al ${until} di ${id} si dice solo l’eventuale fine di ${name}.`,
  stopped: (id) => `${id} non è più seguita; resta nella lista.`,
  watched: (id) => `${id} è seguita.`,
  deleted: (id) => `${id} è eliminata.`,
  older: (count) => `e ${count} meno recenti.`,
  madeFor: (what, useCase) => `${what}, per: ${useCase}`,
  record: {
    status: 'Stato',
    accepted: 'accettata',
    date: 'Data',
    by: 'Deciso da',
    tookPart: 'Hanno partecipato',
    context: 'Contesto',
    decision: 'Decisione',
    evidence: 'Prove',
    alternatives: 'Alternative',
    none: 'Nessuna.',
    consequences: 'Conseguenze',
    dataOf: (day) => `Dati del ${day}.`,
    watched:
      'Seguita: le novità su fine, prezzo, condizioni e modelli migliori arrivano nel thread.',
  },
  states: {
    superseded: (by = 'un’altra') => `sostituita da ${by}`,
    unwatched: 'non seguita',
    snoozed: (until) => `in pausa fino al ${until}`,
    watched: 'seguita',
    undecided: 'nessuna decisione',
  },
}

const why = (lacks: string | undefined) =>
  lacks ? `qui mi manca il permesso ${lacks}.` : 'è stato rifiutato.'
