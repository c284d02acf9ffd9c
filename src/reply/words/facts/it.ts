import type { FactWords } from './en.ts'

export const facts: FactWords = {
  topics: {
    price: 'Il prezzo',
    context: 'La finestra di contesto',
    size: 'La dimensione',
    hosts: 'Un fornitore',
    release: 'La data di uscita',
    end: 'La data finale',
    cutoff: 'La data limite delle conoscenze',
    speed: 'La velocità',
  },
  youPay: (x) => `paga ${x} al mese`,
  rates: (input, output) => `${input} in entrata, ${output} in uscita per 1M di token`,
  otherRates: {
    above: (tokens) => `oltre ${tokens} token`,
    cached: 'entrata dalla cache',
    offPeak: (hours) => `fuori punta (${hours} UTC)`,
    from: (day) => `dal ${day}`,
  },
  otherHosts: (count) => (count === 1 ? 'Un altro fornitore' : `Altri ${count} fornitori`),
  context: (name, tokens, output, day) =>
    `${name}: finestra di contesto di ${tokens} token${output ? `, risposte fino a ${output}` : ''}${day ? ` (${day})` : ''}.`,
  lessAtHosts: (count, tokens) =>
    `${count === 1 ? 'Un fornitore offre' : `${count} fornitori offrono`} meno, fino a ${tokens}.`,
  fits: (room) => `A 4 bit entra in ${room}.`,
  fitsNot: (room) => `Non entra in ${room}, nemmeno a 4 bit.`,
  closedNoHardware: (name) => `${name} è proprietario: non gira su hardware proprio.`,
  noEnd: (name, day) => `${name} è offerto al ${day}; nei dati non c’è una data finale.`,
  stillAt: (hosts) => `Ancora nei listini di ${hosts}.`,
  weightsStay: 'I pesi sono aperti e restano.',
  replacement: (name) => `Il laboratorio indica ${name} al suo posto.`,
  cheapest: (what, amount) => `Il più economico è ${what}: ${amount}.`,
  hostYes: (name, host) => `Sì, ${name} è offerto presso ${host}`,
  hostNo: (name, host) => `No, nei listini non c’è un’offerta di ${name} presso ${host}.`,
  hosts: (name, hosts) => `${name} è offerto presso ${hosts}.`,
  andMore: (count) => `e altri ${count}`,
  released: (name, day) => `${name} è uscito il ${day}.`,
  missing: (what, name) => `${what} di ${name} non è nei dati.`,
  size: (name, billions, active, source) =>
    `${name}: ${billions} miliardi di parametri${active ? `, di cui ${active} attivi` : ''} (${source}).`,
  cutoff: (name, date, source) => `${name} conosce il mondo fino a ${date} (${source}).`,
  lab: (name, lab, country) => `${name} è di ${lab}${country ? ` (${country})` : ''}.`,
  features: {
    toolCalling: 'chiamate di strumenti',
    structuredOutput: 'output strutturato',
    reasoning: 'ragionamento prima della risposta',
  },
  no: (feature) => `senza ${feature}`,
  unknown: (feature) => `${feature}: non è nei dati`,
  commercial: {
    yes: 'l’uso commerciale è permesso',
    no: 'l’uso commerciale non è permesso',
    conditions: 'l’uso commerciale è permesso alle condizioni della licenza',
    unknown: 'se l’uso commerciale è permesso non è nei dati; leggete la licenza',
  },
  closedUse: (name, source) =>
    `${name} è proprietario: si usa tramite un fornitore, le cui condizioni regolano l’uso commerciale e non sono nei dati (${source}).`,
  licenceUnknown: (name) => `La licenza di ${name} non è nei dati.`,
  licences: { permissive: 'permissiva', commercial: 'con uso commerciale' },
  inputs: { text: 'testo', image: 'immagini', audio: 'audio', video: 'video', pdf: 'file PDF' },
  takes: (list) => `accetta ${list}`,
  takesNot: (list) => `non accetta ${list}`,
  inputsUnknown: (name) => `Che cosa accetta ${name} non è nei dati.`,
  perSecond: (count) => `${count} token al secondo`,
  firstToken: (seconds) => `primo token dopo ${seconds} s`,
  fastest: 'presso il suo fornitore più veloce',
  taskTime: (seconds, board, told) => `${seconds} s per un compito di ${board} (${told})`,
  timedTasks: (name, tasks) =>
    `Nessun fornitore di ${name} è misurato qui. Ci sono voluti ${tasks}.`,
  notMeasured: (name) => `${name} non è misurato: nessuna classifica qui ha un valore.`,
  level: (name, place, figures) =>
    `${name}: ${place ? `livello generale ${place}, da ` : ''}${figures}.`,
  figures: (count) => (count === 1 ? '1 valore pubblicato' : `${count} valori pubblicati`),
  place: (place, of) => `${place} di ${of}`,
  levelFor: (what, place) => `Per ${what}: ${place} misurati.`,
  newest: (all) => `I più recenti: ${all}.`,
  languages: (name, languages) =>
    `${name} è misurato in: ${languages}. Altre può parlarle; nessuna classifica lo dice.`,
  notMeasuredIn: (name, languages) => `${name} non è misurato in ${languages}.`,
  languagesUnknown: (name) =>
    `In quali lingue ${name} è bravo non è nei dati: nessuna classifica lo misura.`,
  seat: (lab, country) => `Sede di ${lab}: ${country}.`,
  noSeat: (lab) => `Dove ha sede ${lab} non è nei dati.`,
  rule: (rule) => `Se ${rule} è rispettato o firmato non è nei dati: lo stabilisce un contratto.`,
  askFor:
    'Chiedete l’accordo (sul trattamento dei dati, un BAA), il certificato o il rapporto stesso, per quali servizi vale, e dove sono conservati i dati.',
  cheaper: (input, output) =>
    input === output
      ? `Più economico: ${input}.`
      : `Più economico in entrata: ${input}; in uscita: ${output}.`,
  policyUnknown: (name) =>
    `Se ${name} addestra con ciò che arriva dalla sua API, e per quanto lo conserva (retention), non è nei dati. Verificate le condizioni per i clienti dell’API: addestramento, conservazione, e se si può concordare che nulla sia conservato.`,
  othersUntold: 'Degli altri i dati non dicono nulla: verificate le loro condizioni.',
  training: {
    yes: 'addestra con ciò che si invia',
    no: 'nessun addestramento con ciò che si invia',
    unknown: 'se addestra con ciò che si invia non è nei dati',
  },
  kept: (days) =>
    days === undefined
      ? 'per quanto è conservato non è nei dati'
      : days === 0
        ? 'nulla è conservato (zero retention)'
        : `è conservato ${days} giorni`,
  inRegion: (name, hosts, region) =>
    `Sì: presso ${hosts} i dati di ${name} restano qui: ${region}.`,
  notInRegion: (name, region) =>
    `Nessun fornitore dei listini promette di tenere qui i dati di ${name}: ${region}; alcuni lo accettano per contratto.`,
  strongest: (name, count, best) => `${name}: ${count} dei modelli nei dati; i più forti: ${best}.`,
  labsFrom: (place, labs) => `Da ${place}, con i loro modelli nei dati: ${labs}.`,
  noLabFrom: (place) => `Nessun laboratorio nei dati ha sede lì: ${place}.`,
  nothingOf: (name) => `${name}: nessuno dei suoi modelli è nei dati.`,
  upload: (name) =>
    `${name} viene dalla comunità, non da un laboratorio: è in lista solo se i modelli della comunità sono ammessi.`,
}
