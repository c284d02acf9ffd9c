import { decimal } from '../../format.ts'
import { decision } from './decision/it.ts'
import { details } from './details/it.ts'
import { facts } from './facts/it.ts'
import { list } from './list/it.ts'
import { policy } from './rules/it.ts'
import { trial } from './trial/it.ts'
import type { Words } from './en.ts'

const locale = 'it-IT'

export const it: Words = {
  locale,
  quote: (text) => `«${text}»`,
  capabilities: {
    general: 'capacità generale',
    coding: 'programmazione',
    'agentic-coding': 'programmazione come agente',
    'tool-use': 'uso di strumenti',
    reasoning: 'ragionamento',
    math: 'matematica',
    science: 'scienze',
    'instruction-following': 'seguire le istruzioni',
    conversation: 'conversazione',
    writing: 'scrittura',
    'long-context': 'testi lunghi',
    multilingual: 'lingue',
    factuality: 'esattezza dei fatti',
    vision: 'lettura di immagini',
    safety: 'sicurezza',
    'data-analysis': 'lavoro sui dati',
    legal: 'questioni legali',
    medical: 'questioni mediche',
    finance: 'economia e finanza',
    education: 'materiale didattico',
  },
  startWith: 'Iniziate con',
  only: 'Solo uno rispetta le condizioni',
  aMonth: (usd) => `${usd} al mese`,
  withThinking: (usd) => ` (${usd} con ragionamento)`,
  thinkingOff: 'senza ragionamento',
  inBatches: 'in lotti',
  needs: (memory) => `circa ${memory} di memoria`,
  priceUnknown: 'prezzo sconosciuto',
  free: 'gratis',
  memoryUnknown: 'memoria sconosciuta',
  top: (count) =>
    count > 1 ? `Il punteggio migliore di ${count} modelli` : 'L’unico modello rimasto',
  topTied: (count) =>
    `Il punteggio migliore; ${count === 1 ? 'un altro è' : `altri ${count} sono`} entro il margine d’errore`,
  nearTop: 'Troppo vicino al migliore per distinguerli',
  documentedTop: 'Il migliore tra quelli con abbastanza misure pubblicate',
  belowTop: (name, ratio) =>
    `Per ${ratio < 0.01 ? 'meno dell’1' : `il ${Math.round(ratio * 100)}`} % del costo di ${name}, che ha un punteggio nettamente superiore`,
  bestBalance: 'Il miglior equilibrio tra punteggio, costo e prove',
  compared: {
    tied: (name) => `Troppo vicino a ${name} per distinguerli`,
    ahead: (name) => `Punteggio superiore a ${name}`,
    likely: (name) => `Probabilmente meglio di ${name}, entro il margine d’errore`,
    behind: (name) => `Probabilmente più debole di ${name}, entro il margine d’errore`,
    weaker: (name) => `Nettamente più debole di ${name}`,
  },
  atCost: (ratio) =>
    ratio > 1
      ? `a ${decimal(Number(ratio.toPrecision(2)), locale)} volte il costo`
      : `${ratio < 0.01 ? 'a meno dell’1' : `al ${Math.round(ratio * 100)}`} % del costo`,
  sameCost: 'allo stesso costo',
  thinkingIncluded: (text) => `${text} con ragionamento`,
  unmeasured: 'Non misurato da nessuno: il posto è una stima',
  context: (tokens) => `contesto ${tokens}`,
  contextUnknown: 'contesto sconosciuto',
  open: (licence) => `pesi aperti${licence ? ` (${licence})` : ''}`,
  closed: 'proprietario',
  opennessUnknown: 'aperto o no: sconosciuto',
  ends: (day) => `termina il ${day}`,
  ended: (day) => `è terminato il ${day}`,
  atHost: (host) => `presso ${host}`,
  bits: (bits) => `pesi a ${bits} bit`,
  limits: {
    maxMonthlyUsd: (x) => `al massimo ${x} al mese`,
    maxUsdPerRequest: (x) => `al massimo ${x} per richiesta`,
    minContextTokens: (x) => `contesto da ${x} token`,
    openWeights: (x) => (x === 'false' ? 'solo proprietari' : 'pesi aperti'),
    includeLabs: (x) => `solo di ${x}`,
    excludeLabs: (x) => `niente di ${x}`,
    labCountries: (x) => `solo da: ${x}`,
    excludeLabCountries: (x) => `niente da: ${x}`,
    region: (x) => `i dati restano in: ${x}`,
    providers: (x) => `presso ${x}`,
    excludeProviders: (x) => `non presso ${x}`,
    languages: (x) => `lingue: ${x}`,
    maxMemoryGb: (x) => `entra in ${x} GB`,
    maxParametersB: (x) => `al massimo ${x} miliardi di parametri`,
    selfHosted: () => 'su hardware proprio',
    reasoning: (x) => (x === 'false' ? 'senza ragionamento' : 'con ragionamento'),
    structuredOutput: () => 'uscita strutturata',
    toolCalling: () => 'uso di strumenti',
    maxInputUsdPerMTok: (x) => `al massimo ${x} per 1M di token in entrata`,
    maxOutputUsdPerMTok: (x) => `al massimo ${x} per 1M di token in uscita`,
    freeOnly: () => 'gratis',
    license: (x) => `licenza ${x}`,
    inputModalities: (x) => `accetta ${x}`,
    includeModels: (x) => `solo ${x}`,
    excludeModels: (x) => `non ${x}`,
    minParametersB: (x) => `almeno ${x} miliardi di parametri`,
    hardware: (x) => `gira su ${x}`,
    releasedAfter: (x) => `uscito dopo il ${x}`,
    maxTimeToFirstTokenSeconds: (x) => `primo token entro ${x} s`,
    maxAnswerSeconds: (x) => `risposta entro ${x} s`,
    minOutputTokensPerSecond: (x) => `almeno ${x} token al secondo`,
    officialOnly: () => 'solo pubblicati dal loro laboratorio',
    dataPolicy: (x) =>
      x === 'no-training' ? 'nessun addestramento con i vostri dati' : 'nessuna conservazione',
    wantOpenAndProprietary: () => 'aperti e proprietari',
  },
  labels: {
    notApplied: 'Non ho potuto applicare',
    unsure: 'Incerto',
    notInPrice: 'Non nel prezzo',
    assumed: 'Ipotizzato',
    wished: 'Desiderato',
    keptTo: 'Rispettato',
    against: (name) => `Rispetto a ${name}`,
    separately: 'Da chiedere a parte',
  },
  notMeasuredFor: (what) => `non misurato per ${what}`,
  comparedFor: (what) => `Confrontati per ${what}`,
  notMeasuredIn: (language) => `non misurato in ${language}`,
  noneMeasuredFor: (what) => `nessuno è misurato per ${what}; vale la capacità generale`,
  freeLimits: 'le offerte gratuite hanno limiti che nessuna lista indica e possono finire',
  littleEvidence: 'pochi valori pubblicati',
  thinkingPasses: (name, budget, tokens) =>
    `il ragionamento. ${name} supera ${budget} da circa ${tokens} token di ragionamento per richiesta`,
  thinking: 'il ragionamento, che si paga come uscita',
  notFirst: 'non vale per il primo',
  nothingBetter: 'qui nulla è chiaramente meglio',
  stayWith: (name) => `Restate con ${name}: qui nulla è chiaramente meglio per ciò che chiedete`,
  asks: {
    volume: (direction, amount, name) =>
      `${direction === 'above' ? 'Più' : 'Meno'} di ${amount} richieste al mese? Allora viene prima ${name}.`,
    tradeoff: (matters, name) =>
      `Se conta di più ${{ quality: 'la qualità', price: 'il prezzo', speed: 'la velocità' }[matters]}, viene prima ${name}.`,
    amount: (amount) => `${amount} al mese`,
    difficulty: (label, name) => `${label}? Allora viene prima ${name}.`,
    difficulties: {
      routine: { label: 'Lavoro facile di routine', says: 'il lavoro è facile, di routine' },
      demanding: { label: 'Lavoro impegnativo', says: 'il lavoro è impegnativo' },
      frontier: {
        label: 'Il lavoro da esperti più difficile',
        says: 'è un lavoro da esperti estremamente difficile',
      },
    },
  },
  assumedWork: ({ input, output, requests, perJob, bill }) =>
    [
      perJob ? `${perJob} richieste per ognuna` : '',
      input && output
        ? `${input} token in entrata e ${output} in uscita per richiesta`
        : input
          ? `${input} token in entrata per richiesta`
          : output
            ? `${output} token in uscita per richiesta`
            : '',
      requests
        ? `${requests} richieste al mese${bill ? ` (dai ${bill} al mese di oggi)` : ''}`
        : '',
    ]
      .filter(Boolean)
      .join(', '),
  moreConditions: (count) => `${count} condizioni (nei dettagli)`,
  notInData: (name) => `${name} non è nei dati: più nuovo delle fonti, o scritto in altro modo.`,
  firstAgainstIt: {
    tied: 'più o meno forte come il primo qui',
    ahead: 'più debole del primo qui',
    likely: 'probabilmente un po’ più debole del primo qui',
    behind: 'probabilmente un po’ più forte del primo qui',
    weaker: 'più forte del primo qui',
  },
  notInDataShort: 'non è nei dati, quindi non si può confrontare',
  whichOfFamily: 'quale? Con il nome completo si può confrontare',
  status: { retired: 'ritirato dal laboratorio', deprecated: 'dismesso dal laboratorio' },
  known: (names) => `Nomi simili: ${names}.`,
  try: (count) => `Provate${count > 1 ? 'li' : 'lo'} su 30 dei vostri esempi.`,
  dates: (prices, scores) => `Prezzi del ${prices}${scores ? `, punteggi del ${scores}` : ''}.`,
  leftOutByPolicy: (count) =>
    `${count} ${count === 1 ? 'modello escluso' : 'modelli esclusi'} dalle regole del vostro spazio di lavoro`,
  noneMeets: 'Nessun modello nei dati rispetta tutte queste condizioni',
  unverified: {
    dataPolicy:
      'se un fornitore addestra con ciò che si invia, e per quanto lo conserva (retention), non è nei dati; verificate le sue condizioni',
    speed: 'la loro velocità presso questi fornitori non è nei dati; misuratela',
    other: 'non è nei dati per questi; da verificare',
  },
  changed: 'Cambiato',
  same: 'La lista resta uguale.',
  otherOrder: 'Gli stessi modelli, in un altro ordine.',
  cameIn: (names) => `Nuovo: ${names}.`,
  wentOut: (names) => `Uscito: ${names}.`,
  stays: (names) => `Resta: ${names}.`,
  costsNow: 'Ora',
  onlyALook: 'Solo uno sguardo: la richiesta non cambia. «Tieni così» la cambia.',
  and: 'e',
  theEu: 'l’UE',
  whatFor:
    'Che cosa deve fare il modello, quanto spesso, e che cosa deve o non deve essere? Per esempio: «Riassumere contratti di 40 pagine, 2000 al mese, sotto i 300 dollari».',
  notUnderstood:
    'Non l’ho capito né come domanda né come modifica. Per esempio: «solo pesi aperti», «meno di 50 dollari al mese», «perché il primo?», «annulla».',
  wasForMe: 'Era per me?',
  answerIt: 'Sì, rispondi',
  newOrChange: 'È una nuova domanda o cambia questa?',
  newQuestion: 'Nuova domanda',
  changeThis: 'Cambiare questa',
  reset: 'Si ricomincia. Che cosa deve fare il modello? «Annulla» riporta l’ultima lista.',
  nothingToUndo: 'Non c’è nessuna modifica precedente da annullare.',
  undone: 'l’ultima modifica è annullata',
  answersFirst: (job) => `Sono più compiti. Questa lista è per il primo: ${job}.`,
  decision,
  details,
  facts,
  list,
  policy,
  trial,
  whichModel: 'Quale modello intendete? Ditene il nome, per favore.',
  notCovered: {
    embedding:
      'Questo è compito di un modello di embedding (trasforma il testo in vettori, vector); quei modelli qui non sono coperti, solo quelli che scrivono testo.',
    reranking:
      'Questo è compito di un modello di reranking; quei modelli qui non sono coperti, solo quelli che scrivono testo.',
    'speech-to-text':
      'Questa è trascrizione (speech-to-text); quei modelli qui non sono coperti, solo quelli che scrivono testo.',
    'text-to-speech':
      'Questa è sintesi vocale (text-to-speech, una voce); quei modelli qui non sono coperti, solo quelli che scrivono testo.',
    'image-generation':
      'Questa è generazione di immagini (image generation); quei modelli qui non sono coperti, solo quelli che scrivono testo.',
    'video-generation':
      'Questa è generazione di video; quei modelli qui non sono coperti, solo quelli che scrivono testo.',
    other:
      'Questo non è compito di un modello che scrive testo (addestrare un modello, previsioni, musica...), e qui non è coperto.',
  },
  whereToLook: (places) => `Dove guardare: ${places}.`,
}
