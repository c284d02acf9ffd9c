import type { Model } from '../catalogue/model.ts'
import type { Speed } from '../leaderboard/model.ts'
import type { Requirement, Workload } from '../requirements/requirement.ts'
import type { Machine } from './hardware.ts'
import type { OwnHardware } from './types.ts'

/** Bits a weight in the order of preference: fewer than 4 cost too much of what the model can do. */
const quantisations = [16, 8, 5, 4] as const
export type Bits = (typeof quantisations)[number]

/**
 * GB for each billion parameters, with scales and the layers that stay at 16 bits: 4 bits follow most runs of 6B and more
 * that LLM-Perf measured to about a sixth; 5 and 8 bits as llama.cpp's Q5_K_M (5.7 bits) and Q8_0 (8.5).
 */
const gbPerBillion: Record<Bits, number> = { 4: 0.6, 5: 0.72, 8: 1.08, 16: 2.05 }
/** Runtime and buffers: a fixed part, and one that grows with the weights. */
const runtimeGb = 0.8
/** Cache of one token in GB, of a model of 8B with grouped attention at 16 bits; it grows more slowly than the size. */
const cacheGb = 131e-6
const cacheGrowth = 0.42
/** Tokens a second below which fewer bits are worth their small loss. */
const tooSlow = 10
/** Of the memory's bandwidth, what decoding reaches. */
const reached = 0.6

type Needs = Pick<Workload, 'inputTokens' | 'outputTokens' | 'users'>

/** What the memory has to hold: the window that was named, where that is more than a request of the workload. */
export function toHold({ workload, limits }: Pick<Requirement, 'workload' | 'limits'>): Needs {
  const { inputTokens, outputTokens } = workload
  const named = (limits.minContextTokens ?? 0) - outputTokens
  return { ...workload, inputTokens: Math.max(inputTokens, named) }
}

/** GB that a model takes for all users at a time, by its parts; undefined for an unknown size. */
export function memoryOf(
  model: Pick<Model, 'parametersB' | 'kvBytesPerToken'>,
  { inputTokens, outputTokens, users = 1 }: Needs,
  bits: Bits = 4,
): OwnHardware | undefined {
  const { parametersB, kvBytesPerToken } = model
  if (parametersB === undefined) return undefined
  const weightsGb = parametersB * gbPerBillion[bits]
  const contextTokens = inputTokens + outputTokens
  const perToken =
    kvBytesPerToken === undefined
      ? cacheGb * (parametersB / 8) ** cacheGrowth
      : kvBytesPerToken / 1e9
  const cache = contextTokens * perToken * users
  return { bits, memoryGb: weightsGb + cache + runtimeGb, weightsGb, cacheGb: cache, contextTokens }
}

/** Memory to run a model, in GB: an estimate; undefined for an unknown size. */
export function memoryGb(
  model: Pick<Model, 'parametersB' | 'kvBytesPerToken'>,
  needs: Needs,
  bits: Bits = 4,
): number | undefined {
  return memoryOf(model, needs, bits)?.memoryGb
}

/** How a model would run on the person's machine: at the most bits that fit it, and how fast. */
export function ownHardware(
  model: Model,
  requirement: Pick<Requirement, 'workload' | 'limits'>,
  machine: Machine,
  measured?: Speed,
): OwnHardware | undefined {
  const held = toHold(requirement)
  const tries = quantisations.flatMap((bits) => {
    const own = memoryOf(model, held, bits)
    const atWork = memoryOf(model, requirement.workload, bits)
    return own && atWork ? [{ ...own, ...speedOf(atWork, model, machine, measured) }] : []
  })
  const fitting = tries.filter((own) => own.memoryGb <= (machine.memoryGb ?? 0))
  const isFast = ({ tokensPerSecond = tooSlow }: OwnHardware) => tokensPerSecond >= tooSlow
  return fitting.find(isFast) ?? fitting.at(-1) ?? tries.at(-1)
}

/** As it was measured on that machine, else as fast as the memory is read. */
function speedOf(
  { weightsGb, cacheGb: cache }: OwnHardware,
  { parametersB = 0, activeParametersB = parametersB }: Model,
  { bandwidthGbps }: Machine,
  measured: Speed | undefined,
): Pick<OwnHardware, 'tokensPerSecond'> {
  const speed = measured?.outputTokensPerSecond
  if (speed) return { tokensPerSecond: speed }
  if (bandwidthGbps === undefined) return {}
  // Of a mixture of experts a token reads its active share only.
  const active = Math.min(1, activeParametersB / parametersB)
  const read = weightsGb * active + cache
  return { tokensPerSecond: (reached * bandwidthGbps) / read }
}

/** The measured run that says most: on hardware that was named if there is one, with the least memory. */
export function measuredRun(speeds: Speed[], model: string, hardware = ''): Speed | undefined {
  const wanted = hardware.toLowerCase()
  return speeds
    .filter((run) => run.model === model && run.peakMemoryMb !== undefined)
    .toSorted(
      (a, b) =>
        Number(isNamed(b, wanted)) - Number(isNamed(a, wanted)) ||
        (a.peakMemoryMb ?? 0) - (b.peakMemoryMb ?? 0),
    )[0]
}

/** The machine of a run is the one that the person has; `wanted` in lower case. */
export function isNamed({ hardware: machine = '' }: Speed, wanted: string): boolean {
  return machine !== '' && wanted.includes(machine.toLowerCase().replace(/^\d+x/, ''))
}
