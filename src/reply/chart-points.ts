import { fullUsd } from '../shortlist/cost.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import type { Candidate } from '../shortlist/types.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { tokens, usdPerMonth } from '../format.ts'
import type { ChartData } from './chart-data.ts'
import { clip } from './fit.ts'
import { ownMemory } from './own-memory.ts'
import { workloadPhrase } from './phrases.ts'
import type { Recommendation } from './reply.ts'
import { contextPhrase, fitPhrase } from './sentences.ts'

/** Beside the picks and the front: more would not be read on a phone. */
const mostOthers = 12
const mostUnmeasured = 3
const mostOnFront = 8
/** Cheaper models that score so much lower would only press the others together. */
const worstFront = 25
/** Free offers stand here: a logarithm has no place for 0. */
const leastCost = 0.01
const mostAltText = 1000

/** The picks, the front of success against cost, and the best of the others. Undefined when there is nothing to draw. */
export function chartData({
  shortlist,
  requirement,
}: Pick<Recommendation, 'shortlist' | 'requirement'>): ChartData | undefined {
  const { picks, ranking } = shortlist
  const { limits, workload } = requirement
  const isOwn = selfHosted(limits)
  const costOf = (one: Candidate) =>
    isOwn ? ownMemory(one, requirement)?.memoryGb : one.cost && fullUsd(one.cost)
  const places = new Map(picks.map(({ model }, i) => [model.id, i + 1]))
  // A pick that is told not to think stands where it is bought so.
  const chosen = new Map<string, Candidate>(picks.map((pick) => [pick.model.id, pick]))
  const all = ranking.flatMap((candidate) => {
    const one = chosen.get(candidate.model.id) ?? candidate
    const cost = costOf(one)
    return cost === undefined ? [] : [{ one, cost: Math.max(cost, leastCost) }]
  })
  if (all.length === 0) return undefined
  const front = frontOf(all)
  const shown = new Set([...places.keys(), ...front.slice(0, mostOnFront)])
  const others = all.filter(({ one }) => !shown.has(one.model.id))
  const isMeasured = ({ one }: (typeof all)[number]) => one.evidence > 0
  const unmeasured = others.filter((other) => !isMeasured(other)).slice(0, mostUnmeasured)
  const measured = others.filter(isMeasured).slice(0, mostOthers - unmeasured.length)
  for (const { one } of [...measured, ...unmeasured]) shown.add(one.model.id)
  const drawn = all.filter(({ one }) => shown.has(one.model.id))
  const onFront = new Set(front)
  return {
    points: drawn.map(({ one, cost }) => ({
      name: clip(one.model.name, 40),
      lab: one.model.lab,
      cost,
      score: one.score,
      low: one.low,
      high: one.high,
      openWeights: one.model.openWeights === true,
      unmeasured: one.evidence === 0,
      onFront: onFront.has(one.model.id),
      pick: places.get(one.model.id),
    })),
    unit: isOwn ? 'gb' : 'usd',
    picks: picks.map((pick) => ({
      name: clip(pick.model.name, 40),
      // The title says that it is by the month.
      figures: figuresOf(pick, requirement).replace(/ a month$/, ''),
    })),
    // How often it is asked changes no memory.
    workload: isOwn
      ? `${tokens(workload.inputTokens)} tokens in and ${tokens(workload.outputTokens)} out at a time`
      : workloadPhrase(requirement),
    undrawn: all.length - drawn.length,
    alt: altText(picks, requirement),
  }
}

function figuresOf(one: Candidate, requirement: Requirement): string {
  const own = selfHosted(requirement.limits) ? ownMemory(one, requirement) : undefined
  const amount = own
    ? `${Math.ceil(own.memoryGb)} GB`
    : one.cost
      ? `${usdPerMonth(fullUsd(one.cost))} a month`
      : 'price unknown'
  return `${one.evidence === 0 ? 'not measured, estimated ' : ''}${fitPhrase(one)}, ${amount}`
}

function altText(picks: Candidate[], requirement: Requirement): string {
  const parts = picks.map(
    (pick, i) =>
      `${i + 1}. ${pick.model.name}: score ${figuresOf(pick, requirement)}, ${contextPhrase(pick.model)} of context`,
  )
  const against = selfHosted(requirement.limits) ? 'memory' : 'monthly cost with thinking'
  return `Chart of expected success against ${against}. ${parts.join('. ')}.`.slice(0, mostAltText)
}

/** Ids of the measured models that no cheaper one beats, the best first. `all`: best first. */
function frontOf(all: { one: Candidate; cost: number }[]): string[] {
  let cheapest = Infinity
  const least = (all[0]?.one.score ?? 0) - worstFront
  return all.flatMap(({ one, cost }) => {
    if (one.score < least || one.evidence === 0 || cost >= cheapest) return []
    cheapest = cost
    return one.model.id
  })
}
