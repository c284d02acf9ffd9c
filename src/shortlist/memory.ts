import type { Model, Speed } from '../leaderboard/model.ts'
import type { Workload } from '../requirements/requirement.ts'

/**
 * GB for each billion parameters: the weights with their scales and the layers that are not quantised. With the GB for
 * the runtime, 4 bits follow most runs of 6B and more that LLM-Perf measured in 2024 to about a quarter.
 */
const gbPerBillion = { 4: 0.6, 16: 2.1 }
const runtimeGb = 1
/** Cache of one token in GB, of a model of 8B with grouped attention at 16 bits; it grows more slowly than the size. */
const cacheGb = 131e-6
const cacheGrowth = 0.42

/** Graphics memory to run a model for one request at a time, in GB: an estimate; undefined for an unknown size. */
export function memoryGb(
  { parametersB }: Model,
  { inputTokens, outputTokens }: Pick<Workload, 'inputTokens' | 'outputTokens'>,
  bits: 4 | 16 = 4,
): number | undefined {
  if (parametersB === undefined) return undefined
  const cache = (inputTokens + outputTokens) * cacheGb * (parametersB / 8) ** cacheGrowth
  return runtimeGb + parametersB * gbPerBillion[bits] + cache
}

/** The measured run that says most: on hardware that was named if there is one, with the least memory. */
export function measuredRun(speeds: Speed[], model: string, hardware = ''): Speed | undefined {
  const wanted = hardware.toLowerCase()
  const isNamed = ({ hardware: machine = '' }: Speed) =>
    wanted.includes(machine.toLowerCase().replace(/^\d+x/, ''))
  return speeds
    .filter((run) => run.model === model && run.peakMemoryMb !== undefined)
    .toSorted(
      (a, b) =>
        Number(isNamed(b)) - Number(isNamed(a)) || (a.peakMemoryMb ?? 0) - (b.peakMemoryMb ?? 0),
    )[0]
}
