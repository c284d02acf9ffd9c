import type { Candidate, JustifiedPick } from '../shortlist/types.ts'
import { usdPerMonth } from '../format.ts'
import type { Recommendation } from './recommendation.ts'
import { contextPhrase, fitPhrase } from './sentences.ts'
import { workloadPhrase } from './phrases.ts'

/** One model of the chart. */
export interface ChartPoint {
  id: string
  name: string
  lab: string
  /** USD a month, above 0. */
  cost: number
  score: number
  low: number
  high: number
  /** Absent when unknown: drawn at the smallest size. */
  contextTokens?: number
  openWeights: boolean
  /** Place on the shortlist, from 1. */
  pick?: number
}

/** All that a chart shows, in plain values: small enough to be handed to another thread. */
export interface ChartData {
  points: ChartPoint[]
  /** The picks in order, in words. */
  picks: { name: string; role: string; figures: string }[]
  workload: string
  /** Models that meet the limits but have no published price, so no place on the chart. */
  unpriced: number
  /** Models that meet the limits but are not among those drawn. */
  undrawn: number
  /** The chart in words, for those who do not see it. */
  alt: string
}

/** Enough for a picture of the market, few enough to tell the bubbles apart. */
const mostPoints = 42
/** Cheaper models that fit much worse would only press the others together. */
const worstFront = 16
/** Free offers stand here: a logarithm has no place for 0. */
const leastCost = 0.01
const mostAltText = 1000

/** The picks, the front of fit against cost, and the best of the others. Undefined when there is nothing to draw. */
export function chartData({ shortlist, requirement }: Recommendation): ChartData | undefined {
  const { picks, ranking } = shortlist
  const priced = ranking.filter(({ cost }) => cost !== undefined)
  if (priced.length === 0) return undefined
  const places = new Map(picks.map(({ model }, i) => [model.id, i + 1]))
  const wanted = new Set(picks.map(({ model }) => model.id))
  for (const candidate of [...front(priced), ...priced]) {
    if (wanted.size >= mostPoints) break
    wanted.add(candidate.model.id)
  }
  const drawn = priced.filter(({ model }) => wanted.has(model.id))
  if (drawn.length === 0) return undefined
  return {
    points: drawn.map((candidate) => toPoint(candidate, places.get(candidate.model.id))),
    picks: picks.map((pick) => ({
      name: pick.model.name,
      role: pick.role,
      figures: figuresOf(pick),
    })),
    workload: workloadPhrase(requirement),
    unpriced: ranking.length - priced.length,
    undrawn: priced.length - drawn.length,
    alt: altText(picks),
  }
}

const figuresOf = (pick: JustifiedPick) =>
  `fit ${fitPhrase(pick)}, ${pick.cost ? `${usdPerMonth(pick.cost.monthlyUsd)} a month` : 'price unknown'}`

function altText(picks: JustifiedPick[]): string {
  const parts = picks.map(
    (pick, i) =>
      `${i + 1}. ${pick.model.name}: ${figuresOf(pick)}, ${contextPhrase(pick.model)} of context`,
  )
  return `Chart of fit against monthly cost. ${parts.join('. ')}.`.slice(0, mostAltText)
}

/** Models that no cheaper one beats. `ranking`: best first. */
function front(ranking: Candidate[]): Candidate[] {
  let cheapest = Infinity
  const least = (ranking[0]?.score ?? 0) - worstFront
  return ranking.filter(({ cost, score }) => {
    if (score < least) return false
    const isCheaper = (cost?.monthlyUsd ?? Infinity) < cheapest
    if (isCheaper) cheapest = cost?.monthlyUsd ?? Infinity
    return isCheaper
  })
}

function toPoint({ model, cost, score, low, high }: Candidate, pick?: number): ChartPoint {
  return {
    id: model.id,
    name: model.name,
    lab: model.lab,
    cost: Math.max(cost?.monthlyUsd ?? leastCost, leastCost),
    score,
    low,
    high,
    contextTokens: model.contextTokens,
    openWeights: model.openWeights === true,
    pick,
  }
}
