import { z } from 'zod'
import { UserError } from './errors.ts'

const optionalUrl = z
  .url({ protocol: /^https?$/, error: 'must be a URL that begins with http:// or https://' })
  .optional()
const optionalText = z.string().min(1).optional()

const environmentSchema = z.object({
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: optionalUrl,
  OPENAI_MODEL: z.string().min(1).default('gpt-5.6-luna'),
  SOURCE_MIRROR: optionalUrl,
})

/** What the environment configures, parsed once. */
export interface Config {
  llm?: { apiKey: string; baseUrl?: string; model: string }
  /** Base URL under which every source is asked for, for networks without the outside. */
  sourceMirror?: string
}

/** Reads the configuration; throws UserError that lists every problem at once. Empty values count as not set. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const parsed = environmentSchema.safeParse(set)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `  ${path.join('.')} ${message}`,
    )
    throw new UserError(
      `Some settings cannot be used:\n${problems.join('\n')}\nThe list of settings is in .env.example.`,
    )
  }
  const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL, SOURCE_MIRROR } = parsed.data
  return {
    llm: OPENAI_API_KEY
      ? { apiKey: OPENAI_API_KEY, baseUrl: OPENAI_BASE_URL, model: OPENAI_MODEL }
      : undefined,
    sourceMirror: SOURCE_MIRROR?.replace(/\/+$/, ''),
  }
}
