import { z } from 'zod'
import { UserError } from './errors.ts'

const optionalUrl = z
  .url({ protocol: /^https?$/, error: 'must be a URL that begins with http:// or https://' })
  .optional()
const optionalText = z.string().min(1).optional()

const token = (start: string) =>
  z
    .string()
    .startsWith(start, { error: `must begin with ${start}` })
    .optional()

const environmentSchema = z.object({
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: optionalUrl,
  OPENAI_MODEL: z.string().min(1).default('gpt-5.6-luna'),
  SOURCE_MIRROR: optionalUrl,
  SLACK_BOT_TOKEN: token('xoxb-'),
  SLACK_APP_TOKEN: token('xapp-'),
  SLACK_SIGNING_SECRET: optionalText,
  SLACK_API_URL: optionalUrl,
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535, { error: 'must be a port number' })
    .default(3000),
  HOST: optionalText,
  STORE_URL: z.string().min(1).default('sqlite:data.db'),
})

/** What the environment configures, parsed once. */
export interface Config {
  llm?: { apiKey: string; baseUrl?: string; model: string }
  /** Base URL under which every source is asked for, for networks without the outside. */
  sourceMirror?: string
  slack?: SlackConfig
  /** Where conversations are kept while a platform runs. */
  storeUrl: string
}

export interface SlackConfig {
  botToken: string
  /** Base of the Web API; without one, Slack's. */
  apiUrl?: string
  transport:
    | { kind: 'socket'; appToken: string }
    | { kind: 'http'; signingSecret: string; port: number; host?: string }
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
    slack: slackConfig(parsed.data),
    storeUrl: parsed.data.STORE_URL,
  }
}

function slackConfig({
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret,
  SLACK_API_URL,
  PORT: port,
  HOST: host,
}: z.infer<typeof environmentSchema>): SlackConfig | undefined {
  if (!botToken && !appToken && !signingSecret) return undefined
  if (!botToken)
    throw new UserError('SLACK_BOT_TOKEN is missing: docs/slack.md says where to find it.')
  const apiUrl = SLACK_API_URL?.replace(/\/*$/, '/')
  // Socket Mode needs no public address, so it is preferred where both are set.
  if (appToken) return { botToken, apiUrl, transport: { kind: 'socket', appToken } }
  if (signingSecret)
    return { botToken, apiUrl, transport: { kind: 'http', signingSecret, port, host } }
  throw new UserError(
    'Slack needs SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) beside SLACK_BOT_TOKEN.',
  )
}
