import { readFollowUp } from '../built-in/read-follow-up.ts'
import { readUseCase } from '../built-in/read-use-case.ts'
import { resolveModels } from '../built-in/names.ts'
import type { Catalogue, ConversationState, FollowUp, Reading } from '../built-in/reading.ts'
import type { Requirement } from '../requirement.ts'
import { fromWire, type Claims } from './from-wire.ts'
import type { Outcome } from './ask.ts'
import { userPrompt } from './prompt.ts'
import type { Wire } from './wire.ts'

/** What the language model makes of a message; it never sees a model to choose from. Reading that is for `readers.ts`. */
export type LlmMapper = (text: string, state?: ConversationState) => Promise<Outcome<Wire>>

/** Maps what `ask` reads of a message. */
export function createLlmMapper(ask: (prompt: string) => Promise<Outcome<Wire>>): LlmMapper {
  return (text, state) => ask(userPrompt(text, state))
}

/** The rules supply what the message leaves open; what it states comes from the language model. */
export function toReading(wire: Wire, text: string, catalogue: Catalogue): Reading {
  const rules = readUseCase(text, catalogue)
  const claims = fromWire(wire, text, catalogue)
  const assumed = rules.requirement.assumed.filter((path: string) => path !== 'weights')
  const base = {
    ...rules.requirement,
    limits: {},
    preferences: {},
    assumed: claims.weights ? assumed : [...assumed, 'weights'],
  }
  return {
    requirement: withClaims(base, claims),
    stated: claims.stated,
    conversions: conversionsOf(claims),
    problems: rules.problems,
    question: wire.question?.slice(0, 200) ?? undefined,
    understood: wire.understood,
  }
}

export function toFollowUp(
  wire: Wire,
  text: string,
  state: ConversationState,
  catalogue: Catalogue,
): FollowUp {
  if (wire.intent === 'recommend') {
    const { requirement, stated, conversions, problems, question } = toReading(
      wire,
      text,
      catalogue,
    )
    return {
      intent: 'recommend',
      requirement,
      models: [],
      unknownModels: [],
      changes: [],
      stated,
      conversions,
      problems,
      question,
    }
  }
  const rules = readFollowUp(text, state, catalogue)
  const claims = fromWire(wire, text, catalogue)
  const limits = Object.fromEntries(
    Object.entries(state.requirement.limits).filter(
      ([name]) => !wire.removedLimits.includes(name as never),
    ),
  )
  const changing = wire.intent === 'refine' || wire.intent === 'what-if'
  const removals = wire.removedLimits.filter((name) => state.requirement.limits[name] !== undefined)
  return {
    ...rules,
    intent: wire.intent,
    requirement: changing
      ? withClaims({ ...state.requirement, limits }, claims)
      : state.requirement,
    models: resolveReferences(wire.models, state, catalogue),
    fact: wire.fact ?? rules.fact,
    changes: changing
      ? [...Object.values(claims.stated), ...removals.map((name) => `no limit on ${name}`)]
      : [],
    stated: claims.stated,
    conversions: conversionsOf(claims),
    question: wire.question?.slice(0, 200) ?? undefined,
  }
}

const workloadWords = {
  inputTokens: 'tokens in for each request',
  cachedInputTokens: 'tokens in that every request repeats',
  outputTokens: 'tokens out for each request',
  requestsPerMonth: 'requests a month',
}

/** `"40-page leases" is read as 26,000 tokens in for each request.`: the person's words beside what was made of them. */
function conversionsOf({ workload, stated }: Claims): string[] {
  return (Object.keys(workloadWords) as (keyof typeof workloadWords)[]).flatMap((field) => {
    const value = workload[field]
    const quote = stated[`workload.${field}`]?.slice(0, 80)
    if (value === undefined || !quote) return []
    return `"${quote}" is read as ${value.toLocaleString('en-US')} ${workloadWords[field]}.`
  })
}

function withClaims(base: Requirement, claims: Claims): Requirement {
  const settled = new Set(Object.keys(claims.stated))
  if (claims.weights) settled.add('weights')
  return {
    weights: claims.weights ?? base.weights,
    tradeoff: claims.tradeoff ?? base.tradeoff,
    limits: { ...base.limits, ...claims.limits },
    job: base.job,
    difficulty: base.difficulty,
    preferences: { ...base.preferences, ...claims.preferences },
    workload: withRepeated({ ...base.workload, ...claims.workload }),
    assumed: base.assumed.filter((path) => !settled.has(path)),
    mappedBy: 'llm',
  }
}

/** A request holds at least what it repeats. */
function withRepeated(workload: Requirement['workload']): Requirement['workload'] {
  const { inputTokens, cachedInputTokens = 0 } = workload
  return { ...workload, inputTokens: Math.max(inputTokens, cachedInputTokens) }
}

/** Names as written, or places on the last list. */
function resolveReferences(
  models: string[],
  { picks }: ConversationState,
  catalogue: Catalogue,
): string[] {
  return models.flatMap((name) =>
    /^\d$/.test(name) ? (picks[Number(name) - 1] ?? []) : resolveModels([name], catalogue),
  )
}
