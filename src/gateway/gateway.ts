import OpenAI, { APIError } from 'openai'
import { UserError } from '../errors.ts'
import type { Answer, Failure } from './answer.ts'

/** Calls to models through an OpenAI-compatible server that serves many (OpenRouter, LiteLLM, vLLM, Ollama). */
export interface Gateway {
  /** Ids of what it serves, as it writes them. Throws UserError. */
  models(): Promise<string[]>
  /** Asks one model once. Never throws: what went wrong is the answer's `failure`. */
  ask(question: Question): Promise<Answer>
  /** Seconds to the first token of an answer, where the gateway noted it; there some seconds after the answer. */
  firstToken(generation: string): Promise<number | undefined>
}

export interface Question {
  /** The gateway's own id. */
  model: string
  system?: string
  prompt: string
  /** Most tokens it may write, thinking included. */
  maxTokens: number
}

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
        throw new UserError(
          `The gateway does not list its models: ${reasonOf(error)}. Check TRIAL_BASE_URL.`,
        )
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
        if (!mayRetry) return answer
        await wait(Math.min(longestWaitMs, retryAfterMs || 1000 * 2 ** attempt))
      }
    },
    async firstToken(id) {
      for (let attempt = 0; attempt <= retries; attempt += 1)
        try {
          const notes: unknown = await client.get('/generation', { query: { id }, timeout: 5000 })
          const latency = count((notes as { data?: { latency?: unknown } } | null)?.data?.latency)
          return latency === undefined ? undefined : latency / 1000
        } catch (error) {
          if (!(error instanceof APIError && error.status === 404)) return undefined
          await wait(1000 * 2 ** attempt)
        }
      return undefined
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
  const { model, system, prompt, maxTokens } = question
  const messages = [
    ...(system ? [{ role: 'system' as const, content: system }] : []),
    { role: 'user' as const, content: prompt },
  ]
  // The package waits so long for the head of an answer only, and for ever for the rest.
  const late = AbortSignal.timeout(timeoutMs)
  try {
    const { data, response } = await client.chat.completions
      .create({ model, messages, [limit]: maxTokens }, { signal: late })
      .withResponse()
    return { answer: readCompletion(data, response.headers) }
  } catch (error) {
    return late.aborted
      ? { answer: { text: '', failure: 'timeout', isSent: true } }
      : readFailure(error)
  }
}

/** The fields of an answer that are read here; a server may leave out any of them or send something else. */
interface Completion {
  id?: unknown
  /** OpenRouter's, of an answer that broke off after its head was sent. */
  error?: unknown
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

function readCompletion(completion: unknown, headers: Headers): Omit<Answer, 'seconds'> {
  const { id, error, choices, usage } = (completion ?? {}) as Completion
  const choice = Array.isArray(choices) ? choices[0] : undefined
  const content = choice?.message?.content
  const text = typeof content === 'string' ? content : ''
  const inputTokens = count(usage?.prompt_tokens)
  const outputTokens = count(usage?.completion_tokens)
  return {
    text,
    failure: choice || !error ? failureOf(choice, text) : 'error',
    ...(inputTokens !== undefined &&
      outputTokens !== undefined && {
        usage: {
          inputTokens,
          outputTokens,
          thinkingTokens: count(usage?.completion_tokens_details?.reasoning_tokens),
        },
      }),
    // LiteLLM writes it into the head, and nothing or 0 where it knows no price.
    billedUsd:
      count(usage?.cost) ?? (count(Number(headers.get('x-litellm-response-cost'))) || undefined),
    isSent: true,
    // OpenRouter and Vercel keep notes under such names.
    ...(typeof id === 'string' && /^gen[-_][\w-]{1,100}$/.test(id) && { generation: id }),
  }
}

function failureOf(
  choice: NonNullable<Completion['choices']>[number] | undefined,
  text: string,
): Failure | undefined {
  if (choice?.message?.refusal || choice?.finish_reason === 'content_filter') return 'refused'
  if (choice?.finish_reason === 'length') return 'cut-off'
  if (choice?.finish_reason === 'error') return 'error'
  return text.trim() ? undefined : 'empty'
}

function readFailure(error: unknown): Outcome {
  const failed = (failure: Failure, isSent: boolean, retryAfterMs?: number): Outcome => ({
    answer: { text: '', failure, isSent },
    retryAfterMs,
  })
  if (error instanceof OpenAI.APIConnectionTimeoutError) return failed('timeout', true)
  // The server may have asked the model before the connection was lost: trying again could be billed twice.
  if (error instanceof OpenAI.APIConnectionError) return failed('unreachable', !isRefused(error))
  if (error instanceof APIError) {
    const { status = 0 } = error
    if (status === 401 || status === 402) return failed('no-access', false)
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
  const asked = headers?.get('retry-after') ?? ''
  const ms = Number.isNaN(Number(asked)) ? Date.parse(asked) - Date.now() : Number(asked) * 1000
  return ms > 0 ? ms : 0
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
