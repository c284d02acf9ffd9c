import { limitKinds, type LimitName } from '../requirements/limits/index.ts'
import type { Limits } from '../requirements/requirement.ts'
import type { Barrier, Exclusion, Relaxation } from '../shortlist/types.ts'
import { amountsIn } from './words/amounts.ts'
import { limitPhraseIn, shownValue } from './words/limit-phrase.ts'
import type { Words } from './words/en.ts'

type Reason = Pick<Exclusion, 'barrier' | 'verified'> & Partial<Exclusion>

/** What keeps a model off the list, with its own value: `it does not meet “at most $300 a month” ($1,200)`. */
export function barrierIn(words: Words, exclusion: Reason, limits: Limits): string {
  const own = ownValue(words, exclusion)
  return `${barrierAlone(words, exclusion, limits)}${own && ` (${own})`}`
}

/** What of a model keeps it off the list, as short as it can be said: `proprietary`, `$308 a month`. */
export function shortBarrierIn(words: Words, exclusion: Reason, limits: Limits): string {
  const { barrier, actual } = exclusion
  const own = ownValue(words, exclusion)
  if (barrier === 'openWeights' && actual !== undefined)
    return actual === 'closed' ? words.closed : words.open(undefined)
  if (barrier === 'maxMonthlyUsd' && own) return words.aMonth(own)
  if (barrier === 'minContextTokens' && own) return words.context(own)
  return own || barrierAlone(words, exclusion, limits)
}

/** The same without its own value: what it shares with others. */
function barrierAlone(words: Words, { barrier, verified }: Reason, limits: Limits): string {
  const { list } = words
  if (barrier === 'workload-context' && !verified) return list.contextUnpublished
  if (!isLimit(barrier)) return list.barriers[barrier]
  return (verified ? list.fails : list.unproven)(limitPhraseIn(words, barrier, limits[barrier]))
}

/** What the model has in place of what was asked for; empty where the condition tells it. */
export function ownValue(words: Words, { barrier, actual }: Reason): string {
  if (actual === undefined) return ''
  if (barrier === 'workload-context') return shownValue(words, 'minContextTokens', actual)
  if (barrier === 'policy') return String(actual)
  const isTold = typeof actual === 'number' || named.has(barrier)
  if (!isLimit(barrier) || !isTold) return ''
  const unit = units.find(([pattern]) => pattern.test(barrier))?.[1] ?? ''
  return `${shownValue(words, barrier, actual)}${unit}`
}

const units: [RegExp, string][] = [
  [/Gb$/, ' GB'],
  [/ParametersB$/, 'B'],
  [/Seconds$/, ' s'],
]

/** Limits whose value is a name or a day that tells more than the condition. */
const named = new Set<Barrier>(['license', 'releasedAfter', 'includeLabs', 'labCountries'])

const isLimit = (barrier: Barrier): barrier is LimitName => barrier in limitKinds

/** What giving way would bring; undefined where nobody can. */
export function wayIn(
  words: Words,
  { barrier, to }: Relaxation,
  limits: Limits,
  name: string,
): string | undefined {
  if (barrier === 'workload-context')
    return words.list.inParts(amountsIn(words).tokens(Number(to)), name)
  if (!isLimit(barrier)) return undefined
  return to === undefined
    ? words.list.wayOut(limitPhraseIn(words, barrier, limits[barrier]), name)
    : words.list.wouldNeed(limitPhraseIn(words, barrier, to), name)
}

/** Models that share a reason together, the largest group first. */
export function exclusionGroups(
  words: Words,
  excluded: Exclusion[],
  limits: Limits,
): [reason: string, members: Exclusion[]][] {
  const groups = Map.groupBy(excluded, (one) => barrierAlone(words, one, limits))
  return [...groups].toSorted(([, x], [, y]) => y.length - x.length)
}
