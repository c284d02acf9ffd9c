import type { ListWords } from './en.ts'

export const list: ListWords = {
  none: 'Non c’è ancora una lista. Dite che cosa deve fare il modello.',
  perhaps: 'Non sono sicuro di che cosa chiede. Così è nata la lista:',
  made: (fitting, all, weights) =>
    `${fitting} modelli su ${all} soddisfano la richiesta. Ognuno ha un punteggio per ${weights}, da tutti i valori pubblicati; il costo è quello di questo lavoro al prezzo di riferimento.`,
  picked: (names) =>
    `Scelti: ${names}. Nessuno batte un altro insieme in punteggio e costo, salvo ruoli richiesti. «Dettagli» mostra ogni valore e ogni modello escluso.`,
  byFigures: 'Ho valori e nessuna opinione. Secondo loro:',
  expected: {
    success: (name, value, interval) =>
      `${name} dovrebbe superare ${value} prove di questo tipo su 100 (intervallo al 90 % ${interval})`,
    preference: (name, value, interval) =>
      `${name} dovrebbe vincere ${value} votazioni su 100 (intervallo al 90 % ${interval})`,
    mixed: (name, value, interval) =>
      `${name} ha un punteggio atteso di ${value} su 100 (intervallo al 90 % ${interval})`,
  },
  figuresBehind: (figures) => `da ${figures} per questo lavoro`,
  noFigureBehind: 'senza valori per questo lavoro: il posto è una stima',
  after: (name, how, cost) => `Dopo, ${name}: ${how}, ${cost}.`,
  decides: (quality, price, speed) =>
    `Dove i valori non distinguono, decidono il punteggio atteso e il costo: qualità ${quality}, prezzo ${price}, velocità ${speed}.`,
  wouldChange: 'Che cosa lo cambierebbe',
  nothingChanges: 'nessun altro volume, difficoltà o peso di prezzo e qualità tra quelli provati.',
  withoutLimits: 'Senza queste condizioni',
  betterAt: (what) => `Meglio del suo livello generale: ${what}.`,
  weakerAt: (what) => `Più debole: ${what}.`,
  isListed: (name, place) => `${name} è nella lista, al posto ${place}.`,
  leftOut: (name, reason) => `${name} resta fuori: ${reason}.`,
  fails: (condition) => `non soddisfa «${condition}»`,
  unproven: (condition) => `i dati non dicono se soddisfa «${condition}»`,
  barriers: {
    policy: 'le regole del vostro spazio di lavoro lo escludono',
    status: 'il suo laboratorio l’ha ritirato o lo ritira',
    purpose: 'è fatto per altro',
    price: 'nessuno ne pubblica il prezzo',
    'workload-context': 'una richiesta non entra nella sua finestra di contesto',
  },
  contextUnpublished: 'nessuno pubblica la sua finestra di contesto',
  unsold: 'nessun prezzo noto presso provider; gira su hardware proprio',
  sameFamily: (name) => `${name}, della stessa famiglia, è già nella lista`,
  tooFewFigures: 'ha meno valori pubblicati per questo uso',
  losesAt: (what, share) => `perde soprattutto in ${what}, ${share} dell’uso`,
  costs: (own, others) => `costa ${own}, contro ${others}`,
  needs: (own, others) => `richiede ${own}, contro ${others}`,
  noBatch: (names) => `Nessun prezzo in lotti nei dati per ${names}.`,
  against: (name, points) => `Contro ${name}: ${points}`,
  nothingAgainst: (name) => `Nulla nei dati parla contro ${name} per questo lavoro.`,
  saves: (name, its, today, less) =>
    `${name}: ${its}, contro ${today} oggi. ${less ? `Si risparmiano ${less} al mese` : 'Non si risparmia nulla'}.`,
  over: (usd, months) => `${usd} ${months === 12 ? 'all’anno' : `in ${months} mesi`}`,
  noBill:
    'Quanto si paga oggi qui non è noto. Per la differenza, dite il modello in uso o la sua fattura mensile.',
  safest: (name, place) =>
    `Per le prove, ${name} (posto ${place}): ha più valori pubblicati per questo lavoro e meno stime.`,
  safetyElsewhere:
    'La sicurezza dei dati e dei contenuti è altra cosa: che cosa fanno i fornitori di rado è nei dati; verificate le loro condizioni.',
  nothingAssumed: 'Nulla: la dimensione e il numero delle richieste sono quelli che avete detto.',
  restsOn: (boards, prices) =>
    `I punteggi vengono da classifiche pubbliche: ${boards}. Prezzi e limiti: ${prices}. «/leaderboards» mostra ciascuna con la sua data.`,
  sources: (names) => `Questi valori sono di ${names}. Tutti sono nei dettagli, con link.`,
  purposes: {
    speed: 'Se decide la velocità',
    memory: 'Con meno memoria',
    cost: 'Se decide il costo',
    between: 'Nel mezzo',
    misses: 'Se gli errori costano cari',
    open: 'Con pesi aperti',
    closed: 'Proprietario',
    documented: 'Meglio documentato',
    other: 'Un’altra scelta',
  },
  slowLabel: 'Lento',
  slow: (name: string, speed: string, time: string, thinks: boolean) =>
    `${name} qui scrive circa ${speed} token al secondo, ${time} per una risposta${thinks ? ' con il ragionamento' : ''}`,
  duration: (name, time, tokens, perSecond) =>
    `${name}: circa ${time} per ${tokens} token in uscita a ${perSecond} al secondo, una richiesta dopo l’altra.`,
  atATime: 'Più richieste insieme durano meno; il ragionamento dura di più.',
  noSpeed: (tokens) =>
    `La velocità di questi modelli non è nei dati, quindi la durata non si può dire: misurate cento richieste. Sono circa ${tokens} token in uscita.`,
  exported:
    'Nei dettagli c’è una configurazione promptfoo (YAML) per questa lista. Prova questi modelli sui vostri esempi; non c’è un altro formato.',
  inParts: (tokens, name) => `In parti di al massimo ${tokens} token, ${name} è possibile.`,
  wayOut: (condition, name) => `Senza «${condition}», ${name} è possibile.`,
  wouldNeed: (condition, name) => `Con «${condition}», ${name} è possibile.`,
  glossary: {
    roles:
      'Ruoli: «Iniziate con» è la scelta che per punteggio, costo e prove si adatta meglio. «Se gli errori costano cari» ha un punteggio più alto e costa di più. «Se decide il costo» costa meno, «Nel mezzo» sta tra quella e la prima. «Con pesi aperti» si può scaricare.',
    score:
      'Punteggio (score, fit): quante prove di questo tipo e difficoltà su 100 un modello dovrebbe superare, da tutti i valori pubblicati. I dettagli lo mostrano con il suo intervallo al 90 %.',
    tied: '«Troppo vicino per distinguerli»: ogni punteggio è nell’intervallo al 90 % dell’altro; l’ordine può essere un caso.',
    measurably:
      '«Nettamente più debole» o «davanti»: i punteggi differiscono più di quanto il caso spieghi secondo gli intervalli al 90 %.',
    context:
      'Contesto: quanti token, entrata e uscita insieme, una richiesta può avere presso quel fornitore.',
    token: 'Token: un pezzo di parola; circa tre quarti di una parola inglese.',
    open: 'Pesi aperti: il modello si può scaricare e usare secondo la licenza. Proprietario: solo tramite un fornitore.',
    thinking:
      'Ragionamento: testo che un modello scrive per sé prima di rispondere. Si paga come uscita; il prezzo tra parentesi lo conta.',
    batch: 'In lotti (batch): le risposte possono durare un giorno e costano meno.',
    assumed:
      'Ipotizzato: quantità che non avete detto e con cui si calcola il costo. Dite quelle vere e la lista si rifà.',
    cost: 'Costo mensile: token in entrata e in uscita di una richiesta, per le richieste al mese, al prezzo del fornitore indicato. Ciò che non avete detto è ipotizzato e indicato. La somma tra parentesi conta anche il ragionamento.',
    host: 'Modello e fornitore: un laboratorio fa il modello; un fornitore (host) ne vende l’uso. Un modello ha prezzi diversi secondo il fornitore.',
    kept: 'Rispettato: ciò che avete chiesto e che ogni modello della lista soddisfa.',
  },
}
