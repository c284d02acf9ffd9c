import { standIns, type Capability } from '../capability.ts'
import { capitalise, lowered } from '../format.ts'
import { statedLimits } from '../requirements/limits/index.ts'
import type { Limits } from '../requirements/requirement.ts'
import { repeatedTokens } from '../shortlist/cost.ts'
import { capabilityWords } from './capabilities.ts'
import { assumedWork } from './assumed-work.ts'
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
  const { quantity, tokens } = amountsIn(words)
  const repeated = repeatedTokens(workload)
  const work = words.assumedWork({
    input: `${tokens(workload.inputTokens)}${repeated ? ` (${words.facts.otherRates.cached}: ${tokens(repeated)})` : ''}`,
    output: tokens(workload.outputTokens),
    requests: quantity(workload.requestsPerMonth),
  })
  const assumedOf = assumedWork(requirement, words)
  const items = [
    ...(notApplied.length ? [`${labels.notApplied}: ${notApplied.join('; ')}.`] : []),
    `${details.needs}: ${weightsIn(words, requirement)}${guess('weights')}; ${lowered(asks.difficulties[requirement.difficulty].label)}${guess('difficulty')}.`,
    stated.length
      ? `${details.limits}: ${stated.join('; ')}.`
      : notApplied.length || wishes.length
        ? details.noneApplied
        : details.noLimits,
    ...(wishes.length ? [`${details.wishes}: ${wishes.join('; ')}.`] : []),
    `${details.workload}: ${work}.${assumedOf && ` ${labels.assumed}: ${assumedOf}.`}`,
    `${details.tradeoff}: ${sides.map((side) => `${details.sides[side]} ${shareIn(words, tradeoff[side])}`).join(', ')}${guess('tradeoff')}.`,
    ...(heard.conversions ?? []),
    ...(heard.problems ?? []),
  ]
  if (shortlist.picks.some(({ cost }) => cost?.cache?.usdPerMTok !== undefined))
    items.push(
      'The cache price holds while requests follow each other within minutes; some providers also bill for filling the cache.',
    )
  for (const [capability, what] of Object.entries(standIns))
    if ((requirement.weights[capability as Capability] ?? 0) >= mentionedShare)
      items.push(`${capitalise(capabilityWords[capability as Capability])}: ${what}.`)
  items.push(`Read by ${requirement.mappedBy === 'llm' ? 'a language model' : 'built-in rules'}.`)
  return items
}
