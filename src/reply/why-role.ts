import type { Requirement } from '../requirements/requirement.ts'
import { chancesInThree } from '../shortlist/chances.ts'
import type { Candidate, JustifiedPick, Shortlist } from '../shortlist/types.ts'
import { capitalise, listing, ordinal, plural, share } from '../format.ts'

/** Why a pick has its role, in one line. */
export function whyRole(
  pick: JustifiedPick,
  { picks, ranking }: Shortlist,
  requirement: Requirement,
): string {
  const best = picks[0]
  const place = ranking.findIndex(({ model }) => model.id === pick.model.id)
  const field = `${plural(ranking.length, 'model')} that meet your limits`
  if (pick === best || !best) {
    const above = ranking.slice(0, place)
    const rank = above.length ? `${ordinal(place + 1)} of ${field}` : `Highest fit of ${field}`
    const reason = above.length
      ? overThose(above, pick, requirement)
      : chanceAmong(pick, ranking, requirement)
    return [rank, tiePhrase(pick), reason].filter(Boolean).join('; ')
  }
  const points = Math.round(best.score - pick.score)
  switch (pick.role) {
    case 'best value':
      return `${capitalise(pointsBelow(points, best))}${atCost(pick, best)}`
    case 'best open weights':
      return `The best choice with open weights, ${pointsBelow(points, best)}${atCost(pick, best)}`
    case 'highest quality':
      return `${plural(-points, 'point')} of fit above ${best.model.name}${atCost(pick, best)}${pick.unproven > best.unproven + 1 ? ', but with fewer figures for this use' : ''}`
    case 'best proprietary':
    case 'best fit':
      return `${ordinal(place + 1)} of ${field}`
    case 'best documented':
      return `The best choice with published figures for most of this use, ${pointsBelow(points, best)}${atCost(pick, best)}`
    case 'alternative':
      return `Another choice, ${pointsBelow(points, best)}${atCost(pick, best)}`
  }
}

/** What speaks for a pick over the models whose fit is higher; where they are tied, what the tie goes to. */
function overThose(
  above: Candidate[],
  pick: JustifiedPick,
  { tradeoff: { price, speed }, preferences: { openWeights: wish } }: Requirement,
): string {
  const tied = new Set(pick.tiedWith.map(({ model }) => model.id))
  const isTie = above.every(({ model }) => tied.has(model.id))
  const isWished = ({ model }: Candidate) => model.openWeights === wish
  if (wish !== undefined && isWished(pick) && !above.every(isWished)) {
    const lacking = wish ? 'have no open weights' : 'are not proprietary'
    const others = above.some(isWished) ? ', cost more or have fewer figures for this use' : ''
    return `${isTie ? `the tie goes to ${kindOf(wish)}, as you asked: ` : ''}those above it ${lacking}${others}`
  }
  const costMore = above.every(
    ({ cost }) => cost && pick.cost && cost.monthlyUsd > pick.cost.monthlyUsd,
  )
  if (costMore && speed > price)
    return `${isTie ? 'the tie goes to speed: ' : ''}those above it cost more, and cheap models tend to be faster`
  if (costMore) return `${isTie ? 'the tie goes to price: ' : ''}those above it cost more`
  if (above.every((other) => other.unproven > pick.unproven))
    return `${isTie ? 'the tie goes to evidence: ' : ''}those above it have fewer figures for this use`
  return `${isTie ? 'the tie goes to price and evidence: ' : ''}those above it cost more or have fewer figures for this use`
}

const kindOf = (open: boolean) => (open ? 'open weights' : 'proprietary models')

/** For a tied first place: how likely it is to be deserved, and whether its kind or its price speaks for it too. */
function chanceAmong(
  pick: JustifiedPick,
  ranking: Candidate[],
  { preferences: { openWeights: wish } }: Requirement,
): string {
  if (pick.tiedWith.length === 0) return ''
  const chance = `${chancePhrase(chancesInThree(ranking)[0] ?? 0)} likely to be among the true best three`
  const isCheapest = pick.tiedWith.every(
    ({ cost }) => cost && pick.cost && cost.monthlyUsd > pick.cost.monthlyUsd,
  )
  const isWished = wish !== undefined && pick.model.openWeights === wish
  const merits = [
    ...(isWished ? ['of the kind you asked for'] : []),
    ...(isCheapest ? ['the cheapest of these'] : []),
  ]
  return listing([chance, ...merits])
}

/** `about 35%`: a simulated chance to the nearest 5%. */
export function chancePhrase(chance: number): string {
  const rounded = Math.round(chance * 20) / 20
  if (rounded === 0) return 'under 5%'
  return rounded === 1 ? 'over 95%' : `about ${share(rounded)}`
}

function tiePhrase({ tiedWith }: JustifiedPick): string {
  if (tiedWith.length === 0) return ''
  const names = tiedWith.slice(0, 2).map(({ model }) => model.name)
  const more = tiedWith.length - names.length
  return `the figures do not tell it apart from ${listing(more > 0 ? [...names, plural(more, 'other')] : names)}`
}

function pointsBelow(points: number, best: Candidate): string {
  if (points < 1) return `as good a fit as ${best.model.name}`
  return `${plural(points, 'point')} of fit below ${best.model.name}`
}

/** `, at 19% of the cost`: one monthly cost against another; nothing when they are alike or unknown. */
function atCost(pick: Candidate, best: Candidate): string {
  if (!pick.cost || !best.cost) return ''
  const ratio = pick.cost.monthlyUsd / best.cost.monthlyUsd
  if (ratio > 0.95 && ratio < 1.05) return ', at the same cost'
  if (ratio >= 1.05) return `, at ${Number(ratio.toPrecision(2))} times the cost`
  return ratio < 0.01 ? ', at less than 1% of the cost' : `, at ${share(ratio)} of the cost`
}
