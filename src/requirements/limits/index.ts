import { z } from 'zod'
import {
  maxAnswerSeconds,
  maxInputUsdPerMTok,
  maxMemoryGb,
  maxMonthlyUsd,
  maxOutputUsdPerMTok,
  maxParametersB,
  maxTimeToFirstTokenSeconds,
  maxUsdPerRequest,
  minContextTokens,
  minOutputTokensPerSecond,
  minParametersB,
} from './amounts.ts'
import {
  freeOnly,
  officialOnly,
  openWeights,
  reasoning,
  selfHosted,
  structuredOutput,
  toolCalling,
  wantOpenAndProprietary,
} from './switches.ts'
import {
  excludeLabCountries,
  excludeLabs,
  excludeModels,
  excludeProviders,
  includeLabs,
  includeModels,
  labCountries,
  providers,
} from './who.ts'
import type { Limit } from './limit.ts'
import { license } from './license.ts'
import { inputModalities } from './input-modalities.ts'
import { languages } from './languages.ts'
import { hardware } from './hardware.ts'
import { releasedAfter } from './released-after.ts'
import { region } from './region.ts'
import { dataPolicy } from './data-policy.ts'

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
