import { decimal } from '../../format.ts'
import { decision } from './decision/de.ts'
import { details } from './details/de.ts'
import { facts } from './facts/de.ts'
import { list } from './list/de.ts'
import { policy } from './rules/de.ts'
import { trial } from './trial/de.ts'
import type { Words } from './en.ts'

const locale = 'de-DE'

export const de: Words = {
  locale,
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
  aMonth: (usd) => `${usd} im Monat`,
  withThinking: (usd) => ` (${usd} mit Nachdenken)`,
  thinkingOff: 'ohne Nachdenken',
  inBatches: 'im Stapel',
  needs: (memory) => `etwa ${memory} Speicher`,
  priceUnknown: 'Preis unbekannt',
  free: 'kostenlos',
  memoryUnknown: 'Speicherbedarf unbekannt',
  top: (count) =>
    count > 1 ? `Höchste Wertung von ${count} Modellen` : 'Das einzige Modell, das übrig bleibt',
  topTied: (count) =>
    `Höchste Wertung; ${count === 1 ? 'ein anderes liegt' : `${count} andere liegen`} innerhalb der Messunsicherheit`,
  nearTop: 'Von der Spitze nicht zu unterscheiden',
  documentedTop: 'Das beste von denen, die genug gemessen sind',
  belowTop: (name, ratio) =>
    `Für ${ratio < 0.01 ? 'weniger als 1' : Math.round(ratio * 100)} % der Kosten von ${name}, das messbar besser ist`,
  bestBalance: 'Das beste Verhältnis von Wertung, Kosten und Belegen',
  compared: {
    tied: (name) => `Von ${name} nicht zu unterscheiden`,
    ahead: (name) => `Messbar besser als ${name}`,
    likely: (name) => `Wohl besser als ${name}, aber innerhalb der Messunsicherheit`,
    behind: (name) => `Wohl schwächer als ${name}, aber innerhalb der Messunsicherheit`,
    weaker: (name) => `Messbar schwächer als ${name}`,
  },
  atCost: (ratio) =>
    ratio > 1
      ? `zum ${decimal(Number(ratio.toPrecision(2)), locale)}-Fachen der Kosten`
      : `zu ${ratio < 0.01 ? 'weniger als 1' : Math.round(ratio * 100)} % der Kosten`,
  sameCost: 'zu gleichen Kosten',
  thinkingIncluded: (text) => `${text} mit Nachdenken`,
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
    maxInputUsdPerMTok: (x) => `höchstens ${x} je 1M Tokens Eingabe`,
    maxOutputUsdPerMTok: (x) => `höchstens ${x} je 1M Tokens Ausgabe`,
    freeOnly: () => 'kostenlos',
    license: (x) => `Lizenz ${x}`,
    inputModalities: (x) => `nimmt ${x} an`,
    includeModels: (x) => `nur ${x}`,
    excludeModels: (x) => `nicht ${x}`,
    minParametersB: (x) => `mindestens ${x} Mrd. Parameter`,
    hardware: (x) => `läuft auf ${x}`,
    releasedAfter: (x) => `erschienen nach ${x}`,
    maxTimeToFirstTokenSeconds: (x) => `erstes Token in ${x} s`,
    maxAnswerSeconds: (x) => `Antwort in ${x} s`,
    minOutputTokensPerSecond: (x) => `mindestens ${x} Tokens in der Sekunde`,
    officialOnly: () => 'nur vom Hersteller veröffentlicht',
    dataPolicy: (x) =>
      x === 'no-training' ? 'kein Training mit Ihren Daten' : 'keine Aufbewahrung',
    wantOpenAndProprietary: () => 'offene und proprietäre',
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
  freeLimits: 'kostenlose Angebote haben Grenzen, die keine Liste nennt, und können enden',
  littleEvidence: 'wenige veröffentlichte Werte',
  thinkingPasses: (name, budget, tokens) =>
    `Nachdenken. ${name} überschreitet ${budget} ab etwa ${tokens} Denk-Tokens je Anfrage`,
  thinking: 'Nachdenken, das als Ausgabe berechnet wird',
  notFirst: 'gilt nicht für das erste',
  nothingBetter: 'nichts hier ist klar besser',
  stayWith: (name) => `Bleiben Sie bei ${name}: nichts hier ist für den Wunsch klar besser`,
  asks: {
    volume: (direction, amount, name) =>
      `${direction === 'above' ? 'Mehr' : 'Weniger'} als ${amount} Anfragen im Monat? Dann steht ${name} vorn.`,
    tradeoff: (matters, name) =>
      `Zählt ${{ quality: 'die Güte', price: 'der Preis', speed: 'die Geschwindigkeit' }[matters]} am meisten, steht ${name} vorn.`,
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
  assumedWork: ({ input, output, requests, perJob, bill }) =>
    [
      perJob ? `${perJob} Anfragen für jedes davon` : '',
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
    behind: 'hier wohl etwas besser als das erste',
    weaker: 'hier besser als das erste',
  },
  notInDataShort: 'steht nicht in den Daten und lässt sich nicht vergleichen',
  whichOfFamily: 'welches? Mit vollem Namen lässt es sich vergleichen',
  status: { retired: 'vom Hersteller eingestellt', deprecated: 'vom Hersteller abgekündigt' },
  known: (names) => `Ähnliche Namen: ${names}.`,
  try: (count) => `Probieren Sie ${count > 1 ? 'sie' : 'es'} an 30 eigenen Beispielen aus.`,
  dates: (prices, scores) => `Preise vom ${prices}${scores ? `, Wertungen vom ${scores}` : ''}.`,
  leftOutByPolicy: (count) =>
    `${count} ${count === 1 ? 'Modell' : 'Modelle'} nach den Regeln eures Workspace ausgelassen`,
  noneMeets: 'Kein Modell in den Daten erfüllt alle diese Bedingungen',
  unverified: {
    dataPolicy:
      'ob ein Anbieter mit den Daten trainiert und wie lange er sie aufbewahrt (retention), steht dafür nicht in den Daten; seine Bedingungen prüfen',
    speed: 'wie schnell diese bei ihren Anbietern sind, steht nicht in den Daten; messen Sie es',
    other: 'steht dafür nicht in den Daten; bitte prüfen',
  },
  changed: 'Geändert',
  same: 'Die Liste bleibt gleich.',
  otherOrder: 'Dieselben Modelle, anders geordnet.',
  cameIn: (names) => `Neu: ${names}.`,
  wentOut: (names) => `Weg: ${names}.`,
  stays: (names) => `Bleibt: ${names}.`,
  costsNow: 'Jetzt',
  onlyALook: 'Nur angesehen: die Anfrage bleibt, wie sie war. „So lassen“ übernimmt es.',
  and: 'und',
  theEu: 'der EU',
  whatFor:
    'Was soll das Modell tun, wie oft ungefähr, und was muss oder darf es nicht sein? Zum Beispiel: „Mietverträge von 40 Seiten zusammenfassen, 2.000 im Monat, unter 300 Dollar“.',
  notUnderstood:
    'Das habe ich weder als Frage noch als Änderung verstanden. Zum Beispiel: „nur offene Gewichte“, „unter 50 Dollar im Monat“, „warum das erste?“, „rückgängig“.',
  wasForMe: 'Galt das mir?',
  answerIt: 'Ja, bitte antworten',
  newOrChange: 'Ist das eine neue Frage, oder ändert es diese?',
  newQuestion: 'Neue Frage',
  changeThis: 'Ändere diese',
  reset: 'Von vorn. Was soll das Modell tun? „Rückgängig“ holt die letzte Liste zurück.',
  nothingToUndo: 'Es gibt keine frühere Änderung, die sich zurücknehmen ließe.',
  undone: 'die letzte Änderung ist zurückgenommen',
  answersFirst: (job) => `Das sind mehrere Aufgaben. Diese Liste ist für die erste: ${job}.`,
  decision,
  details,
  facts,
  list,
  policy,
  trial,
  whichModel: 'Welches Modell meinen Sie? Nennen Sie es bitte beim Namen.',
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
    other:
      'Das ist keine Aufgabe für ein Modell, das Text schreibt (etwa Training eines Modells, Prognosen, Musik), und hier nicht erfasst.',
  },
  whereToLook: (places) => `Wo man nachsieht: ${places}.`,
}
