import { alternatives, list } from './text.ts'

/** A stretch of time that amounts are given for. */
export interface Period {
  name: string
  /** How many of them make a month. */
  perMonth: number
}

/** `nouns` follow "per", "a", "/"; `alone` stands by itself ("daily"). Workdays come before days. */
const table: { name: string; perMonth: number; nouns: string[]; alone: string[] }[] = [
  {
    name: 'working day',
    perMonth: 22,
    nouns: list(`
    working day, work day, workday, business day, weekday, arbeitstag, werktag, jour ouvré,
    jour ouvrable, jour ouvre, día laborable, día hábil, dia útil, giorno lavorativo,
    working days, weekdays, business days
  `),
    alone: ['on working days', 'on weekdays', 'werktäglich', 'arbeitstäglich'],
  },
  {
    name: 'second',
    perMonth: 2_592_000,
    nouns: ['second', 'sec', 's', 'sekunde', 'seconde', 'segundo', 'secondo'],
    alone: ['rps', 'qps'],
  },
  { name: 'minute', perMonth: 43_200, nouns: ['minute', 'min', 'minuto'], alone: ['rpm', 'qpm'] },
  {
    name: 'hour',
    perMonth: 720,
    nouns: ['hour', 'hr', 'h', 'stunde', 'heure', 'hora', 'ora'],
    alone: ['hourly', 'stündlich'],
  },
  {
    name: 'day',
    perMonth: 30,
    nouns: ['day', 'd', 'night', 'tag', 'jour', 'día', 'dia', 'giorno', 'nacht', 'single day'],
    alone: list(`
    daily, täglich, am tag, quotidien*, au quotidien, diari*, giornalier*, quotidian*, nightly,
    tägliche*, al día, ao dia, al giorno
  `),
  },
  {
    name: 'week',
    perMonth: 52 / 12,
    nouns: ['week', 'wk', 'w', 'woche', 'semaine', 'semana', 'settimana'],
    alone: [
      'weekly',
      'wöchentlich*',
      'hebdomadaire*',
      'semanal*',
      'settimanal*',
      'in der woche',
      'die woche',
    ],
  },
  {
    name: 'month',
    perMonth: 1,
    nouns: ['month', 'mo', 'mth', 'monat', 'mois', 'mes', 'mês', 'mese', 'mnth', 'calendar month'],
    alone: list(`
    monthly, monatlich*, mensuel*, mensual*, mensal, mensais, mensil*, im monat, al mes, ao mês,
    al mese, mtl, this month, every month, each month
  `),
  },
  {
    name: 'quarter',
    perMonth: 1 / 3,
    nouns: ['quarter', 'quartal', 'trimestre'],
    alone: ['quarterly'],
  },
  { name: 'semester', perMonth: 1 / 6, nouns: ['semester', 'semestre', 'term'], alone: [] },
  {
    name: 'year',
    perMonth: 1 / 12,
    nouns: [
      'year',
      'yr',
      'y',
      'annum',
      'jahr',
      'an',
      'année',
      'año',
      'ano',
      'anno',
      'calendar year',
    ],
    alone: list(`
    yearly, annually, annual, p.a., p.a, jährlich*, im jahr, annuel*, anual*, annual*, al año,
    all'anno, ao ano, mensalmente
  `),
  },
]

const joiner = String.raw`(?:\/\s?|(?:per|a|an|each|every|pro|je|par|por|al|a la|ao|all'|cada|jeden|jede|jedes|chaque|ogni|am|im|in a|in one|any given)\s+(?:(?:single|given|average|normal|typical)\s+)?)`

const patterns = table.map(({ name, perMonth, nouns, alone }) => ({
  name,
  perMonth,
  pattern: new RegExp(
    String.raw`${joiner}(?:${alternatives(nouns)})\b` +
      (alone.length > 0 ? String.raw`|(?<![a-z])(?:${alternatives(alone)})(?![a-z])` : ''),
  ),
}))

// One cheap test decides whether the eleven patterns are worth trying.
const anyPeriod = new RegExp(patterns.map(({ pattern }) => pattern.source).join('|'))

/** The first period in a stretch of folded text and where it stands there. */
export function findPeriod(
  part: string,
): { period: Period; start: number; end: number } | undefined {
  if (!anyPeriod.test(part)) return undefined
  let first: { period: Period; start: number; end: number } | undefined
  for (const { name, perMonth, pattern } of patterns) {
    const match = pattern.exec(part)
    if (match && (!first || match.index < first.start)) {
      const end = match.index + match[0].length
      first = { period: { name, perMonth }, start: match.index, end }
    }
  }
  return first
}
