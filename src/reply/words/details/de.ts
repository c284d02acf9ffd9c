import type { DetailWords } from './en.ts'

export const details: DetailWords = {
  inEnglish: 'Was Benchmarks messen und wo sie schwach sind, steht auf Englisch.',
  howRead: 'So habe ich es gelesen',
  needs: 'Gebraucht wird',
  limits: 'Ihre Bedingungen',
  noLimits: 'Sie haben keine Bedingungen genannt.',
  noneApplied: 'Keine Bedingung wurde angewandt.',
  wishes: 'Ihre Wünsche, die bei Gleichstand entscheiden',
  atATime: (users) => (users ? `${users} Anfragen zugleich` : 'einer Anfrage zugleich'),
  workload: 'Arbeit',
  tradeoff: 'Gewichtung',
  sides: { quality: 'Qualität', price: 'Preis', speed: 'Tempo' },
  score: (fit) => `Wertung: ${fit} von 100`,
  notToldApart: (names) => `Nicht zu unterscheiden von ${names}.`,
  unknown: 'unbekannt',
  price: 'Preis',
  cost: 'Kosten',
  perThousand: (usd, count) => `${usd} je ${count} Anfragen`,
  inFull: (tokens) =>
    `ein Cache-Preis ist hier nicht bekannt, die wiederholten ${tokens} Tokens zählen voll`,
  trueOfAll: 'Gilt für alle:',
  next: 'Die nächsten nach der Wertung',
  outOfReach: 'Knapp außer Reichweite',
  boards: 'Ranglisten dazu',
  ownTests: 'Ihre eigenen Tests',
  leftOut: (n) => `Ausgelassen: ${n} ${n === 1 ? 'Modell' : 'Modelle'}`,
  askWhyNot: 'Nach jedem anderen mit „warum nicht ...?“ fragen.',
  figures: 'Veröffentlichte Werte hinter der Liste',
  noFigures: 'Keine Rangliste hat dafür Werte dieser Modelle.',
  columns: ['Modell', 'Für', 'Benchmark', 'Wert', 'Platz', 'Einstellung', 'Datum'],
  chart: {
    title: {
      usd: 'Erwarteter Erfolg und Kosten im Monat',
      gb: 'Erwarteter Erfolg und Speicherbedarf',
    },
    counted: { usd: 'mit Nachdenken gerechnet', gb: 'Speicher bei dieser Länge' },
    undrawn: (n) => `${n} weitere nicht gezeichnet`,
    scale: 'von 100, Balken: 90-%-Intervall',
    left: { usd: 'links günstiger', gb: 'links weniger Speicher' },
    ring: 'Ring',
    disc: 'Scheibe',
    dashed: 'gestrichelt: kaum Werte',
    dots: 'Punkte: bestes fürs Geld',
    unmeasured: 'ungemessen',
  },
  readBy: { llm: 'Gelesen von einem Sprachmodell.', rules: 'Gelesen nach eingebauten Regeln.' },
  cacheHolds:
    'Der Cache-Preis gilt, solange Anfragen im Abstand von Minuten folgen; manche Anbieter berechnen auch das Füllen.',
  standIns: {
    safety:
      'keine offene, aktuelle Rangliste misst schädliche Antworten in Texten; verwandte Tests stehen dafür',
    education: 'keine offene Rangliste misst das Lehren; Prüfungen und Stimmen stehen dafür',
  },
  caveats: {
    guessed:
      'Kein veröffentlichter Wert: die Wertung ist nach Erscheinen, Preis und Familie geschätzt.',
    wide: (figures) => `Wenige veröffentlichte Werte (${figures}): das Intervall ist weit.`,
    fromGeneral: 'nach dem allgemeinen Können geschätzt',
    oldest: (day) => `Der neueste Wert dafür ist vom ${day}.`,
    effort: (setting) =>
      `Mit hohem Aufwand gemessen (${setting}): eine günstigere Einstellung ist schwächer.`,
    thought: (tokens, usd) =>
      `Nachdenken brauchte ${tokens} Ausgabe-Tokens je Frage bei schweren Aufgaben von LiveBench; so viel, wie solche Arbeit braucht (geschätzt), macht ${usd} im Monat`,
    overLimit: 'mehr als Ihre Grenze',
    passes: (tokens) => `Überschreitet Ihre Grenze ab etwa ${tokens} Denk-Tokens je Anfrage`,
    weak: 'Hier schwach',
    extrapolated:
      'Diese Arbeit ist schwerer oder leichter als das, woran es gemessen wurde: die Wertung bleibt am Rand seiner Werte.',
    taskCost: (board, usd, run) =>
      `Gemessen bei ${board}: ${usd} je Aufgabe mit allen Aufrufen (${run}).`,
    middlePrice: (host) =>
      `Der Preis ist der von ${host}, der mittlere von mehreren; der Hersteller nennt keinen.`,
    free: (host) =>
      `Kostenlos bei ${host} in Grenzen, die keine Liste nennt; Gesendetes kann aufbewahrt oder zum Training genutzt werden, und das Angebot kann enden.`,
    tiered: 'Die Kosten rechnen mit dem höheren Satz für lange Eingaben.',
    memory: (small, full, atATime) =>
      `Braucht etwa ${small} mit 4-Bit- und ${full} mit 16-Bit-Gewichten, bei ${atATime} (nach der Größe geschätzt).`,
    ofLikeSize: (name) => `${name}, von ähnlicher Größe`,
    measured: 'Gemessen',
    atPeak: (memory) => `höchstens ${memory}`,
    hosted: 'Auch Anbieter haben es.',
    notHosted: 'Kein Anbieter ist bekannt: Sie zahlen für die Maschine, auf der es läuft.',
    notFinal: (status) => `Der Hersteller nennt es ${status}.`,
    community: (base) =>
      `Von anderen aus ${base} weitertrainiert, keine Veröffentlichung des Herstellers: womit, ist unbekannt, es kann auf Benchmarks getrimmt sein, und Lizenz und Tokenizer sind zu prüfen.`,
    stale: (sources) => `Beim letzten Abruf nicht lesbar: ${sources}; es kann neuere Werte geben.`,
  },
  ownTestsCount:
    'Sie zählen neben den veröffentlichten Werten so viel, wie sie sicher sind, zwischen den getesteten Modellen. Niemand außerhalb dieses Workspace sieht sie.',
  chance: 'Bei eigenen Beispielen kann ein Vorsprung unter 8 von 50 Zufall sein.',
  shown: 'Gezeigte Werte',
  ranked: (figures, sources, day) =>
    `Grundlage: ${figures} Werte aus ${sources} Quellen, die neuesten vom ${day}.`,
  measures: {
    success: 'Wertung: der erwartete Anteil bestandener Tests dieser Art und Schwierigkeit',
    preference: 'Wertung: der erwartete Anteil gewonnener Abstimmungen',
    mixed: 'Wertung: der erwartete Anteil bestandener Tests und gewonnener Abstimmungen, gewichtet',
  },
  inBrackets: 'in Klammern das 90-%-Intervall',
}
