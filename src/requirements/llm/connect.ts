import OpenAI from 'openai'
import type { Observe } from '../../observe.ts'
import { openStore, type Store } from '../../store/store.ts'
import { createAsk } from './ask.ts'
import { openBudget, type DailyRequests } from './budget.ts'
import { createLlmMapper, type LlmMapper } from './llm-mapper.ts'
import { openReadings } from './readings.ts'
import { wireSchema } from './wire.ts'

/** A person waits in a chat; the built-in rules answer at once. */
const patienceMs = 8000

export interface LlmSettings {
  apiKey: string
  /** Ends in `/v1`; without one the SDK asks OpenAI. */
  baseUrl?: string
  model: string
  dailyRequests: DailyRequests
}

export interface Surroundings {
  /** Where requests are counted and readings kept; without one, in this process. */
  store?: Store
  observe?: Observe
  now?: () => number
}

/** The LLM mapper over any OpenAI-compatible server. */
export async function connect(
  { apiKey, baseUrl, model, dailyRequests }: LlmSettings,
  { store, observe, now = Date.now }: Surroundings = {},
): Promise<LlmMapper> {
  const client = new OpenAI({ apiKey, baseURL: baseUrl, timeout: patienceMs, maxRetries: 1 })
  const where = store ?? (await openStore('memory:'))
  const budget = await openBudget(where, dailyRequests, now)
  const readings = openReadings(where, wireSchema, apiKey)
  return createLlmMapper(createAsk({ client, model, budget, readings, patienceMs, observe }))
}
