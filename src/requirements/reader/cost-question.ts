import type { ConversationState } from '../reading.ts'
import type { Requirement } from '../requirement.ts'
import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'
import type { Parts } from './parts.ts'
import { perMonth, periodAt } from './per-month.ts'

/**
 * "What would the first one cost if it were 33,000 letters?", "what is that for a single comment?", "how much would we
 * save?": what models come to, for work that may be other than the conversation's. Not "can it be cheaper?".
 */
export function asksForCost({ lexed, mentions, conditions }: Parts): boolean {
  const isSum = lexed.has('sum')
  const isPrice =
    isSum ||
    lexed.has('fact.price') ||
    lexed.hits.some(({ group, from }) => group === 'fact.cost' && !lexed.at('whatIf', from))
  const asks = lexed.hits.some(({ group, from }) => group === 'ask' && from <= latestAsk)
  const { providers: _, ...limits } = conditions.limits
  if (!asks || !isPrice || lexed.has('explain', 'cheaper') || Object.keys(limits).length)
    return false
  return isSum || isOfOne(lexed) || mentions.some((one) => one.kind === 'quantity' && isCount(one))
}

/** "fine, and what would ...": so many tokens come before it at most. */
const latestAsk = 4

/** What it is asked for: one of what is done, or as many as are named, where nothing else is said of the number. */
export function workAskedFor(
  { requirement }: ConversationState,
  { lexed, mentions }: Parts,
  changed: Requirement,
): Requirement {
  const { workload } = changed
  const isChanged = workload.requestsPerMonth !== requirement.workload.requestsPerMonth
  const perJob = workload.jobsPerMonth ? (workload.requestsPerJob ?? 1) : 1
  const [number, ...others] = mentions.filter(
    (one): one is Quantity => one.kind === 'quantity' && isCount(one),
  )
  const count = isOfOne(lexed)
    ? 1
    : number && !others.length && !isChanged
      ? perMonth(number)
      : undefined
  if (count === undefined) return changed
  const { jobsPerMonth: _, ...rest } = workload
  const requestsPerMonth = Math.max(1, Math.round(count * perJob))
  return { ...changed, workload: { ...rest, requestsPerMonth } }
}

/** Something is counted, and more than one of it: "33,000 letters", "for 10k". */
const isCount = ({ unit, value, bound, per }: Quantity) =>
  unit === 'item' && value > 1 && bound === undefined && per !== 'item' && per !== 'mtok'

/** "for a single comment", "per letter"; not "per month". In other languages "per" is "for", too. */
const isOfOne = (lexed: Lexed) =>
  lexed.has('single') ||
  (['en', 'de'].includes(lexed.language) &&
    lexed.tokens.some((_, at) => {
      const thing = lexed.tokens[lexed.at('per', at) ?? -1]
      return thing?.kind === 'word' && !periodAt(lexed, at)
    }))
