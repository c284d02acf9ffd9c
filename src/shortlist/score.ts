import type { FitScore } from './types.ts'
import type { Capability } from '../capability.ts'
import { estimateOf } from '../leaderboard/estimate.ts'
import type { Expected } from '../leaderboard/expectation.ts'
import type { Estimate, EstimateKey, Fit } from '../leaderboard/model.ts'
import type { Engine, Listing } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { withTests } from './own-tests.ts'

const z90 = 1.645

/**
 * What a model is expected to achieve: the weighted sum over capabilities of the score expected on tests of that kind and
 * difficulty. The interval adds what is unsure of general ability, which all capabilities share, to what is unsure of each
 * capability. `plain`: without thinking, for a model that thinks.
 */
export function createScorer(
  requirement: Requirement,
  engine: Engine,
): (listing: Listing, plain?: boolean) => FitScore {
  const scoreOf = createFitScorer(requirement, engine)
  return engine.ownTests
    ? withTests(scoreOf, requirement, engine, voteShare(requirement, engine))
    : scoreOf
}

/** The same without the team's own tests. */
function createFitScorer(
  requirement: Requirement,
  { expectations }: Engine,
): (listing: Listing, plain?: boolean) => FitScore {
  const parts = Object.entries(requirement.weights).flatMap(([name, weight]) => {
    const keys = weight ? keysFor(name as Capability, requirement) : []
    return keys.map((key) => ({ key, weight: weight / keys.length }))
  })
  const weighed = (plain: boolean): Weighed[] =>
    parts.map(({ key, weight }) => ({
      weight,
      expected: expectations.expected(key, requirement.difficulty, plain),
    }))
  const asMeasured = weighed(false)
  let withoutThinking: Weighed[] | undefined
  return (listing, plain = false) =>
    sumOf(plain ? (withoutThinking ??= weighed(true)) : asMeasured, listing)
}

interface Weighed {
  weight: number
  /** By the index of the model. */
  expected: Expected[]
}

function sumOf(parts: Weighed[], { index, evidence }: Listing): FitScore {
  let value = 0
  let [down, up, ownDown, ownUp] = [0, 0, 0, 0]
  let unproven = 0
  let spread = 0
  let beyond = 0
  for (const { weight, expected } of parts) {
    const one = expected[index]!
    value += weight * one.value
    down += weight * one.down
    up += weight * one.up
    ownDown += (weight * one.ownDown) ** 2
    ownUp += (weight * one.ownUp) ** 2
    unproven += weight * one.unproven
    spread += weight * one.spread
    if (one.beyond) beyond += weight
  }
  return {
    score: toPoints(value),
    low: toPoints(value - Math.sqrt(down ** 2 + ownDown)),
    high: toPoints(value + Math.sqrt(up ** 2 + ownUp)),
    level: toPoints(z90 * spread),
    evidence,
    unproven: 100 * unproven,
    beyond: beyond > 0.5,
  }
}

/** Whether the scores are passes, votes or both. */
export function measureOf(
  requirement: Requirement,
  engine: Engine,
): 'success' | 'preference' | 'mixed' {
  const votes = voteShare(requirement, engine)
  return votes === 0 ? 'success' : votes > 1 - 1e-9 ? 'preference' : 'mixed'
}

/** The share of the score that is votes won, 0-1. */
export function voteShare(requirement: Requirement, { expectations }: Engine): number {
  let share = 0
  for (const [name, weight] of Object.entries(requirement.weights)) {
    const keys = weight ? keysFor(name as Capability, requirement) : []
    for (const key of keys)
      if (expectations.band(key, requirement.difficulty).measure === 'preference')
        share += weight / keys.length
  }
  return share
}

/** What is known of a capability of a model; `multilingual` is the mean over the languages asked for. */
export function estimateFor(
  model: string,
  capability: Capability,
  requirement: Requirement,
  fit: Fit,
): Estimate {
  const each = keysFor(capability, requirement).map((key) => estimateOf(fit, model, key))
  const mean = (part: keyof Estimate) =>
    each.reduce((sum, estimate) => sum + estimate[part], 0) / each.length
  return { value: mean('value'), margin: mean('margin'), evidence: mean('evidence') }
}

function keysFor(capability: Capability, requirement: Requirement): EstimateKey[] {
  const languages = capability === 'multilingual' ? foreignLanguages(requirement) : []
  return languages.length ? languages.map((code) => `multilingual/${code}` as const) : [capability]
}

/** The share of the work that languages are which were asked for, where it was not said. */
const languageShare = 0.3

/** Languages that are a condition are part of the work, whatever else it is. */
export function withLanguages(requirement: Requirement): Requirement {
  const { weights } = requirement
  if (weights.multilingual || foreignLanguages(requirement).length === 0) return requirement
  const others = Object.entries(weights).map(([name, weight]) => [
    name,
    weight * (1 - languageShare),
  ])
  return {
    ...requirement,
    weights: { ...Object.fromEntries(others), multilingual: languageShare },
  }
}

/** The languages that the `multilingual` weight is about. */
export function foreignLanguages({ limits }: Requirement): string[] {
  return (limits.languages ?? []).filter((code) => code !== 'en')
}

/** To hundredths of a point: enough to keep the order, and no more than that. */
function toPoints(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100
}
