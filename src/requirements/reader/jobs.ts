import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'
import type { Parts } from './parts.ts'

const mostJobs = 6
const leastSeveral = 0.4

/** Several jobs of one message, each in its own words; none where it is one job, or less likely several than `least`. */
export function jobsIn(parts: Parts, least = leastSeveral): string[] {
  const { lexed, chances, mentions, opening } = parts
  const listed = [
    enumerated(lexed),
    eachFor(lexed),
    bySemicolon(lexed, mentions),
    opening ? oneEach(lexed) : [],
  ].find(({ length }) => length > 1)
  if (listed) return listed
  const isSeveral = saysSeveral(lexed, mentions) || anotherModel.test(lexed.text)
  if (!isSeveral && chances.several < least) return []
  const said = lexed.text
    .replace(announced, '')
    .replaceAll(aside, ' ')
    .split(
      /[;\n]|, and |, | and | plus | und | et | y | e |\. |, (?=(?:a|ein|une?|una?|uma?) (?:second|zweite|deuxi|segund)\w*)|zweitens|secondly|deuxièmement/i,
    )
    .map((part) => part.trim().replace(/,$/, ''))
    .filter((part) => part.split(' ').length >= 2 && !greeting.test(part) && !sameOne.test(part))
    .filter((part) => !isCondition(part, lexed, mentions))
  const jobs = withAmounts(said)
  return jobs.length > 1 ? jobs.slice(0, mostJobs).map((part) => part.slice(0, 120)) : []
}

/** "Two more things: ..." */
const announced = /^[^:]{3,50}:\s(?=\S+\s+\S+\s+\S)/
/** "(bakery, fresh bread, steam)" */
const aside = /\([^()]{0,200}\)/g
/** "The same model for both?" is no job. */
const sameOne =
  /\b(?:same (?:model|one|llm)|(?:selbe|gleiche)[nrs]? (?:modell|ki)|m[êe]me modèle|mismo modelo|mesmo modelo|stesso modello|or separate|oder getrennt|ou séparé|o separad|ou separad|o separat)/i

/** "One for the recipes and one that turns my ledger into a table". */
function oneEach({ text }: Lexed): string[] {
  const starts = [...text.matchAll(oneFor)].map(({ index }) => index)
  if (starts.length < 2) return []
  return starts.slice(0, mostJobs).map((start, i) =>
    text
      .slice(start, starts[i + 1] ?? text.length)
      .split(/[.?!;\n](?:\s|$)/)[0]!
      .trim()
      .replace(/[, ] ?(?:and|und|et|y|e|plus)$/, '')
      .replace(/,$/, '')
      .slice(0, 120),
  )
}
const oneFor =
  /(?<![\p{L}\d])(?:one|1|another|eins|eine[nrs]?|une?|un[oa]|otro|uma?|outro|un altro),? (?:for|that|which|to|für|zum|das|der|die|pour|qui|para|que|per|che)(?![\p{L}])/giu

/** "Two questions"; but not "maybe two questions each per month". */
const saysSeveral = ({ hits }: Lexed, mentions: Mention[]): boolean =>
  hits.some(
    ({ group, from }) =>
      group === 'several' &&
      !mentions.some(
        (one) => one.kind === 'quantity' && one.from === from && (one.per ?? one.isEach),
      ),
  )

/** "All we buy goes through Azure", "no exceptions": a part that names who sells it, where or for how much, and is no job. */
function isCondition(part: string, { text, tokens, hits }: Lexed, mentions: Mention[]): boolean {
  const start = text.indexOf(part)
  const isInside = ({ from }: { from: number }) => {
    const at = tokens[from]?.start ?? 0
    return at >= start && at < start + part.length
  }
  const isStated = hits.some((hit) => conditions.has(hit.group) && isInside(hit))
  const isNamed = mentions.some(
    (one) =>
      isInside(one) &&
      (one.kind === 'name' ||
        one.kind === 'place' ||
        (one.kind === 'quantity' && one.unit === 'money')),
  )
  return isStated && (isNamed || part.split(' ').length <= shortCondition)
}
const shortCondition = 3

/** "About 60 a month" is of the job before it. */
function withAmounts(parts: string[]): string[] {
  const jobs: string[] = []
  for (const part of parts)
    if (jobs.length && amount.test(part)) jobs.push(`${jobs.pop()}, ${part}`)
    else jobs.push(part)
  return jobs
}
const amount =
  /^(?:(?:\p{L}+\.? )?[~\d][\d.,k]*(?: \S+){0,4}|(?:maybe |about |perhaps |vielleicht |etwa )?(?:one|two|three|four|five|ten|eine?|zwei|drei|une?|deux|trois|un[ao]?|dos|tres|duas?|dois|due|tre)(?: \S+){0,2} (?:each|every|per|an?|pro|am|je|par|al|por|al|cada|ogni)(?: \S+){1,2})$/iu
const greeting = /^(?:hi|hello|hey|hallo|bonjour|salut|hola|ol[áa]|ciao|servus|moin)\b.{0,12}$/i

/** "... and a model that writes it up": a second one is asked for. */
const anotherModel =
  /[,;?.] ?(?:and|und|et|y|e) (?:(?:which|welches|quel|qué|qual|quale) (?:llm|ki|ai|model+[oe]?|modèle)\b|(?:which|welches|quel|qué|qual|quale|another|an?|one|ein(?:e[nrs]?)?|un[eao]?|uma?|outro|otro|un altro) (?:llm|ki|ai|model+[oe]?|modèle) (?:that|which|who|should then|then|to|der|die|das|qui|pour|que|para|che|per|ensuite)\b)/i

/** "A) ... B) ...", "1. ... 2. ...": what follows each mark, to the next. */
function enumerated({ text, tokens }: Lexed): string[] {
  const marks = tokens.filter(({ low, kind }, i) => {
    const next = tokens[i + 1]
    const isLetter = kind === 'word' && /^(?:[a-f]|i{1,3}|iv)$/.test(low)
    const isNumber = kind === 'number' && /^[1-6]$/.test(low)
    return (
      (isLetter || isNumber) &&
      next?.glued &&
      (next.text === ')' || (next.text === '.' && isNumber && !tokens[i + 2]?.glued))
    )
  })
  if (marks.length < 2) return []
  return marks
    .slice(0, mostJobs)
    .map(({ end }, i) =>
      text
        .slice(end + 1, marks[i + 1]?.start ?? text.length)
        .trim()
        .replace(/\($/, '')
        .trimEnd()
        .replace(/[,;.]$/, '')
        .slice(0, 120),
    )
    .filter(Boolean)
}

/** "For the vet: letters to owners. For the kennel: feeding plans." */
function eachFor({ text }: Lexed): string[] {
  const parts = text
    .split(/[.;\n]\s*/)
    .map((part) => part.trim())
    .filter((part) => forWhom.test(part))
  return parts.slice(0, mostJobs).map((part) => part.slice(0, 120))
}
const forWhom = /^(?:for|für|pour|para|per)\s[^:]{2,40}:\s*\S+\s+\S/i

/** "case law search; letters translated into Tigrinya; SQL for our members": parts that name no condition. */
function bySemicolon({ text, tokens, hits }: Lexed, mentions: Mention[]): string[] {
  const parts = text
    .slice(text.search(/:\s/) + 1)
    .split(';')
    .map((part) => part.trim())
  const isBehind = ({ from }: { from: number }) => (tokens[from]?.start ?? 0) > text.indexOf(';')
  const isPlain =
    parts.every((part) => part.split(/\s+/).length >= 2) &&
    mentions.every((one) => one.kind === 'language' || !isBehind(one)) &&
    !hits.some((hit) => conditions.has(hit.group) && isBehind(hit))
  return isPlain && parts.length > 2
    ? parts.slice(0, mostJobs).map((part) => part.slice(0, 120))
    : []
}
const conditions = new Set('must only out wish atMost atLeast budget past use'.split(' '))
