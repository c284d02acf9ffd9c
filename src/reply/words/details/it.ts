import type { DetailWords } from './en.ts'

export const details: DetailWords = {
  inEnglish: 'Che cosa misurano i benchmark e i loro punti deboli è in inglese.',
  howRead: 'Come l’ho letto',
  needs: 'Serve',
  limits: 'Le vostre condizioni',
  noLimits: 'Non avete posto condizioni.',
  noneApplied: 'Nessuna condizione è stata applicata.',
  wishes: 'I vostri desideri, che decidono a parità',
  atATime: (users) => (users ? `${users} richieste alla volta` : 'una richiesta alla volta'),
  workload: 'Carico',
  tradeoff: 'Priorità',
  sides: { quality: 'qualità', price: 'prezzo', speed: 'velocità' },
  score: (fit) => `Punteggio: ${fit} su 100`,
  notToldApart: (names) => `Non si distingue da ${names}.`,
  unknown: 'sconosciuto',
  price: 'Prezzo',
  cost: 'Costo',
  perThousand: (usd, count) => `${usd} ogni ${count} richieste`,
  inFull: (tokens) =>
    `qui non è noto un prezzo di cache: i ${tokens} token ripetuti contano per intero`,
  trueOfAll: 'Vale per tutti:',
  next: 'I successivi per punteggio',
  outOfReach: 'Appena fuori portata',
  boards: 'Classifiche su questa esigenza',
  ownTests: 'Le vostre prove',
  leftOut: (n) => `Esclusi: ${n} ${n === 1 ? 'modello' : 'modelli'}`,
  askWhyNot: 'Per ogni altro chiedete «perché non ...?».',
  figures: 'I dati pubblicati dietro la lista',
  noFigures: 'Nessuna classifica pubblica dati di questi modelli per questo uso.',
  columns: ['Modello', 'Per', 'Benchmark', 'Dato', 'Posto', 'Impostazione', 'Data'],
  chart: {
    title: { usd: 'Successo atteso e costo al mese', gb: 'Successo atteso e memoria richiesta' },
    counted: { usd: 'ragionamento incluso', gb: 'memoria a quella lunghezza' },
    undrawn: (n) => `altri ${n} non disegnati`,
    scale: 'su 100, barre: intervallo del 90%',
    left: { usd: 'meno caro a sinistra', gb: 'meno memoria a sinistra' },
    ring: 'anello',
    disc: 'disco',
    dashed: 'tratteggiato: pochi o nessun dato',
    dots: 'punti: il meglio per il costo',
    unmeasured: 'non misurato',
  },
  readBy: { llm: 'Letto da un modello linguistico.', rules: 'Letto con regole integrate.' },
  cacheHolds:
    'Il prezzo della cache vale finché le richieste si seguono a minuti; alcuni fornitori fatturano anche il riempimento.',
  standIns: {
    safety:
      'nessuna classifica aperta e attuale misura le risposte dannose nei testi; valgono prove vicine',
    education: 'nessuna classifica aperta misura l’insegnamento; valgono esami e voti',
  },
  caveats: {
    guessed: 'Nessun dato pubblicato: il punteggio è stimato da data di uscita, prezzo e famiglia.',
    wide: (figures) => `Pochi dati pubblicati (${figures}): l’intervallo è ampio.`,
    fromGeneral: 'stimato dal suo livello generale',
    oldest: (day) => `Il suo dato più recente per questo è del ${day}.`,
    effort: (setting) =>
      `Misurato con impegno alto (${setting}): un’impostazione più economica rende meno.`,
    thought: (tokens, usd) =>
      `Il ragionamento ha preso ${tokens} token in uscita per domanda nei compiti difficili di LiveBench; quanto serve a un lavoro così (stima) lo porta a ${usd} al mese`,
    overLimit: 'più del vostro limite',
    passes: (tokens) =>
      `Supera il vostro limite da circa ${tokens} token di ragionamento per richiesta`,
    weak: 'Debole qui',
    extrapolated:
      'Questo lavoro è più difficile o più facile di ciò su cui è stato misurato: il punteggio resta al margine dei suoi dati.',
    taskCost: (board, usd, run) =>
      `Misurato su ${board}: ${usd} per compito, con tutte le chiamate (${run}).`,
    middlePrice: (host) =>
      `Il prezzo è quello di ${host}, il mediano di diversi; il laboratorio non ne pubblica.`,
    free: (host) =>
      `Gratis su ${host} entro limiti che nessuna lista indica; ciò che si invia può essere conservato o usato per addestrare, e l’offerta può finire.`,
    tiered: 'Il costo usa la tariffa più alta per i prompt lunghi.',
    memory: (small, full, atATime) =>
      `Richiede circa ${small} con pesi a 4 bit e ${full} a 16 bit, ${atATime} (stimato dalla dimensione).`,
    ofLikeSize: (name) => `${name}, di dimensione simile`,
    measured: 'Misurato',
    atPeak: (memory) => `${memory} al massimo`,
    hosted: 'Lo servono anche dei fornitori.',
    notHosted: 'Nessun fornitore noto: pagate la macchina su cui gira.',
    notFinal: (status) => `Il laboratorio lo segna come ${status}.`,
    community: (base) =>
      `Un riaddestramento della comunità di ${base}, non pubblicato dal laboratorio: non si sa con che dati, può essere adattato ai benchmark, e licenza e tokenizer vanno verificati.`,
    stale: (sources) =>
      `L’ultimo aggiornamento non ha potuto leggere ${sources}; possono esserci dati più nuovi.`,
  },
  ownTestsCount:
    'Contano accanto ai dati pubblicati secondo quanto sono sicuri, tra i modelli provati. Nessuno fuori da questo spazio li vede.',
  chance: 'Sui vostri esempi, un vantaggio di meno di 8 su 50 può essere caso.',
  shown: 'Dati mostrati',
  ranked: (figures, sources, day) =>
    `Base: ${figures} dati di ${sources} fonti, i più recenti del ${day}.`,
  measures: {
    success: 'Punteggio: la quota attesa di prove superate di questo tipo e difficoltà',
    preference: 'Punteggio: la quota attesa di voti vinti',
    mixed: 'Punteggio: la quota attesa di prove superate e voti vinti, ponderata',
  },
  inBrackets: 'tra parentesi l’intervallo al 90%',
}
