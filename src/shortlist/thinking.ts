import type { Difficulty } from '../capability.ts'
import type { Model } from '../catalogue/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { Thinking } from './types.ts'

/**
 * Boards count the tokens of answers to hard questions; easier work takes fewer. Nobody publishes lengths by difficulty:
 * these shares follow from such questions asking ten and more times what everyday ones do, and are called an estimate.
 */
const shareOfHard: Record<Difficulty, number> = { routine: 0.1, demanding: 0.35, frontier: 1 }

/** Tokens a model writes before each answer of this work; undefined where it does not think or nothing is known. */
export function thinkingOf(
  model: Model,
  { workload, difficulty }: Requirement,
  { answerLengths, usualAnswerLength }: Engine,
): Thinking | undefined {
  if (!model.reasoning) return undefined
  if (workload.thinkingTokens !== undefined)
    return { tokens: workload.thinkingTokens, basis: 'stated' }
  const measured = answerLengths.get(model.id)
  const length = measured?.outputTokens ?? usualAnswerLength
  if (length === undefined) return undefined
  const tokens = Math.round(length * shareOfHard[difficulty])
  const basis = measured && difficulty === 'frontier' ? 'measured' : 'estimate'
  return { tokens, basis }
}
