import { standIns, type Capability } from '../capability.ts'
import { capitalise, listing } from '../format.ts'
import { limitPhrases } from '../requirements/limits/index.ts'
import type { Shortlist } from '../shortlist/types.ts'
import { capabilityWords } from './capabilities.ts'
import { tradeoffPhrase, weightsPhrase, workloadPhrase } from './phrases.ts'
import type { Recommendation, Heard } from './reply.ts'
import { dueDiligence, fitPhrase } from './sentences.ts'
import { wordsFor } from './words/index.ts'
import { notAppliedPhrases } from './conditions.ts'

/** Share of the use case from which it is said that nothing measures it. */
const mentionedShare = 0.05

/** How a request was read, in full: needs, limits, wishes, workload, trade-off, and what was assumed of them. */
export function readingItems(recommendation: Recommendation, heard: Heard): string[] {
  const { requirement, shortlist } = recommendation
  const { limits, preferences, assumed } = requirement
  const isAssumed = (path: string) =>
    assumed.some((field) => field === path || field.startsWith(`${path}.`))
  const stated = limitPhrases(limits)
  const wishes = limitPhrases(preferences)
  const notApplied = notAppliedPhrases(recommendation, heard, wordsFor('en'))
  const workload = ['inputTokens', 'outputTokens', 'requestsPerMonth'].filter((field) =>
    isAssumed(`workload.${field}`),
  )
  const items = [
    ...(notApplied.length ? [`I could not apply: ${notApplied.join('; ')}.`] : []),
    `Needs: ${weightsPhrase(requirement)}${isAssumed('weights') ? ' (assumed)' : ''}; ${requirement.difficulty} work${isAssumed('difficulty') ? ' (assumed)' : ''}.`,
    stated.length
      ? `Your limits: ${stated.join('; ')}.`
      : notApplied.length || wishes.length
        ? 'No limit was applied.'
        : 'You stated no limits.',
    ...(wishes.length ? [`Your wishes, which break ties: ${wishes.join('; ')}.`] : []),
    `Workload: ${workloadPhrase(requirement)}${workloadRemark(workload)}.`,
    `Trade-off: ${tradeoffPhrase(requirement)}${isAssumed('tradeoff') ? ' (assumed)' : ''}.`,
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
  if (limits.officialOnly === false) items.push(communityItem(shortlist))
  items.push(`Read by ${requirement.mappedBy === 'llm' ? 'a language model' : 'built-in rules'}.`)
  return items
}

function communityItem({ ranking }: Shortlist): string {
  const fineTunes = ranking.filter(({ model }) => model.community)
  const [best] = fineTunes
  if (!best) return 'Community fine-tunes were asked for, but none in the data meets these limits.'
  return `Community fine-tunes took part: ${fineTunes.length} of them meet these limits, the best is ${best.model.name} by ${best.model.lab} with a score of ${fitPhrase(best)}. Before you use one: ${dueDiligence}.`
}

function workloadRemark(assumed: string[]): string {
  if (assumed.length === 0) return ''
  if (assumed.length === 3) return ' (assumed)'
  const names: Record<string, string> = {
    inputTokens: 'tokens in',
    outputTokens: 'tokens out',
    requestsPerMonth: 'requests',
  }
  return ` (assumed: ${listing(assumed.map((field) => names[field] ?? field))})`
}
