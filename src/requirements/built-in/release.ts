import type { Finding } from './finding.ts'
import type { Message } from './message.ts'
import { after, alternatives, before, expression } from './text.ts'

const months: [number, string[]][] = [
  [1, ['january', 'jan', 'januar', 'janvier', 'enero', 'janeiro', 'gennaio']],
  [2, ['february', 'feb', 'februar', 'février', 'febrero', 'fevereiro', 'febbraio']],
  [3, ['march', 'mar', 'märz', 'mars', 'marzo', 'março']],
  [4, ['april', 'apr', 'avril', 'abril', 'aprile']],
  [5, ['may', 'mai', 'mayo', 'maio', 'maggio']],
  [6, ['june', 'jun', 'juni', 'juin', 'junio', 'junho', 'giugno']],
  [7, ['july', 'jul', 'juli', 'juillet', 'julio', 'julho', 'luglio']],
  [8, ['august', 'aug', 'août', 'agosto']],
  [9, ['september', 'sep', 'sept', 'septembre', 'septiembre', 'setembro', 'settembre']],
  [10, ['october', 'oct', 'oktober', 'octobre', 'octubre', 'outubro', 'ottobre']],
  [11, ['november', 'nov', 'novembre', 'noviembre', 'novembro']],
  [12, ['december', 'dec', 'dezember', 'décembre', 'diciembre', 'dezembro', 'dicembre']],
]
const monthNames = alternatives(months.flatMap(([, names]) => names))

const about = expression(String.raw`
    releas\w*|launch\w*|came out|come out|publish\w*|newer|older|recent|models?|generation|
    veroffentlicht\w*|erschien\w*|modell\w*|neuer\w*|alter\w*|sorti\w*|publie\w*|modeles?|
    lanzad\w*|publicad\w*|modelos?|lancad\w*|rilasciat\w*|uscit\w*|modelli
  `)
const since =
  '(?:since|from|after|starting|newer than|not older than|no older than|not before|later than|seit|ab|nach|depuis|apres|a partir de|desde|despues de|depois de|dal|dopo il|dopo|dal|from the year)'
const absolute = new RegExp(
  `(?<![a-z])${since}\\s+(?:the\\s+|de\\s+|il\\s+|dem\\s+|start of\\s+|beginning of\\s+|early\\s+|anfang\\s+|debut\\s+|end of\\s+)?(?:(\\d{4})-(\\d{2})(?:-(\\d{2}))?|(${monthNames})\\.?\\s+(?:of\\s+|de\\s+|del\\s+|do\\s+)?(\\d{4})|(\\d{4}))(?![\\d-])|(?<![a-z])(?:models?|modelle|modeles|modelos|modelli|released?|erschienen|sortis?|launched|published)\\s+(?:from|in|of|de|del|do|aus|en|nel)\\s+(?:the year\\s+)?(\\d{4})(?![\\d-])`,
)
const age =
  '(?:(\\d{1,2})|an?|one|two|three|four|five|six|nine|twelve|eine[mnr]?|zwei|drei|sechs|une?|deux|trois|six|dos|tres|seis|uno|dois|tre|due|sei)'
const units =
  '(days?|weeks?|months?|years?|quarter|wochen?|monate?n?|jahre?n?s?|semaines?|mois|ans?|annees?|semanas?|mes(?:es)?|anos?|settiman[ae]|mes[ei]|ann[oi])'
const relative = new RegExp(
  `(?:(?:last|past|previous|within the last|letzten|vergangenen|derniers?|dernieres?|ultimos?|ultimas?|ultimi|ultime|negli ultimi)\\s+${age}?\\s*${units}|(?:less|no more|not more|younger|no older|not older|nicht alter|newer|weniger|moins|menos|meno|pas plus vieux|non piu vecchi\\w*)\\s*(?:than|als|de|di|que)?\\s+${age}\\s*${units}(?:\\s+(?:old|ago|alt))?)`,
)
const words: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  twelve: 12,
  zwei: 2,
  drei: 3,
  sechs: 6,
  deux: 2,
  trois: 3,
  dos: 2,
  tres: 3,
  seis: 6,
  dois: 2,
  tre: 3,
  due: 2,
  sei: 6,
}
const thisYear = expression(String.raw`
    (?:released|launched|published|came out|models?|erschienen|veroffentlicht\w*|sortis?|
    lanzad\w*|lancad\w*|uscit\w*|rilasciat\w*)\s+(?:[a-z]+\s+){0,2}?(?:this year|dieses jahr|
    diesem jahr|cette annee|este ano|este ano|quest'anno)
  `)

const counted = /\d|two|three|six|zwei|drei|trois|dos|tres|due|tre|sei/
const released = expression(String.raw`
    (?:releas\w*|launch\w*|came out|published|erschien\w*|sortis?|lanzad\w*|lancad\w*|uscit\w*|
    models? (?:from|of|in))\s+(?:\w+\s+){0,3}$
  `)

/** How new the model has to be. */
export function readRelease(message: Message, today: string): Finding[] {
  const { folded } = message
  const exact = absolute.exec(folded)
  if (exact && isAboutModels(folded, exact.index, exact[0])) {
    const end = exact.index + exact[0].length
    return [{ start: exact.index, end, limits: { releasedAfter: dateOf(exact) } }]
  }
  const recent = relative.exec(folded)
  if (recent && isAboutModels(folded, recent.index, recent[0])) {
    const end = recent.index + recent[0].length
    return [{ start: recent.index, end, limits: { releasedAfter: ago(recent, today) } }]
  }
  const now = thisYear.exec(folded)
  if (!now) return []
  const releasedAfter = `${today.slice(0, 4)}-01-01`
  return [{ start: now.index, end: now.index + now[0].length, limits: { releasedAfter } }]
}

const ofOtherThings = expression(String.raw`
  (?:trained|cutoff|knowledge|data|tickets|logs|documents|records|customers|founded|running|
  business|contracts|emails)\s+(?:\w+\s+){0,2}$
  `)

function isAboutModels(folded: string, at: number, said: string): boolean {
  const isWelcome =
    /^\s*(?:is|are|would be)\s+(?:also |still )?(?:fine|ok|okay|acceptable|possible)/
  if (isWelcome.test(after(folded, at + said.length, 30))) return false
  if (ofOtherThings.test(before(folded, at, 40))) return false
  // "last year" without a number says when something happened, not how new a model is.
  const isBare = /^(?:last|past|previous|letzt|dern|ulti)/.test(said) && !counted.test(said)
  if (isBare) return released.test(before(folded, at, 45))
  return about.test(before(folded, at, 45) + said + after(folded, at + said.length, 25))
}

function dateOf(match: RegExpExecArray): string {
  const [, year, month, day, monthName, monthYear, yearOnly, modelYear] = match
  if (year && month) return validDate(`${year}-${month}-${day ?? '01'}`) ?? `${year}-01-01`
  if (monthName && monthYear) {
    const number =
      months.find(([, names]) => new RegExp(`^(?:${alternatives(names)})$`).test(monthName))?.[0] ??
      1
    return `${monthYear}-${String(number).padStart(2, '0')}-01`
  }
  const start = yearOnly ?? modelYear ?? '2000'
  // "after 2025" leaves 2025 out, "since 2025" does not.
  const isAfter =
    /^(?:after|later than|nach|apres|despues|depois|dopo)/.test(match[0]) &&
    !/start|beginning|anfang|debut/.test(match[0])
  return isAfter ? `${start}-12-31` : `${start}-01-01`
}

function validDate(text: string): string | undefined {
  const date = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text
}

function ago(match: RegExpExecArray, today: string): string {
  const digits = match[1] ?? match[3]
  const unit = match[2] ?? match[4] ?? 'month'
  const spelled = Object.keys(words).find((word) =>
    new RegExp(`(?<![a-z])${word}(?![a-z])`).test(match[0]),
  )
  const count = digits ? Number(digits) : (words[spelled ?? ''] ?? 1)
  const date = new Date(`${today}T00:00:00Z`)
  if (/^(?:d)/.test(unit)) date.setUTCDate(date.getUTCDate() - count)
  else if (/^(?:w|sem|sett)/.test(unit)) date.setUTCDate(date.getUTCDate() - 7 * count)
  else
    date.setUTCMonth(
      date.getUTCMonth() - count * (/^(?:y|j|an)/.test(unit) ? 12 : unit === 'quarter' ? 3 : 1),
    )
  return date.toISOString().slice(0, 10)
}
