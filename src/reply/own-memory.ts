import type { Requirement } from '../requirements/requirement.ts'
import { memoryGb } from '../shortlist/memory.ts'
import type { Candidate, OwnHardware } from '../shortlist/types.ts'

/** Memory for a model on own hardware, in GB at the context of the workload, with so many bits a weight. */
export function ownMemory(
  { model, own }: Pick<Candidate, 'model' | 'own'>,
  { workload }: Requirement,
): Pick<OwnHardware, 'bits' | 'memoryGb' | 'contextTokens' | 'tokensPerSecond'> | undefined {
  if (own) return own
  const memory = memoryGb(model, workload)
  const contextTokens = workload.inputTokens + workload.outputTokens
  return memory === undefined ? undefined : { bits: 4, memoryGb: memory, contextTokens }
}
