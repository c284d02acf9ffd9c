import {
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
  TaskCancelledError,
  timeout,
  TimeoutStrategy,
  wrap,
} from 'cockatiel'
import { APIConnectionTimeoutError, APIError, type OpenAI } from 'openai'
import type { Observe } from '../../observe.ts'
import type { Budget } from './budget.ts'
import { readAnswer } from './read-answer.ts'
import { wireJsonSchema, type Wire } from './wire.ts'
import { systemPrompt } from './prompt.ts'
import type { Readings } from './readings.ts'

/** A value, or why there is none: words that complete "the language model that reads requests ...". */
export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: string }

export interface AskOptions {
  client: OpenAI
  model: string
  budget: Budget
  readings: Readings<Wire>
  /** Longest wait for one reading, whatever is tried again within it. */
  patienceMs: number
  observe?: Observe
  /** How long a language model that failed is left alone; for tests. */
  restMs?: number
}

/** An answer has some 300; the rest is for models that think first. */
const mostOutputTokens = 3000
/** After so many failures in a row nobody waits for the language model for a while. */
const failuresBeforeRest = 5
const usualRestMs = 60_000

/** No reading although the server works: the reason is already in words for the person. */
class NoReading extends Error {}

/** An answer without a reading in it. */
class Unreadable extends Error {}

/**
 * Asks the language model for a reading of one prompt: a strict JSON schema where the server knows it, else JSON mode
 * with one repair. Never throws.
 */
export function createAsk({
  client,
  model,
  budget,
  readings,
  patienceMs,
  observe = () => undefined,
  restMs = usualRestMs,
}: AskOptions): (prompt: string) => Promise<Outcome<Wire>> {
  const breaker = circuitBreaker(
    handleWhen((error) => !(error instanceof NoReading)),
    {
      // When it may be tried again is said below.
      halfOpenAfter: 0,
      breaker: new ConsecutiveBreaker(failuresBeforeRest),
    },
  )
  const guard = wrap(breaker, timeout(patienceMs, TimeoutStrategy.Aggressive))
  const whole = (prompt: string) => JSON.stringify([model, systemPrompt, prompt])
  let knowsSchema = true
  let keepsSchema = false

  const complete = async (
    messages: OpenAI.ChatCompletionMessageParam[],
    signal: AbortSignal,
  ): Promise<string> => {
    const refusal = await budget()
    if (refusal) throw new NoReading(refusal)
    const completion = await client.chat.completions.create(
      {
        model,
        max_completion_tokens: mostOutputTokens,
        messages,
        response_format: knowsSchema
          ? {
              type: 'json_schema',
              json_schema: { name: 'reading', strict: true, schema: wireJsonSchema },
            }
          : { type: 'json_object' },
      },
      { signal },
    )
    const { usage } = completion
    if (usage)
      observe({ kind: 'llm-tokens', input: usage.prompt_tokens, output: usage.completion_tokens })
    const choice = completion.choices[0]
    if (choice?.message.refusal) throw new NoReading('refused')
    if (choice?.finish_reason === 'length') throw new NoReading('was cut off')
    return choice?.message.content ?? ''
  }

  const read = async (prompt: string, signal: AbortSignal): Promise<Wire> => {
    const messages: OpenAI.ChatCompletionMessageParam[] = [
      { role: 'system', content: knowsSchema ? systemPrompt : inJsonMode },
      { role: 'user', content: prompt },
    ]
    const answer = await complete(messages, signal)
    const reading = readAnswer(answer)
    keepsSchema ||= knowsSchema && reading !== undefined
    if (reading) return reading
    if (knowsSchema) throw new Unreadable()
    const said: OpenAI.ChatCompletionMessageParam[] = [
      { role: 'assistant', content: answer },
      { role: 'user', content: repair },
    ]
    const again = readAnswer(await complete([...messages, ...said], signal))
    if (!again) throw new Unreadable()
    return again
  }

  /** A server refuses a schema it does not know (400), or takes it and never keeps to it. */
  const isWithoutSchema = (error: unknown) =>
    (error instanceof APIError && error.status === 400) ||
    (error instanceof Unreadable && !keepsSchema)
  /** From now on, unless that is no better. */
  const readInJsonMode = async (prompt: string, signal: AbortSignal, why: unknown) => {
    knowsSchema = false
    try {
      return await read(prompt, signal)
    } catch (error) {
      knowsSchema = why instanceof Unreadable
      throw error
    }
  }

  const ask = async (prompt: string): Promise<Outcome<Wire>> => {
    const began = performance.now()
    const done = (outcome: 'read' | 'failed') =>
      observe({ kind: 'llm', outcome, seconds: (performance.now() - began) / 1000 })
    try {
      const value = await guard.execute(async ({ signal }) => {
        try {
          return await read(prompt, signal)
        } catch (error) {
          if (!knowsSchema || !isWithoutSchema(error)) throw error
          return readInJsonMode(prompt, signal, error)
        }
      })
      await readings.set(whole(prompt), value)
      done('read')
      return { ok: true, value }
    } catch (error) {
      // The SDK throws its own errors, SyntaxError and TypeError: here they all mean no reading.
      done('failed')
      return { ok: false, reason: reasonOf(error) }
    }
  }

  let nextTryAt = 0
  breaker.onBreak(() => (nextTryAt = performance.now() + restMs))
  /** Nobody waits for a language model that failed: when it has rested, it is tried beside an answer that goes without. */
  const tryBeside = (prompt: string) => {
    if (breaker.state === CircuitState.Open && performance.now() >= nextTryAt) void ask(prompt)
    return { ok: false as const, reason: 'has failed several times and is left alone for a minute' }
  }

  return async (prompt) => {
    const known = await readings.get(whole(prompt))
    observe({ kind: 'llm-cache', hit: known !== undefined })
    if (known) return { ok: true, value: known }
    const outcome = breaker.state === CircuitState.Closed ? await ask(prompt) : tryBeside(prompt)
    if (!outcome.ok) observe({ kind: 'fallback', reason: outcome.reason })
    return outcome
  }
}

const inJsonMode = `${systemPrompt}

Answer with one JSON object of this JSON schema and nothing else:
${JSON.stringify(wireJsonSchema)}`

const repair =
  'That is not of the form asked for. Answer with one JSON object of the schema and nothing else.'

function reasonOf(error: unknown): string {
  if (error instanceof NoReading) return error.message
  if (error instanceof TaskCancelledError || error instanceof APIConnectionTimeoutError)
    return 'took too long'
  const { status, name } = error as { status?: unknown; name?: unknown }
  if (status === 401 || status === 403) return 'did not accept its key'
  if (status === 429) return 'is over its limit'
  if (typeof status === 'number') return 'is not available'
  if (error instanceof Unreadable || name === 'SyntaxError' || name === 'TypeError')
    return 'gave an answer that cannot be read'
  return 'could not be reached'
}
