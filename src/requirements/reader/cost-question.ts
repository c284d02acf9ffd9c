import type { ConversationState, FactTopic } from '../reading.ts'
import type { Requirement } from '../requirement.ts'
import { monthsAskedFor } from '../asked-months.ts'
import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'
import type { Parts } from './parts.ts'
import { perMonth, periodAt } from './per-month.ts'
import { wavesPrice } from './work.ts'

/**
 * "What would the first one cost if it were 33,000 letters?", "what is that for a single comment?", "how much would we
 * save?": what models come to, for work that may be other than the conversation's. Not "can it be cheaper?".
 */
export function asksForCost(parts: Parts, topic?: FactTopic): boolean {
  const { lexed, conditions } = parts
  const { providers: _, ...limits } = conditions.limits
  if (lexed.text.trimEnd().endsWith('?') && isOverTime(lexed)) return true
  if (wavesPrice(lexed)) return false
  if (lexed.has('explain', 'decide', 'atMost') || Object.keys(limits).length) return false
  if (lexed.has('cheaper'))
    return !lexed.has('better') && [...places].filter((place) => lexed.has(place)).length > 1
  const isCounted = isOfOne(lexed) || countsIn(parts).length > 0
  const isSum = lexed.has('sum')
  const isPrice =
    isSum ||
    lexed.has('fact.price') ||
    lexed.hits.some(({ group, from }) => group === 'fact.cost' && !lexed.at('whatIf', from))
  const isQuestion = lexed.text.trimEnd().endsWith('?')
  // "And per letter?", "et pour 5 000, le premier ?": nothing but the amount of what.
  if (isQuestion && isCounted && !isPrice) return isOnlyAmount(parts, topic)
  const isAsked = lexed.hits.some(
    ({ group, from }) => group === 'ask' && from <= (isQuestion ? latestAsk : 1),
  )
  if (!isPrice || (!isAsked && !isQuestion)) return false
  // "The invoice, is that 300 in total?" is about no amount of the list.
  const asksHowMuch = lexed.tokens.slice(0, latestAsk).some(({ low }) => howMuch.test(low))
  const isOfPick = lexed.has('first', 'two', 'third')
  // "The rent of the new shop, 1200?" names a number, and of what is no matter of the list.
  const isOfThings =
    isOfOne(lexed) ||
    countsIn(parts).some(({ noun, from }) => noun || lexed.tokens[from - 1]?.kind === 'word')
  if (isCounted) return (isAsked && isOfThings) || isOfPick || lexed.has('those')
  // Of a pick it is told for the work, unless its rates are asked for.
  const isForPick = isAsked && isOfPick && asksHowMuch && !lexed.has('perMTok')
  return isForPick || (isSum && (asksHowMuch || isOfPick))
}

/** "fine, and what would ...?": so many tokens come before it at most. */
const latestAsk = 6

/** "What does the second add up to over six months?", "e o segundo em seis meses?": so long costs alone are told for. */
const isOverTime = (lexed: Lexed) =>
  lexed.tokens.length <= shortPeriod &&
  lexed.has('first', 'two', 'third') &&
  monthsAskedFor(lexed.text) !== undefined &&
  !lexed.hits.some(({ group }) => group.startsWith('fact.') && !ofCost.test(group))
const shortPeriod = 14
const ofCost = /^fact\.(?:cost|price|list|word)$/

const howMuch =
  /^(?:whats?|how|was|wie\w{0,5}|combien|quel(?:le)?|cuant[oa]|que|cual|quant[oa]|qual|quale|che)$/

/** A short question of no topic, which goes on where "and" begins it, a model stands in it or a cost was asked for. */
function isOnlyAmount({ lexed, names }: Parts, topic?: FactTopic): boolean {
  const { tokens, hits } = lexed
  const goesOn = lexed.at('and', 0) !== undefined || topic === 'cost' || topic === 'price'
  return (
    tokens.length <= shortQuestion &&
    (goesOn || lexed.has('first', 'two', 'third')) &&
    names.models.length + names.labs.length === 0 &&
    !lexed.has('need', 'compare', 'whatIf', 'must') &&
    !hits.some(({ group }) => group.startsWith('fact.'))
  )
}
const shortQuestion = 10

/** What it is asked for: one of what is done, or as many as are named, where nothing else is said of the number. */
export function workAskedFor(
  { requirement }: ConversationState,
  parts: Parts,
  changed: Requirement,
): Requirement {
  const { workload } = changed
  const isChanged = workload.requestsPerMonth !== requirement.workload.requestsPerMonth
  const perJob = workload.jobsPerMonth ? (workload.requestsPerJob ?? 1) : 1
  const [number, ...others] = countsIn(parts)
  const count = isOfOne(parts.lexed)
    ? 1
    : number && !others.length && !isChanged
      ? perMonth(number)
      : undefined
  if (count === undefined) return changed
  const { jobsPerMonth: _, ...rest } = workload
  const requestsPerMonth = Math.max(1, Math.round(count * perJob))
  return { ...changed, workload: { ...rest, requestsPerMonth } }
}

/** Numbers of things, but for places of the list: "33,000 letters", "for 10k"; not "number two". */
const countsIn = ({ lexed, mentions, opening }: Parts): Quantity[] =>
  mentions.filter(
    (one): one is Quantity =>
      one.kind === 'quantity' &&
      isCount(one) &&
      (isOf(lexed, one) || isOfOpening(one, opening)) &&
      !lexed.hits.some(
        ({ group, from, to }) => places.has(group) && from <= one.from && to > one.from,
      ),
  )
/** "for 10k", "if it were 33,000": not "the rent, 1200" or "is that 300". */
const isOf = ({ tokens }: Lexed, { from }: Quantity) => countedBy.test(tokens[from - 1]?.low ?? '')
const countedBy =
  /^(?:for|with|at|on|if|were|about|bei|fur|mit|zu|waren|pour|avec|a|etaient|con|para|fueran|eran|com|fossem|per|su|fossero)$/
/** What was counted when the conversation began. */
const isOfOpening = ({ noun }: Quantity, opening: string) =>
  noun !== undefined &&
  noun.length >= shortestStem &&
  opening.toLowerCase().includes(noun.split(' ')[0]!.slice(0, stem))
const shortestStem = 3
const stem = 5

const places = new Set(['first', 'two', 'third', 'last'])
const isCount = ({ unit, value, bound, per, noun = '' }: Quantity) =>
  unit === 'item' &&
  value >= 1 &&
  bound === undefined &&
  per !== 'item' &&
  per !== 'mtok' &&
  !ofTime.test(noun)
/** "For twelve months" counts no work. */
const ofTime = /^(?:months?|years?|monaten?|jahren?|mois|ans?|meses|anos?|mesi|anni)(?: |$)/

/** "for a single comment", "per letter", "is one letter"; not "per month", "the first one". */
function isOfOne(lexed: Lexed): boolean {
  const each = eachWords[lexed.language] ?? eachWords['en']!
  return (
    lexed.has('single') ||
    lexed.tokens.some(({ low }, at) => {
      const [before, thing] = [lexed.tokens[at - 1], lexed.tokens[at + 1]]
      const isThing =
        thing?.kind === 'word' &&
        thing.low.length > 2 &&
        !lexed.words.common.includes(` ${thing.low} `)
      const isPlace = [...places].some((group) => lexed.at(group, at + 1) !== undefined)
      if (!isThing || periodAt(lexed, at)) return false
      return each.test(low) || (articles.test(low) && asksOf.test(before?.low ?? '') && !isPlace)
    })
  )
}
/** In other languages "per" is "for", too. */
const eachWords: Record<string, RegExp> = {
  en: /^per$/,
  de: /^(?:pro|je)$/,
  fr: /^(?:par|chaque)$/,
  es: /^cada$/,
  pt: /^cada$/,
  it: /^(?:ogni|cadaun[oa])$/,
}
const articles = /^(?:an?|one)$/
const asksOf = /^(?:does|is|for|would)$/
