import type { Model, Offer } from '../catalogue/model.ts'
import type { Benchmark, SourceInfo, TaskCost } from '../leaderboard/model.ts'
import type { Caveat, Cost, Evidence, FitScore } from '../shortlist/types.ts'
import { capitalise, day, listing, plural, tokens, usd, usdPerMonth } from '../format.ts'
import { perThousand } from '../shortlist/cost.ts'
import type { Workload } from '../requirements/requirement.ts'
import { hostName } from '../catalogue/hosts.ts'
import { capabilityWords } from './capabilities.ts'
import { licenceName } from './licences.ts'
import { languageName } from '../format.ts'
import { amountsIn, shareIn } from './words/amounts.ts'
import { dayIn, wordsFor } from './words/index.ts'
import type { Words } from './words/en.ts'
import { limitKind } from '../requirements/limits/index.ts'

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

/** `$4.00 in and $20.00 out per 1M tokens (anthropic, 22 Sep 2026)`. */
export function offerPhrase({ inputUsdPerMTok, outputUsdPerMTok, provider, asOf }: Offer): string {
  return `${usd(inputUsdPerMTok)} in, ${usd(outputUsdPerMTok)} out per 1M tokens (${hostName(provider)}, ${day(asOf)})`
}

export function contextPhrase({ contextTokens }: Model): string {
  return contextTokens === undefined ? 'context window unknown' : `${tokens(contextTokens)} tokens`
}

export function weightsWord({ openWeights, license }: Model, words = wordsFor('en')): string {
  if (openWeights === undefined) return words.opennessUnknown
  return openWeights ? words.open(licenceName(license)) : words.closed
}

/** A caveat as one short sentence. */
export function caveatSentence(caveat: Caveat): string {
  switch (caveat.kind) {
    case 'little-evidence':
      return caveat.figures === 0
        ? 'Little evidence: no published figure on our boards; the fit is a guess from release date, price and family.'
        : `Little evidence: only ${plural(caveat.figures, 'published figure')}, so the interval is wide.`
    case 'estimated':
      return `No published figure for ${listing(caveat.capabilities.map((capability) => capabilityWords[capability]))}: estimated from its general level.`
    case 'old-figures':
      return `Its newest figure for this use is from ${day(caveat.newest)}.`
    case 'high-effort':
      return `Scores were measured at a high effort setting (${caveat.setting}): a cheaper or faster setting scores lower.`
    case 'reasoning-tokens':
      return 'It can think before it answers; thinking is billed as output and not in the cost above.'
    case 'thinking-cost':
      return `It thinks before it answers: ${tokens(caveat.measured.outputTokens)} output tokens a question on hard LiveBench tasks${caveat.measured.setting ? ` (${caveat.measured.setting})` : ''}; with as much as work of this difficulty takes (an estimate), this workload costs about ${usdPerMonth(caveat.monthlyUsd)} a month${caveat.overBudget ? ', more than your limit' : ''}.`
    case 'thinking-budget':
      return `Passes your limit from about ${tokens(Number(caveat.tokens.toPrecision(2)))} thinking tokens a request.`
    case 'weak-figure':
      return `Weak here: ${reasonSentence(caveat.evidence, wordsFor('en'))}.`
    case 'extrapolated':
      return 'This work is harder or easier than what it was measured on: the expected success is held at the edge of its figures.'
    case 'ends':
      return `Its lab shuts it down on ${day(caveat.endsOn)}${caveat.replacement ? `; it names ${caveat.replacement} instead` : ''}.`
    case 'unverified':
      return `Not verified: ${limitKind(caveat.limit).label}.`
    case 'task-cost':
      return taskCostSentence(caveat.measured)
    case 'weakness':
      return `${caveat.benchmark.name}: ${caveat.benchmark.weakness}.`
    case 'third-party-price':
      return `The price is that of ${hostName(caveat.provider)}, the middle one of several providers; the lab publishes none of its own.`
    case 'free-offer':
      return `Free at ${hostName(caveat.provider)} within its limits, which no list states: few requests a minute and a day as a rule, what is sent may be kept or trained on, and the offer may end.`
    case 'tiered-price':
      return 'The cost uses the higher rate that the provider bills for long prompts.'
    case 'own-hardware':
      return hardwareSentences(caveat)
    case 'not-final':
      return `Its lab marks it as ${caveat.status}.`
    case 'community':
      return `A community fine-tune of ${caveat.base}, not a release of its lab: ${dueDiligence}.`
    case 'stale':
      return staleSentence(caveat.sources)
    case 'language':
      return `No published figure in ${languageName(caveat.language)}: estimated from other languages and its general level.`
  }
}

const taskBoards: Record<string, string> = {
  'swe-bench': 'a GitHub issue of SWE-bench',
  aider: 'an exercise of the Aider leaderboard',
}

function taskCostSentence({ board, usdPerTask, setting, date }: TaskCost): string {
  const run = [setting, day(date)].filter(Boolean).join('; ')
  return `Measured: ${usd(usdPerTask)} for ${taskBoards[board] ?? `a task of ${board}`}, all its calls included (${run}), at the prices of that day.`
}

/** What to look into before a community fine-tune is used. */
const dueDiligence =
  'what it was trained on is unknown, it may be fitted to the benchmarks, nobody promises long-term support, and its tokenizer and licence need a review'

function hardwareSentences({
  memoryGb,
  halfPrecisionGb,
  measured,
  like,
  hosted,
}: Extract<Caveat, { kind: 'own-hardware' }>): string {
  const sentences = []
  if (memoryGb && halfPrecisionGb)
    sentences.push(
      `Needs about ${Math.ceil(memoryGb)} GB with 4-bit weights and ${Math.ceil(halfPrecisionGb)} GB with 16-bit ones for one request at a time, as an estimate from its size and the length of your requests.`,
    )
  if (like) {
    const { outputTokensPerSecond: speed, hardware, weights, date } = like.run
    const run = [hardware, weights, day(date)].filter(Boolean).join(', ')
    sentences.push(
      `${like.name}, of like size, was measured at ${Math.round(speed ?? 0)} tokens a second (LLM-Perf, ${run}).`,
    )
  }
  if (measured?.peakMemoryMb) {
    const { peakMemoryMb, outputTokensPerSecond: speed, hardware, weights, date } = measured
    const run = [hardware, weights, day(date)].filter(Boolean).join(', ')
    sentences.push(
      `Measured: ${Number((peakMemoryMb / 1000).toFixed(1))} GB at the peak${speed ? ` and ${Math.round(speed)} tokens a second` : ''} (LLM-Perf, ${run}).`,
    )
  }
  sentences.push(
    hosted
      ? 'Hosts serve it, too.'
      : 'No hosted service is listed: you pay for the machine it runs on.',
  )
  return sentences.join(' ')
}

function staleSentence(sources: SourceInfo[]): string {
  const parts = sources.map(
    ({ name, asOf, readAt }) =>
      `${name} (data of ${day(asOf)}${readAt ? `, fetched ${day(readAt.slice(0, 10))}` : ''})`,
  )
  return `Stale: the last refresh could not read ${listing(parts)}; newer figures may exist.`
}
