import OpenAI, { APIError } from 'openai'

/** Calls to models through an OpenAI-compatible server that serves many (OpenRouter, LiteLLM, vLLM, Ollama). */
export interface Gateway {
  /** Ids of what it serves, as it writes them. Throws GatewayError. */
  models(): Promise<string[]>
  /** Asks one model once. Never throws: what went wrong is the answer's `failure`. */
  ask(question: Question): Promise<Answer>
}

export interface Question {
  /** The gateway's own id. */
  model: string
  system?: string
  prompt: string
  /** Most tokens it may write, thinking included. */
  maxTokens: number
  signal?: AbortSignal
}

/** What a model answered, with what it took. */
export interface Answer {
  text: string
  /** Why there is no whole answer; absent where there is one. */
  failure?: Failure
  usage?: { inputTokens: number; outputTokens: number; thinkingTokens?: number }
  /** USD as the gateway billed it; absent where it does not say. */
  billedUsd?: number
  /** Until the whole answer was there. */
  seconds: number
  /** False where the request certainly reached no model: nothing can have been billed. */
  isSent: boolean
}

export const failures = [
  'empty',
  'refused',
  'cut-off',
  'not-served',
  'busy',
  'timeout',
  'unreachable',
  'error',
] as const
type Failure = (typeof failures)[number]

export class GatewayError extends Error {}

export interface GatewaySettings {
  apiKey: string
  /** Ends in `/v1`. */
  baseUrl?: string
  /** For one answer. */
  timeoutMs?: number
  /** Further tries after a 429 or a 5xx, each after what the server asks for, else 1 s doubling. */
  retries?: number
  now?: () => number
  wait?: (ms: number) => Promise<void>
}

const longestWaitMs = 30_000

/** A gateway over the `openai` package. Its errors never carry the key. */
export function createGateway({
  apiKey,
  baseUrl,
  timeoutMs = 120_000,
  retries = 2,
  now = () => performance.now(),
  wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}: GatewaySettings): Gateway {
  // The package would retry on its own, without a bound on the whole and without telling.
  const client = new OpenAI({ apiKey, baseURL: baseUrl, timeout: timeoutMs, maxRetries: 0 })
  return {
    async models() {
      try {
        const ids: string[] = []
        for await (const { id } of client.models.list())
          if (typeof id === 'string' && ids.length < 20_000) ids.push(id)
        return ids
      } catch (error) {
        throw new GatewayError(`The gateway does not list its models: ${reasonOf(error)}.`)
      }
    },
    async ask(question) {
      for (let attempt = 0; ; attempt += 1) {
        const began = now()
        const outcome = await askOnce(
          client,
          question,
          baseUrl ? 'max_tokens' : 'max_completion_tokens',
          timeoutMs,
        )
        const answer = { ...outcome.answer, seconds: (now() - began) / 1000 }
        const { retryAfterMs } = outcome
        const mayRetry = retryAfterMs !== undefined && attempt < retries
        if (!mayRetry || question.signal?.aborted) return answer
        await wait(Math.min(longestWaitMs, retryAfterMs || 1000 * 2 ** attempt))
      }
    },
  }
}

interface Outcome {
  answer: Omit<Answer, 'seconds'>
  /** Present where another try may help; 0: the server did not say how long to wait. */
  retryAfterMs?: number
}

/** `limit`: how the server calls it. OpenAI's newer models know only the second, some servers only the first. */
async function askOnce(
  client: OpenAI,
  question: Question,
  limit: 'max_tokens' | 'max_completion_tokens',
  timeoutMs: number,
): Promise<Outcome> {
  const { model, system, prompt, maxTokens, signal } = question
  const messages = [
    ...(system ? [{ role: 'system' as const, content: system }] : []),
    { role: 'user' as const, content: prompt },
  ]
  // The package waits so long for the head of an answer only, and for ever for the rest.
  const late = AbortSignal.timeout(timeoutMs)
  try {
    const completion: unknown = await client.chat.completions.create(
      { model, messages, [limit]: maxTokens },
      { signal: AbortSignal.any([late, ...(signal ? [signal] : [])]) },
    )
    return { answer: readCompletion(completion) }
  } catch (error) {
    return late.aborted
      ? { answer: { text: '', failure: 'timeout', isSent: true } }
      : readFailure(error)
  }
}

/** The fields of an answer that are read here; a server may leave out any of them or send something else. */
interface Completion {
  choices?: { finish_reason?: unknown; message?: { content?: unknown; refusal?: unknown } }[]
  usage?: {
    prompt_tokens?: unknown
    completion_tokens?: unknown
    completion_tokens_details?: { reasoning_tokens?: unknown } | null
    /** OpenRouter's bill, in USD. */
    cost?: unknown
  }
}

const count = (value: unknown) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 1e9
    ? value
    : undefined

function readCompletion(completion: unknown): Omit<Answer, 'seconds'> {
  const { choices, usage } = (completion ?? {}) as Completion
  const choice = Array.isArray(choices) ? choices[0] : undefined
  const content = choice?.message?.content
  const text = typeof content === 'string' ? content : ''
  const inputTokens = count(usage?.prompt_tokens)
  const outputTokens = count(usage?.completion_tokens)
  return {
    text,
    failure: failureOf(choice, text),
    ...(inputTokens !== undefined &&
      outputTokens !== undefined && {
        usage: {
          inputTokens,
          outputTokens,
          thinkingTokens: count(usage?.completion_tokens_details?.reasoning_tokens),
        },
      }),
    billedUsd: count(usage?.cost),
    isSent: true,
  }
}

function failureOf(
  choice: NonNullable<Completion['choices']>[number] | undefined,
  text: string,
): Failure | undefined {
  if (choice?.message?.refusal || choice?.finish_reason === 'content_filter') return 'refused'
  if (choice?.finish_reason === 'length') return 'cut-off'
  return text.trim() ? undefined : 'empty'
}

function readFailure(error: unknown): Outcome {
  const failed = (failure: Failure, isSent: boolean, retryAfterMs?: number): Outcome => ({
    answer: { text: '', failure, isSent },
    retryAfterMs,
  })
  if (error instanceof OpenAI.APIUserAbortError) return failed('error', true)
  if (error instanceof OpenAI.APIConnectionTimeoutError) return failed('timeout', true)
  // The server may have asked the model before the connection was lost: trying again could be billed twice.
  if (error instanceof OpenAI.APIConnectionError) return failed('unreachable', !isRefused(error))
  if (error instanceof APIError) {
    const { status = 0 } = error
    if (status === 404 || status === 400) return failed('not-served', false)
    if (status === 429) return failed('busy', false, retryAfter(error))
    if (status >= 500) return failed('error', false, retryAfter(error))
    return failed('error', false)
  }
  return failed('error', true)
}

/** Nobody listened: nothing was sent. */
function isRefused({ cause }: { cause?: unknown }): boolean {
  const code = (cause as { code?: unknown; cause?: { code?: unknown } } | undefined) ?? {}
  return code.code === 'ECONNREFUSED' || code.cause?.code === 'ECONNREFUSED'
}

/** Milliseconds that the server asks to wait; 0 where it does not say. */
function retryAfter({ headers }: APIError): number {
  const seconds = Number(headers?.get('retry-after') ?? '')
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0
}

/** Words without the key or the address. */
function reasonOf(error: unknown): string {
  if (error instanceof OpenAI.APIConnectionTimeoutError) return 'it does not answer in time'
  if (error instanceof OpenAI.APIConnectionError) return 'it cannot be reached'
  if (error instanceof APIError)
    return error.status === 401 || error.status === 403
      ? 'it refuses TRIAL_API_KEY'
      : `it answers with status ${error.status ?? 'unknown'}`
  return 'its answer cannot be read'
}
