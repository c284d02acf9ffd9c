import type { AroundWords } from './en.ts'

export const around: AroundWords = {
  buttons: {
    try: 'Ausprobieren',
    decide: 'Entscheiden',
    cheaper: 'Günstiger',
    'open-only': 'Nur offene Gewichte',
    longer: 'Längerer Kontext',
    compare: 'Vergleichen',
    'why-not': 'Warum nicht ...',
    details: 'Details',
    edit: 'Anfrage ändern',
    'start-over': 'Neu beginnen',
    quiet: 'Nur bei Erwähnung antworten',
    aloud: 'Auf alles hier antworten',
    helpful: 'Hilfreich',
    'not-helpful': 'Nicht hilfreich',
  },
  more: 'Mehr ...',
  why: 'Warum?',
  goOn: {
    replies: 'Einen Knopf drücken oder in eigenen Worten antworten.',
    pings:
      'Einen Knopf drücken, auf diese Nachricht antworten, mich erwähnen oder /refine verwenden.',
    commands: 'Einen Knopf drücken oder /refine verwenden.',
    quiet: 'Einen Knopf drücken oder mich erwähnen, um die Anfrage zu ändern.',
  },
  whichModel: 'Welches Modell sollen wir nehmen?',
  asks: 'fragt:',
  inThread: 'Mehr im Thread.',
  restInThread: 'Gründe, Preise und Zweifel stehen im Thread. Dort geht es weiter.',
  restFollows: 'Gründe, Preise und Zweifel folgen.',
  quiet:
    'Ab jetzt antworte ich hier nur, wenn ich erwähnt werde oder ein Knopf gedrückt wird. „Answer everything“ mit einer Erwähnung ändert das.',
  aloud: 'Ab jetzt antworte ich hier auf jede Nachricht.',
  decidedFor: (name) => `Entschieden für ${name}`,
  whyNot: (name) => `Warum nicht ${name}?`,
  askedBy: (what, name) => `${what}: gewünscht von ${name}`,
  changedBy: (name) => `Geändert von ${name}`,
  somebody: 'jemandem in diesem Thread',
  countsMore: {
    quality: 'Qualität zählt mehr',
    price: 'der Preis zählt mehr',
    speed: 'Tempo zählt mehr',
  },
  dropped: (what) => `nicht mehr: ${what}`,
  noted: 'Danke, notiert.',
  whatWasWrong: 'Danke, notiert. Was war falsch?',
  reasons: {
    expensive: 'Zu teuer',
    weak: 'Nicht gut genug',
    misread: 'Falsch verstanden',
    models: 'Andere Modelle fehlen',
  },
  sayWhat:
    'Danke, notiert. Was sich ändern soll, einfach hier schreiben: Dann entsteht die Liste neu.',
  startOver: 'Neu beginnen? Die Liste hier wird weggelegt; „rückgängig“ holt sie zurück.',
  nothingToChange:
    'Hier ist keine Anfrage mehr, die sich ändern ließe. Eine neue Aufgabe beschreiben, um neu zu beginnen.',
  atLeastContext: (tokens) => `Mindestens ${tokens} Tokens Kontext`,
}
