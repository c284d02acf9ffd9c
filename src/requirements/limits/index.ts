import { z } from 'zod'
import type { Limit } from './limit.ts'
import { maxInputUsdPerMTok } from './max-input-usd-per-m-tok.ts'
import { maxOutputUsdPerMTok } from './max-output-usd-per-m-tok.ts'
import { maxMonthlyUsd } from './max-monthly-usd.ts'
import { maxUsdPerRequest } from './max-usd-per-request.ts'
import { freeOnly } from './free-only.ts'
import { minContextTokens } from './min-context-tokens.ts'
import { openWeights } from './open-weights.ts'
import { license } from './license.ts'
import { inputModalities } from './input-modalities.ts'
import { toolCalling } from './tool-calling.ts'
import { structuredOutput } from './structured-output.ts'
import { reasoning } from './reasoning.ts'
import { languages } from './languages.ts'
import { includeLabs } from './include-labs.ts'
import { excludeLabs } from './exclude-labs.ts'
import { labCountries } from './lab-countries.ts'
import { excludeLabCountries } from './exclude-lab-countries.ts'
import { includeModels } from './include-models.ts'
import { excludeModels } from './exclude-models.ts'
import { maxParametersB } from './max-parameters-b.ts'
import { minParametersB } from './min-parameters-b.ts'
import { selfHosted } from './self-hosted.ts'
import { maxMemoryGb } from './max-memory-gb.ts'
import { hardware } from './hardware.ts'
import { releasedAfter } from './released-after.ts'
import { maxTimeToFirstTokenSeconds } from './max-time-to-first-token-seconds.ts'
import { maxAnswerSeconds } from './max-answer-seconds.ts'
import { minOutputTokensPerSecond } from './min-output-tokens-per-second.ts'
import { officialOnly } from './official-only.ts'
import { region } from './region.ts'
import { providers } from './providers.ts'
import { excludeProviders } from './exclude-providers.ts'
import { dataPolicy } from './data-policy.ts'
import { wantOpenAndProprietary } from './want-open-and-proprietary.ts'

/** Every kind of limit there is: nothing else in the product lists them. */
export const limitKinds = {
  maxInputUsdPerMTok,
  maxOutputUsdPerMTok,
  maxMonthlyUsd,
  maxUsdPerRequest,
  freeOnly,
  minContextTokens,
  openWeights,
  license,
  inputModalities,
  toolCalling,
  structuredOutput,
  reasoning,
  languages,
  includeLabs,
  excludeLabs,
  labCountries,
  excludeLabCountries,
  includeModels,
  excludeModels,
  maxParametersB,
  minParametersB,
  selfHosted,
  maxMemoryGb,
  hardware,
  releasedAfter,
  maxTimeToFirstTokenSeconds,
  maxAnswerSeconds,
  minOutputTokensPerSecond,
  officialOnly,
  region,
  providers,
  excludeProviders,
  dataPolicy,
  wantOpenAndProprietary,
}

export type LimitName = keyof typeof limitKinds

/** Conditions, each present only where a person stated it. */
export type Limits = {
  [Name in LimitName]?: (typeof limitKinds)[Name] extends Limit<infer Value> ? Value : never
}

export const limitNames = Object.keys(limitKinds) as LimitName[]

export const limitsSchema: z.ZodType<Limits, Limits> = z.strictObject(
  Object.fromEntries(limitNames.map((name) => [name, limitKinds[name].schema.optional()])),
)

/** A kind by its name, where the value's type is only known at run time. */
export function limitKind(name: LimitName): Limit<unknown> {
  return limitKinds[name]
}

/** The limits that are set, in the order of the list above. */
export function statedLimits(limits: Limits): [LimitName, unknown][] {
  return limitNames.flatMap((name) => {
    const value = limits[name]
    return value === undefined ? [] : [[name, value]]
  })
}

/** All stated limits, one phrase each. */
export function limitPhrases(limits: Limits): string[] {
  return statedLimits(limits).map(([name, value]) => limitKind(name).phrase(value))
}

/** One limit as a phrase; undefined when it is not set. */
export function limitPhrase(name: LimitName, value: unknown): string | undefined {
  return value === undefined ? undefined : limitKind(name).phrase(value)
}
