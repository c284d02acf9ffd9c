import type { FactWords } from './en.ts'

export const facts: FactWords = {
  topics: {
    price: 'Der Preis',
    context: 'Das Kontextfenster',
    size: 'Die Größe',
    hosts: 'Ein Anbieter',
    release: 'Das Erscheinungsdatum',
    end: 'Das Enddatum',
    cutoff: 'Der Wissensstand',
    speed: 'Die Geschwindigkeit',
  },
  youPay: (x) => `Sie zahlen ${x} im Monat`,
  rates: (input, output) => `${input} Eingabe, ${output} Ausgabe je 1M Tokens`,
  otherRates: {
    above: (tokens) => `über ${tokens} Tokens`,
    cached: 'Eingabe aus dem Cache',
    offPeak: (hours) => `zu Randzeiten (${hours} UTC)`,
    from: (day) => `ab ${day}`,
  },
  otherHosts: (count) => (count === 1 ? 'Ein anderer Anbieter' : `${count} andere Anbieter`),
  context: (name, tokens, output, day) =>
    `${name}: Das Kontextfenster fasst ${tokens} Tokens${output ? `, eine Antwort bis ${output}` : ''}${day ? ` (${day})` : ''}.`,
  lessAtHosts: (count, tokens) =>
    `${count === 1 ? 'Ein Anbieter bietet' : `${count} Anbieter bieten`} weniger, bis hinab zu ${tokens}.`,
  fits: (room) => `Mit 4 Bit passt es in ${room}.`,
  fitsNot: (room) => `Es passt nicht in ${room}, auch nicht mit 4 Bit.`,
  closedNoHardware: (name) => `${name} ist proprietär und läuft nicht auf eigener Hardware.`,
  noEnd: (name, day) =>
    `${name} wird angeboten (Stand ${day}); ein Enddatum steht nicht in den Daten.`,
  stillAt: (hosts) => `Noch auf den Preislisten von ${hosts}.`,
  weightsStay: 'Die Gewichte sind offen und bleiben.',
  replacement: (name) => `Der Hersteller nennt ${name} als Nachfolger.`,
  cheapest: (what, amount) => `Am günstigsten ist ${what}: ${amount}.`,
  hostYes: (name, host) => `Ja, ${name} gibt es bei ${host}`,
  hostNo: (name, host) => `Nein, auf den Preislisten steht kein Angebot von ${name} bei ${host}.`,
  hosts: (name, hosts) => `${name} gibt es bei ${hosts}.`,
  andMore: (count) => `und ${count} weiteren`,
  released: (name, day) => `${name} ist am ${day} erschienen.`,
  missing: (what, name) => `${what} von ${name} steht nicht in den Daten.`,
  size: (name, billions, active, source) =>
    `${name}: ${billions} Mrd. Parameter${active ? `, davon ${active} Mrd. aktiv` : ''} (${source}).`,
  cutoff: (name, date, source) => `${name} kennt die Welt bis ${date} (${source}).`,
  lab: (name, lab, country) => `${name} ist von ${lab}${country ? ` (${country})` : ''}.`,
  features: {
    toolCalling: 'Werkzeugaufrufe',
    structuredOutput: 'strukturierte Ausgabe',
    reasoning: 'Nachdenken vor der Antwort',
  },
  no: (feature) => `ohne ${feature}`,
  unknown: (feature) => `${feature}: nicht in den Daten`,
  commercial: {
    yes: 'geschäftliche Nutzung ist erlaubt',
    no: 'geschäftliche Nutzung ist nicht erlaubt',
    conditions: 'geschäftliche Nutzung ist unter Bedingungen der Lizenz erlaubt',
    unknown: 'ob geschäftliche Nutzung erlaubt ist, steht nicht in den Daten; Lizenz lesen',
  },
  closedUse: (name, source) =>
    `${name} ist proprietär: man nutzt es bei einem Anbieter, und für geschäftliche Nutzung gelten dessen Bedingungen, die nicht in den Daten stehen (${source}).`,
  licenceUnknown: (name) => `Die Lizenz von ${name} steht nicht in den Daten.`,
  licences: { permissive: 'permissiv', commercial: 'mit kommerzieller Nutzung' },
  inputs: { text: 'Text', image: 'Bilder', audio: 'Ton', video: 'Video', pdf: 'PDF-Dateien' },
  takes: (list) => `nimmt ${list} an`,
  takesNot: (list) => `nimmt ${list} nicht an`,
  inputsUnknown: (name) => `Was ${name} annimmt, steht nicht in den Daten.`,
  perSecond: (count) => `${count} Tokens in der Sekunde`,
  firstToken: (seconds) => `erstes Token nach ${seconds} s`,
  fastest: 'bei deren schnellstem Anbieter',
  taskTime: (seconds, board, told) => `${seconds} s für eine Aufgabe von ${board} (${told})`,
  timedTasks: (name, tasks) => `Kein Anbieter von ${name} ist hier gemessen. Es brauchte ${tasks}.`,
  notMeasured: (name) => `${name} ist nicht gemessen: keine Rangliste hier hat einen Wert dafür.`,
  level: (name, place, figures) =>
    `${name}: ${place ? `allgemeines Können ${place}, aus ` : ''}${figures}.`,
  figures: (count) =>
    count === 1 ? '1 veröffentlichten Wert' : `${count} veröffentlichten Werten`,
  place: (place, of) => `Platz ${place} von ${of}`,
  levelFor: (what, place) => `Für ${what}: ${place} gemessenen.`,
  newest: (all) => `Die neuesten: ${all}.`,
  languages: (name, languages) =>
    `${name} ist gemessen in: ${languages}. Andere kann es auch können; keine Rangliste sagt es.`,
  notMeasuredIn: (name, languages) => `In ${languages} ist ${name} nicht gemessen.`,
  languagesUnknown: (name) =>
    `In welchen Sprachen ${name} gut ist, steht nicht in den Daten: keine Rangliste misst es.`,
  seat: (lab, country) => `Sitz von ${lab}: ${country}.`,
  noSeat: (lab) => `Wo ${lab} den Sitz hat, steht nicht in den Daten.`,
  rule: (rule) =>
    `Ob ${rule} erfüllt oder unterschrieben wird, steht nicht in den Daten: Das regelt ein Vertrag.`,
  askFor:
    'Verlangen Sie den Vertrag (zur Auftragsverarbeitung, ein BAA), das Zertifikat oder den Bericht selbst, für welche Dienste es gilt, und wo die Daten liegen.',
  cheaper: (input, output) =>
    input === output
      ? `Billiger: ${input}.`
      : `Billiger bei der Eingabe: ${input}; bei der Ausgabe: ${output}.`,
  policyUnknown: (name) =>
    `Ob ${name} mit dem trainiert, was über die API kommt, und wie lange es aufbewahrt wird (retention), steht nicht in den Daten. Prüfen Sie die Bedingungen für API-Kunden: Training, Aufbewahrung, und ob keine Aufbewahrung vereinbart werden kann.`,
  othersUntold: 'Von den anderen sagen die Daten nichts: Prüfen Sie deren Bedingungen.',
  training: {
    yes: 'trainiert mit dem, was gesendet wird',
    no: 'kein Training mit dem, was gesendet wird',
    unknown: 'ob mit dem trainiert wird, was gesendet wird, steht nicht in den Daten',
  },
  kept: (days) =>
    days === undefined
      ? 'wie lange es aufbewahrt wird, steht nicht in den Daten'
      : days === 0
        ? 'nichts wird aufbewahrt (zero retention)'
        : `${days} Tage aufbewahrt`,
  inRegion: (name, hosts, region) =>
    `Ja: bei ${hosts} bleiben die Daten von ${name} hier: ${region}.`,
  notInRegion: (name, region) =>
    `Kein Anbieter auf den Preislisten sagt zu, dass die Daten von ${name} hier bleiben: ${region}; manche vereinbaren es vertraglich.`,
  strongest: (name, count, best) =>
    `${name}: ${count} der Modelle in den Daten; die stärksten: ${best}.`,
  labsFrom: (place, labs) => `Aus ${place}, mit ihren Modellen in den Daten: ${labs}.`,
  noLabFrom: (place) => `Kein Hersteller in den Daten sitzt in ${place}.`,
  nothingOf: (name) => `${name}: keines der Modelle steht in den Daten.`,
  upload: (name) =>
    `${name} ist ein Upload aus der Community, keine Veröffentlichung eines Labors: Es steht nur in Listen, in denen Community-Modelle willkommen sind.`,
}
