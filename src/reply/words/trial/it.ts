import { checks, type TrialWords } from './en.ts'

const grouped = (of: number) => of.toLocaleString('it-IT')

export const trial: TrialWords = {
  examples: (count) => (count === 1 ? '1 esempio' : `${count} esempi`),
  prompts: (count) => (count === 1 ? '1 richiesta' : `${count} richieste`),
  tryOn: (names, examples) => `Provare ${names} su ${examples}?`,
  atMost: (usd, left) => `al massimo ${usd}, di solito una frazione; restano ${left} questo mese.`,
  without: (names) => `Senza ${names}, di cui non si conosce il prezzo.`,
  stopsBefore: 'La prova si ferma prima di costare di più.',
  judged: 'Giudicati',
  byChecks: (count) => `${count} dai vostri controlli`,
  blind: (count) => `${count} alla cieca, con i voti di chi è qui`,
  whereTo: 'Gli esempi vanno al gateway scelto da chi gestisce questo bot.',
  start: (usd) => `Avvia, al massimo ${usd}`,
  stop: 'Ferma',
  trying: (names, examples, done, all) =>
    `Prova di ${names} su ${examples}: ${done} risposte su ${all}.`,
  answersAre: (prompts, letters) =>
    `Le risposte a ${prompts} sono qui, come ${letters}, ogni volta in un altro ordine. Tutti qui possono votare; nessuno vede i voti su una richiesta prima del proprio.`,
  masked: (mark) => `I nomi di modelli e produttori sono nascosti da ${mark}.`,
  vote: 'Vota',
  reveal: 'Rivela',
  prompt: (place, of) => `Richiesta ${place} di ${of}`,
  isBest: (letter) => `${letter} è la migliore`,
  allAlike: 'Tutte uguali',
  noneGood: 'Nessuna è buona',
  read: (letter) => `Leggi ${letter}`,
  answer: (letter) => `Risposta ${letter}`,
  part: (place, of) => `${place} di ${of}`,
  noAnswer: '(Non è arrivata alcuna risposta.)',
  cutOff: '(troncata)',
  noted: (letters, alike, none) =>
    `Annotato. Voti su quella richiesta finora: ${letters}, uguali ${alike}, nessuna ${none}.`,
  ownTest: (examples, votes) =>
    `Il vostro test, ${examples} ${examples === 1 ? 'esempio' : 'esempi'}${votes ? `, ${votes} ${votes === 1 ? 'voto alla cieca' : 'voti alla cieca'}` : ''}`,
  notComplete: 'Incompleto',
  inBrackets:
    'Tra parentesi: dove sta il valore con il 90% di confidenza. Costo e tempo come misurati, per tutte le risposte di un modello e per quella mediana.',
  counts: 'La prova conta dalla prossima lista qui.',
  everywhere: 'Conta per tutte queste richieste',
  hereAlone: 'Solo in questa conversazione',
  countsEverywhere: (kind) =>
    `Da ora questa prova conta per ogni richiesta qui che riguarda soprattutto: ${kind}.`,
  countsHere: 'Da ora questa prova conta solo in questa conversazione.',
  table: 'Tabella (csv)',
  promptfoo: 'Per promptfoo',
  delete: 'Elimina questa prova',
  interval: (low, high) => `da ${low} a ${high}`,
  bestIn: (count, votes) => `il migliore in ${count} ${count === 1 ? 'voto' : 'voti'} su ${votes}`,
  notJudged: 'non giudicato',
  withoutWhole: (count) => `${count} senza una risposta intera`,
  unjudged: 'Nulla ha giudicato queste risposte: leggetele fianco a fianco.',
  aloneScored: (name) => `Solo ${name} ha ricevuto un punteggio.`,
  level: (one, other, wins, losses) => `${one} e ${other} sono alla pari: ${wins} a ${losses}`,
  leads: (one, other, wins, losses) => `${one} supera ${other} per ${wins} a ${losses}`,
  alike: (count) => `${count} uguali`,
  neither: (count) => `${count} per nessuno dei due`,
  hardlyChance: 'difficilmente un caso',
  mayBeChance: 'può essere un caso',
  moreWouldTell: (count) =>
    count === undefined
      ? ', e altri lo direbbero a stento'
      : `; circa ${count} in più lo direbbero se continua così`,
  gone: 'Questa prova non c’è più: è stata eliminata o è troppo vecchia.',
  startedBefore: 'Questa prova era già stata avviata.',
  cancelled: 'Annullata: non è stato chiesto nulla.',
  stopped: 'Fermata: non si chiedono altre risposte.',
  overAlready: 'È già finita.',
  votesIn: 'I voti sono contati: questa prova è finita.',
  votedOn: (count) =>
    `Avete votato${count === 1 ? '' : ` su tutte le ${count} richieste`}. Grazie.`,
  onlyStarter: 'Può farlo solo chi ha chiesto questa prova.',
  resultHere: 'Il risultato è già qui.',
  deleted: 'Eliminata, con risposte e voti.',
  whichOne: 'Quale scegliete?',
  why: {
    cancelled: 'Fermata a mano.',
    'no-money': 'Il budget per le prove è esaurito.',
    'no-access':
      'Il gateway rifiuta la chiave di chi gestisce questo bot, oppure il suo credito è esaurito.',
  },
  problems: {
    'no-prompt': () => 'non ha "prompt"',
    'long-prompt': () => 'il suo prompt supera i 100.000 caratteri',
    'no-object': () => 'non è un oggetto JSON',
    'more-cells': () => 'ha più celle della prima riga: un testo con una virgola va tra virgolette',
    'odd-expected': () => 'il suo "expected" non è né testo né numero né un elenco',
    'no-check': () => 'non ci sono né "expected" né "check"',
    'unknown-check': () => `il suo "check" non è tra quelli noti (${checks})`,
    'incomplete-check': ({ detail }) => `il suo "check" è incompleto (${detail})`,
    'unusable-check': ({ detail }) => `il suo "check" non si può usare (${detail})`,
    'deep-check': () => 'il suo "check" è annidato troppo in profondità',
  },
  row: (row, problem) => `La riga ${row} resta fuori: ${problem}.`,
  notices: {
    rows: ({ rows, read }) =>
      `Il file ha ${grouped(rows)} righe: sono state lette le prime ${grouped(read)}.`,
    used: ({ examples, used }) =>
      `Sono stati letti ${grouped(examples)} esempi: si usano i primi ${grouped(used)}.`,
    barred: ({ names }) => `Esclusi dalle regole del vostro spazio di lavoro: ${names.join(', ')}.`,
    'not-served': ({ names }) => `Non offerti dal gateway e lasciati fuori: ${names.join(', ')}.`,
    'no-judge': () =>
      'Nessun modello di un altro laboratorio può giudicare: questi esempi restano senza punteggio.',
  },
  noExamples: (first) =>
    `Nessun esempio si è potuto leggere. ${first ?? 'Il file è vuoto.'} Una riga ha bisogno di un "prompt".`,
  checkForAll: (problem) => `La verifica non si può usare: ${problem}.`,
  refusals: {
    'large-file': () => 'Il file degli esempi supera 1 MB. Trenta esempi bastano.',
    'no-file': () => 'Questo file non si può leggere da qui. Incolli invece gli esempi.',
    'no-scope': () =>
      'Slack non mi lascia leggere questo file: all’app manca il permesso files:read. Incolli invece gli esempi.',
    'no-text': () => 'Il file degli esempi non è testo in UTF-8. Salvatelo così, per favore.',
    'many-cells': () =>
      'Il file CSV ha più di 200.000 celle. Bastano una colonna per il prompt e trenta righe.',
    'broken-csv': ({ detail }) => `Il file CSV non si può leggere: ${detail || 'è danneggiato'}`,
    'no-models': () =>
      'Indicate da due a quattro modelli, o descrivete prima un caso d’uso: allora si provano quelli della lista.',
    'count-of-models': () => 'Indicate da due a quattro modelli, separati da virgole.',
    'unknown-model': ({ name }) =>
      `"${name}" non è nella nostra lista di modelli né tra quelli del gateway.`,
    'model-not-served': ({ name }) => `Il gateway non offre ${name}.`,
    'barred-model': ({ name }) => `Le regole del vostro spazio di lavoro escludono ${name}.`,
    'few-left': () =>
      'Di questa lista restano meno di due modelli. Indicatene da due a quattro; "doctor" mostra che cosa offre il gateway.',
  },
  form: {
    title: 'Provarli',
    submit: 'Quanto costa?',
    examples: 'I vostri esempi',
    examplesHint: 'Una richiesta per riga, fino a 30; o righe JSON o CSV con prompt ed expected',
    file: 'O un file',
    fileHint: 'txt, csv o jsonl, fino a 1 MB',
    models: 'Modelli',
    modelsHint: 'Da due a quattro, separati da virgole',
    leftEmpty: (names: string) => `Se resta vuoto: ${names}`,
    system: 'Prompt di sistema',
    forAll: 'Per tutti gli esempi',
    check: 'Controllo',
    checkHint: 'Per tutti gli esempi; senza, vota chi è qui',
    nothing: 'Scriva degli esempi o scelga un file.',
  },
  howTo: {
    send: 'Inviate i vostri esempi con /try-models: un prompt per riga, fino a 30.',
    ways: [
      'Con le risposte giuste: {"prompt": "In quale paese è Lione?", "expected": "Francia"}, uno per riga; o CSV con le colonne prompt ed expected',
      'Senza: chi è qui vota le risposte senza sapere di chi sono',
      'Prime righe che valgono per tutti: models: a, b · system: Sii breve. · check: contains: rimborso',
    ],
  },
  notHere:
    'Qui non si possono ancora provare modelli: chi gestisce questo bot deve impostare TRIAL_BASE_URL e TRIAL_API_KEY su un gateway che li offre (OpenRouter, LiteLLM, vLLM, Ollama).',
  untilThen: 'Fino ad allora lo fa promptfoo sul vostro computer con questo file:',
  judgeAgrees: (alike, of, low, high) =>
    `Il giudice e le persone: d’accordo in ${alike} confronti su ${of} decisi da entrambi (${low} a ${high} %).`,
  chart: {
    scored: 'punteggio, su 100',
    voted: 'voti vinti, su 100',
  },
}
