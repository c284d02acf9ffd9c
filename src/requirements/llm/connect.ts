import OpenAI from 'openai'
import { createAsk } from './ask.ts'
import { createLlmMapper, type LlmMapper } from './llm-mapper.ts'

/** With one retry, this and its double have to fit into the patience of a person who waits in a chat. */
const timeoutMs = 10_000

export interface LlmSettings {
  apiKey: string
  /** Ends in `/v1`; without one the SDK asks OpenAI. */
  baseUrl?: string
  model: string
  dailyRequests: number
}

/** The LLM mapper over any OpenAI-compatible server. */
export function connect({ apiKey, baseUrl, model, dailyRequests }: LlmSettings): LlmMapper {
  const client = new OpenAI({ apiKey, baseURL: baseUrl, timeout: timeoutMs, maxRetries: 1 })
  return createLlmMapper(createAsk({ client, model, dailyRequests, now: Date.now }))
}
