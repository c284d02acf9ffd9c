import type { Capability } from '../../capability.ts'
import type { LimitName } from '../limits/index.ts'
import { isGrowing, oppositeOf } from '../limits/lists.ts'
import type { NotApplied } from '../reading.ts'
import type {
  Baseline,
  Difficulty,
  Job,
  Limits,
  Requirement,
  Weights,
  Workload,
} from '../requirement.ts'
import { workloadDefaults } from '../workload-defaults.ts'
import type { LimitClaims } from './limits.ts'
import { emphasise, usualTradeoffFor } from './tradeoff.ts'
import { withLongInput, withSorting } from '../usual-weights.ts'
import type { Wire } from './wire.ts'
import type { WorkloadClaims } from './workload.ts'

/** What a message states, after everything that its words do not carry is gone. */
export interface Claims {
  job: Job
  weights: Wire['weights']
  difficulty?: Difficulty
  isDifficultySaid: boolean
  tradeoff?: NonNullable<Wire['tradeoff']>
  baseline?: Baseline
  limits: LimitClaims
  preferences: LimitClaims
  /** Limits taken back: as a whole, or entries of a list. */
  removed: { name: LimitName; ids: string[]; isWhole: boolean }[]
  work: WorkloadClaims
  /** Names of a model in use that several bear. */
  ambiguous: { name: string; models: string[] }[]
  conversions: string[]
  notApplied: NotApplied[]
  unknownNames: string[]
}

/** A new requirement: what nobody stated is usual for this kind of work, and marked as assumed. */
export function newRequirement(claims: Claims): Requirement {
  const weights = toWeights(claims.weights)
  const stated = new Set(Object.keys(claims.work.stated))
  const workload = workloadOf(usualFor(weights), weights, claims)
  const { tradeoff, isAssumed } = tradeoffOf(usualTradeoffFor(workload), claims)
  return {
    job: claims.job,
    weights: withLongInput(
      withSorting(weights ?? { general: 1 }),
      stated.has('inputTokens') ? workload.inputTokens : 0,
    ),
    difficulty: claims.difficulty ?? 'routine',
    tradeoff,
    ...(claims.baseline ? { baseline: claims.baseline } : {}),
    limits: claims.limits.limits,
    preferences: claims.preferences.limits,
    workload,
    assumed: [
      ...(weights ? [] : ['weights']),
      ...(claims.isDifficultySaid ? [] : ['difficulty']),
      ...(isAssumed ? ['tradeoff'] : []),
      ...(['inputTokens', 'outputTokens'] as const)
        .filter((field) => !stated.has(field) && claims.work.workload[field] === undefined)
        .map((field) => `workload.${field}`),
      ...assumedCount(stated, claims.work.workload),
    ],
    mappedBy: 'llm',
  }
}

/** Where conversations or tasks are counted it is open how many requests each takes; else how many there are. */
function assumedCount(stated: Set<string>, { requestsPerMonth }: Partial<Workload>): string[] {
  if (stated.has('jobsPerMonth'))
    return stated.has('requestsPerJob') ? [] : ['workload.requestsPerJob']
  return stated.has('requestsPerMonth') || requestsPerMonth !== undefined
    ? []
    : ['workload.requestsPerMonth']
}

/** A requirement after a later message. */
export function changeRequirement(before: Requirement, claims: Claims): Requirement {
  const weights = toWeights(claims.weights)
  const { tradeoff, isAssumed } = tradeoffOf(before.tradeoff, claims)
  const stated = Object.keys(claims.work.stated).map((field) => `workload.${field}`)
  const settled = new Set([
    ...stated,
    ...(weights ? ['weights'] : []),
    ...(isAssumed ? [] : ['tradeoff']),
    ...(claims.isDifficultySaid ? ['difficulty'] : []),
  ])
  // Other work is usually of another size.
  const free = Object.fromEntries(
    Object.entries(weights ? usualFor(weights) : {}).filter(([field]) =>
      before.assumed.includes(`workload.${field}`),
    ),
  )
  const baseline = withBill(claims.baseline, before.baseline)
  return {
    job: weights || claims.job !== 'text' ? claims.job : before.job,
    weights: weights ?? before.weights,
    difficulty:
      weights || claims.isDifficultySaid
        ? (claims.difficulty ?? before.difficulty)
        : before.difficulty,
    tradeoff,
    ...(baseline ? { baseline } : {}),
    limits: changeLimits(before.limits, claims.limits.limits, claims.removed),
    preferences: changeLimits(
      without(before.preferences, Object.keys(claims.limits.limits)),
      claims.preferences.limits,
      claims.removed,
    ),
    workload: workloadOf({ ...before.workload, ...free }, weights ?? before.weights, claims),
    assumed: before.assumed.filter((path) => !settled.has(path)),
    mappedBy: 'llm',
  }
}

function changeLimits(before: Limits, now: Limits, removed: Claims['removed']): Limits {
  const limits: Record<string, unknown> = { ...before }
  const take = (name: LimitName, ids: string[]) => {
    const value = limits[name]
    const left = Array.isArray(value) ? value.filter((one) => !ids.includes(String(one))) : []
    if (left.length) limits[name] = left
    else if (Array.isArray(value)) delete limits[name]
  }
  for (const { name, ids, isWhole } of removed) {
    if (isWhole || !Array.isArray(limits[name])) delete limits[name]
    else take(name, ids)
  }
  for (const [key, value] of Object.entries(now)) {
    const name = key as LimitName
    const opposite = oppositeOf(name)
    if (opposite && Array.isArray(value)) take(opposite, value.map(String))
    const old = limits[name]
    limits[name] =
      isGrowing(name) && Array.isArray(old) && Array.isArray(value)
        ? [...new Set([...(old as unknown[]), ...(value as unknown[])])]
        : value
  }
  return limits
}

function without(limits: Limits, names: string[]): Limits {
  return Object.fromEntries(Object.entries(limits).filter(([name]) => !names.includes(name)))
}

/** A bill that was told stays known while it is about the same model. */
function withBill(now: Baseline | undefined, before: Baseline | undefined): Baseline | undefined {
  if (!now || now.monthlyUsd !== undefined || before?.monthlyUsd === undefined) return now ?? before
  const isSame = now.models.join() === before.models.join()
  return isSame ? { ...now, monthlyUsd: before.monthlyUsd } : now
}

/** What is meant when a baseline is too dear, even if no word on the price stands beside it. */
function tradeoffOf(base: Requirement['tradeoff'], { tradeoff, baseline }: Claims) {
  const isCheaper = baseline?.wish === 'cheaper' && !tradeoff?.price
  const emphases = {
    quality: tradeoff?.quality ?? null,
    price: isCheaper ? ('more' as const) : (tradeoff?.price ?? null),
    speed: tradeoff?.speed ?? null,
  }
  const isAssumed = Object.values(emphases).every((one) => one === null)
  return { tradeoff: isAssumed ? base : emphasise(base, emphases), isAssumed }
}

/** Most of a request that is not repeated, where only the repeated part is stated. */
const mostBesideRepeated = 1500

const heaviest = (weights: Weights = {}): Capability =>
  (Object.entries(weights).toSorted((a, b) => b[1] - a[1])[0]?.[0] as Capability | undefined) ??
  'general'

function usualFor(weights: Weights | undefined): Workload {
  const { inputTokens, outputTokens, requestsPerMonth } = workloadDefaults[heaviest(weights)]
  return { inputTokens, outputTokens, requestsPerMonth }
}

function workloadOf(base: Workload, weights: Weights | undefined, { work }: Claims): Workload {
  const { workload: stated, factors, totalTokens } = work
  const workload = { ...base, ...stated }
  for (const [field, factor] of Object.entries(factors) as [keyof Workload, number][]) {
    const value = workload[field]
    if (value !== undefined) workload[field] = Math.max(1, Math.round(value * factor))
  }
  const { cachedInputTokens: cached } = stated
  if (cached !== undefined && stated.inputTokens === undefined)
    workload.inputTokens = cached + Math.min(base.inputTokens, mostBesideRepeated)
  // A request holds at least what it repeats.
  workload.inputTokens = Math.max(workload.inputTokens, workload.cachedInputTokens ?? 0)
  const { requestsPerJob: usualPerJob = 1 } = workloadDefaults[heaviest(weights)]
  // A translation is as long as its text.
  const isSameLength = heaviest(weights) === 'multilingual' && stated.outputTokens === undefined
  if (isSameLength && stated.inputTokens !== undefined) workload.outputTokens = workload.inputTokens
  if (stated.requestsPerMonth === undefined) {
    if (stated.jobsPerMonth !== undefined || stated.requestsPerJob !== undefined) {
      const { jobsPerMonth, requestsPerJob = usualPerJob } = workload
      if (jobsPerMonth !== undefined) {
        workload.requestsPerJob = requestsPerJob
        workload.requestsPerMonth = jobsPerMonth * requestsPerJob
      }
    }
    if (totalTokens !== undefined)
      workload.requestsPerMonth = Math.max(1, Math.round(totalTokens / workload.inputTokens))
  } else if (totalTokens !== undefined && stated.inputTokens === undefined)
    workload.inputTokens = Math.max(1, Math.round(totalTokens / stated.requestsPerMonth))
  return workload
}

function toWeights(wire: Wire['weights']): Weights | undefined {
  const weights = new Map<string, number>()
  for (const { capability, weight } of wire)
    if (weight > 0 && weight <= 1000) weights.set(capability, weight)
  // What is named in particular says more of the work than that it takes general ability, too.
  const general = weights.get('general')
  weights.delete('general')
  const most = Math.max(0, ...weights.values())
  if (general) weights.set('general', most ? Math.min(general, 0.9 * most) : general)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return undefined
  return Object.fromEntries(
    [...weights].map(([capability, weight]) => [capability, weight / total]),
  )
}
