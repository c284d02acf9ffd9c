import type { TrialWords } from './trial.ts'

export const trial: TrialWords = {
  examples: (count) => (count === 1 ? '1 Beispiel' : `${count} Beispielen`),
  prompts: (count) => (count === 1 ? '1 Eingabe' : `${count} Eingaben`),
  tryOn: (names, examples) => `${names} an ${examples} ausprobieren?`,
  costs: 'Kosten',
  atMost: (usd, left) =>
    `höchstens ${usd}, meist ein Bruchteil davon; ${left} sind diesen Monat noch übrig.`,
  without: (names) => `Ohne ${names}: der Preis ist unbekannt.`,
  stopsBefore: 'Der Test hört auf, bevor er mehr kostet.',
  judged: 'Beurteilt',
  byChecks: (count) => `${count} nach Ihren Prüfungen`,
  blind: (count) => `${count} blind, durch Abstimmung aller hier`,
  whereTo: 'Die Beispiele gehen an das Gateway, das der Betreiber dieses Bots gewählt hat.',
  start: (usd) => `Starten, höchstens ${usd}`,
  cancel: 'Abbrechen',
  stop: 'Anhalten',
  trying: (names, examples, done, all) =>
    `${names} werden an ${examples} ausprobiert: ${done} von ${all} Antworten.`,
  answersAre: (prompts, letters) =>
    `Die Antworten auf ${prompts} sind da, als ${letters}, jedes Mal in anderer Reihenfolge. Alle hier können abstimmen; niemand sieht die Stimmen zu einer Eingabe vor der eigenen.`,
  votesSoFar: (votes, people) =>
    `Bisher ${votes} ${votes === 1 ? 'Stimme' : 'Stimmen'} von ${people === 1 ? 'einer Person' : `${people} Personen`}.`,
  noVotes: 'Noch keine Stimmen.',
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
  decide: 'Entscheiden',
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
  costUnknown: 'Kosten unbekannt',
  withoutWhole: (count) => `${count} ohne ganze Antwort`,
  unjudged: 'Nichts hat diese Antworten beurteilt: lesen Sie sie nebeneinander.',
  aloneScored: (name) => `Nur ${name} wurde bewertet.`,
  level: (one, other, wins, losses) => `${one} und ${other} liegen gleichauf: ${wins} zu ${losses}`,
  leads: (one, other, wins, losses) => `${one} führt vor ${other} mit ${wins} zu ${losses}`,
  alike: (count) => `${count} gleich`,
  neither: (count) => `${count} für keines der beiden`,
  hardlyChance: 'kaum Zufall',
  mayBeChance: 'kann Zufall sein',
  moreWouldTell: {
    votes: (count) =>
      count === undefined
        ? ', und mehr Stimmen würden es kaum zeigen'
        : `; etwa ${count} weitere Stimmen würden es zeigen, wenn es so weitergeht`,
    examples: (count) =>
      count === undefined
        ? ', und mehr Beispiele würden es kaum zeigen'
        : `; etwa ${count} weitere Beispiele würden es zeigen, wenn es so weitergeht`,
  },
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
}
