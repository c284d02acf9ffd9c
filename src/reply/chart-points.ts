import { fullUsd } from '../shortlist/cost.ts'
import { selfHosted } from '../shortlist/exclude.ts'
import type { Candidate } from '../shortlist/types.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { workPhrase } from './assumed-work.ts'
import type { ChartData } from './chart-data.ts'
import { clip } from './fit.ts'
import { ownMemory } from './own-memory.ts'
import type { Recommendation } from './reply.ts'
import { fitPhrase } from './sentences.ts'
import { amountsIn } from './words/amounts.ts'
import { wordsFor } from './words/index.ts'
import type { Words } from './words/en.ts'

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
export function chartData(
  { shortlist, requirement }: Pick<Recommendation, 'shortlist' | 'requirement'>,
  language?: string,
): ChartData | undefined {
  const words = wordsFor(language)
  const { picks, ranking } = shortlist
  const isOwn = selfHosted(requirement.limits)
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
  const front = frontOf(all, picks)
  const isThin = (one: Candidate) => !places.has(one.model.id) && hasFewFigures(one, picks)
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
      thin: one.evidence === 0 || isThin(one),
      onFront: onFront.has(one.model.id),
      pick: places.get(one.model.id),
    })),
    unit: isOwn ? 'gb' : 'usd',
    picks: picks.map((pick) => ({
      name: clip(pick.model.name, 40),
      figures: figuresOf(pick, requirement, words),
    })),
    texts: textsOf(requirement, all.length - drawn.length, words),
    undrawn: all.length - drawn.length,
    locale: words.locale,
    alt: altText(picks, requirement, words),
  }
}

function textsOf({ limits, workload }: Requirement, undrawn: number, words: Words) {
  const { chart } = words.details
  const { quantity, tokens } = amountsIn(words)
  const unit = selfHosted(limits) ? 'gb' : 'usd'
  return {
    title: chart.title[unit],
    workload: workPhrase(words, {
      input: tokens(workload.inputTokens),
      output: tokens(workload.outputTokens),
    }),
    counted: [
      // How often it is asked changes no memory.
      unit === 'usd' ? workPhrase(words, { requests: quantity(workload.requestsPerMonth) }) : '',
      chart.counted[unit],
      undrawn ? chart.undrawn(undrawn) : '',
    ]
      .filter(Boolean)
      .join(' · '),
    scale: chart.scale,
    left: chart.left[unit],
    marks: `${chart.ring}: ${words.open(undefined)} · ${chart.disc}: ${words.closed}`,
    lines: `${chart.dashed} · ${chart.dots}`,
  }
}

/** `77 (71-82), $84`: the title says that it is by the month. */
function figuresOf(one: Candidate, requirement: Requirement, words: Words): string {
  const own = ownMemory(one, requirement)
  const amount = own
    ? `${Math.ceil(own.memoryGb)} GB`
    : one.cost
      ? amountsIn(words).usdPerMonth(fullUsd(one.cost))
      : words.priceUnknown
  return `${one.evidence === 0 ? `${words.details.chart.unmeasured}: ` : ''}${fitPhrase(one)}, ${amount}`
}

function altText(picks: Candidate[], requirement: Requirement, words: Words): string {
  const { title } = words.details.chart
  const parts = picks.map(
    (pick, i) => `${i + 1}. ${pick.model.name}: ${figuresOf(pick, requirement, words)}`,
  )
  return `${title[selfHosted(requirement.limits) ? 'gb' : 'usd']}. ${parts.join('. ')}.`.slice(
    0,
    mostAltText,
  )
}

/** With fewer figures than these, weighted, a model rests on one board. */
const fewFigures = 2
/** So many points more rest on no figure for this work than with the picks. */
const fewerHere = 7

/** Why what stands above and left of a pick was not chosen: hardly anything is published of it for this work. */
const hasFewFigures = ({ evidence, unproven }: Candidate, picks: Candidate[]): boolean =>
  evidence < fewFigures || unproven > Math.min(...picks.map((pick) => pick.unproven)) + fewerHere

/** Ids of the models with figures enough that no cheaper one beats, the best first. `all`: best first. */
function frontOf(all: { one: Candidate; cost: number }[], picks: Candidate[]): string[] {
  let cheapest = Infinity
  const least = (all[0]?.one.score ?? 0) - worstFront
  const isPick = (id: string) => picks.some(({ model }) => model.id === id)
  return all.flatMap(({ one, cost }) => {
    const isThin = !isPick(one.model.id) && hasFewFigures(one, picks)
    if (one.score < least || one.evidence === 0 || isThin || cost >= cheapest) return []
    cheapest = cost
    return one.model.id
  })
}
