import type { Capability } from '../capability.ts'
import type { Model } from '../leaderboard/model.ts'
import { labName } from '../catalogue/labs.ts'
import type { Limits, Requirement } from '../requirements/requirement.ts'
import { repeatedTokens } from '../shortlist/cost.ts'
import { capabilityWords } from './capabilities.ts'
import { day, listing, plural, quantity, share, tokens, usd, usdPerMonth } from './format.ts'

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' })
const regionNames = new Intl.DisplayNames(['en'], { type: 'region' })

export function languageName(code: string): string {
  return languageNames.of(code) ?? code
}

export function regionName(region: string): string {
  return region === 'eu' ? 'the EU' : (regionNames.of(region.toUpperCase()) ?? region)
}

/** How a limit reads when it is repeated to the person who stated it. */
const limitWords: { [Name in keyof Limits]-?: (limit: NonNullable<Limits[Name]>) => string } = {
  maxInputUsdPerMTok: (limit) => `at most ${usd(limit)} per 1M input tokens`,
  maxOutputUsdPerMTok: (limit) => `at most ${usd(limit)} per 1M output tokens`,
  maxMonthlyUsd: (limit) => `at most ${usdPerMonth(limit)} a month`,
  minContextTokens: (limit) => `a context window of at least ${tokens(limit)} tokens`,
  openWeights: (wanted) => (wanted ? 'open weights only' : 'proprietary models only'),
  license: (license) => `licence ${license}`,
  inputModalities: (kinds) => `takes ${listing(kinds)}`,
  toolCalling: (wanted) => (wanted ? 'calls tools' : 'tool calling not needed'),
  structuredOutput: (wanted) => (wanted ? 'structured output' : 'structured output not needed'),
  reasoning: (wanted) => (wanted ? 'a reasoning model' : 'no reasoning model'),
  languages: (codes) => `in ${listing(codes.map(languageName))}`,
  includeLabs: (ids) => `only ${listing(ids.map(labName), 'or')}`,
  excludeLabs: (ids) => `not ${listing(ids.map(labName), 'or')}`,
  includeModels: (ids) => `only ${listing(ids.map(modelWord), 'or')}`,
  excludeModels: (ids) => `not ${listing(ids.map(modelWord), 'or')}`,
  maxMemoryGb: (limit) => `fits ${limit} GB of memory`,
  hardware: (hardware) => `runs on ${hardware}`,
  releasedAfter: (date) => `released since ${day(date)}`,
  maxTimeToFirstTokenSeconds: (limit) => `first token within ${limit} s`,
  minOutputTokensPerSecond: (limit) => `at least ${limit} tokens a second`,
  officialOnly: (wanted) => (wanted ? 'official releases only' : 'community fine-tunes welcome'),
  region: (region) => `data stays in ${regionName(region)}`,
  wantOpenAndProprietary: (wanted) =>
    wanted ? 'one open and one proprietary model' : 'open or proprietary',
}

/** All stated limits, one phrase each. */
export function limitPhrases(limits: Limits): string[] {
  return (Object.keys(limits) as (keyof Limits)[]).flatMap(
    (name) => limitPhrase(name, limits[name]) ?? [],
  )
}

/** One limit as a phrase; undefined when it is not set. */
export function limitPhrase<Name extends keyof Limits>(
  name: Name,
  limit: Limits[Name],
): string | undefined {
  return limit === undefined
    ? undefined
    : (limitWords[name] as (stated: typeof limit) => string)(limit)
}

/** `legal questions 40%, reasoning 30% and ...`, weightiest first. */
export function weightsPhrase({ weights }: Requirement): string {
  const parts = Object.entries(weights)
    .filter(([, weight]) => (weight ?? 0) >= 0.005)
    .toSorted(([, a], [, b]) => (b ?? 0) - (a ?? 0))
  return listing(
    parts.map(
      ([capability, weight]) =>
        `${capabilityWords[capability as Capability]} ${share(weight ?? 0)}`,
    ),
  )
}

export function workloadPhrase({ workload }: Requirement): string {
  const { inputTokens, outputTokens, requestsPerMonth } = workload
  const repeated = repeatedTokens(workload)
  const same = repeated ? ` (${tokens(repeated)} of them the same every time)` : ''
  return `${plural(Math.round(requestsPerMonth), 'request').replace(/^[\d,]+/, quantity(requestsPerMonth))} a month, ${tokens(inputTokens)} tokens in${same} and ${tokens(outputTokens)} out each`
}

export function tradeoffPhrase({ tradeoff }: Requirement): string {
  return `quality ${share(tradeoff.quality)}, price ${share(tradeoff.price)}, speed ${share(tradeoff.speed)}`
}

/** `anthropic/claude-sonnet-5` as `claude-sonnet-5`, where only the id is at hand. */
function modelWord(id: string): string {
  return id.split('/').at(-1) ?? id
}

/** `Claude Sonnet 5 (Anthropic)`. */
export function modelName({ name, lab }: Model): string {
  return `${name} (${labName(lab)})`
}
