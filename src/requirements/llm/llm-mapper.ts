import { APIConnectionTimeoutError, type OpenAI } from 'openai'
import { readFollowUp } from '../built-in/read-follow-up.ts'
import { readUseCase } from '../built-in/read-use-case.ts'
import { resolveModels } from '../built-in/names.ts'
import type { Catalogue, ConversationState, FollowUp, Reading } from '../reading.ts'
import type { Requirement } from '../requirement.ts'
import { fromWire, type Claims } from './from-wire.ts'
import { systemPrompt, userPrompt } from './prompt.ts'
import { wireJsonSchema, wireSchema, type Wire } from './wire.ts'

/** A reading, or why there is none: words that complete "the language model that reads requests ...". */
type Outcome<T> = { ok: true; value: T } | { ok: false; reason: string }

export interface LlmMapper {
  readUseCase(text: string, catalogue: Catalogue): Promise<Outcome<Reading>>
  readFollowUp(
    text: string,
    state: ConversationState,
    catalogue: Catalogue,
  ): Promise<Outcome<FollowUp>>
}

const mostOutputTokens = 1200

/** Maps with one chat completion and a strict JSON schema, so that any OpenAI-compatible server serves. */
export function createLlmMapper(client: OpenAI, model: string): LlmMapper {
  const ask = async (text: string, state?: ConversationState): Promise<Outcome<Wire>> => {
    try {
      const completion = await client.chat.completions.create({
        model,
        max_completion_tokens: mostOutputTokens,
        messages: [
          { role: 'system', content: systemPrompt },
          { role: 'user', content: userPrompt(text, state) },
        ],
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'reading', strict: true, schema: wireJsonSchema },
        },
      })
      const choice = completion.choices[0]
      if (choice?.message.refusal) return { ok: false, reason: 'refused' }
      if (choice?.finish_reason === 'length') return { ok: false, reason: 'was cut off' }
      const answer: unknown = JSON.parse(choice?.message.content ?? '')
      return { ok: true, value: wireSchema.parse(answer) }
    } catch (error) {
      // The SDK throws its own errors, SyntaxError, ZodError and TypeError alike: here they all mean no reading.
      return { ok: false, reason: reasonOf(error) }
    }
  }
  return {
    async readUseCase(text, catalogue) {
      const answer = await ask(text)
      return answer.ok ? { ok: true, value: toReading(answer.value, text, catalogue) } : answer
    },
    async readFollowUp(text, state, catalogue) {
      const answer = await ask(text, state)
      return answer.ok
        ? { ok: true, value: toFollowUp(answer.value, text, state, catalogue) }
        : answer
    },
  }
}

/** The rules supply what the message leaves open; what it states comes from the language model. */
function toReading(wire: Wire, text: string, catalogue: Catalogue): Reading {
  const rules = readUseCase(text, catalogue)
  const claims = fromWire(wire, text, catalogue)
  const assumed = rules.requirement.assumed.filter((path: string) => path !== 'weights')
  const base = {
    ...rules.requirement,
    limits: {},
    assumed: claims.weights ? assumed : [...assumed, 'weights'],
  }
  return {
    requirement: withClaims(base, claims),
    stated: claims.stated,
    conversions: rules.conversions,
    problems: rules.problems,
    question: wire.question?.slice(0, 200) ?? undefined,
    understood: wire.understood,
  }
}

function toFollowUp(
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
    question: wire.question?.slice(0, 200) ?? undefined,
  }
}

function withClaims(base: Requirement, claims: Claims): Requirement {
  const settled = new Set(Object.keys(claims.stated))
  if (claims.weights) settled.add('weights')
  return {
    weights: claims.weights ?? base.weights,
    tradeoff: claims.tradeoff ?? base.tradeoff,
    limits: { ...base.limits, ...claims.limits },
    workload: { ...base.workload, ...claims.workload },
    assumed: base.assumed.filter((path) => !settled.has(path)),
    mappedBy: 'llm',
  }
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

function reasonOf(error: unknown): string {
  const { status, name } = error as { status?: unknown; name?: unknown }
  if (status === 401 || status === 403) return 'did not accept its key'
  if (status === 429) return 'is over its limit'
  if (typeof status === 'number') return 'is not available'
  if (error instanceof APIConnectionTimeoutError) return 'took too long'
  if (name === 'SyntaxError' || name === 'ZodError' || name === 'TypeError')
    return 'gave an answer that cannot be read'
  return 'could not be reached'
}
