import { labOfOwner } from '../requirements/limits/judge.ts'
import type { Capability } from '../capability.ts'
import { limitKind, statedLimits, type LimitName } from '../requirements/limits/index.ts'
import type { Refusal, Subject } from '../requirements/limits/limit.ts'
import type { Limits, Requirement } from '../requirements/requirement.ts'
import type { Model } from '../catalogue/model.ts'
import { machineOf } from './hardware.ts'
import type { Barrier, Exclusion, Use } from './types.ts'

/** A model as limits judge it. */
export function subjectOf(
  { model, cost, latency, own, thinks }: Use,
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
    memoryGb: own?.memoryGb,
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
): (use: Use, ignored?: Barrier) => Exclusion | undefined {
  const isOwn = selfHosted(requirement.limits)
  const stated = statedLimits(requirement.limits).flatMap(([name, value]): Check<Subject>[] => {
    const { check, unknown } = limitKind(name)
    // What a host would charge says nothing of one's own machine.
    if (!check || (isOwn && hostedPrices.has(name))) return []
    const judge = (subject: Subject) => {
      const refusal = check(value, subject)
      return refusal && !refusal.verified && unknown === 'remark' ? undefined : refusal
    }
    return [[name, judge]]
  })
  const common = always(requirement)
  return (use, ignored) => {
    const first = failed(common, use, ignored)
    if (stated.length === 0 || first?.verified) return first
    const second = failed(stated, subjectOf(use, requirement), ignored)
    return second?.verified ? second : (first ?? second)
  }
}

/** The first check that is failed, else the first that cannot be verified. */
function failed<Judged extends Pick<Use, 'model'>>(
  checks: Check<Judged>[],
  judged: Judged,
  ignored: Barrier | undefined,
): Exclusion | undefined {
  let unknown: Exclusion | undefined
  for (const [barrier, check] of checks) {
    if (barrier === ignored) continue
    const refusal = check(judged)
    if (!refusal) continue
    const { verified } = refusal
    const actual = verified ? refusal.actual : undefined
    // Written out: a spread takes several times as long, and a thousand models are left out of each list.
    const exclusion: Exclusion = { model: judged.model, barrier, verified, actual }
    if (verified) return exclusion
    unknown ??= exclusion
  }
  return unknown
}

/** Finds the limits that nothing published verifies for a model that is listed all the same. */
export function createUnverified(requirement: Requirement): (use: Use) => LimitName[] {
  const stated = statedLimits(requirement.limits).filter(
    ([name]) => limitKind(name).unknown === 'remark',
  )
  if (stated.length === 0) return () => []
  return (use) => {
    const subject = subjectOf(use, requirement)
    const { offer } = subject
    const isUnknown = ([name, value]: (typeof stated)[number]) => {
      const { check, offer: judge } = limitKind(name)
      return judge
        ? offer !== undefined && judge(value, offer) === undefined
        : check?.(value, subject)?.verified === false
    }
    return stated.filter(isUnknown).map(([name]) => name)
  }
}

type Check<Judged> = [Barrier, (judged: Judged) => Refusal | undefined]

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

const always = ({ limits, workload }: Requirement): Check<Use>[] => {
  const machine =
    limits.maxMemoryGb === undefined && limits.hardware !== undefined
      ? machineOf(limits.hardware).memoryGb
      : undefined
  const isOwn = selfHosted(limits)
  const needed = workload.inputTokens + workload.outputTokens
  const checks: Check<Use>[] = []
  // What nobody sells by the token is no choice for who wants it at a host; open weights can be run by whoever wants them.
  if (limits.region !== undefined && !isOwn)
    checks.push([
      'region',
      ({ model, cost }) => (cost || model.community ? undefined : unpublished),
    ])
  // Who names hosts wants to buy it there, a fine-tune too.
  if (!isOwn && limits.providers)
    checks.push(['providers', ({ cost }) => (cost ? undefined : { verified: true })])
  else if (!isOwn)
    checks.push([
      'price',
      ({ model, cost }) => (cost || model.openWeights === true ? undefined : unpublished),
    ])
  checks.push([
    'workload-context',
    ({ model, cost }) => {
      const window = cost?.offer.contextTokens ?? model.contextTokens
      if (window === undefined) return unpublished
      return window >= needed ? undefined : { verified: true, actual: window }
    },
  ])
  if (machine !== undefined)
    checks.push([
      'maxMemoryGb',
      ({ own }) => {
        if (own === undefined) return unpublished
        return own.memoryGb <= machine ? undefined : { verified: true, actual: own.memoryGb }
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
  return from ? [lab, labOfOwner(from.split('/')[0] ?? lab)] : [lab]
}

/** The person means to run the model on hardware of their own. */
export function selfHosted({ hardware, maxMemoryGb, selfHosted: own }: Limits): boolean {
  return own === true || hardware !== undefined || maxMemoryGb !== undefined
}
