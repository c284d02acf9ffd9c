import type { Requirement } from '../requirements/requirement.ts'
import { fullUsd } from './cost.ts'
import { createUnverified, selfHosted } from './exclude.ts'
import { alikePoints, areTied } from './rank.ts'
import type { Candidate, Role } from './types.ts'
import { createUtility, plainSetting, usualOf, type Utility } from './utility.ts'

export interface RolePick {
  role: Role
  candidate: Candidate
}

/**
 * Below this a model rests on its release date and price more than on figures: a pick only where fewer than two others
 * meet the limits.
 */
export const leastEvidence = 1
/** A cheaper pick has to cost at most this share of the first to be worth a place. */
const valueShare = 0.6
/** How many points below the first a model may lie and still be a choice beside it. */
const reach = 15
/**
 * However cheap or quick it is, the first pick still has to do the job: so much of what the best that meets the limits
 * passes.
 */
const leastOfBest = 0.7
/** A pick at so many times the cost of the first is no choice, unless quality was asked for. */
const mostTimes = 10
/** The share of quality in the trade-off from which it was asked for. */
const qualityShare = 0.7
/** From so many unproven points on, a model with figures to show deserves a place beside the first. */
const poorlyDocumented = 4
/** And that model may leave at most this share of them open. */
const documentedShare = 0.4
/** On own hardware one that needs so many times the memory is another choice, however much better and quicker. */
const muchMemory = 1.25
/** What "value" weighs, whatever the person's own trade-off and budget. */
const valueFirst = { quality: 0.45, price: 0.55, speed: 0 }

/**
 * One to three models with different roles from the front of success against cost, one per family. `pool`: those that
 * may be picked, best first.
 */
export function pickRoles(
  pool: Candidate[],
  requirement: Requirement,
  setting = plainSetting,
): RolePick[] {
  const usual = usualOf(pool, requirement, setting)
  const useful = createUtility(requirement, usual)
  const held = heldOf(pool, requirement)
  if (requirement.limits.wantOpenAndProprietary) return oneOfEach(held, useful)
  const first = firstOf(ableOf(held), requirement, useful)
  if (!first) return []
  const picks: RolePick[] = [{ role: 'best fit', candidate: first }]
  const fits = (one: Candidate) =>
    picks.every(
      ({ candidate }) =>
        !isRelated(candidate, one) && !beats(candidate, one) && !beats(one, candidate),
    )
  const beside = held.filter(
    (one) => one.score >= first.score - reach && isAffordable(one, first, requirement),
  )
  const add = (role: Role, choices: Candidate[], value: Utility) => {
    const candidate = picks.length < 3 ? bestBy(choices.filter(fits), value) : undefined
    if (candidate) picks.push({ role, candidate })
  }
  const thrifty = createUtility(
    { ...requirement, tradeoff: valueFirst, limits: ownLimits(requirement) },
    usual,
  )
  add(
    'best value',
    beside.filter((one) => isFarCheaper(one, first) && thrifty(one) > thrifty(first)),
    thrifty,
  )
  add(
    'highest quality',
    beside.filter(({ score }) => score > first.score + alikePoints),
    // Better still counts, but not at any price.
    createUtility({ ...requirement, tradeoff: { quality: 0.9, price: 0.1, speed: 0 } }, usual),
  )
  if (!picks.some(({ candidate }) => isOpen(candidate)))
    add(
      'best open weights',
      // Nobody asked for them: weights of little use here are no better than what else there is.
      beside.filter((one) => isOpen(one) && useful(one) >= useful(first) - reach),
      useful,
    )
  if (first.unproven >= poorlyDocumented)
    add(
      'best documented',
      beside.filter(({ unproven }) => unproven <= first.unproven * documentedShare),
      useful,
    )
  add(
    'alternative',
    beside.filter(({ model }) => picks.every(({ candidate }) => candidate.model.lab !== model.lab)),
    useful,
  )
  add('alternative', beside, useful)
  // With nothing else left, one far behind is better than no choice.
  if (picks.length < 2)
    add(
      'alternative',
      held.filter((one) => isAffordable(one, first, requirement)),
      useful,
    )
  return inOrder(picks)
}

/** After the first the dearer one of two that are cheaper, so that the list goes down in price. */
function inOrder([first, ...rest]: RolePick[]): RolePick[] {
  const usd = ({ candidate: { cost } }: RolePick) => (cost ? fullUsd(cost) : 0)
  const isCheaper = (pick: RolePick) => usd(pick) < usd(first!)
  return first
    ? [first, ...(rest.every(isCheaper) ? rest.toSorted((a, b) => usd(b) - usd(a)) : rest)]
    : []
}

/** Those that may be first: measured, where anything is, and not far behind the best of them. */
function ableOf(pool: Candidate[]): Candidate[] {
  const measured = pool.filter(isMeasured)
  const among = measured.length ? measured : pool
  const top = Math.max(...among.map(({ score }) => score))
  return among.filter(({ score }) => score >= top * leastOfBest)
}

export const isMeasured = ({ evidence }: Candidate) => evidence >= leastEvidence

function firstOf(
  able: Candidate[],
  requirement: Requirement,
  useful: Utility,
): Candidate | undefined {
  const most = bestBy(able, useful)
  return most && (bestBy(wishedAmong(able, most, requirement), useful) ?? most)
}

/** The first pick alone, at any multiple of the requests. */
export function createFirst(
  pool: Candidate[],
  requirement: Requirement,
  setting = plainSetting,
): (times?: number) => Candidate | undefined {
  const usual = usualOf(pool, requirement, setting)
  const able = ableOf(pool)
  return (times = 1) => {
    const held = heldOf(pool, requirement, times)
    const among = held === pool ? able : ableOf(held)
    return firstOf(among, requirement, createUtility(requirement, usual, times))
  }
}

/**
 * Those that may be picked, each way of use by itself: measured, final, and of known speed where speed is a condition, as
 * long as two families are left.
 */
export function poolOf(ranking: Candidate[], requirement: Requirement): Candidate[] {
  const both = ranking.flatMap((one) => (one.plain ? [one, one.plain] : [one]))
  // A model that nobody sells is one to run, which nobody asked for: picked where too little else is left.
  const sold = narrowed(both, ({ model, cost, own }) => !!(cost ?? own ?? model.community))
  const measured = narrowed(sold, isMeasured)
  // Nobody can plan to run what takes nobody knows how much memory.
  const sized = selfHosted(requirement.limits)
    ? narrowed(measured, ({ own }) => own !== undefined)
    : measured
  const final = narrowed(sized, isFinal)
  const unverified = createUnverified(requirement)
  return narrowed(final, (one) => unverified(one).length === 0)
}

/** Those that hold a budget with their thinking, as long as two families do. */
function heldOf(
  pool: Candidate[],
  { limits: { maxMonthlyUsd = Infinity, maxUsdPerRequest = Infinity }, workload }: Requirement,
  times = 1,
): Candidate[] {
  const most = Math.min(maxMonthlyUsd / times, maxUsdPerRequest * workload.requestsPerMonth)
  if (most === Infinity) return pool
  return narrowed(pool, ({ cost }) => !cost || fullUsd(cost) <= most)
}

function narrowed(candidates: Candidate[], keep: (candidate: Candidate) => boolean): Candidate[] {
  const kept = candidates.filter(keep)
  const [one] = kept
  return one && kept.some((other) => !isRelated(one, other)) ? kept : candidates
}

const unfinished = /\b(?:preview|experimental|exp|alpha|beta)\b/i

/** Not a preview, whatever its lab calls it, and not on its way out. */
export function isFinal({ model }: Pick<Candidate, 'model'>): boolean {
  const { status, id, name } = model
  return status === undefined && !unfinished.test(id) && !unfinished.test(name)
}

/** A wish for open weights, or for proprietary models, decides only what the figures do not tell apart. */
function wishedAmong(
  candidates: Candidate[],
  best: Candidate,
  { preferences: { openWeights: wish } }: Requirement,
): Candidate[] {
  if (wish === undefined || best.model.openWeights === wish) return []
  return candidates.filter((one) => one.model.openWeights === wish && areTied(one, best))
}

/**
 * One leaves no reason to take the other: it passes as much for as little, and is better in one of the two. Cost is compared
 * with and without thinking, and so that either counts; on own hardware it is the time for an answer, and much more memory is a cost, too.
 */
export function beats(a: Candidate, b: Candidate): boolean {
  if (a.score < b.score) return false
  if (a.own && b.own && a.own.memoryGb > b.own.memoryGb * muchMemory) return false
  const costs = (one: Candidate) =>
    one.own
      ? [one.latency?.answerSeconds ?? one.own.memoryGb]
      : one.cost
        ? [one.cost.monthlyUsd, fullUsd(one.cost)]
        : []
  const [mine, its] = [costs(a), costs(b)]
  return mine.some((usd, i) => {
    const other = its[i]
    // Of two that cost nothing, the weaker one is still a choice where the other's limits are reached.
    return other !== undefined && usd <= other && other > 0 && (usd < other || a.score > b.score)
  })
}

function isAffordable(
  one: Candidate,
  first: Candidate,
  { tradeoff, assumed }: Requirement,
): boolean {
  if (!one.cost || !first.cost) return true
  const isAsked = tradeoff.quality >= qualityShare && !assumed.includes('tradeoff')
  return (
    isAsked ||
    [one.cost.monthlyUsd, fullUsd(one.cost)].every((usd, i) => {
      const base = i ? fullUsd(first.cost!) : first.cost!.monthlyUsd
      return usd <= base * mostTimes || usd <= pettyUsd
    })
  )
}

/** A budget does not say what is good value; that it runs on own hardware does. */
function ownLimits({ limits: { maxMemoryGb, hardware, selfHosted: isOwn } }: Requirement) {
  return { maxMemoryGb, hardware, selfHosted: isOwn }
}

/** Below so much a month no multiple is too many. */
const pettyUsd = 50

function oneOfEach(candidates: Candidate[], useful: Utility): RolePick[] {
  const open = bestBy(candidates.filter(isOpen), useful)
  const closed = bestBy(
    candidates.filter(({ model }) => model.openWeights === false),
    useful,
  )
  const picks: RolePick[] = []
  if (closed) picks.push({ role: 'best proprietary', candidate: closed })
  if (open) picks.push({ role: 'best open weights', candidate: open })
  return picks
}

const isOpen = ({ model }: Candidate) => model.openWeights === true

function isFarCheaper(one: Candidate, than: Candidate): boolean {
  if (one.own && than.own) return one.own.memoryGb <= than.own.memoryGb * valueShare
  return (
    one.cost !== undefined &&
    than.cost !== undefined &&
    fullUsd(than.cost) > 0 &&
    fullUsd(one.cost) <= fullUsd(than.cost) * valueShare
  )
}

/** Versions and sizes that a reader takes for one choice. */
export function isRelated(a: Candidate, b: Candidate): boolean {
  return a.model.id === b.model.id || (a.model.lab === b.model.lab && familyOf(a) === familyOf(b))
}

function familyOf({ model: { family, id } }: Candidate): string {
  return family ?? id
}

function bestBy(candidates: Candidate[], value: Utility): Candidate | undefined {
  let best: Candidate | undefined
  let most = -Infinity
  for (const candidate of candidates) {
    const own = value(candidate)
    if (own > most) [best, most] = [candidate, own]
  }
  return best
}
