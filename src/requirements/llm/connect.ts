import OpenAI from 'openai'
import { createLlmMapper, type LlmMapper } from './llm-mapper.ts'

/** One attempt and one retry have to fit into the patience of a person who waits in a chat. */
const timeoutMs = 20_000

/** `baseUrl` ends in `/v1`; without one the SDK asks OpenAI. */
export function connect({
  apiKey,
  baseUrl,
  model,
}: {
  apiKey: string
  baseUrl?: string
  model: string
}): LlmMapper {
  return createLlmMapper(
    new OpenAI({ apiKey, baseURL: baseUrl, timeout: timeoutMs, maxRetries: 1 }),
    model,
  )
}
