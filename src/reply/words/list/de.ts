import type { ListWords } from './en.ts'

export const list: ListWords = {
  none: 'Es gibt noch keine Liste. Sagen Sie, was das Modell tun soll.',
  perhaps: 'Ich bin nicht sicher, was Sie fragen. So kam die Liste zustande:',
  made: (fitting, all, weights) =>
    `${fitting} von ${all} Modellen erfüllen die Anfrage. Jedes ist nach ${weights} bewertet, aus allen veröffentlichten Werten; die Kosten sind die dieser Arbeit zum maßgeblichen Preis.`,
  picked: (names) =>
    `Gewählt sind ${names}: keines schlägt ein anderes bei Wertung und Kosten zugleich, außer Sie haben danach gefragt. „Details“ zeigt jeden Wert und jedes weggelassene Modell.`,
  byFigures: 'Ich habe Werte und keine Meinung. Nach ihnen:',
  expected: {
    success: (name, value, interval) =>
      `${name} dürfte ${value} von 100 solchen Tests bestehen (90-%-Bereich ${interval})`,
    preference: (name, value, interval) =>
      `${name} dürfte ${value} von 100 Abstimmungen gewinnen (90-%-Bereich ${interval})`,
    mixed: (name, value, interval) =>
      `${name} hat eine erwartete Wertung von ${value} aus 100 (90-%-Bereich ${interval})`,
  },
  figuresBehind: (figures) => `aus ${figures} für diese Arbeit`,
  noFigureBehind: 'ohne einen Wert für diese Arbeit: der Platz ist geschätzt',
  after: (name, how, cost) => `Danach ${name}: ${how}, ${cost}.`,
  decides: (quality, price, speed) =>
    `Wo die Werte zwei nicht unterscheiden, entscheiden erwartete Wertung und Kosten, mit Güte ${quality}, Preis ${price}, Geschwindigkeit ${speed}.`,
  wouldChange: 'Was es ändern würde',
  nothingChanges:
    'keine andere Menge, Schwierigkeit oder Gewichtung von Preis und Güte, die versucht wurde.',
  withoutLimits: 'Ohne diese Bedingungen',
  betterAt: (what) => `Besser als sein allgemeines Können: ${what}.`,
  weakerAt: (what) => `Schwächer: ${what}.`,
  isListed: (name, place) => `${name} steht auf der Liste, auf Platz ${place}.`,
  leftOut: (name, reason) => `${name} ist nicht dabei: ${reason}.`,
  fails: (condition) => `es erfüllt „${condition}“ nicht`,
  unproven: (condition) => `es steht nicht in den Daten, ob es „${condition}“ erfüllt`,
  barriers: {
    policy: 'die Regeln eures Workspace schließen es aus',
    status: 'der Hersteller hat es eingestellt oder abgekündigt',
    purpose: 'es ist für etwas anderes gemacht',
    price: 'niemand veröffentlicht einen Preis dafür',
    'workload-context': 'eine Anfrage passt nicht in sein Kontextfenster',
  },
  contextUnpublished: 'niemand nennt sein Kontextfenster',
  unsold: 'kein Preis bei einem Anbieter bekannt; läuft auf eigener Hardware',
  sameFamily: (name) => `${name} aus derselben Familie steht schon auf der Liste`,
  tooFewFigures: 'es hat weniger veröffentlichte Werte für diese Arbeit',
  losesAt: (what, share) => `am meisten verliert es hier: ${what}, ${share} der Aufgabe`,
  costs: (own, others) => `es kostet ${own}, gegenüber ${others}`,
  needs: (own, others) => `es braucht ${own}, gegenüber ${others}`,
  noBatch: (names) => `Kein Stapelpreis in den Daten für ${names}.`,
  against: (name, points) => `Gegen ${name}: ${points}`,
  nothingAgainst: (name) => `In den Daten spricht nichts gegen ${name} für diese Arbeit.`,
  saves: (name, its, today, less) =>
    `${name}: ${its}, gegenüber ${today} heute. Das spart ${less ? `${less} im Monat` : 'nichts'}.`,
  over: (usd, months) => `${usd} ${months === 12 ? 'im Jahr' : `in ${months} Monaten`}`,
  noBill:
    'Was heute gezahlt wird, ist hier nicht bekannt. Nennen Sie für den Unterschied das Modell von heute oder seine Monatsrechnung.',
  safest: (name, place) =>
    `Nach den Belegen ${name} (Platz ${place}): dafür gibt es die meisten veröffentlichten Werte, und am wenigsten ist geschätzt.`,
  safetyElsewhere:
    'Sicherheit der Daten und Inhalte ist etwas anderes: was Anbieter mit Daten tun, steht hier meist nicht in den Daten; prüfen Sie ihre Bedingungen.',
  nothingAssumed: 'Nichts: Größe und Zahl der Anfragen sind, was Sie gesagt haben.',
  restsOn: (boards, prices) =>
    `Die Wertungen kommen aus öffentlichen Ranglisten: ${boards}. Preise und Grenzen: ${prices}. „/leaderboards“ zeigt jede mit ihrem Datum.`,
  sources: (names) => `Diese Werte sind von ${names}. Alle stehen mit Links in den Details.`,
  purposes: {
    speed: 'Wenn die Geschwindigkeit entscheidet',
    memory: 'Mit weniger Speicher',
    cost: 'Wenn der Preis entscheidet',
    between: 'Dazwischen',
    misses: 'Wenn Fehler teuer sind',
    open: 'Mit offenen Gewichten',
    closed: 'Proprietär',
    documented: 'Besser belegt',
    other: 'Eine andere Wahl',
  },
  slowLabel: 'Langsam',
  slow: (name: string, speed: string, time: string, thinks: boolean) =>
    `${name} schreibt hier etwa ${speed} Tokens pro Sekunde, ${time} für eine Antwort${thinks ? ' mit Nachdenken' : ''}`,
  duration: (name, time, tokens, perSecond) =>
    `${name}: etwa ${time} für ${tokens} Tokens Ausgabe bei ${perSecond} in der Sekunde, eine Anfrage nach der anderen.`,
  atATime: 'Mehrere zugleich brauchen weniger; Nachdenken braucht mehr.',
  noSpeed: (tokens) =>
    `Wie schnell diese Modelle sind, steht nicht in den Daten; wie lange es dauert, lässt sich nicht sagen: messen Sie hundert Anfragen. Es sind etwa ${tokens} Tokens Ausgabe.`,
  exported:
    'Eine promptfoo-Konfiguration (YAML) für diese Liste steht in den Details. Sie probiert diese Modelle an eigenen Beispielen aus; eine andere Form gibt es nicht.',
  inParts: (tokens, name) => `In Teilen von höchstens ${tokens} Tokens ist ${name} möglich.`,
  wayOut: (condition, name) => `Ohne „${condition}“ ist ${name} möglich.`,
  wouldNeed: (condition, name) => `Mit „${condition}“ ist ${name} möglich.`,
  glossary: {
    roles:
      'Rollen: „Beginnen Sie mit“ ist die Wahl, die nach Wertung, Kosten und Belegen am besten passt. „Wenn Fehler teuer sind“ ist besser und teurer. „Wenn der Preis entscheidet“ kostet am wenigsten, „Dazwischen“ liegt zwischen ihm und dem ersten. „Mit offenen Gewichten“ lässt sich herunterladen.',
    score:
      'Wertung (score, fit): wie viele von 100 Tests dieser Art und Schwierigkeit ein Modell bestehen dürfte, berechnet aus allen veröffentlichten Werten. Die Details zeigen sie mit ihrem 90-%-Bereich.',
    tied: '„Nicht zu unterscheiden“: jede Wertung liegt im 90-%-Bereich der anderen; die Reihenfolge kann Zufall sein.',
    measurably:
      '„Messbar schwächer“ oder „besser“: die Wertungen liegen weiter auseinander, als es nach ihren 90-%-Bereichen Zufall sein kann.',
    context:
      'Kontext: wie viele Tokens Eingabe und Ausgabe zusammen eine Anfrage bei diesem Anbieter haben darf.',
    token: 'Token: ein Wortstück; etwa drei Viertel eines englischen Wortes.',
    open: 'Offene Gewichte: das Modell lässt sich herunterladen und nach seiner Lizenz selbst betreiben. Proprietär: nur bei einem Anbieter.',
    thinking:
      'Nachdenken: Text, den ein Modell vor der Antwort für sich schreibt. Er wird als Ausgabe berechnet; der Preis in Klammern zählt ihn mit.',
    batch: 'Stapel (batch): Antworten dürfen bis zu einem Tag dauern und kosten weniger.',
    assumed:
      'Angenommen: Mengen, die Sie nicht genannt haben und mit denen gerechnet ist. Nennen Sie die wirklichen, und die Liste entsteht neu.',
    cost: 'Monatskosten: Tokens ein und aus einer Anfrage, mal Anfragen im Monat, zum Preis des genannten Anbieters. Was Sie nicht gesagt haben, ist angenommen und steht dabei. Die Summe in Klammern zählt auch das Nachdenken.',
    host: 'Modell und Anbieter: Ein Labor macht ein Modell, ein Anbieter (Host) verkauft die Nutzung. Ein Modell kostet bei verschiedenen Anbietern Verschiedenes.',
    kept: 'Beachtet: was Sie verlangt haben und jedes Modell der Liste erfüllt.',
  },
}
