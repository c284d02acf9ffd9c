import { offerOfRecord } from '../catalogue/price.ts'
import type { Model } from '../catalogue/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { costFor, fullUsd } from './cost.ts'
import { isMeasured } from './pick.ts'
import { alikePoints, createJudge } from './rank.ts'
import type { BaselineComparison, BaselineStanding, Candidate } from './types.ts'

/** How far below today's model one may lie that costs no more, and one that was asked for to be cheaper, in points. */
const acceptable = { 'same-price': 8, cheaper: 16 }
/** A successor may cost so many times today's model, unless quality was asked for. */
const successorTimes = 2
/** Prices of one level: so much more is still the same. */
const samePrice = 1.1
/** The share of quality in the trade-off from which it was asked for. */
const qualityShare = 0.7

/** The models of today, judged for this work without the person's limits, at the last price they were sold for. */
export function standingsOf(everything: Engine, requirement: Requirement): BaselineStanding[] {
  // What is in use today may be against a policy that is newer.
  const open = everything.everything ?? everything
  const judge = createJudge(open, { ...requirement, limits: {} })
  return (requirement.baseline?.models ?? []).flatMap((id) => {
    const listing = open.listings.get(id)
    if (!listing) return []
    const { model } = listing
    const verdict = judge(listing)
    const barrier = 'barrier' in verdict ? verdict.barrier : undefined
    const ended = barrier === 'status' || (model.endsOn !== undefined && model.endsOn <= open.today)
    const found = barrier === undefined ? verdict : judge(listing, barrier)
    // Withdrawn and without an offer: two barriers.
    if ('barrier' in found) return []
    const offer = offerOfRecord(open.offers.get(id) ?? [])
    const cost = found.cost ?? (offer && costFor(offer, requirement, undefined))
    return [{ model, candidate: { ...found, cost }, ended }]
  })
}

/**
 * Whether a model answers the wish better than what is used today. The models of today never do, and neither do dated
 * re-releases of them, unless their lab names one as the replacement.
 */
export function answersWish(
  { wish, models }: Pick<BaselineComparison, 'wish' | 'models'>,
  { baseline, tradeoff, assumed, limits }: Requirement,
): (candidate: Candidate) => boolean {
  // What runs on a machine of one's own has no price there.
  const costs = (one: Candidate, today: Candidate, share: number) =>
    limits.selfHosted === true || isCheaper(one, today, share)
  const isQuality = tradeoff.quality >= qualityShare && !assumed.includes('tradeoff')
  return (one) => {
    if (baseline?.models.includes(one.model.id)) return false
    return models.every(({ model, candidate: today }) => {
      if (isRerelease(one.model, model)) return false
      switch (wish) {
        case 'cheaper':
          return costs(one, today, 0.95) && one.score >= today.score - acceptable.cheaper
        case 'same-price':
          return costs(one, today, samePrice) && one.score >= today.score - acceptable['same-price']
        case 'better':
          return isMeasured(one) && one.score > today.score + alikePoints / 2
        case 'replace':
          return isQuality || costs(one, today, successorTimes)
        case 'compare':
          return true
      }
    })
  }
}

/** `x-flash-0731` is `x-flash` to whoever uses it. */
function isRerelease({ id, lab }: Model, today: Model): boolean {
  if (lab !== today.lab || today.replacement === id) return false
  return undated(id) === undated(today.id)
}

const undated = (id: string) => id.replace(/-(?:\d{4}|\d{6}|\d{8}|\d{4}-\d{2}-\d{2})$/, '')

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
    return wish === 'cheaper' || isBetter || saves
  })
  return isClear || wish === 'replace' ? 'switch' : 'stay'
}

/**
 * For the month with and without thinking, and for a token read: a price list is compared by that, too. Nothing can be said
 * where today's price is unknown.
 */
function isCheaper({ cost: a }: Candidate, { cost: b }: Candidate, share: number): boolean {
  if (!b) return true
  if (!a) return false
  return (
    a.monthlyUsd <= b.monthlyUsd * share &&
    (b.monthlyUsdThinking === undefined || fullUsd(a) <= fullUsd(b) * share) &&
    a.offer.inputUsdPerMTok <= b.offer.inputUsdPerMTok * share
  )
}
