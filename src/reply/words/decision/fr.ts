import type { DecisionWords } from './en.ts'

export const decision: DecisionWords = {
  decided: (names, useCase) => `Ce sera ${names}, pour : ${useCase}`,
  beforeLive:
    'Avant la mise en service, essayez-le sur 30 à 50 de vos exemples. Reposez la question dans quelques mois : prix et modèles changent.',
  kept: (id, old) =>
    `Conservé comme décision ${id}${old ? `, à la place de ${old}` : ''}. /decisions les liste, les exporte et y met fin.`,
  newsIsSaid: 'Si le prix, la fin ou un meilleur modèle change la donne, ce sera dit ici.',
  notPinned: (lacks) => `Ce n’est pas épinglé : ${why(lacks)}`,
  stillPinned: (lacks) => `L’ancien message reste épinglé : ${why(lacks)}`,
  watching: (name) =>
    `Ce sera dit ici quand mieux que ${name} arrive pour cela, ou si son prix ou sa fin change. /decisions y met fin.`,
  about: (name, useCase, on) => `Du nouveau sur ${name}, choisi le ${on} pour : ${useCase}`,
  ends: (name, on, days, next) =>
    `${name} s’arrête le ${on}, dans ${days} jours.${next ? ` Son laboratoire indique ${next} à la place.` : ''}`,
  hasEnded: (name, on, next) =>
    `${name} s’est arrêté le ${on}.${next ? ` Son laboratoire indique ${next} à la place.` : ''}`,
  price: (name, before, now, monthly) =>
    `Le prix de ${name} est de ${now} ; il était de ${before}.${monthly ? ` Votre travail coûte maintenant ${monthly}.` : ''}`,
  priceOn: (name, on, now, next) =>
    `À partir du ${on}, ${name} coûte ${next} ; aujourd’hui ${now}.`,
  hostBarred: (name, host, other, monthly) =>
    `Les règles de votre espace n’autorisent plus ${name} chez ${host}. Chez ${other}, il coûte ${monthly}.`,
  barrier: (name, reason) => `${name} ne remplit plus vos conditions : ${reason}.`,
  better: (other, name, scores, costs) =>
    `${other} est maintenant nettement meilleur que ${name} au même coût : ${scores} ; ${costs}.`,
  cheaper: (other, name, costs) => `${other} vaut ${name} pour bien moins : ${costs}.`,
  others: (count) => `${count === 1 ? 'Un autre' : `${count} autres`} aussi.`,
  aboutWatched: (name, useCase, since) =>
    `Du nouveau sur ${name}, suivi depuis le ${since} pour : ${useCase}`,
  keptNowhere: 'Aucune décision n’est conservée ici.',
  nobodyToTell: 'Rien ne peut être suivi ici : il n’y aurait personne à prévenir plus tard.',
  notOneModel: (name) => `« ${name} » ne désigne pas un seul modèle des données.`,
  forgotten: 'supprimé à la demande de la personne qui l’a écrit',
  iKnow: (usage) => `Je connais : ${usage}. /decisions seul les énumère.`,
  noSuch: (id) => `Il n’y a pas de décision « ${id} » ici. /decisions les énumère.`,
  notItself: 'Une décision ne peut pas se remplacer elle-même.',
  onlyDecider: 'Seuls la personne qui l’a prise et les admins peuvent supprimer une décision.',
  whatToDo: 'Que faire ?',
  verbs: {
    review: 'Revoir',
    snooze: 'Pause de 30 jours',
    stop: 'Ne plus surveiller',
    watch: 'Surveiller à nouveau',
  },
  unchanged: 'Rien n’a changé depuis.',
  today: (list) => `Avec les données d’aujourd’hui, la liste est : ${list}.`,
  goWith: (name) => `Pour en changer, dites dans son fil : nous prenons ${name}.`,
  nothingDecided:
    'Rien n’a encore été décidé ici. Sous une liste, dites « nous prenons le deuxième », ou /decide.',
  inDetails: 'La fiche est dans les détails.',
  superseded: (id, by, name) => `${id} est remplacée par ${by} : ${name}.`,
  reopened: (id) => `${id} est de nouveau ouverte, et surveillée.`,
  snoozed: (id, name, until) =>
    `Rien ne sera dit de ${id} avant le ${until}, sauf la fin de ${name}.`,
  stopped: (id) => `${id} n’est plus surveillée ; elle reste sur la liste.`,
  watched: (id) => `${id} est surveillée.`,
  deleted: (id) => `${id} est supprimée.`,
  older: (count) => `et ${count} plus anciennes.`,
  madeFor: (what, useCase) => `${what}, pour : ${useCase}`,
  record: {
    status: 'Statut',
    accepted: 'acceptée',
    date: 'Date',
    by: 'Décidé par',
    tookPart: 'Ont participé',
    context: 'Contexte',
    decision: 'Décision',
    evidence: 'Preuves',
    alternatives: 'Autres options',
    none: 'Aucune.',
    consequences: 'Conséquences',
    dataOf: (day) => `Données du ${day}.`,
    watched:
      'Surveillée : les nouvelles de sa fin, de son prix, des conditions et de meilleurs modèles arrivent dans le fil.',
  },
  states: {
    superseded: (by = 'une autre') => `remplacée par ${by}`,
    unwatched: 'non surveillée',
    snoozed: (until) => `en pause jusqu’au ${until}`,
    watched: 'surveillée',
    undecided: 'sans décision',
  },
}

const why = (lacks: string | undefined) =>
  lacks ? `il me manque ici l’autorisation ${lacks}.` : 'cela a été refusé.'
