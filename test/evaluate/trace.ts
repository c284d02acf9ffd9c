import { hostName } from '../../src/catalogue/hosts.ts'
import { licenceName } from '../../src/catalogue/licences.ts'
import { abilityOf } from '../../src/leaderboard/estimate.ts'
import type { Engine } from '../../src/leaderboard/standings.ts'
import type { Model, Offer } from '../../src/catalogue/model.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { fullUsd, monthlyCost, repeatedTokens } from '../../src/shortlist/cost.ts'
import { allEvidence } from '../../src/shortlist/justify.ts'
import { memoryGb } from '../../src/shortlist/memory.ts'
import { createScorer, estimateFor } from '../../src/shortlist/score.ts'
import type { Shortlist } from '../../src/shortlist/types.ts'
import { billsOf, pricesOf, thinkingTokens } from './bills.ts'
import { firstAtLeast } from './first-at-least.ts'
import { shownDate } from './shown-date.ts'

/** Rows of a table of providers; the rest is counted. */
const mostOffers = 12
/** Models of each group of those left out that are named; the rest is counted. The same for ties. */
const mostLeftOut = 6
const mostTies = 3

const mostCompared = 30

type Kind = 'usd' | 'percent' | 'amount' | 'plain'

/** Everything a reply may quote, by the kind of number it is. */
interface Sources {
  figures: Record<Kind, number[]>
  /** Names and phrases that hold digits of their own, and dates as they are shown. */
  texts: string[]
}

/** Numbers of the fixed sentences: the scale of fit, the advice on examples, rates per million, chances at the ends. */
const constants: Record<Kind, number[]> = {
  usd: [],
  percent: [90, 5, 95, 1],
  amount: [1e6],
  plain: [1, 2, 3, 10, 50, 100, 30, 8, 4, 1000],
}

/**
 * The numbers of a text that come neither from the dataset (of a model the text names), nor from the requirement, nor
 * from a documented formula over these, at the precision shown.
 */
export function unsourcedNumbers(
  text: string,
  engine: Engine,
  requirement: Requirement,
  shortlist: Shortlist,
): string[] {
  const named = modelsIn(text, engine.dataset.models)
  const { figures, texts } = sourcesOf(named, engine, requirement, shortlist)
  const sorted = Object.fromEntries(
    Object.entries(figures).map(([kind, list]) => [
      kind,
      Float64Array.from([...list, ...constants[kind as Kind]].filter(Number.isFinite)).sort(),
    ]),
  ) as Record<Kind, Float64Array>
  let rest = text
  for (const known of [...new Set(texts)].toSorted((a, b) => b.length - a.length))
    if (/\d/.test(known)) rest = rest.replaceAll(known, ' ')
  return [...rest.matchAll(/(\$|±)?(\d[\d,]*(?:\.\d+)?)(k|M|%)?(?=([^]{0,14}))/g)].flatMap(
    ([all, sign, digits = '', unit, after = '']) => {
      const scale = unit === 'k' ? 1000 : unit === 'M' ? 1e6 : 1
      const kind =
        sign === '$'
          ? 'usd'
          : unit === '%'
            ? 'percent'
            : scale > 1 || /^ (?:output )?tokens/.test(after)
              ? 'amount'
              : 'plain'
      const shown = Number(digits.replaceAll(',', '')) * scale
      const precision = scale * 10 ** -(digits.split('.')[1]?.length ?? 0)
      const next = firstAtLeast(sorted[kind], shown - precision * 0.5001)
      return next <= shown + precision * 0.5001 ? [] : [all]
    },
  )
}

/** The models a text names; the longest name first, so that "GPT-5.5" is not taken for "GPT-5". */
function modelsIn(text: string, models: Model[]): Model[] {
  let rest = text
  const names = [...new Set(models.map(({ name }) => name))]
  const named = new Set<string>()
  for (const name of names.toSorted((a, b) => b.length - a.length))
    if (rest.includes(name)) {
      named.add(name)
      rest = rest.replaceAll(name, ' ')
    }
  return models.filter(({ name }) => named.has(name))
}

function sourcesOf(
  named: Model[],
  engine: Engine,
  requirement: Requirement,
  shortlist: Shortlist,
): Sources {
  const { limits, workload, weights, tradeoff } = requirement
  const { dataset, standings } = engine
  const sources: Sources = {
    figures: { usd: [], percent: [], amount: [], plain: [] },
    texts: [
      ...dataset.sources.flatMap(({ name, asOf }) => [name, shownDate(asOf)]),
      ...dataset.benchmarks.flatMap(({ name, measures }) => [name, measures]),
      ...Object.values(limits)
        .flat()
        .flatMap((value) =>
          typeof value === 'string' ? [value, value.split('/').at(-1) ?? ''] : [],
        ),
      ...(limits.releasedAfter ? [shownDate(limits.releasedAfter)] : []),
      shownDate(dataset.asOf),
      'Ai2',
      'AI21',
      '4-bit',
      '16-bit',
      '4 bits',
    ],
  }
  const { usd, percent, amount, plain } = sources.figures
  const stated = Object.values(limits).filter((value) => typeof value === 'number')
  for (const list of [usd, amount, plain]) list.push(...stated)
  percent.push(...[...Object.values(weights), ...Object.values(tradeoff)].map((part) => part * 100))
  amount.push(...Object.values(workload), workload.inputTokens + workload.outputTokens)
  amount.push(repeatedTokens(workload))
  plain.push(...Object.values(workload), ...countsOf(shortlist), dataset.sources.length)
  plain.push(dataset.scores.length, dataset.models.length, dataset.benchmarks.length)
  for (const { requestsPerMonth } of shortlist.flips.volume()) plain.push(requestsPerMonth)
  amount.push(...plain)
  // Simulated chances are told to the nearest 5%.
  percent.push(...Array.from({ length: 21 }, (_, i) => i * 5))
  const scoreOf = createScorer(requirement, engine)
  // One model is set against another only where a text is about a few.
  const compared = named.slice(0, mostCompared)
  // A model that the limits keep from thinking is ranked without it.
  const fitOf = (id: string) =>
    shortlist.ranking.find(({ model }) => model.id === id) ?? scoreOf(engine.listings.get(id)!)
  const window = (limits.minContextTokens ?? 0) - workload.outputTokens
  const held = { ...workload, inputTokens: Math.max(workload.inputTokens, window) }
  for (const model of named) {
    const { name, id, license, contextTokens, maxOutputTokens, released } = model
    plain.push(allEvidence(id, requirement, standings).length)
    sources.texts.push(
      name,
      model.lab,
      model.community?.base ?? '',
      license ?? '',
      licenceName(license) ?? '',
      model.knowledgeCutoff ?? '',
      shownDate(released ?? ''),
    )
    for (const list of [plain, amount]) list.push(contextTokens ?? NaN, maxOutputTokens ?? NaN)
    for (const bits of [4, 5, 8, 16] as const) {
      const memory = memoryGb(model, held, bits) ?? NaN
      plain.push(memory, Math.ceil(memory))
    }
    for (const run of dataset.speeds.filter(
      (one) => one.model === id || limits.hardware !== undefined,
    )) {
      sources.texts.push(run.hardware ?? '', run.weights ?? '', shownDate(run.date))
      plain.push((run.peakMemoryMb ?? NaN) / 1000, run.outputTokensPerSecond ?? NaN)
    }
    const offers = engine.offers.get(id) ?? []
    const there = offers.filter(({ regions }) => regions?.includes(limits.region ?? ''))
    plain.push(...asCheap(offers, requirement), ...asCheap(there, requirement))
    plain.push(offers.length - mostOffers)
    const free = limits.freeOnly ? (engine.freeOffers.get(id) ?? []) : []
    for (const offer of [...offers, ...free]) {
      sources.texts.push(offer.provider, hostName(offer.provider), shownDate(offer.asOf))
      if (offer.endsOn) sources.texts.push(shownDate(offer.endsOn))
      for (const list of [plain, amount]) list.push(offer.contextTokens ?? NaN)
      const { speed } = offer
      sources.texts.push(speed?.percentile ?? '', shownDate(speed?.date ?? ''), 'p50')
      plain.push(speed?.firstTokenSeconds ?? NaN)
      amount.push(speed?.outputTokensPerSecond ?? NaN)
      usd.push(
        ...pricesOf(offer),
        ...billsOf(offer, requirement, thinkingTokens(id, requirement, engine)),
      )
    }
    amount.push(engine.answerLengths.get(id)?.outputTokens ?? NaN)
    const task = engine.taskCosts.get(id)
    usd.push(task?.usdPerTask ?? NaN)
    for (const measured of [engine.answerLengths.get(id), task])
      sources.texts.push(measured?.setting ?? '', shownDate(measured?.date ?? ''))
    for (const benchmark of standings.benchmarksOf(id)) {
      const { score, place, of } = standings.place(benchmark.id, id)!
      sources.texts.push(
        benchmark.name,
        benchmark.weakness ?? '',
        score.setting ?? '',
        shownDate(score.date),
      )
      plain.push(place, of)
      ;(benchmark.unit === 'percent' ? percent : plain).push(score.value)
    }
    const actual = shortlist.excluded.find((one) => one.model.id === id)?.actual
    if (typeof actual === 'number') for (const list of [plain, amount]) list.push(actual)
    const pick = shortlist.picks.find((one) => one.model.id === id)
    if (pick) plain.push(pick.score, pick.low, pick.high)
    if (pick?.latency)
      for (const list of [plain, amount])
        list.push(...Object.values(pick.latency).filter((one) => typeof one === 'number'))
    plain.push((pick?.latency?.answerSeconds ?? NaN) / 60)
    if (pick?.own) plain.push(pick.own.bits, Math.ceil(pick.own.memoryGb))
    if (model.endsOn) sources.texts.push(shownDate(model.endsOn))
    for (const caveat of pick?.caveats ?? []) {
      if (caveat.kind === 'thinking-budget')
        amount.push(caveat.tokens, Number(caveat.tokens.toPrecision(2)))
      if (caveat.kind === 'ends') sources.texts.push(shownDate(caveat.endsOn))
    }
    plain.push(shortlist.ranking.findIndex((one) => one.model.id === id) + 1)
    const { score, low, high } = fitOf(id)
    const general = abilityOf(dataset.fit, id).value
    plain.push(score, low, high, 50 + 10 * general, standings.benchmarksOf(id).length)
    for (const [capability] of Object.entries(weights)) {
      const { value, margin } = estimateFor(id, capability as never, requirement, dataset.fit)
      plain.push(50 + 10 * value, 10 * margin, Math.abs(10 * (value - general)))
      for (const other of compared)
        plain.push(
          10 *
            Math.abs(
              value - estimateFor(other.id, capability as never, requirement, dataset.fit).value,
            ),
        )
    }
    for (const other of compared) plain.push(Math.abs(score - fitOf(other.id).score))
  }
  // A limit to relax is told rounded up to two digits; one cost against another as a share or a multiple.
  sources.figures.usd = usd.concat(usd.map(roundedUp))
  sources.figures.plain = plain.concat(plain.map(roundedUp))
  const bills = shortlist.ranking
    .filter(({ model }) => compared.includes(model))
    .concat(shortlist.picks)
    .flatMap(({ cost, plain: told }) => [cost, told?.cost])
    .flatMap((cost) => (cost ? [cost.monthlyUsd, fullUsd(cost)] : []))
  for (const a of bills)
    for (const b of bills) {
      sources.figures.percent.push((100 * a) / b)
      sources.figures.plain.push(Number((a / b).toPrecision(2)))
    }
  return sources
}

/** Places, and how many are ranked, made by the community, left out, tied. */
function countsOf({ ranking, excluded, picks }: Shortlist): number[] {
  const groups = new Map<string, number>()
  for (const { barrier, verified } of excluded) {
    const group = verified ? barrier : `${barrier} not verified`
    groups.set(group, (groups.get(group) ?? 0) + 1)
  }
  return [
    ranking.length,
    ranking.filter(({ model }) => model.community).length,
    excluded.length,
    ...groups.values(),
    ...[...groups.values()].map((count) => count - mostLeftOut),
    ...picks.flatMap(({ tiedWith }) => [tiedWith.length, tiedWith.length - mostTies]),
    ...picks.map(({ model }) => ranking.findIndex((one) => one.model.id === model.id) + 1),
  ]
}

/** How many other offers cost the same, for each. */
function asCheap(offers: Offer[], requirement: Requirement): number[] {
  const bills = offers.map((offer) => monthlyCost(offer, requirement.workload).monthlyUsd)
  return bills.map((bill) => bills.filter((other) => other === bill).length - 1)
}

function roundedUp(value: number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Math.ceil(Number((value / unit).toFixed(6))) * unit
}
