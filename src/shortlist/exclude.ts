import type { Capability } from '../capability.ts'
import { limitKind, statedLimits, type LimitName } from '../requirements/limits/index.ts'
import type { Refusal, Subject } from '../requirements/limits/limit.ts'
import type { Limits, Requirement } from '../requirements/requirement.ts'
import type { Model } from '../leaderboard/model.ts'
import { machineOf } from './hardware.ts'
import { memoryGb } from './memory.ts'
import type { Barrier, Candidate, Cost, Exclusion } from './types.ts'

/** A model as limits judge it, used in one way: with or without thinking, at one offer. */
export function subjectOf(
  { model, latency, own, thinks }: Pick<Candidate, 'model' | 'latency' | 'own' | 'thinks'>,
  cost: Cost | undefined,
  { workload }: Requirement,
): Subject {
  // Thinking that the person stated is part of the work; an estimate of it does not break a budget.
  const usd = cost?.thinking?.basis === 'stated' ? cost.monthlyUsdThinking : cost?.monthlyUsd
  return {
    model,
    offer: cost?.offer,
    labs: labsOf(model),
    thinks,
    monthlyUsd: usd,
    usdPerRequest: usd === undefined ? undefined : usd / workload.requestsPerMonth,
    memoryGb: () => own?.memoryGb ?? memoryGb(model, workload),
    firstTokenSeconds: latency?.firstTokenSeconds,
    answerSeconds: latency?.answerSeconds,
    outputTokensPerSecond: latency?.outputTokensPerSecond,
  }
}

/**
 * Why a model is off the list whatever it costs and wherever it runs: its lab ended it, or it is made for something else.
 * `day`: the ISO date on which it is to be used; `ignored`: a barrier to leave out of account.
 */
export function createRuleOut(
  requirement: Requirement,
  day: string,
): (model: Model, ignored?: Barrier) => Exclusion | undefined {
  const named = new Set(requirement.limits.includeModels ?? [])
  return (model, ignored) => {
    const { id, purpose } = model
    const end = ignored === 'status' ? undefined : endOf(model, day)
    if (end) return { model, barrier: 'status', verified: true, actual: end }
    if (purpose === undefined || ignored === 'purpose') return undefined
    if (named.has(id) || suits(purpose, requirement)) return undefined
    return { model, barrier: 'purpose', verified: true, actual: purpose }
  }
}

/**
 * Why a model that is not ruled out is off the list: the first barrier it fails, else the first that cannot be verified.
 * `ignored`: a barrier to leave out of account.
 */
export function createExclude(
  requirement: Requirement,
): (subject: Subject, ignored?: Barrier) => Exclusion | undefined {
  const isOwn = selfHosted(requirement.limits)
  const stated = statedLimits(requirement.limits).flatMap(([name, value]): [Barrier, Check][] => {
    const { check, unknown } = limitKind(name)
    // What a host would charge says nothing of one's own machine.
    if (!check || (isOwn && hostedPrices.has(name))) return []
    return [
      [
        name,
        (subject) => {
          const refusal = check(value, subject)
          return refusal && !refusal.verified && unknown === 'remark' ? undefined : refusal
        },
      ],
    ]
  })
  const relevant = [...always(requirement), ...stated]
  return (subject, ignored) => {
    let unknown: Exclusion | undefined
    for (const [barrier, check] of relevant) {
      if (barrier === ignored) continue
      const refusal = check(subject)
      if (!refusal) continue
      const exclusion: Exclusion = { model: subject.model, barrier, ...refusal }
      if (refusal.verified) return exclusion
      unknown ??= exclusion
    }
    return unknown
  }
}

/** Limits that nothing published verifies for a model that is listed all the same. */
export function unverifiedLimits(subject: Subject, { limits }: Requirement): LimitName[] {
  return statedLimits(limits).flatMap(([name, value]) => {
    const { check, offer: judge, unknown } = limitKind(name)
    if (unknown !== 'remark') return []
    const isUnknown = judge
      ? subject.offer !== undefined && judge(value, subject.offer) === undefined
      : check?.(value, subject)?.verified === false
    return isUnknown ? [name] : []
  })
}

type Check = (subject: Subject) => Refusal | undefined

const hostedPrices = new Set<LimitName>([
  'maxInputUsdPerMTok',
  'maxOutputUsdPerMTok',
  'maxMonthlyUsd',
  'maxUsdPerRequest',
  'freeOnly',
])

const unpublished: Refusal = { verified: false }

/** What a model made for one thing is good for; it is no choice for anything else. */
const purposes: Record<string, Capability[]> = {
  translation: ['multilingual'],
  ocr: ['vision'],
  vision: ['vision'],
  code: ['coding', 'agentic-coding'],
  coding: ['coding', 'agentic-coding'],
  math: ['math'],
  medical: ['medical'],
  legal: ['legal'],
  finance: ['finance'],
  roleplay: ['writing', 'conversation'],
  search: ['factuality'],
}

function suits(purpose: string, { weights }: Requirement): boolean {
  const share = (purposes[purpose] ?? []).reduce((sum, one) => sum + (weights[one] ?? 0), 0)
  return share >= 0.5
}

const always = ({ limits, workload }: Requirement): [Barrier, Check][] => {
  const machine =
    limits.maxMemoryGb === undefined && limits.hardware !== undefined
      ? machineOf(limits.hardware).memoryGb
      : undefined
  const isOwn = selfHosted(limits)
  const needed = workload.inputTokens + workload.outputTokens
  const checks: [Barrier, Check][] = []
  // Nobody sells community fine-tunes by the token: whoever wants one runs it.
  if (limits.region !== undefined && !isOwn)
    checks.push([
      'region',
      ({ model, offer }) => (offer || model.community ? undefined : unpublished),
    ])
  // Who names hosts wants to buy it there, a fine-tune too.
  if (!isOwn)
    checks.push([
      'price',
      ({ model, offer }) =>
        offer || (limits.providers === undefined && model.community) ? undefined : unpublished,
    ])
  checks.push([
    'workload-context',
    ({ model, offer }) => {
      const window = isOwn
        ? (model.contextTokens ?? offer?.contextTokens)
        : (offer?.contextTokens ?? model.contextTokens)
      if (window === undefined) return unpublished
      return window >= needed ? undefined : { verified: true, actual: window }
    },
  ])
  if (machine !== undefined)
    checks.push([
      'maxMemoryGb',
      ({ memoryGb: needs }) => {
        const own = needs()
        if (own === undefined) return unpublished
        return own <= machine ? undefined : { verified: true, actual: own }
      },
    ])
  return checks
}

/** Its lab has shut it down. Open weights can still be run, and served by whoever wants to. */
function endOf({ openWeights, status, endsOn }: Model, day: string): string | undefined {
  if (openWeights) return undefined
  if (endsOn !== undefined) return endsOn <= day ? 'retired' : undefined
  return status === 'deprecated' || status === 'retired' ? status : undefined
}

/** Who made it; of a fine-tune also the lab of the model it was made from. */
function labsOf({ lab, community, base }: Model): string[] {
  const from = community?.base ?? base
  return from ? [lab, from.split('/')[0] ?? lab] : [lab]
}

/** The person means to run the model on hardware of their own. */
export function selfHosted({ hardware, maxMemoryGb, selfHosted: own }: Limits): boolean {
  return own === true || hardware !== undefined || maxMemoryGb !== undefined
}
