import type { Requirement } from '../requirements/requirement.ts'
import { selfHosted } from './exclude.ts'
import { areTied, scoringAtLeast } from './rank.ts'
import type { Candidate, Role } from './types.ts'

export interface RolePick {
  role: Role
  candidate: Candidate
}

/**
 * Below this a model rests on its release date and price more than on figures: the best fit only where fewer than two
 * others meet the limits.
 */
export const leastEvidence = 1
/** Share of the unproven points that count against a model: it would rarely be at the low end everywhere. */
const unprovenShare = 0.75
/** Points of fit that a tenfold price outweighs when price and quality matter alike. */
const pointsPerTenfoldPrice = 8
/** A cheaper pick has to cost at most this share of the best fit to be worth a place. */
const valueShare = 0.6
/** A better pick has to be so many points better to be worth a place. */
const worthwhilePoints = 1.5
/** How many points below the best fit a model may lie and still be a choice beside it. */
const reach = 12

/**
 * Two or three models with different roles from the front of fit against monthly cost, one per family. `ranking`: all
 * candidates, best first.
 */
export function pickRoles(ranking: Candidate[], requirement: Requirement): RolePick[] {
  const pool = ranking.filter(({ evidence }) => evidence >= leastEvidence)
  const candidates = pool.length >= 2 ? pool : ranking
  const usualUsd = usualCost(candidates)
  const useful = (candidate: Candidate) => utility(candidate, requirement, usualUsd)
  if (requirement.limits.wantOpenAndProprietary) return oneOfEach(candidates, useful)
  const most = bestBy(notOutdone(candidates), useful)
  if (!most) return []
  const best = bestBy(wishedAmong(candidates, most, requirement), useful) ?? most
  const picks: RolePick[] = [{ role: 'best fit', candidate: best }]
  const add = (role: Role, candidate: Candidate | undefined) => {
    if (
      candidate &&
      picks.length < 3 &&
      !picks.some((pick) => isRelated(pick.candidate, candidate))
    )
      picks.push({ role, candidate })
  }
  const near = scoringAtLeast(candidates, best.score - reach).filter((one) => !isRelated(one, best))
  add(
    'best value',
    bestBy(
      near.filter((one) => isFarCheaper(one, best)),
      (one) => utility(one, valueFirst, usualUsd),
    ),
  )
  const chosen = [...picks]
  const isOther = (one: Candidate) => chosen.every((pick) => !isRelated(pick.candidate, one))
  if (!picks.some((pick) => isOpen(pick.candidate)))
    add(
      'best open weights',
      bestBy(
        candidates.filter((one) => isOpen(one) && isOther(one)),
        useful,
      ),
    )
  if (best.unproven >= poorlyDocumented)
    add(
      'best documented',
      bestBy(
        near.filter(({ unproven }) => unproven <= best.unproven * documentedShare),
        useful,
      ),
    )
  add('highest quality', scoringAtLeast(candidates, best.score + worthwhilePoints).find(isOther))
  add('alternative', bestBy(fromOtherLabs(near, picks), useful))
  // With nothing else left, one far behind or of the same family is better than no choice.
  const second = candidates.find(isOther) ?? candidates.find((one) => one !== best)
  if (picks.length < 2 && second) picks.push({ role: 'alternative', candidate: second })
  return picks
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

/** From so many unproven points on, a model with figures to show deserves a place beside the best fit. */
const poorlyDocumented = 2
/** And that model may leave at most this share of them open. */
const documentedShare = 0.4
/** What "value" weighs, whatever the person's own trade-off and budget. */
const valueFirst = { tradeoff: { quality: 0.45, price: 0.55, speed: 0 }, limits: {} }

/**
 * Fit less what its price takes off and most of what is unproven, in points: of models that score alike, the one with
 * figures to show is the safer choice. Speed has next to no open data; small models are the cheap ones, so what a person
 * gives to speed counts half as much for price.
 */
function utility(
  { score, unproven, cost }: Candidate,
  { tradeoff, limits }: Pick<Requirement, 'tradeoff' | 'limits'>,
  usualUsd: number,
): number {
  const price = tradeoff.price + tradeoff.speed / 2
  // On own hardware a hosted price is no reason.
  const dear = selfHosted(limits) ? 0 : Math.log10(Math.max(cost?.monthlyUsd ?? usualUsd, 0.01))
  // Within a monthly budget that was stated, saving matters half as much: the budget is there to be used.
  const weight = limits.maxMonthlyUsd === undefined ? 1 : 0.5
  // However cheap it has to be, a model still has to do the job.
  const quality = Math.max(tradeoff.quality, 0.35)
  return (
    score - unprovenShare * unproven - (pointsPerTenfoldPrice * weight * price * dear) / quality
  )
}

/** The middle of the costs that are known, in USD a month: an unknown one is no advantage, and no reason against a model. */
function usualCost(candidates: Candidate[]): number {
  // Numbers of one kind sort much faster than an array of anything.
  const known = Float64Array.from(candidates.flatMap(({ cost }) => cost?.monthlyUsd ?? [])).sort()
  return known[Math.floor(known.length / 2)] ?? 1
}

function oneOfEach(candidates: Candidate[], useful: (candidate: Candidate) => number): RolePick[] {
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

/**
 * The candidates that no other outdoes by being clearly better and clearly cheaper: figures to show are no reason to
 * prefer such a one as best fit. `candidates`: best first, so that one pass is enough.
 */
function notOutdone(candidates: Candidate[]): Candidate[] {
  let ahead = 0
  let cheapestAhead = Infinity
  return candidates.filter(({ score, cost }) => {
    for (; candidates[ahead]!.score >= score + worthwhilePoints; ahead += 1)
      cheapestAhead = Math.min(cheapestAhead, candidates[ahead]!.cost?.monthlyUsd ?? Infinity)
    return cost === undefined || cheapestAhead > cost.monthlyUsd * 0.9
  })
}

const isOpen = ({ model }: Candidate) => model.openWeights === true

function isFarCheaper(one: Candidate, than: Candidate): boolean {
  return (
    one.cost !== undefined &&
    than.cost !== undefined &&
    one.cost.monthlyUsd <= than.cost.monthlyUsd * valueShare
  )
}

function fromOtherLabs(candidates: Candidate[], picks: RolePick[]): Candidate[] {
  return candidates.filter(({ model }) =>
    picks.every(({ candidate }) => candidate.model.lab !== model.lab),
  )
}

/** Versions and sizes that a reader takes for one choice. */
export function isRelated(a: Candidate, b: Candidate): boolean {
  return a.model.id === b.model.id || (a.model.lab === b.model.lab && familyOf(a) === familyOf(b))
}

function familyOf({ model: { family, id } }: Candidate): string {
  return family ?? id
}

function bestBy(
  candidates: Candidate[],
  value: (candidate: Candidate) => number,
): Candidate | undefined {
  let best: Candidate | undefined
  let most = -Infinity
  for (const candidate of candidates) {
    const own = value(candidate)
    if (own > most) [best, most] = [candidate, own]
  }
  return best
}
