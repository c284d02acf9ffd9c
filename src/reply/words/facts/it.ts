import type { FactWords } from './en.ts'

export const facts: FactWords = {
  topics: {
    price: 'Il prezzo',
    context: 'La finestra di contesto',
    size: 'La dimensione',
    hosts: 'Un fornitore',
    release: 'La data di uscita',
    cutoff: 'La data limite delle conoscenze',
    speed: 'La velocità',
  },
  price: (name, rates, host, day) => `${name}: ${rates} (${host}, ${day}).`,
  youPay: (x) => `paga ${x} al mese`,
  rates: (input, output) => `${input} in entrata, ${output} in uscita per 1M di token`,
  otherRates: {
    above: (tokens) => `oltre ${tokens} token`,
    cached: 'entrata dalla cache',
    batch: 'in lotti',
    offPeak: (hours) => `fuori punta (${hours} UTC)`,
    from: (day) => `dal ${day}`,
  },
  otherHosts: (count) => (count === 1 ? 'Un altro fornitore' : `Altri ${count} fornitori`),
  context: (name, tokens, output, day) =>
    `${name}: finestra di contesto di ${tokens} token${output ? `, risposte fino a ${output}` : ''}${day ? ` (${day})` : ''}.`,
  lessAtHosts: (count, tokens) =>
    `${count === 1 ? 'Un fornitore offre' : `${count} fornitori offrono`} meno, fino a ${tokens}.`,
  memory: (name, small, full, context) =>
    `${name} richiede circa ${small} con pesi a 4 bit e ${full} a 16 bit, con ${context} token di contesto e una richiesta alla volta (stimato dalla dimensione).`,
  fits: (room) => `A 4 bit entra in ${room}.`,
  fitsNot: (room) => `Non entra in ${room}, nemmeno a 4 bit.`,
  closedNoHardware: (name) => `${name} è proprietario: non gira su hardware proprio.`,
  endsOn: (name, day) => `${name} termina il ${day}.`,
  endedOn: (name, day) => `${name} è ritirato: è terminato il ${day}.`,
  endsAt: (host, day) => `Presso ${host} termina il ${day}.`,
  endedAt: (name, host, day) => `${name}: presso ${host} è stato ritirato il ${day}.`,
  retired: (name) => `${name} è ritirato: il laboratorio non lo vende più. La data non è nei dati.`,
  deprecated: (name) => `${name} è dismesso dal laboratorio. La data finale non è nei dati.`,
  noEnd: (name, day) => `${name} è offerto al ${day}; nei dati non c’è una data finale.`,
  stillAt: (hosts) => `Ancora nei listini di ${hosts}.`,
  weightsStay: 'I pesi sono aperti e restano.',
  replacement: (name) => `Il laboratorio indica ${name} al suo posto.`,
  cheapestHost: (host, rates) => `Il più economico è ${host}: ${rates}.`,
  hostYes: (name, host) => `Sì, ${name} è offerto presso ${host}`,
  hostNo: (name, host) => `No, nei listini non c’è un’offerta di ${name} presso ${host}.`,
  hosts: (name, hosts) => `${name} è offerto presso ${hosts}.`,
  andMore: (count) => `e altri ${count}`,
  released: (name, day) => `${name} è uscito il ${day}.`,
  missing: (what, name) => `${what} di ${name} non è nei dati.`,
  alsoNamed: (names) => `Anche con quel nome: ${names}.`,
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
  speedAtHosts: (name, hosts) => `${name}, misurato presso fornitori: ${hosts}.`,
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
  languagesUnknown: (name) =>
    `In quali lingue ${name} è bravo non è nei dati: nessuna classifica lo misura.`,
  seat: (lab, country) => `Sede di ${lab}: ${country}.`,
  noSeat: (lab) => `Dove ha sede ${lab} non è nei dati.`,
  rule: (rule, name) =>
    name
      ? `Se ${name} rispetta ${rule} non è nei dati: lo stabilisce un contratto.`
      : `Quali fornitori rispettano o firmano ${rule} non è nei dati: lo stabilisce un contratto.`,
  askFor: {
    privacy: 'Chiedete un accordo sul trattamento dei dati, e dove sono conservati.',
    health: 'Chiedete un business associate agreement (BAA), e per quali servizi vale.',
    certificate: 'Chiedete il certificato o il rapporto stesso.',
  },
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
  offers: (host, count, best) =>
    `${host} offre ${count} dei modelli nei dati; i più forti: ${best}.`,
  made: (lab, count, best) =>
    `${lab} ha fatto ${count} dei modelli nei dati; i più forti: ${best}.`,
  labsFrom: (place, labs) => `Da ${place}, con i loro modelli nei dati: ${labs}.`,
  noLabFrom: (place) => `Nessun laboratorio nei dati ha sede lì: ${place}.`,
  nothingOf: (name) => `${name}: nessuno dei suoi modelli è nei dati.`,
  forWork: (requests, input, output, isAssumed, isThinkingTold) =>
    `Per ${requests ? `${requests} richieste al mese` : 'una richiesta'} di ${input} token in entrata e ${output} in uscita${isAssumed ? ' (ipotizzato)' : ''}${isThinkingTold ? '' : '; ragionamento non contato'}.`,
  age: (prices, scores) =>
    `Prezzi: ${prices}. Il punteggio più recente è del ${scores}; ogni valore nei dettagli ha la sua data.`,
  notRenewed: (count, names) =>
    `Non rinnovati all’ultimo aggiornamento: ${names} (${count} in tutto).`,
  upload: (name) =>
    `${name} viene dalla comunità, non da un laboratorio: è in lista solo se i modelli della comunità sono ammessi.`,
}
