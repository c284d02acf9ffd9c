import { BrokenCircuitError, circuitBreaker, ConsecutiveBreaker, handleWhen } from 'cockatiel'
import { APIConnectionTimeoutError, APIError, type OpenAI } from 'openai'
import type { Observe } from '../../observe.ts'
import type { Budget } from './budget.ts'
import { wireJsonSchema, wireSchema, type Wire } from './wire.ts'
import { systemPrompt } from './prompt.ts'
import type { Readings } from './readings.ts'

/** A value, or why there is none: words that complete "the language model that reads requests ...". */
export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: string }

export interface AskOptions {
  client: OpenAI
  model: string
  budget: Budget
  readings: Readings<Wire>
  observe?: Observe
}

/** An answer has some 300; the rest is for models that think first. */
const mostOutputTokens = 3000
/** After so many failures in a row nobody waits for the language model for a while. */
const failuresBeforeRest = 5
const restMs = 60_000

/** No reading although the server works: the reason is already in words for the person. */
class NoReading extends Error {}

/**
 * Asks the language model for a reading of one prompt: a strict JSON schema where the server knows it, else JSON mode
 * with one repair. Never throws.
 */
export function createAsk({
  client,
  model,
  budget,
  readings,
  observe = () => undefined,
}: AskOptions): (prompt: string) => Promise<Outcome<Wire>> {
  const breaker = circuitBreaker(
    handleWhen((error) => !(error instanceof NoReading)),
    {
      halfOpenAfter: restMs,
      breaker: new ConsecutiveBreaker(failuresBeforeRest),
    },
  )
  const whole = (prompt: string) => JSON.stringify([model, systemPrompt, prompt])
  let knowsSchema = true

  const complete = async (messages: OpenAI.ChatCompletionMessageParam[]): Promise<string> => {
    const refusal = await budget()
    if (refusal) throw new NoReading(refusal)
    const completion = await client.chat.completions.create({
      model,
      max_completion_tokens: mostOutputTokens,
      messages,
      response_format: knowsSchema
        ? {
            type: 'json_schema',
            json_schema: { name: 'reading', strict: true, schema: wireJsonSchema },
          }
        : { type: 'json_object' },
    })
    const { usage } = completion
    if (usage)
      observe({ kind: 'llm-tokens', input: usage.prompt_tokens, output: usage.completion_tokens })
    const choice = completion.choices[0]
    if (choice?.message.refusal) throw new NoReading('refused')
    if (choice?.finish_reason === 'length') throw new NoReading('was cut off')
    return choice?.message.content ?? ''
  }

  const read = async (prompt: string): Promise<Wire> => {
    const messages: OpenAI.ChatCompletionMessageParam[] = [
      { role: 'system', content: knowsSchema ? systemPrompt : inJsonMode },
      { role: 'user', content: prompt },
    ]
    const answer = await complete(messages)
    if (knowsSchema) return wireSchema.parse(JSON.parse(answer))
    const first = parse(answer)
    if (first.success) return first.data
    const repair = `That is not of the form asked for: ${first.error.message.slice(0, 500)} Answer with the corrected JSON only.`
    const again = await complete([
      ...messages,
      { role: 'assistant', content: answer },
      { role: 'user', content: repair },
    ])
    return wireSchema.parse(JSON.parse(again))
  }

  return async (prompt) => {
    const known = await readings.get(whole(prompt))
    observe({ kind: 'llm-cache', hit: known !== undefined })
    if (known) return { ok: true, value: known }
    const began = performance.now()
    const done = (outcome: 'read' | 'failed') =>
      observe({ kind: 'llm', outcome, seconds: (performance.now() - began) / 1000 })
    try {
      const value = await breaker.execute(async () => {
        try {
          return await read(prompt)
        } catch (error) {
          // 400 with a schema: the server does not know json_schema. Found out once, for good.
          if (!knowsSchema || !(error instanceof APIError) || error.status !== 400) throw error
          knowsSchema = false
          return read(prompt)
        }
      })
      await readings.set(whole(prompt), value)
      done('read')
      return { ok: true, value }
    } catch (error) {
      // The SDK throws its own errors, SyntaxError, ZodError and TypeError alike: here they all mean no reading.
      const reason = reasonOf(error)
      done('failed')
      observe({ kind: 'fallback', reason })
      return { ok: false, reason }
    }
  }
}

const inJsonMode = `${systemPrompt}

Answer with one JSON object of this JSON schema and nothing else:
${JSON.stringify(wireJsonSchema)}`

function parse(answer: string) {
  try {
    return wireSchema.safeParse(JSON.parse(answer))
  } catch {
    return wireSchema.safeParse(undefined)
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof NoReading) return error.message
  if (error instanceof BrokenCircuitError)
    return 'has failed several times and is left alone for a minute'
  if (error instanceof APIConnectionTimeoutError) return 'took too long'
  const { status, name } = error as { status?: unknown; name?: unknown }
  if (status === 401 || status === 403) return 'did not accept its key'
  if (status === 429) return 'is over its limit'
  if (typeof status === 'number') return 'is not available'
  if (name === 'SyntaxError' || name === 'ZodError' || name === 'TypeError')
    return 'gave an answer that cannot be read'
  return 'could not be reached'
}
