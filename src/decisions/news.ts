import { daysBetween } from '../dates.ts'
import type { Offer } from '../catalogue/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import { fullUsd, monthlyCost } from '../shortlist/cost.ts'
import { explain } from '../shortlist/explain.ts'
import { isFinal, leastEvidence } from '../shortlist/pick.ts'
import { alikePoints, areTied, rank } from '../shortlist/rank.ts'
import type { Candidate, Exclusion } from '../shortlist/types.ts'
import type { Decision } from './decision.ts'

/** What a team should hear about a decision. `key`: the same news has the same, and is told once. */
export type News = { key: string } & (
  | { kind: 'end'; endsOn: string; daysLeft: number; replacement?: string }
  | { kind: 'price'; before: Prices; now: Prices; monthlyUsd: number }
  | { kind: 'price-change'; from: string; now: Prices; next: Prices }
  | { kind: 'barrier'; exclusion: Exclusion }
  | { kind: 'host'; host: string; instead: Offer }
  | { kind: 'better'; other: Candidate; chosen: Candidate; isCheaper: boolean }
)

interface Prices {
  inputUsdPerMTok: number
  outputUsdPerMTok: number
}

/** Days before an end on which it is said again, the last first. */
const reminders = [7, 30, 90]
/** From this share on a price counts as changed. */
const leastShare = 0.1
const changeWithinDays = 30
/** The same cost: a twentieth more is nothing. Cheaper: so much less. */
const sameCost = 1.05
const cheaperCost = 0.7
/** What was cheaper already has to become so much cheaper to be news. */
const muchCheaper = 0.85

type Watched = Omit<Decision, 'id' | 'place'>

/** The keys of what is true, or nearly so, on the day of a decision: none of it is news later. */
export const knownOn = (decision: Watched, engine: Engine): string[] =>
  newsOf(decision, engine, near).map(({ key }) => key)

/** How far from being true something still counts as known: what moves by less is noise. */
interface Tolerance {
  points: number
  cost: number
}
const none: Tolerance = { points: 0, cost: 1 }
const near: Tolerance = { points: alikePoints, cost: 1.15 }

/** All that is true of a decision today and may be worth a word, the most pressing first. Pure. */
export function newsOf(decision: Watched, everything: Engine, tolerance = none): News[] {
  const engine = everything.market(decision.requirement.limits)
  const model = engine.models.get(decision.model)
  if (!model) return []
  const { candidate, exclusion } = explain(engine, decision.requirement, model)
  const offers = (engine.everything ?? engine).offers.get(model.id) ?? []
  const offer =
    offers.find(({ provider }) => provider === decision.cost?.provider) ?? candidate?.cost?.offer
  const hasEnded = model.endsOn !== undefined && model.endsOn <= engine.today
  return [
    ...endOf(model, engine.today),
    ...(hasEnded || exclusion?.barrier === 'status' ? [] : barrierOf(exclusion)),
    ...hostOf(decision, engine, candidate),
    ...(offer
      ? [...priceOf(decision, offer, engine.today), ...priceChangeOf(offer, engine.today)]
      : []),
    ...(candidate ? betterThan(candidate, decision, engine, tolerance) : []),
  ]
}

function endOf(
  { endsOn, replacement }: { endsOn?: string; replacement?: string },
  today: string,
): News[] {
  if (endsOn === undefined) return []
  const daysLeft = daysBetween(today, endsOn)
  const stage =
    daysLeft <= 0 ? 'ended' : (reminders.find((days) => daysLeft <= days) ?? 'announced')
  return [{ key: `end:${endsOn}:${stage}`, kind: 'end', endsOn, daysLeft, replacement }]
}

const barrierOf = (exclusion: Exclusion | undefined): News[] =>
  exclusion ? [{ key: `barrier:${exclusion.barrier}`, kind: 'barrier', exclusion }] : []

/** It was chosen at a host that the rules of the workspace no longer allow, though at another they do. */
function hostOf({ cost }: Watched, engine: Engine, candidate: Candidate | undefined): News[] {
  const id = candidate?.model.id ?? ''
  const isAt = ({ provider }: Offer) => provider === cost?.provider
  const instead = candidate?.cost?.offer
  const isBarred =
    engine.everything?.offers.get(id)?.some(isAt) && !engine.offers.get(id)?.some(isAt)
  return cost && instead && isBarred
    ? [{ key: `host:${cost.provider}`, kind: 'host', host: cost.provider, instead }]
    : []
}

/** The price against the one that was told last, or that it was decided on. */
function priceOf({ cost, requirement, known }: Watched, offer: Offer, today: string): News[] {
  if (!cost) return []
  const before = known.flatMap((key) => toldPrices(key, today)).at(-1) ?? cost
  const now = pricesOf(offer)
  const { workload } = requirement
  const { inputTokens, outputTokens } = workload
  const costOf = (prices: Prices) =>
    prices.inputUsdPerMTok * inputTokens + prices.outputUsdPerMTok * outputTokens
  const share =
    costOf(before) === 0 ? (costOf(now) === 0 ? 0 : 1) : costOf(now) / costOf(before) - 1
  // Prices are decimal fractions: nine hundredths more and one hundredth of noise are not a tenth.
  if (Math.abs(share) < leastShare - 1e-9) return []
  return [
    {
      key: `price:${now.inputUsdPerMTok}:${now.outputUsdPerMTok}`,
      kind: 'price',
      before: pricesOf(before),
      now,
      monthlyUsd: monthlyCost(offer, workload).monthlyUsd,
    },
  ]
}

/** The prices that some news told of: those of now, or from a day on that has come. */
function toldPrices(key: string, today: string): Prices[] {
  const [kind, ...rest] = key.split(':')
  const [from, ...prices] = kind === 'price' ? ['', ...rest] : rest
  const [inputUsdPerMTok = NaN, outputUsdPerMTok = NaN] = prices.map(Number)
  const isOf = kind === 'price' || (kind === 'price-change' && from !== undefined && from <= today)
  return isOf && inputUsdPerMTok >= 0 && outputUsdPerMTok >= 0
    ? [{ inputUsdPerMTok, outputUsdPerMTok }]
    : []
}

function priceChangeOf(offer: Offer, today: string): News[] {
  const next = offer.changes?.find(({ from }) => from > today)
  if (!next || daysBetween(today, next.from) > changeWithinDays) return []
  return [
    {
      key: `price-change:${next.from}:${next.inputUsdPerMTok}:${next.outputUsdPerMTok}`,
      kind: 'price-change',
      from: next.from,
      now: pricesOf(offer),
      next: pricesOf(next),
    },
  ]
}

const pricesOf = ({ inputUsdPerMTok, outputUsdPerMTok }: Prices): Prices => ({
  inputUsdPerMTok,
  outputUsdPerMTok,
})

/**
 * Models that are now measurably better at the same cost, or as good for much less: those that were so on the day of the
 * decision are known.
 */
function betterThan(
  chosen: Candidate,
  { requirement, known }: Watched,
  engine: Engine,
  tolerance: Tolerance,
): News[] {
  const { ranking } = rank(engine, requirement)
  const costOf = ({ cost }: Candidate) => (cost ? fullUsd(cost) : undefined)
  const own = costOf(chosen)
  return ranking.flatMap((other): News[] => {
    if (other.model.id === chosen.model.id || other.evidence < leastEvidence) return []
    // A preview is no pick, and no reason to change.
    if (!isFinal(other)) return []
    const cost = costOf(other)
    const { id } = other.model
    // On own hardware nobody has a price: then only what is better counts.
    const isSameCost =
      own === undefined
        ? cost === undefined
        : cost !== undefined && cost <= own * sameCost * tolerance.cost
    const isBetter =
      isSameCost &&
      other.low > chosen.score - tolerance.points &&
      other.score > chosen.high - tolerance.points &&
      other.score > chosen.score + alikePoints - tolerance.points
    // That it is cheaper besides is no news of its own.
    if (known.includes(`better:${id}`)) return []
    if (isBetter) return [{ key: `better:${id}`, kind: 'better', other, chosen, isCheaper: false }]
    if (own === undefined || cost === undefined || own === 0) return []
    const ratio = cost / own
    const before = Math.min(
      ...known.flatMap((key) =>
        key.startsWith(`cheaper:${id}:`) ? Number(key.split(':').at(-1)) : [],
      ),
    )
    // What could not be told apart on the day, and was cheaper, was passed over knowingly.
    const isAsGood =
      other.score >= chosen.score - alikePoints - tolerance.points ||
      (tolerance !== none && areTied(other, chosen))
    const isCheaper =
      isAsGood &&
      (tolerance === none
        ? ratio <= cheaperCost && !(ratio > before * muchCheaper)
        : ratio <= tolerance.cost)
    if (!isCheaper) return []
    return [
      {
        key: `cheaper:${id}:${ratio.toPrecision(3)}`,
        kind: 'better',
        other,
        chosen,
        isCheaper: true,
      },
    ]
  })
}
