import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { fullUsd } from './cost.ts'
import { alikePoints, createJudge } from './rank.ts'
import type { BaselineComparison, BaselineStanding, Candidate } from './types.ts'

/** How far below today's model one may lie that was asked for to be cheaper, in points. */
const acceptable = 8

/** The models of today, judged for this work without the person's limits. */
export function standingsOf(engine: Engine, requirement: Requirement): BaselineStanding[] {
  const judge = createJudge(engine, { ...requirement, limits: {} })
  return (requirement.baseline?.models ?? []).flatMap((id) => {
    const listing = engine.listings.get(id)
    const verdict = listing && judge(listing)
    if (!listing || !verdict) return []
    const { endsOn } = listing.model
    const ended =
      ('barrier' in verdict && verdict.barrier === 'status') ||
      (endsOn !== undefined && endsOn <= engine.today)
    const candidate = 'barrier' in verdict ? judge(listing, verdict.barrier) : verdict
    return 'barrier' in candidate ? [] : [{ model: listing.model, candidate, ended }]
  })
}

/** Whether a model answers the wish better than what is used today; the models of today never do. */
export function answersWish(
  { wish, models }: Pick<BaselineComparison, 'wish' | 'models'>,
  baseline: string[],
): (candidate: Candidate) => boolean {
  return (one) => {
    if (baseline.some((id) => isRelease(one.model.id, id))) return false
    return models.every(({ candidate: today, ended }) => {
      // What has ended has to be replaced, by whatever is best.
      if (ended && wish !== 'cheaper' && wish !== 'same-price') return true
      switch (wish) {
        case 'cheaper':
          return isCheaper(one, today, 0.95) && one.score >= today.score - 2 * acceptable
        case 'same-price':
          return isCheaper(one, today, 1) && one.score >= today.score - acceptable
        case 'better':
          return one.score > today.score + alikePoints / 2
        case 'replace':
        case 'compare':
          return true
      }
    })
  }
}

/** The model itself, or a dated release of it: that goes by the same name, and most likely with it. */
function isRelease(id: string, of: string): boolean {
  return id === of || (id.startsWith(`${of}-`) && /^\d{4,8}$/.test(id.slice(of.length + 1)))
}

/** `stay`: nothing on the list is clearly better in what was asked for. */
export function verdictOn(
  { wish, models }: Pick<BaselineComparison, 'wish' | 'models'>,
  first: Candidate | undefined,
): BaselineComparison['verdict'] {
  if (models.length === 0) return 'unknown'
  if (models.some(({ ended }) => ended)) return 'switch'
  if (!first) return 'stay'
  const isClear = models.every(({ candidate: today }) => {
    const isBetter = first.score > today.score + alikePoints
    const saves = isCheaper(first, today, 0.8) && first.score >= today.score - alikePoints
    return wish === 'cheaper' ? isCheaper(first, today, 0.95) : isBetter || saves
  })
  return isClear || wish === 'replace' ? 'switch' : 'stay'
}

/** For the month with and without thinking, and for a token read: a price list is compared by that, too. */
function isCheaper({ cost: a }: Candidate, { cost: b }: Candidate, share: number): boolean {
  if (!a || !b) return false
  return (
    a.monthlyUsd <= b.monthlyUsd * share &&
    fullUsd(a) <= fullUsd(b) * share &&
    a.offer.inputUsdPerMTok <= b.offer.inputUsdPerMTok * share
  )
}
