import { checks, type TrialWords } from './en.ts'

const grouped = (of: number) => of.toLocaleString('de-DE')

export const trial: TrialWords = {
  examples: (count) => (count === 1 ? '1 Beispiel' : `${count} Beispielen`),
  prompts: (count) => (count === 1 ? '1 Eingabe' : `${count} Eingaben`),
  tryOn: (names, examples) => `${names} an ${examples} ausprobieren?`,
  atMost: (usd, left) =>
    `höchstens ${usd}, meist ein Bruchteil davon; ${left} sind diesen Monat noch übrig.`,
  without: (names) => `Ohne ${names}: der Preis ist unbekannt.`,
  stopsBefore: 'Der Test hört auf, bevor er mehr kostet.',
  judged: 'Beurteilt',
  byChecks: (count) => `${count} nach Ihren Prüfungen`,
  blind: (count) => `${count} blind, durch Abstimmung aller hier`,
  whereTo: 'Die Beispiele gehen an das Gateway, das der Betreiber dieses Bots gewählt hat.',
  start: (usd) => `Starten, höchstens ${usd}`,
  stop: 'Anhalten',
  trying: (names, examples, done, all) =>
    `${names} werden an ${examples} ausprobiert: ${done} von ${all} Antworten.`,
  answersAre: (prompts, letters) =>
    `Die Antworten auf ${prompts} sind da, als ${letters}, jedes Mal in anderer Reihenfolge. Alle hier können abstimmen; niemand sieht die Stimmen zu einer Eingabe vor der eigenen.`,
  masked: (mark) => `Namen von Modellen und Herstellern sind als ${mark} verdeckt.`,
  vote: 'Abstimmen',
  reveal: 'Auflösen',
  prompt: (place, of) => `Eingabe ${place} von ${of}`,
  isBest: (letter) => `${letter} ist am besten`,
  allAlike: 'Alle gleich',
  noneGood: 'Keine ist gut',
  read: (letter) => `${letter} lesen`,
  answer: (letter) => `Antwort ${letter}`,
  part: (place, of) => `${place} von ${of}`,
  noAnswer: '(Es kam keine Antwort.)',
  cutOff: '(abgeschnitten)',
  noted: (letters, alike, none) =>
    `Notiert. Stimmen zu dieser Eingabe bisher: ${letters}, gleich ${alike}, keine ${none}.`,
  ownTest: (examples, votes) =>
    `Ihr eigener Test, ${examples} ${examples === 1 ? 'Beispiel' : 'Beispiele'}${votes ? `, ${votes} ${votes === 1 ? 'blinde Stimme' : 'blinde Stimmen'}` : ''}`,
  notComplete: 'Unvollständig',
  inBrackets:
    'In Klammern: wo der Wert mit 90 % Sicherheit liegt. Kosten und Zeit wie gemessen, für alle Antworten eines Modells und für die mittlere.',
  counts: 'Ab der nächsten Liste hier zählt der Test mit.',
  everywhere: 'Für alle solchen Anfragen zählen',
  hereAlone: 'Nur in dieser Unterhaltung',
  countsEverywhere: (kind) =>
    `Ab jetzt zählt dieser Test hier für jede Anfrage, bei der es vor allem um ${kind} geht.`,
  countsHere: 'Ab jetzt zählt dieser Test nur in dieser Unterhaltung.',
  table: 'Tabelle (csv)',
  promptfoo: 'Für promptfoo',
  delete: 'Diesen Test löschen',
  interval: (low, high) => `${low} bis ${high}`,
  bestIn: (count, votes) =>
    `am besten in ${count} von ${votes} ${votes === 1 ? 'Stimme' : 'Stimmen'}`,
  notJudged: 'nicht beurteilt',
  withoutWhole: (count) => `${count} ohne ganze Antwort`,
  unjudged: 'Nichts hat diese Antworten beurteilt: lesen Sie sie nebeneinander.',
  aloneScored: (name) => `Nur ${name} wurde bewertet.`,
  level: (one, other, wins, losses) => `${one} und ${other} liegen gleichauf: ${wins} zu ${losses}`,
  leads: (one, other, wins, losses) => `${one} führt vor ${other} mit ${wins} zu ${losses}`,
  alike: (count) => `${count} gleich`,
  neither: (count) => `${count} für keines der beiden`,
  hardlyChance: 'kaum Zufall',
  mayBeChance: 'kann Zufall sein',
  moreWouldTell: (count) =>
    count === undefined
      ? ', und mehr davon würden es kaum zeigen'
      : `; etwa ${count} weitere würden es zeigen, wenn es so weitergeht`,
  gone: 'Diesen Test gibt es nicht mehr: er wurde gelöscht oder ist zu alt.',
  startedBefore: 'Dieser Test wurde schon gestartet.',
  cancelled: 'Abgebrochen: nichts wurde gefragt.',
  stopped: 'Angehalten: es wird keine weitere Antwort geholt.',
  overAlready: 'Der Test ist schon vorbei.',
  votesIn: 'Die Stimmen sind gezählt: dieser Test ist vorbei.',
  votedOn: (count) =>
    `Sie haben ${count === 1 ? 'darüber' : `über alle ${count} Eingaben`} abgestimmt. Danke.`,
  onlyStarter: 'Das kann nur, wer diesen Test gestartet hat.',
  resultHere: 'Das Ergebnis steht schon hier.',
  deleted: 'Gelöscht, mit Antworten und Stimmen.',
  whichOne: 'Für welches entscheiden Sie sich?',
  why: {
    cancelled: 'Von Hand angehalten.',
    'no-money': 'Das Budget für Tests ist aufgebraucht.',
    'no-access':
      'Das Gateway weist den Schlüssel des Betreibers ab, oder dessen Guthaben ist verbraucht.',
  },
  problems: {
    'no-prompt': () => 'sie hat kein "prompt"',
    'long-prompt': () => 'ihr Prompt ist länger als 100.000 Zeichen',
    'no-object': () => 'sie ist kein JSON-Objekt',
    'more-cells': () =>
      'sie hat mehr Felder als die erste Zeile: Text mit einem Komma braucht Anführungszeichen',
    'odd-expected': () => 'ihr "expected" ist weder Text noch Zahl noch eine Liste davon',
    'no-check': () => 'es gibt weder "expected" noch "check"',
    'unknown-check': () => `ihr "check" ist nicht bekannt (bekannt sind ${checks})`,
    'incomplete-check': ({ detail }) => `ihr "check" ist unvollständig (${detail})`,
    'unusable-check': ({ detail }) => `ihr "check" ist nicht verwendbar (${detail})`,
    'deep-check': () => 'ihr "check" ist zu tief verschachtelt',
  },
  row: (row, problem) => `Zeile ${row} bleibt weg: ${problem}.`,
  notices: {
    rows: ({ rows, read }) =>
      `Die Datei hat ${grouped(rows)} Zeilen: gelesen wurden die ersten ${grouped(read)}.`,
    used: ({ examples, used }) =>
      `${grouped(examples)} Beispiele wurden gelesen: verwendet werden die ersten ${grouped(used)}.`,
    barred: ({ names }) => `Durch die Regeln Ihres Workspace ausgeschlossen: ${names.join(', ')}.`,
    'not-served': ({ names }) =>
      `Vom Gateway nicht angeboten und weggelassen: ${names.join(', ')}.`,
    'no-judge': () =>
      'Kein Modell eines anderen Anbieters kann urteilen: diese Beispiele bleiben ohne Wertung.',
  },
  noExamples: (first) =>
    `Kein Beispiel war lesbar. ${first ?? 'Die Datei ist leer.'} Eine Zeile braucht ein "prompt".`,
  checkForAll: (problem) => `Die Prüfung ist nicht verwendbar: ${problem}.`,
  refusals: {
    'large-file': () => 'Die Datei mit Beispielen ist größer als 1 MB. Dreißig Beispiele genügen.',
    'no-file': () =>
      'Diese Datei ist von hier aus nicht zu lesen. Bitte fügen Sie die Beispiele als Text ein.',
    'no-scope': () =>
      'Slack lässt mich diese Datei nicht lesen: Der App fehlt die Berechtigung files:read. Bitte fügen Sie die Beispiele als Text ein.',
    'no-text': () => 'Die Datei mit Beispielen ist kein Text in UTF-8. Bitte so speichern.',
    'many-cells': () =>
      'Die CSV-Datei hat mehr als 200.000 Zellen. Eine Spalte für den Prompt und dreißig Zeilen genügen.',
    'broken-csv': ({ detail }) =>
      `Die CSV-Datei ist nicht lesbar: ${detail || 'sie ist beschädigt'}`,
    'no-models': () =>
      'Nennen Sie zwei bis vier Modelle, oder beschreiben Sie zuerst einen Einsatzzweck: dann werden die der Liste ausprobiert.',
    'count-of-models': () => 'Nennen Sie zwei bis vier Modelle, durch Kommas getrennt.',
    'unknown-model': ({ name }) =>
      `"${name}" steht weder auf unserer Liste noch bietet das Gateway es an.`,
    'model-not-served': ({ name }) => `Das Gateway bietet ${name} nicht an.`,
    'barred-model': ({ name }) => `Die Regeln Ihres Workspace schließen ${name} aus.`,
    'few-left': () =>
      'Von dieser Liste bleiben weniger als zwei Modelle. Nennen Sie zwei bis vier; "doctor" zeigt, was das Gateway anbietet.',
  },
  form: {
    title: 'Ausprobieren',
    submit: 'Was kostet das?',
    examples: 'Ihre Beispiele',
    examplesHint:
      'Eine Anfrage je Zeile, bis zu 30; oder JSON-Zeilen oder CSV mit prompt und expected',
    file: 'Oder eine Datei',
    fileHint: 'txt, csv oder jsonl, bis 1 MB',
    models: 'Modelle',
    modelsHint: 'Zwei bis vier, mit Kommas getrennt',
    leftEmpty: (names: string) => `Leer gelassen: ${names}`,
    system: 'System-Prompt',
    forAll: 'Für alle Beispiele',
    check: 'Prüfung',
    checkHint: 'Für alle Beispiele; ohne eine stimmen die Leute hier ab',
    nothing: 'Schreiben Sie Beispiele, oder wählen Sie eine Datei.',
  },
  howTo: {
    send: 'Schicken Sie Ihre Beispiele mit /try-models: ein Prompt je Zeile, bis zu 30.',
    ways: [
      'Mit den richtigen Antworten: {"prompt": "In welchem Land liegt Lyon?", "expected": "Frankreich"}, eines je Zeile; oder CSV mit den Spalten prompt und expected',
      'Ohne: alle hier stimmen über die Antworten ab, ohne zu wissen, von wem sie sind',
      'Erste Zeilen, die für alle gelten: models: a, b · system: Antworte kurz. · check: contains: Erstattung',
    ],
  },
  notHere:
    'Hier lassen sich noch keine Modelle ausprobieren: wer diesen Bot betreibt, muss TRIAL_BASE_URL und TRIAL_API_KEY auf ein Gateway setzen, das sie anbietet (OpenRouter, LiteLLM, vLLM, Ollama).',
  untilThen: 'Bis dahin macht promptfoo es mit dieser Datei auf Ihrem Rechner:',
  judgeAgrees: (alike, of, low, high) =>
    `Richtermodell und Menschen: gleich in ${alike} von ${of} Vergleichen, die beide entschieden haben (${low} bis ${high} %).`,
  chart: {
    scored: 'Wertung, von 100',
    voted: 'gewonnene Stimmen, von 100',
  },
}
