import { capitalise, lowered } from '../format.ts'
import { statedLimits } from '../requirements/limits/index.ts'
import type { Limits } from '../requirements/requirement.ts'
import { repeatedTokens } from '../shortlist/cost.ts'
import { assumedWork, statedWork } from './assumed-work.ts'
import { weightsIn } from './phrases.ts'
import type { Recommendation, Heard } from './reply.ts'
import { amountsIn, shareIn } from './words/amounts.ts'
import { limitPhraseIn } from './words/limit-phrase.ts'
import type { Words } from './words/en.ts'
import { notAppliedPhrases } from './conditions.ts'

/** Share of the use case from which it is said that nothing measures it. */
const mentionedShare = 0.05

const sides = ['quality', 'price', 'speed'] as const

/** How a request was read, in full: needs, limits, wishes, workload, trade-off, and what was assumed of them. */
export function readingItems(recommendation: Recommendation, heard: Heard, words: Words): string[] {
  const { requirement, shortlist } = recommendation
  const { limits, preferences, assumed, workload, tradeoff } = requirement
  const { details, labels, asks } = words
  const isAssumed = (path: string) =>
    assumed.some((field) => field === path || field.startsWith(`${path}.`))
  const guess = (path: string) => (isAssumed(path) ? ` (${lowered(labels.assumed)})` : '')
  const phrases = (some: Limits) =>
    statedLimits(some).map(([name, value]) => limitPhraseIn(words, name, value))
  const stated = phrases(limits)
  const wishes = phrases(preferences)
  const notApplied = notAppliedPhrases(recommendation, heard, words)
  const { tokens } = amountsIn(words)
  const repeated = repeatedTokens(workload)
  const { users = 1 } = workload
  const together = users > 1 ? details.atATime(amountsIn(words).quantity(users)) : ''
  const work = [statedWork(requirement, words), together].filter(Boolean).join(', ')
  const cached = repeated ? `${words.facts.otherRates.cached}: ${tokens(repeated)}` : ''
  const assumedOf = assumedWork(requirement, words)
  const items = [
    ...(notApplied.length ? [`${labels.notApplied}: ${notApplied.join('; ')}.`] : []),
    `${details.needs}: ${weightsIn(words, requirement)}${guess('weights')}; ${lowered(asks.difficulties[requirement.difficulty])}${guess('difficulty')}.`,
    stated.length
      ? `${details.limits}: ${stated.join('; ')}.`
      : notApplied.length || wishes.length
        ? details.noneApplied
        : details.noLimits,
    ...(wishes.length ? [`${details.wishes}: ${wishes.join('; ')}.`] : []),
    work
      ? `${details.workload}: ${[work, cached, assumedOf && `${lowered(labels.assumed)}: ${assumedOf}`].filter(Boolean).join('; ')}.`
      : `${details.workload}: ${[assumedOf, cached].filter(Boolean).join('; ')}${guess('workload')}.`,
    `${details.tradeoff}: ${sides.map((side) => `${details.sides[side]} ${shareIn(words, tradeoff[side])}`).join(', ')}${guess('tradeoff')}.`,
    ...(heard.conversions ?? []),
    ...(heard.problems ?? []),
  ]
  if (shortlist.picks.some(({ cost }) => cost?.cache?.usdPerMTok !== undefined))
    items.push(details.cacheHolds)
  for (const capability of ['safety', 'education'] as const)
    if ((requirement.weights[capability] ?? 0) >= mentionedShare)
      items.push(`${capitalise(words.capabilities[capability])}: ${details.standIns[capability]}.`)
  items.push(details.readBy[requirement.mappedBy])
  return items
}
