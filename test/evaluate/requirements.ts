import fc from 'fast-check'
import { capabilities } from '../../src/capability.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import type { Limits, Requirement } from '../../src/requirements/requirement.ts'

type LimitValues = { [Name in keyof Limits]-?: fc.Arbitrary<NonNullable<Limits[Name]>> }

/** Values of every limit there is, for the models and labs of a dataset. */
export function limitValues({ models }: Dataset): LimitValues {
  const ids = models.map(({ id }) => id)
  const labs = [...new Set(models.map(({ lab }) => lab))]
  const some = <T>(values: readonly T[], most: number) =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most })
  return {
    maxInputUsdPerMTok: size(0.05, 20),
    maxOutputUsdPerMTok: size(0.2, 60),
    maxMonthlyUsd: size(1, 100_000),
    minContextTokens: count(8000, 2e6),
    openWeights: fc.boolean(),
    license: fc.constantFrom('apache-2.0', 'mit', 'commercial'),
    inputModalities: some(['text', 'image', 'audio', 'video', 'pdf'] as const, 2),
    toolCalling: fc.boolean(),
    structuredOutput: fc.boolean(),
    reasoning: fc.boolean(),
    languages: some(['en', 'es', 'de', 'ja', 'pt', 'sw'], 2),
    includeLabs: some(labs, 4),
    excludeLabs: some(labs, 4),
    includeModels: some(ids, 5),
    excludeModels: some(ids, 5),
    maxUsdPerRequest: size(0.001, 5),
    freeOnly: fc.boolean(),
    labCountries: some(['us', 'cn', 'eu', 'kr', 'jp'], 2),
    excludeLabCountries: some(['us', 'cn', 'eu'], 1),
    maxParametersB: count(3, 400),
    minParametersB: count(3, 100),
    selfHosted: fc.boolean(),
    maxAnswerSeconds: count(1, 60),
    providers: some(['amazon-bedrock', 'togetherai', 'google-vertex', 'groq'], 2),
    excludeProviders: some(['deepinfra', 'openrouter'], 2),
    dataPolicy: fc.constantFrom('no-training', 'zero-retention'),
    maxMemoryGb: count(8, 640),
    hardware: fc.constant('our own server'),
    releasedAfter: fc.constantFrom('2025-01-01', '2025-10-08', '2026-06-30'),
    maxTimeToFirstTokenSeconds: count(1, 10),
    minOutputTokensPerSecond: count(10, 300),
    officialOnly: fc.boolean(),
    region: fc.constantFrom('eu', 'us', 'fr'),
    wantOpenAndProprietary: fc.boolean(),
  }
}

const size = (least: number, most: number) =>
  fc
    .double({ min: Math.log(least), max: Math.log(most), noNaN: true })
    .map((log) => Number(Math.exp(log).toPrecision(3)))
const count = (least: number, most: number) => size(least, most).map(Math.ceil)

/** Requirements of every kind, most with few limits, for the models and labs of a dataset. */
export function anyRequirement(dataset: Dataset): fc.Arbitrary<Requirement> {
  const limits = limitValues(dataset)
  return fc.record({
    job: fc.constant('text' as const),
    difficulty: fc.constantFrom('routine', 'demanding', 'frontier'),
    weights: shares(capabilities, 6),
    tradeoff: shares(['quality', 'price', 'speed'], 3).map(
      ({ quality = 0, price = 0, speed = 0 }) => ({ quality, price, speed }),
    ),
    limits: few(limits),
    preferences: fc.constantFrom({}, { openWeights: true }, { openWeights: false }),
    workload: fc.record({
      inputTokens: count(50, 400_000),
      cachedInputTokens: fc.option(count(50, 400_000), { nil: undefined }),
      outputTokens: count(1, 30_000),
      requestsPerMonth: count(1, 1e8),
    }),
    assumed: fc.constant([]),
    mappedBy: fc.constant('rules' as const),
  })
}

/** Shares that sum to 1 over some of the names. */
function shares<Name extends string>(
  names: readonly Name[],
  most: number,
): fc.Arbitrary<Partial<Record<Name, number>>> {
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...names), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
      maxLength: most,
      selector: ([name]) => name,
    })
    .map((parts) => {
      const total = parts.reduce((sum, [, part]) => sum + part, 0)
      return Object.fromEntries(parts.map(([name, part]) => [name, part / total])) as Partial<
        Record<Name, number>
      >
    })
}

/** None to three of the limits. */
function few(limits: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Limits> {
  const names = Object.keys(limits)
  return fc
    .uniqueArray(fc.constantFrom(...names), { maxLength: 3 })
    .chain(
      (chosen) =>
        fc.record(
          Object.fromEntries(chosen.map((name) => [name, limits[name] ?? fc.constant(undefined)])),
        ) as fc.Arbitrary<Limits>,
    )
}
