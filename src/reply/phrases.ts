import type { Capability } from '../capability.ts'
import type { Model } from '../catalogue/model.ts'
import { labName } from '../catalogue/labs.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { listing } from '../format.ts'
import { shareIn } from './words/amounts.ts'
import type { Words } from './words/en.ts'

/** `legal questions 40%, reasoning 30% and ...`, weightiest first. */
export function weightsIn(words: Words, { weights }: Requirement): string {
  const parts = Object.entries(weights)
    .filter(([, weight]) => (weight ?? 0) >= 0.005)
    .toSorted(([, a], [, b]) => (b ?? 0) - (a ?? 0))
  return listing(
    parts.map(
      ([capability, weight]) =>
        `${words.capabilities[capability as Capability]} ${shareIn(words, weight ?? 0)}`,
    ),
    words.and,
  )
}

/** How many published figures a score for this work rests on. */
export const figuresBehind = (count: number, { list, facts }: Words): string =>
  count ? list.figuresBehind(facts.figures(count)) : list.noFigureBehind

/** `Claude Sonnet 5 (Anthropic)`. */
export function modelName({ name, lab }: Model): string {
  return `${name} (${labName(lab)})`
}
