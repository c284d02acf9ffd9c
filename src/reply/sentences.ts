import type { Model, Offer } from '../catalogue/model.ts'
import type { Benchmark, SourceInfo, Speed } from '../leaderboard/model.ts'
import type { Caveat, Cost, Evidence, FitScore } from '../shortlist/types.ts'
import { capitalise, listing } from '../format.ts'
import { perThousand } from '../shortlist/cost.ts'
import type { Limits, Workload } from '../requirements/requirement.ts'
import { hostName } from '../catalogue/hosts.ts'
import { licenceName } from '../catalogue/licences.ts'
import { amountsIn, shareIn } from './words/amounts.ts'
import { dayIn } from './words/index.ts'
import { limitPhraseIn, nameIn } from './words/limit-phrase.ts'
import type { Words } from './words/en.ts'

/** `62 (58-66)`: expected success of 100, with its 90% interval. */
export function fitPhrase({ score, low, high }: FitScore): string {
  return `${Math.round(score)} (${Math.round(low)}-${Math.round(high)})`
}

/** `82.4%`, `1,517`, `8.4`: a benchmark's value in its unit. */
export function valuePhrase(
  { unit }: Pick<Benchmark, 'unit'>,
  value: number,
  words: Pick<Words, 'locale'>,
): string {
  const { decimal } = amountsIn(words)
  if (unit === 'percent') return shareIn(words, value / 100, 1)
  return decimal(unit === 'rating' ? Math.round(value) : Number(value.toFixed(2)))
}

/** `Coding: LiveBench coding 78.2% (2nd of 46; xhigh effort; 25 Jun 2026)`. */
export function reasonSentence(
  { capability, benchmark, score, place, of }: Evidence,
  words: Words,
): string {
  const value = valuePhrase(benchmark, score.value, words)
  const told = [
    words.facts.place(String(place), String(of)),
    score.setting,
    dayIn(words, score.date),
  ]
  return `${capitalise(words.capabilities[capability])}: ${benchmark.name} ${value} (${told.filter(Boolean).join('; ')})`
}

/** `$86 a month; $8.60 per 1,000 requests; $43 in batches`, with what the cache does to it. */
export function costPhrase(
  { monthlyUsd, batchMonthlyUsd, cache }: Cost,
  workload: Workload,
  words: Words,
): string {
  const money = amountsIn(words)
  const each = money.usd(perThousand(monthlyUsd, workload))
  const parts = [
    words.aMonth(money.usdPerMonth(monthlyUsd)),
    words.details.perThousand(each, money.quantity(1000)),
  ]
  if (cache)
    parts.push(
      cache.usdPerMTok === undefined
        ? words.details.inFull(money.tokens(cache.tokens))
        : `${words.facts.otherRates.cached}: ${money.tokens(cache.tokens)} × ${money.usd(cache.usdPerMTok)}/1M`,
    )
  if (batchMonthlyUsd) parts.push(`${money.usdPerMonth(batchMonthlyUsd)} ${words.inBatches}`)
  return parts.join('; ')
}

type Rates = Pick<Offer, 'inputUsdPerMTok' | 'outputUsdPerMTok'>

/** `$4.00 in, $20.00 out per 1M tokens`. */
export function ratesOf({ inputUsdPerMTok, outputUsdPerMTok }: Rates, words: Words): string {
  const { usd } = amountsIn(words)
  return words.facts.rates(usd(inputUsdPerMTok), usd(outputUsdPerMTok))
}

/** `$4.00 in, $20.00 out per 1M tokens (Anthropic, 22 Sep 2026)`. */
export function offerPhrase(offer: Offer, words: Words): string {
  return `${ratesOf(offer, words)} (${hostName(offer.provider)}, ${dayIn(words, offer.asOf)})`
}

/** `1.05M context`. */
export function contextWord({ contextTokens }: Pick<Model, 'contextTokens'>, words: Words): string {
  return contextTokens === undefined
    ? words.contextUnknown
    : words.context(amountsIn(words).tokens(contextTokens))
}

/** What stands in place of a price: open weights that nobody sells can be run all the same. */
export function unpricedWord({ openWeights }: Pick<Model, 'openWeights'>, words: Words): string {
  return openWeights ? words.list.unsold : words.priceUnknown
}

export function weightsWord({ openWeights, license }: Model, words: Words): string {
  if (openWeights === undefined) return words.opennessUnknown
  return openWeights ? words.open(licenceName(license)) : words.closed
}

/** A caveat as one short sentence. */
export function caveatSentence(caveat: Caveat, words: Words, limits: Limits): string {
  const { details, facts } = words
  const { caveats } = details
  const money = amountsIn(words)
  const fromGeneral = (doubt: string) => `${capitalise(doubt)}: ${caveats.fromGeneral}.`
  switch (caveat.kind) {
    case 'little-evidence':
      return caveat.figures === 0 ? caveats.guessed : caveats.wide(caveat.figures)
    case 'estimated':
      return fromGeneral(
        words.notMeasuredFor(
          listing(
            caveat.capabilities.map((capability) => words.capabilities[capability]),
            words.and,
          ),
        ),
      )
    case 'language':
      return fromGeneral(words.notMeasuredIn(nameIn(words, 'language', caveat.language)))
    case 'old-figures':
      return caveats.oldest(dayIn(words, caveat.newest))
    case 'high-effort':
      return caveats.effort(caveat.setting)
    case 'reasoning-tokens':
      return `${words.labels.notInPrice}: ${words.thinking}.`
    case 'thinking-cost':
      return `${caveats.thought(money.tokens(caveat.measured.outputTokens), money.usdPerMonth(caveat.monthlyUsd))}${caveat.overBudget ? `, ${caveats.overLimit}` : ''}.`
    case 'thinking-budget':
      return `${caveats.passes(money.tokens(Number(caveat.tokens.toPrecision(2))))}.`
    case 'weak-figure':
      return `${caveats.weak}: ${reasonSentence(caveat.evidence, words)}.`
    case 'extrapolated':
      return caveats.extrapolated
    case 'ends':
      return `${capitalise(words.ends(dayIn(words, caveat.endsOn)))}.${caveat.replacement ? ` ${facts.replacement(caveat.replacement)}` : ''}`
    case 'unverified':
      return `${capitalise(words.list.unproven(limitPhraseIn(words, caveat.limit, limits[caveat.limit])))}.`
    case 'task-cost': {
      const { board, usdPerTask, setting, date } = caveat.measured
      return caveats.taskCost(
        taskBoards[board] ?? board,
        money.usd(usdPerTask),
        runOf(words, date, setting),
      )
    }
    case 'weakness':
      return `${caveat.benchmark.name}: ${caveat.benchmark.weakness}.`
    case 'third-party-price':
      return caveats.middlePrice(hostName(caveat.provider))
    case 'free-offer':
      return caveats.free(hostName(caveat.provider))
    case 'tiered-price':
      return caveats.tiered
    case 'own-hardware':
      return hardwareSentences(caveat, words)
    case 'not-final':
      return caveats.notFinal(caveat.status)
    case 'community':
      return caveats.community(caveat.base)
    case 'stale':
      return staleSentence(caveat.sources, words)
  }
}

const mostStale = 3

/** That older copies of sources had to be kept. */
export function staleSentence(sources: SourceInfo[], words: Words): string {
  const named = sources.map(({ name, asOf }) => `${name} (${dayIn(words, asOf)})`)
  const more = named.length - mostStale
  return words.details.caveats.stale(
    more > 0
      ? `${named.slice(0, mostStale).join(', ')} ${words.facts.andMore(more)}`
      : listing(named, words.and),
  )
}

const taskBoards: Record<string, string> = { 'swe-bench': 'SWE-bench', aider: 'Aider' }

/** How and when something was measured. */
const runOf = (words: Words, date: string, ...told: (string | undefined)[]) =>
  [...told, dayIn(words, date)].filter(Boolean).join(', ')

function hardwareSentences(
  {
    memoryGb,
    halfPrecisionGb,
    users,
    measured,
    like,
    hosted,
  }: Extract<Caveat, { kind: 'own-hardware' }>,
  words: Words,
): string {
  const { caveats } = words.details
  const { decimal } = amountsIn(words)
  const gb = (value: number) => `${decimal(value)} GB`
  const measuredAs = (who: string, run: Speed, memory?: number) => {
    const { outputTokensPerSecond: speed, hardware, weights, date } = run
    const told = [
      memory ? caveats.atPeak(gb(Number(memory.toFixed(1)))) : '',
      speed ? words.facts.perSecond(decimal(Math.round(speed))) : '',
    ].filter(Boolean)
    return `${who}: ${told.join(', ')} (LLM-Perf, ${runOf(words, date, hardware, weights)}).`
  }
  return [
    memoryGb && halfPrecisionGb
      ? caveats.memory(
          gb(Math.ceil(memoryGb)),
          gb(Math.ceil(halfPrecisionGb)),
          words.details.atATime(users ? decimal(users) : undefined),
        )
      : '',
    like ? measuredAs(caveats.ofLikeSize(like.name), like.run) : '',
    measured?.peakMemoryMb
      ? measuredAs(caveats.measured, measured, measured.peakMemoryMb / 1000)
      : '',
    hosted ? caveats.hosted : caveats.notHosted,
  ]
    .filter(Boolean)
    .join(' ')
}
