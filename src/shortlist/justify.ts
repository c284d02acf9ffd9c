import type { Capability } from '../capability.ts'
import { daysAfter, monthsBetween } from '../dates.ts'
import type { Model } from '../catalogue/model.ts'
import type { Benchmark, Speed } from '../leaderboard/model.ts'
import type { Engine, Standings } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { fullUsd, offerWithin, usdPerThinkingToken } from './cost.ts'
import { selfHosted } from './exclude.ts'
import { isNamed, measuredRun, memoryGb, toHold } from './memory.ts'
import { estimateFor, foreignLanguages } from './score.ts'
import type { Candidate, Caveat, Evidence } from './types.ts'

const mostReasons = 4
/** Months after which a figure says little about what is sold today. */
const oldAfterMonths = 9
/** Share of the use case from which a missing measurement is worth a caveat. */
const weightyShare = 0.15
/** A figure is a reason only within this part of its board, from the top. */
const goodShare = 1 / 3
/** And a caveat below this, where the use case needs it. */
const weakShare = 2 / 3
/** A budget that breaks only at so many times the expected thinking is safe. */
const safeTimes = 3
const daysAhead = 90
const highEffort = /\b(?:max|x?high|highthinking)\b/

/** A figure that was earned by thinking is no reason for a model that does not, or is told not to. */
export function isEarned(
  { model, thinks }: Pick<Candidate, 'model' | 'thinks'>,
  { score: { setting = '' } }: Evidence,
): boolean {
  const thought = model.reasoning ? effort : said
  return thinks !== false || !thought.test(setting) || unthought.test(setting)
}
const said = /\b(?:think|thinking|reasoning|high-?thinking)\b/i
const effort = /\b(?:think|thinking|reasoning|high-?thinking|low|medium|x?high|max)\b/i
const unthought = /\b(?:no|non)-?\s?(?:think|thinking|reasoning)\b/i

/**
 * The figures that speak for this model for this use case, at most four, one per group of like benchmarks: those in the
 * top third of their board, else those of the middle. What long inputs ask for is not told by votes on short ones.
 * `known`: all its figures on what the use case needs.
 */
export function evidenceFor(known: Evidence[], requirement: Requirement, asOf: string): Evidence[] {
  const all = known.filter(isTold)
  const good = all.filter(isGood)
  const rows = good.length
    ? good
    : all
        .filter(({ place, of }) => place <= of * weakShare)
        .map((row) => ({ ...row, isMiddling: true as const }))
  const value = ({ capability, benchmark, score }: Evidence) =>
    (requirement.weights[capability] ?? 0) *
    (benchmark.evaluator === 'independent' ? 1 : 0.6) *
    0.5 ** (monthsBetween(score.date, asOf) / 6) *
    (speaksOf(benchmark, requirement) ? 2 : 1)
  const chosen: Evidence[] = []
  const perCapability = new Map<Capability, number>()
  for (const row of rows.toSorted(
    (a, b) => value(b) - value(a) || (a.benchmark.id < b.benchmark.id ? -1 : 1),
  )) {
    const used = perCapability.get(row.capability) ?? 0
    if (used >= 2 || chosen.some(({ benchmark }) => benchmark.group === row.benchmark.group))
      continue
    perCapability.set(row.capability, used + 1)
    if (chosen.push(row) === mostReasons) break
  }
  return chosen
}

const isTold = ({ capability, benchmark }: Evidence) =>
  !(capability === 'long-context' && benchmark.unit === 'rating')

const isGood = ({ place, of }: Evidence) => place <= Math.max(1, of * goodShare)

/** The worst figure on something the use case needs much of, where it is in the last third of a board that is not a vendor's. */
function weakFigure(known: Evidence[], requirement: Requirement): Evidence | undefined {
  const needed = new Set(weighty(requirement))
  return known
    .filter(
      (one) =>
        needed.has(one.capability) &&
        one.benchmark.evaluator !== 'vendor' &&
        isTold(one) &&
        one.of >= leastField &&
        one.place > one.of * weakShare,
    )
    .toSorted(
      (a, b) => b.place / b.of - a.place / a.of || (a.benchmark.id < b.benchmark.id ? -1 : 1),
    )[0]
}

/** On a board of fewer rows a place says little. */
const leastField = 10

/** Every figure of the model on a capability that the use case needs; a benchmark stands under its weightiest one. */
export function allEvidence(
  model: string,
  requirement: Requirement,
  standings: Standings,
): Evidence[] {
  return standings.benchmarksOf(model).flatMap((benchmark) => {
    const capability = weightiest(benchmark.capabilities, requirement)
    // A language nobody asked for says nothing about this use case.
    if (!capability || (benchmark.language && !speaksOf(benchmark, requirement))) return []
    const standing = standings.place(benchmark.id, model)
    return standing ? [{ capability, benchmark, ...standing }] : []
  })
}

/** The one that the use case needs most; undefined where it needs none. */
function weightiest(capabilities: Capability[], { weights }: Requirement): Capability | undefined {
  let best: Capability | undefined
  for (const one of capabilities)
    if ((weights[one] ?? 0) > (best ? (weights[best] ?? 0) : 0)) best = one
  return best
}

function speaksOf(benchmark: Benchmark, requirement: Requirement): boolean {
  return (
    benchmark.language !== undefined && foreignLanguages(requirement).includes(benchmark.language)
  )
}

/** What a careful colleague would add about this model for this use case. */
export function caveatsFor(
  candidate: Candidate,
  known: Evidence[],
  rows: Evidence[],
  requirement: Requirement,
  engine: Engine,
): Caveat[] {
  const { model, cost } = candidate
  const { dataset, standings, taskCosts } = engine
  const caveats: Caveat[] = []
  const figures = standings.benchmarksOf(model.id).length
  if (candidate.evidence < 2.5) caveats.push({ kind: 'little-evidence', figures })
  const estimated = weighty(requirement).filter(
    (capability) =>
      !estimateFor(model.id, capability, requirement, dataset.fit).evidence &&
      rows.every((row) => row.capability !== capability),
  )
  if (estimated.length && figures) caveats.push({ kind: 'estimated', capabilities: estimated })
  const newest = rows.map(({ score }) => score.date).reduce((a, b) => (a > b ? a : b), '')
  if (newest && monthsBetween(newest, dataset.asOf) > oldAfterMonths)
    caveats.push({ kind: 'old-figures', newest })
  const top = rows[0]
  const setting = (candidate.thinks === false ? known : rows)
    .map(({ score }) => score.setting ?? '')
    .find((text) => highEffort.test(text))
  if (setting && requirement.tradeoff.price + requirement.tradeoff.speed >= 0.3)
    caveats.push({ kind: 'high-effort', setting })
  caveats.push(...thinkingCaveats(candidate, requirement, engine))
  const weak = weakFigure(known, requirement)
  if (weak) caveats.push({ kind: 'weak-figure', evidence: weak })
  if (candidate.beyond) caveats.push({ kind: 'extrapolated' })
  const task = taskCosts.get(model.id)
  if (task && isCoding(requirement)) caveats.push({ kind: 'task-cost', measured: task })
  if (top?.benchmark.weakness) caveats.push({ kind: 'weakness', benchmark: top.benchmark })
  if (requirement.limits.freeOnly && cost)
    caveats.unshift({ kind: 'free-offer', provider: cost.offer.provider })
  else if (cost && !cost.offer.firstParty)
    caveats.push({ kind: 'third-party-price', provider: cost.offer.provider })
  if (cost?.tiered) caveats.push({ kind: 'tiered-price' })
  if (selfHosted(requirement.limits) || !cost)
    caveats.unshift(ownHardware(model, requirement, engine))
  for (const limit of candidate.unverified ?? []) caveats.unshift({ kind: 'unverified', limit })
  const ends = endOf(candidate, engine.today)
  if (ends) caveats.unshift(ends)
  const shown = new Set([...rows.map(({ benchmark }) => benchmark.board), cost?.offer.source])
  const stale = dataset.sources.filter(({ id, problem }) => problem && shown.has(id))
  if (stale.length) caveats.unshift({ kind: 'stale', sources: stale })
  if (model.community) caveats.unshift({ kind: 'community', base: model.community.base })
  if (model.status) caveats.push({ kind: 'not-final', status: model.status })
  for (const language of foreignLanguages(requirement))
    if (!dataset.fit.estimates[`multilingual/${language}`]?.[model.id])
      caveats.push({ kind: 'language', language })
  return caveats
}

/** What a model needs on hardware of one's own. */
function ownHardware(
  model: Model,
  requirement: Requirement,
  engine: Engine,
): Extract<Caveat, { kind: 'own-hardware' }> {
  const { workload, limits } = requirement
  const held = toHold(requirement)
  return {
    kind: 'own-hardware',
    memoryGb: memoryGb(model, held),
    halfPrecisionGb: memoryGb(model, held, 16),
    ...((workload.users ?? 1) > 1 && { users: workload.users }),
    hosted: offerWithin(limits, engine, model.id) !== undefined,
    ...runOf(model, limits.hardware, engine),
  }
}

/** Sizes that run alike: up to so many times each other. */
const alikeTimes = 1.6

/** A measured run of the model, else of one of like size on the machine that was named. */
function runOf(
  { id, parametersB, activeParametersB = parametersB }: Model,
  hardware: string | undefined,
  { dataset, models }: Engine,
): Pick<Extract<Caveat, { kind: 'own-hardware' }>, 'measured' | 'like'> {
  const measured = measuredRun(dataset.speeds, id, hardware)
  const wanted = hardware?.toLowerCase()
  if (measured || wanted === undefined || activeParametersB === undefined) return { measured }
  const away = ({ model }: Speed) =>
    Math.abs(Math.log((models.get(model)?.parametersB ?? Infinity) / activeParametersB))
  const run = dataset.speeds
    .filter(
      (one) =>
        one.batchSize === 1 &&
        one.outputTokensPerSecond !== undefined &&
        isNamed(one, wanted) &&
        away(one) <= Math.log(alikeTimes),
    )
    .toSorted(
      (a, b) =>
        away(a) - away(b) || (b.outputTokensPerSecond ?? 0) - (a.outputTokensPerSecond ?? 0),
    )[0]
  const name = models.get(run?.model ?? '')?.name
  return run && name ? { like: { run, name } } : {}
}

/** A model that thinks writes more than its answer: what that costs, and from where on it breaks a budget. */
function thinkingCaveats(
  { model, cost, thinks }: Candidate,
  { workload, limits }: Requirement,
  { answerLengths }: Engine,
): Caveat[] {
  if (!thinks || !cost) return []
  const { thinking, monthlyUsdThinking } = cost
  const measured = answerLengths.get(model.id)
  if (!thinking || monthlyUsdThinking === undefined) return [{ kind: 'reasoning-tokens' }]
  const perToken = usdPerThinkingToken(cost, workload)
  const breaks = (['maxMonthlyUsd', 'maxUsdPerRequest'] as const).flatMap((limit): Caveat[] => {
    const each = limit === 'maxMonthlyUsd' ? 1 : workload.requestsPerMonth
    const budget = (limits[limit] ?? Infinity) * each
    const tokens = Math.floor((budget - cost.monthlyUsd) / perToken)
    return tokens < thinking.tokens * safeTimes ? [{ kind: 'thinking-budget', tokens }] : []
  })
  if (!measured || thinking.basis === 'stated') return breaks
  const overBudget = fullUsd(cost) > (limits.maxMonthlyUsd ?? Infinity)
  return [
    ...breaks,
    { kind: 'thinking-cost', measured, monthlyUsd: monthlyUsdThinking, overBudget },
  ]
}

/** Its lab, or the host it would be bought at, ends it within three months. */
function endOf({ model, cost }: Candidate, today: string): Caveat | undefined {
  const until = daysAfter(today, daysAhead)
  const ends = [model.openWeights ? undefined : model.endsOn, cost?.offer.endsOn]
    .filter((day) => day !== undefined)
    .toSorted((a, b) => (a < b ? -1 : 1))[0]
  return ends === undefined || ends > until
    ? undefined
    : { kind: 'ends', endsOn: ends, ...(model.replacement && { replacement: model.replacement }) }
}

/** Boards that publish what a task costs give coding tasks. */
const isCoding = (requirement: Requirement) =>
  weighty(requirement).some(
    (capability) => capability === 'coding' || capability === 'agentic-coding',
  )

function weighty({ weights }: Requirement): Capability[] {
  return Object.entries(weights).flatMap(([capability, weight]) =>
    (weight ?? 0) >= weightyShare ? [capability as Capability] : [],
  )
}
