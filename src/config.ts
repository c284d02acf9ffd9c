import { z } from 'zod'
import { UserError } from './errors.ts'
import { liveDirectory } from './leaderboard/dataset.ts'
import type { GateLimits } from './platforms/gate.ts'
import type { LlmSettings } from './requirements/llm/connect.ts'

const optionalUrl = z
  .url({ protocol: /^https?$/, error: 'must be a URL that begins with http:// or https://' })
  .optional()
const optionalText = z.string().min(1).optional()
const snowflake = z
  .string()
  .regex(/^\d{1,20}$/, { error: 'must be an id in digits, as Discord shows it' })
const countText = z
  .string()
  .regex(/^\d{1,9}$/, { error: 'must be a whole number' })
  .transform(Number)
const positive = countText.refine((count) => count > 0, 'must be at least 1')
const switchText = z.stringbool({ error: 'must be true or false' }).default(false)

const listText = z
  .string()
  .default('')
  .transform((list) =>
    list
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  )

const token = (start: string) =>
  z
    .string()
    .startsWith(start, { error: `must begin with ${start}` })
    .optional()

const environmentSchema = z.object({
  OPENAI_API_KEY: optionalText,
  OPENAI_BASE_URL: optionalUrl,
  OPENAI_MODEL: z.string().min(1).default('gpt-5.6-luna'),
  OPENAI_DAILY_REQUESTS: countText.default(5000),
  OPENAI_WORKSPACE_DAILY_REQUESTS: countText.optional(),
  PERSON_REQUESTS_PER_MINUTE: countText.default(20),
  WORKSPACE_REQUESTS_PER_MINUTE: countText.default(0),
  REQUESTS_AT_WORK: positive.default(50),
  REQUESTS_WAITING: countText.default(500),
  SOURCE_MIRROR: optionalUrl,
  CUSTOM_BOARDS: listText,
  DATA_DIR: optionalText,
  REFRESH_HOURS: z
    .string()
    .regex(/^\d{1,5}(?:\.\d{1,5})?$/, {
      error: 'must be a number of hours; 0 turns refreshing off',
    })
    .transform(Number)
    .optional(),
  ADMIN_USERS: listText,
  SLACK_BOT_TOKEN: token('xoxb-'),
  SLACK_APP_TOKEN: token('xapp-'),
  SLACK_SIGNING_SECRET: optionalText,
  SLACK_API_URL: optionalUrl,
  DISCORD_TOKEN: optionalText,
  DISCORD_CLIENT_ID: snowflake.optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[\da-f]{64}$/i, { error: 'must be the 64 hexadecimal digits of the public key' })
    .optional(),
  DISCORD_API_URL: optionalUrl,
  DISCORD_MESSAGE_CONTENT: switchText,
  DISCORD_CHANNELS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(snowflake))
    .optional(),
  DISCORD_COOLDOWN_SECONDS: countText.optional(),
  DISCORD_GUILD_ANSWERS_PER_DAY: countText.optional(),
  DISCORD_MEMBER_PERMISSIONS: countText.transform(String).optional(),
  HOST: z.string().default('0.0.0.0'),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535, { error: 'must be a port number' })
    .default(3000),
  STORE_URL: z
    .string()
    .regex(/^(?:memory:$|sqlite:.|rediss?:\/\/.)/, {
      error: 'must be memory:, sqlite:<file> or redis://<host>',
    })
    .default('sqlite:data.db'),
  RETENTION_DAYS: positive.default(30),
})

/** The settings of the Discord bot. */
export interface DiscordConfig {
  /** Absent: only HTTP interactions, answered where they were asked. */
  token?: string
  clientId?: string
  /** Register commands in this guild only, where they appear at once. */
  guildId?: string
  /** Turns on HTTP interactions; hexadecimal. */
  publicKey?: string
  /** Ends in `/api`, without the version. */
  apiUrl?: string
  /** The Message Content intent is granted and wanted. */
  messageContent: boolean
  /** Channels it answers in; absent: all. */
  channels?: string[]
  /** Pause between two requests of one person; absent: none. */
  cooldownSeconds?: number
  /** Most answers to one guild in a day (UTC); absent: no limit. */
  guildAnswersPerDay?: number
  /** Permission bits a member needs to see the commands, unless a guild's admins say otherwise. */
  memberPermissions?: string
}

/** What the environment configures, parsed once. */
export interface Config {
  llm?: LlmSettings
  /** Base URL under which every source is asked for, for networks without the outside. */
  sourceMirror?: string
  /** Paths or https addresses of the operator's own evaluations. */
  customBoards: string[]
  /** Where refreshed data is kept. */
  dataDirectory: string
  /** Hours from one refresh to the next; 0: never; absent: as the platform has it. */
  refreshHours?: number
  /** Ids, as Slack and Discord show them, of people who may use admin commands. */
  adminUsers: string[]
  slack?: SlackConfig
  discord?: DiscordConfig
  /** Where platforms that call us reach this process. */
  http: { host: string; port: number }
  /** Where conversations are kept, and for how long after the last change. */
  store: { url: string; retentionDays: number }
  /** How much is answered at a time; docs/operations.md says what happens beyond. */
  load: GateLimits
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
  const { HOST, PORT, STORE_URL } = parsed.data
  return {
    llm: OPENAI_API_KEY
      ? {
          apiKey: OPENAI_API_KEY,
          baseUrl: OPENAI_BASE_URL,
          model: OPENAI_MODEL,
          dailyRequests: {
            all: parsed.data.OPENAI_DAILY_REQUESTS,
            workspace: parsed.data.OPENAI_WORKSPACE_DAILY_REQUESTS,
          },
        }
      : undefined,
    sourceMirror: SOURCE_MIRROR?.replace(/\/+$/, ''),
    customBoards: parsed.data.CUSTOM_BOARDS,
    dataDirectory: parsed.data.DATA_DIR ?? liveDirectory,
    refreshHours: parsed.data.REFRESH_HOURS,
    adminUsers: parsed.data.ADMIN_USERS,
    slack: slackConfig(parsed.data),
    discord: discordConfig(parsed.data),
    http: { host: HOST, port: PORT },
    store: { url: STORE_URL, retentionDays: parsed.data.RETENTION_DAYS },
    load: {
      personPerMinute: parsed.data.PERSON_REQUESTS_PER_MINUTE || undefined,
      workspacePerMinute: parsed.data.WORKSPACE_REQUESTS_PER_MINUTE || undefined,
      atWork: parsed.data.REQUESTS_AT_WORK,
      waiting: parsed.data.REQUESTS_WAITING,
    },
  }
}

function discordConfig(settings: z.infer<typeof environmentSchema>): DiscordConfig | undefined {
  if (!settings.DISCORD_TOKEN && !settings.DISCORD_PUBLIC_KEY) return undefined
  return {
    token: settings.DISCORD_TOKEN,
    clientId: settings.DISCORD_CLIENT_ID,
    guildId: settings.DISCORD_GUILD_ID,
    publicKey: settings.DISCORD_PUBLIC_KEY,
    apiUrl: settings.DISCORD_API_URL?.replace(/\/+$/, ''),
    messageContent: settings.DISCORD_MESSAGE_CONTENT,
    channels: settings.DISCORD_CHANNELS,
    cooldownSeconds: settings.DISCORD_COOLDOWN_SECONDS,
    guildAnswersPerDay: settings.DISCORD_GUILD_ANSWERS_PER_DAY,
    memberPermissions: settings.DISCORD_MEMBER_PERMISSIONS,
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
