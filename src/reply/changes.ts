import type { Limits } from '../requirements/requirement.ts'
import type { Exclusion, Shortlist } from '../shortlist/types.ts'
import { listing } from '../format.ts'
import { barrierPhrase } from './barriers.ts'
import { limitPhrases } from '../requirements/limits/index.ts'

/** `Kept: at most $300 a month.`: the limits that a change left as they were; nothing when there are none. */
export function keptSentences(before: Limits, after: Limits): string[] {
  const now = new Set(limitPhrases(after))
  const kept = limitPhrases(before).filter((phrase) => now.has(phrase))
  return kept.length ? [`Kept: ${kept.join('; ')}.`] : []
}

/** Sentences on what a refinement did to the list: what was asked, what came in, what went and why. */
export function changeSentences(
  changes: string[],
  before: string[],
  after: Shortlist,
  names: Map<string, string>,
): string[] {
  const name = (id: string) => names.get(id) ?? id
  const now = after.picks.map(({ model }) => model.id)
  const came = now.filter((id) => !before.includes(id))
  const gone = before.filter((id) => !now.includes(id))
  const sentences: string[] = []
  if (changes.length) sentences.push(`Changed: ${listing(changes)}.`)
  if (came.length === 0 && gone.length === 0) {
    const same = now.length === before.length && now.every((id, i) => id === before[i])
    sentences.push(same ? 'The list stays the same.' : 'The same models, in another order.')
    return sentences
  }
  if (came.length) sentences.push(`New on the list: ${listing(came.map(name))}.`)
  if (gone.length)
    sentences.push(
      `No longer on it: ${listing(gone.map((id) => `${name(id)} (${whyGone(id, after)})`))}.`,
    )
  return sentences
}

function whyGone(id: string, { excluded, ranking }: Shortlist): string {
  const exclusion: Exclusion | undefined = excluded.find(({ model }) => model.id === id)
  if (exclusion) return barrierPhrase(exclusion.barrier, exclusion.actual, exclusion.verified)
  return ranking.some(({ model }) => model.id === id)
    ? 'others now fit better for the price'
    : 'no longer in the data'
}
