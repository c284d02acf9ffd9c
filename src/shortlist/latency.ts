import type { Offer } from '../catalogue/model.ts'
import type { Workload } from '../requirements/requirement.ts'
import type { Latency, Thinking } from './types.ts'

/**
 * How long an answer takes: the host's measured first token, then thinking and answer at the measured speed. Where the
 * host was not measured but the model thinks, the time for that is estimated at the usual speed: it is what takes long.
 */
export function latencyOf(
  speed: Offer['speed'],
  thinking: Thinking | undefined,
  { outputTokens }: Pick<Workload, 'outputTokens'>,
  usualSpeed: number,
): Latency | undefined {
  const measured = speed?.outputTokensPerSecond
  const first = speed?.firstTokenSeconds
  const thinks = (thinking?.tokens ?? 0) > 0
  if (measured === undefined && first === undefined && !thinks) return undefined
  const perSecond = measured ?? (thinks ? usualSpeed : undefined)
  const thinkingSeconds = thinking && perSecond ? thinking.tokens / perSecond : 0
  const firstTokenSeconds =
    first === undefined && !thinks ? undefined : (first ?? 0) + thinkingSeconds
  return {
    firstTokenSeconds,
    answerSeconds:
      firstTokenSeconds === undefined || perSecond === undefined
        ? undefined
        : firstTokenSeconds + outputTokens / perSecond,
    outputTokensPerSecond: measured,
  }
}
