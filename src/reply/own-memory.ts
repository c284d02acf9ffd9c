import type { Requirement } from '../requirements/requirement.ts'
import { memoryOf, toHold } from '../shortlist/memory.ts'
import type { Candidate, OwnHardware } from '../shortlist/types.ts'
import { selfHosted } from '../shortlist/exclude.ts'

/** Memory for a model on own hardware, in GB at the context that is needed, with so many bits a weight; undefined for work that is hosted. */
export function ownMemory(
  { model, own }: Pick<Candidate, 'model' | 'own'>,
  requirement: Requirement,
): Pick<OwnHardware, 'bits' | 'memoryGb' | 'contextTokens' | 'tokensPerSecond'> | undefined {
  if (!selfHosted(requirement.limits)) return undefined
  return own ?? memoryOf(model, toHold(requirement))
}
