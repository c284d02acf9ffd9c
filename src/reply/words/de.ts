import type { Words } from './words.ts'

export const de: Words = {
  locale: 'de-DE',
  quote: (text) => `„${text}“`,
  capabilities: {
    general: 'allgemeines Können',
    coding: 'Programmieren',
    'agentic-coding': 'Programmieren als Agent',
    'tool-use': 'Werkzeuge bedienen',
    reasoning: 'Schlussfolgern',
    math: 'Mathematik',
    science: 'Naturwissenschaft',
    'instruction-following': 'Befolgen von Anweisungen',
    conversation: 'Gespräche',
    writing: 'Schreiben',
    'long-context': 'lange Eingaben',
    multilingual: 'Sprachen',
    factuality: 'richtige Fakten',
    vision: 'Lesen von Bildern',
    safety: 'Sicherheit',
    'data-analysis': 'Arbeit mit Daten',
    legal: 'Rechtsfragen',
    medical: 'medizinische Fragen',
    finance: 'Wirtschaft und Finanzen',
    education: 'Lehrmaterial',
  },
  startWith: 'Beginnen Sie mit',
  only: 'Nur eines erfüllt die Bedingungen',
  purposes: {
    cost: 'Wenn der Preis entscheidet',
    between: 'Dazwischen',
    misses: 'Wenn Fehler teuer sind',
    open: 'Mit offenen Gewichten',
    closed: 'Proprietär',
    documented: 'Besser belegt',
    other: 'Eine andere Wahl',
  },
  aMonth: (usd) => `${usd} im Monat`,
  withThinking: (usd) => ` (${usd} mit Nachdenken)`,
  thinkingOff: 'ohne Nachdenken',
  inBatches: 'im Stapel',
  needs: (memory) => `etwa ${memory}`,
  priceUnknown: 'Preis unbekannt',
  memoryUnknown: 'Speicherbedarf unbekannt',
  top: (count) =>
    count > 1 ? `Höchste Wertung von ${count} Modellen` : 'Das einzige Modell, das übrig bleibt',
  topTied: (count) =>
    `Höchste Wertung; ${count === 1 ? 'ein anderes ist' : `${count} andere sind`} davon nicht zu unterscheiden`,
  nearTop: 'Von der Spitze nicht zu unterscheiden',
  documentedTop: 'Das beste von denen, die genug gemessen sind',
  belowTop: (name, ratio) =>
    `Für ${ratio < 0.01 ? 'weniger als 1' : Math.round(ratio * 100)} % der Kosten von ${name}, das messbar besser ist`,
  bestBalance: 'Das beste Verhältnis von Wertung, Kosten und Belegen',
  compared: {
    tied: (name) => `Von ${name} nicht zu unterscheiden`,
    ahead: (name) => `Messbar besser als ${name}`,
    likely: (name) => `Wohl besser als ${name}, aber innerhalb der Messunsicherheit`,
    weaker: (name) => `Messbar schwächer als ${name}`,
  },
  atCost: (ratio) =>
    ratio > 1
      ? `zum ${Number(ratio.toPrecision(2))}-Fachen der Kosten`
      : `zu ${ratio < 0.01 ? 'weniger als 1' : Math.round(ratio * 100)} % der Kosten`,
  sameCost: 'zu gleichen Kosten',
  unmeasured: 'Von niemandem gemessen: der Platz ist geschätzt',
  context: (tokens) => `Kontext ${tokens}`,
  contextUnknown: 'Kontext unbekannt',
  open: (licence) => `offene Gewichte${licence ? ` (${licence})` : ''}`,
  closed: 'proprietär',
  opennessUnknown: 'offen oder nicht: unbekannt',
  ends: (day) => `endet am ${day}`,
  ended: (day) => `endete am ${day}`,
  atHost: (host) => `bei ${host}`,
  bits: (bits) => `Gewichte mit ${bits} Bit`,
  limits: {
    maxMonthlyUsd: (x) => `höchstens ${x} im Monat`,
    maxUsdPerRequest: (x) => `höchstens ${x} je Anfrage`,
    minContextTokens: (x) => `Kontext ab ${x} Tokens`,
    openWeights: (x) => (x === 'false' ? 'nur proprietär' : 'offene Gewichte'),
    includeLabs: (x) => `nur von ${x}`,
    excludeLabs: (x) => `nichts von ${x}`,
    labCountries: (x) => `nur aus ${x}`,
    excludeLabCountries: (x) => `nichts aus ${x}`,
    region: (x) => `Daten bleiben in ${x}`,
    providers: (x) => `bei ${x}`,
    excludeProviders: (x) => `nicht bei ${x}`,
    languages: (x) => `Sprachen: ${x}`,
    maxMemoryGb: (x) => `passt in ${x} GB`,
    maxParametersB: (x) => `höchstens ${x} Mrd. Parameter`,
    selfHosted: () => 'auf eigener Hardware',
    reasoning: (x) => (x === 'false' ? 'ohne Nachdenken' : 'mit Nachdenken'),
    structuredOutput: () => 'strukturierte Ausgabe',
    toolCalling: () => 'Werkzeugaufrufe',
  },
  labels: {
    notApplied: 'Nicht berücksichtigen konnte ich',
    unsure: 'Unsicher',
    notInPrice: 'Nicht im Preis',
    assumed: 'Angenommen',
    wished: 'Gewünscht',
    keptTo: 'Beachtet',
    against: (name) => `Im Vergleich mit ${name}`,
    separately: 'Bitte einzeln fragen',
  },
  notMeasuredFor: (what) => `nicht gemessen für ${what}`,
  comparedFor: (what) => `Verglichen für ${what}`,
  notMeasuredIn: (language) => `nicht gemessen in der Sprache ${language}`,
  noneMeasuredFor: (what) => `keines davon ist für ${what} gemessen; das allgemeine Können zählt`,
  littleEvidence: (name) => `für ${name} gibt es wenige veröffentlichte Werte`,
  thinkingPasses: (name, budget, tokens) =>
    `Nachdenken. ${name} überschreitet ${budget} ab etwa ${tokens} Denk-Tokens je Anfrage`,
  thinking: 'Nachdenken, das als Ausgabe berechnet wird',
  notFirst: 'gilt nicht für das erste',
  nothingBetter: 'nichts hier ist klar besser',
  stayWith: (name) => `Bleiben Sie bei ${name}: nichts hier ist für den Wunsch klar besser`,
  asks: {
    volume: (direction, amount, name) =>
      `${direction === 'above' ? 'Mehr' : 'Weniger'} als ${amount} Anfragen im Monat? Dann steht ${name} vorn.`,
    amount: (amount) => `${amount} im Monat`,
    difficulty: (label, name) => `${label}? Dann steht ${name} vorn.`,
    difficulties: {
      routine: { label: 'Leichte Routine', says: 'die Arbeit ist leichte Routine' },
      demanding: { label: 'Anspruchsvolle Arbeit', says: 'die Arbeit ist anspruchsvoll' },
      frontier: {
        label: 'Schwierigste Expertenarbeit',
        says: 'die Arbeit ist äußerst schwierige Expertenarbeit',
      },
    },
  },
  assumedWork: ({ input, output, requests, bill }) =>
    [
      input && output
        ? `je ${input} Tokens hinein und ${output} heraus`
        : input
          ? `je ${input} Tokens hinein`
          : output
            ? `je ${output} Tokens heraus`
            : '',
      requests
        ? `${requests} Anfragen im Monat${bill ? ` (aus den ${bill} im Monat von heute)` : ''}`
        : '',
    ]
      .filter(Boolean)
      .join(', '),
  moreConditions: (count) => `${count} Bedingungen (siehe Details)`,
  notInData: (name) =>
    `${name} steht nicht in den Daten: neuer als die Quellen, oder anders geschrieben.`,
  firstAgainstIt: {
    tied: 'hier etwa so gut wie das erste',
    ahead: 'hier schwächer als das erste',
    likely: 'hier wohl etwas schwächer als das erste',
    weaker: 'hier besser als das erste',
  },
  notInDataShort: 'steht nicht in den Daten und lässt sich nicht vergleichen',
  status: { retired: 'vom Hersteller eingestellt', deprecated: 'vom Hersteller abgekündigt' },
  known: (names) => `Ähnliche Namen: ${names}.`,
  try: (count) => `Probieren Sie ${count > 1 ? 'sie' : 'es'} an 30 eigenen Beispielen aus.`,
  dates: (prices, scores) => `Preise vom ${prices}${scores ? `, Wertungen vom ${scores}` : ''}.`,
  noneMeets: 'Kein Modell in den Daten erfüllt alle diese Bedingungen',
  wayOut: (limit, name) => `Ohne die Bedingung „${limit}“ ist ${name} möglich.`,
  wouldNeed: (limit, to, name) => `Mit „${limit}“ ${to} ist ${name} möglich.`,
  changed: 'Geändert',
  same: 'Die Liste bleibt gleich.',
  otherOrder: 'Dieselben Modelle, anders geordnet.',
  cameIn: (names) => `Neu: ${names}.`,
  wentOut: (names) => `Weg: ${names}.`,
  stays: (names) => `Bleibt: ${names}.`,
  costsNow: 'Jetzt',
  onlyALook: 'Nur angesehen: die Anfrage bleibt, wie sie war. „So lassen“ übernimmt es.',
  and: 'und',
  whatFor:
    'Was soll das Modell tun, wie oft ungefähr, und was muss oder darf es nicht sein? Zum Beispiel: „Mietverträge von 40 Seiten zusammenfassen, 2.000 im Monat, unter 300 Dollar“.',
  notUnderstood:
    'Das habe ich weder als Frage noch als Änderung verstanden. Zum Beispiel: „nur offene Gewichte“, „unter 50 Dollar im Monat“, „warum das erste?“, „rückgängig“.',
  newOrChange: 'Ist das eine neue Frage, oder ändert es diese?',
  newQuestion: 'Neue Frage',
  changeThis: 'Ändere diese',
  reset: 'Von vorn. Was soll das Modell tun? „Rückgängig“ holt die letzte Liste zurück.',
  nothingToUndo: 'Es gibt keine frühere Änderung, die sich zurücknehmen ließe.',
  undone: 'die letzte Änderung ist zurückgenommen',
  answersFirst: (job) => `Das sind mehrere Aufgaben. Diese Liste ist für die erste: ${job}.`,
  facts: {
    topics: {
      price: 'Der Preis',
      context: 'Das Kontextfenster',
      size: 'Die Größe',
      hosts: 'Ein Anbieter',
      release: 'Das Erscheinungsdatum',
    },
    price: (name, rates, host, day) => `${name}: ${rates} (${host}, ${day}).`,
    rates: (input, output) => `${input} Eingabe, ${output} Ausgabe je 1M Tokens`,
    otherRates: {
      above: (tokens) => `über ${tokens} Tokens`,
      cached: 'Eingabe aus dem Cache',
      batch: 'im Stapel',
      offPeak: (hours) => `zu Randzeiten (${hours} UTC)`,
      from: (day) => `ab ${day}`,
    },
    otherHosts: (count) => (count === 1 ? 'Ein anderer Anbieter' : `${count} andere Anbieter`),
    context: (name, tokens, output, day) =>
      `${name}: Kontextfenster von ${tokens} Tokens${output ? `, Antworten bis ${output}` : ''}${day ? ` (${day})` : ''}.`,
    lessAtHosts: (count, tokens) =>
      `${count === 1 ? 'Ein Anbieter bietet' : `${count} Anbieter bieten`} weniger, bis hinab zu ${tokens}.`,
    memory: (name, small, full, context) =>
      `${name} braucht etwa ${small} mit 4-Bit-Gewichten und ${full} mit 16 Bit, bei ${context} Tokens Kontext und einer Anfrage zugleich (geschätzt nach der Größe).`,
    fits: (room) => `Mit 4 Bit passt es in ${room}.`,
    fitsNot: (room) => `Es passt nicht in ${room}, auch nicht mit 4 Bit.`,
    closedNoHardware: (name) => `${name} ist proprietär und läuft nicht auf eigener Hardware.`,
    endsOn: (name, day) => `${name} endet am ${day}.`,
    endedOn: (name, day) => `${name} ist eingestellt (retired): Ende war am ${day}.`,
    endsAt: (host, day) => `Bei ${host} endet es am ${day}.`,
    retired: (name) =>
      `${name} ist eingestellt: der Hersteller verkauft es nicht mehr. Das Datum steht nicht in den Daten.`,
    deprecated: (name) =>
      `${name} ist vom Hersteller abgekündigt. Das Enddatum steht nicht in den Daten.`,
    noEnd: (name, day) =>
      `${name} wird angeboten (Stand ${day}); ein Enddatum steht nicht in den Daten.`,
    stillAt: (hosts) => `Noch auf den Preislisten von ${hosts}.`,
    weightsStay: 'Die Gewichte sind offen und bleiben.',
    replacement: (name) => `Der Hersteller nennt ${name} als Nachfolger.`,
    hostYes: (name, host) => `Ja, ${name} gibt es bei ${host}`,
    hostNo: (name, host) => `Nein, auf den Preislisten steht kein Angebot von ${name} bei ${host}.`,
    hosts: (name, hosts) => `${name} gibt es bei ${hosts}.`,
    andMore: (count) => `und ${count} weiteren`,
    released: (name, day) => `${name} ist am ${day} erschienen.`,
    missing: (what, name) => `${what} von ${name} steht nicht in den Daten.`,
  },
  notCovered: {
    embedding:
      'Das ist eine Aufgabe für ein Embedding-Modell (Text wird zu Vektoren). Solche Modelle sind hier nicht erfasst (not covered), nur solche, die Text schreiben.',
    reranking:
      'Das ist eine Aufgabe für ein Reranking-Modell. Solche Modelle sind hier nicht erfasst, nur solche, die Text schreiben.',
    'speech-to-text':
      'Das ist Spracherkennung (speech-to-text). Solche Modelle sind hier nicht erfasst, nur solche, die Text schreiben.',
    'text-to-speech':
      'Das ist Sprachausgabe (text-to-speech, eine Stimme). Solche Modelle sind hier nicht erfasst, nur solche, die Text schreiben.',
    'image-generation':
      'Das ist Bilderzeugung (image generation). Solche Modelle sind hier nicht erfasst, nur solche, die Text schreiben.',
    'video-generation':
      'Das ist Videoerzeugung (video generation). Solche Modelle sind hier nicht erfasst, nur solche, die Text schreiben.',
    other: 'Das ist keine Aufgabe für ein Modell, das Text schreibt, und hier nicht erfasst.',
  },
  whereToLook: (places) => `Wo man nachsieht: ${places}.`,
}
