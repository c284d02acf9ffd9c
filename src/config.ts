import { UserError } from './errors.ts'
import { liveDirectory } from './leaderboard/dataset.ts'
import type { GateLimits } from './conversation/gate.ts'
import type { LlmSettings } from './requirements/llm/connect.ts'
import type { TrialSettings } from './trial/trials.ts'
import { decoded } from './mirror.ts'
import { environmentSchema, type Settings } from './environment.ts'

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
  /** A gateway that serves many models, for trials; absent: models cannot be tried here. */
  trial?: TrialSettings
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
  /** Programs that ask over MCP: what they have to show, and whose rules hold for them. */
  mcp: { keys: { token?: string; slackSigningSecret?: string }; workspace: string }
  /** Where health and metrics are served; absent: nowhere. */
  healthPort?: number
  logLevel: Settings['LOG_LEVEL']
  /** What no log line may show. */
  secrets: string[]
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

/** What is set for this process. */
export const environment: Record<string, string | undefined> = process.env

/** Reads the configuration; throws UserError that lists every problem at once. Empty values count as not set; what stands around one does not count. */
export function readConfig(settings = environment): Config {
  const set = Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      value?.trim() ? [[name, value.trim()]] : [],
    ),
  )
  const parsed = environmentSchema.safeParse(set)
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
    ...missingSettings(set),
  ]
  if (!parsed.data || problems.length > 0)
    throw new UserError(
      `Some settings cannot be used:\n${problems.map((problem) => `  ${problem}\n`).join('')}The list of settings is in .env.example.`,
    )
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
    trial: trialConfig(parsed.data),
    sourceMirror: SOURCE_MIRROR && withoutSlashes(SOURCE_MIRROR),
    customBoards: parsed.data.CUSTOM_BOARDS,
    dataDirectory: parsed.data.DATA_DIR ?? liveDirectory,
    refreshHours: parsed.data.REFRESH_HOURS,
    adminUsers: parsed.data.ADMIN_USERS,
    slack: slackConfig(parsed.data),
    discord: discordConfig(parsed.data),
    http: { host: HOST, port: PORT },
    mcp: {
      keys: {
        token: parsed.data.MCP_TOKEN,
        slackSigningSecret: parsed.data.SLACK_SIGNING_SECRET,
      },
      workspace: parsed.data.MCP_WORKSPACE,
    },
    healthPort: parsed.data.HTTP_PORT,
    logLevel: parsed.data.LOG_LEVEL,
    secrets: secretsOf(parsed.data),
    store: { url: STORE_URL, retentionDays: parsed.data.RETENTION_DAYS },
    load: {
      personPerMinute: parsed.data.PERSON_REQUESTS_PER_MINUTE || undefined,
      workspacePerMinute: parsed.data.WORKSPACE_REQUESTS_PER_MINUTE || undefined,
      atWork: parsed.data.REQUESTS_AT_WORK,
      waiting: parsed.data.REQUESTS_WAITING,
    },
  }
}

/** By default the server that reads requests; a gateway of one's own may need no key. */
function trialConfig(settings: Settings): Config['trial'] {
  const { TRIAL_API_KEY, TRIAL_BASE_URL, OPENAI_API_KEY, OPENAI_BASE_URL } = settings
  const { TRIAL_MONTHLY_USD: all, TRIAL_WORKSPACE_MONTHLY_USD: workspace = all } = settings
  const monthlyUsd = { all, workspace }
  if (TRIAL_BASE_URL)
    return { apiKey: TRIAL_API_KEY ?? 'none', baseUrl: TRIAL_BASE_URL, monthlyUsd }
  const apiKey = TRIAL_API_KEY ?? OPENAI_API_KEY
  return apiKey ? { apiKey, baseUrl: OPENAI_BASE_URL, monthlyUsd } : undefined
}

/** Tokens and keys, and the passwords in addresses. */
function secretsOf(settings: Settings): string[] {
  const passwords = [settings.STORE_URL, settings.SOURCE_MIRROR].flatMap((address) => {
    const { password } = address && URL.canParse(address) ? new URL(address) : { password: '' }
    return [password, decoded(password)]
  })
  const keys = Object.entries(settings).flatMap(([name, value]) =>
    /_(?:TOKEN|API_KEY|SECRET)$/.test(name) ? String(value ?? '') : [],
  )
  return [...keys, ...passwords].filter(Boolean)
}

function discordConfig(settings: Settings): DiscordConfig | undefined {
  if (!settings.DISCORD_TOKEN && !settings.DISCORD_PUBLIC_KEY) return undefined
  return {
    token: settings.DISCORD_TOKEN,
    clientId: settings.DISCORD_CLIENT_ID,
    guildId: settings.DISCORD_GUILD_ID,
    publicKey: settings.DISCORD_PUBLIC_KEY,
    apiUrl: settings.DISCORD_API_URL && withoutSlashes(settings.DISCORD_API_URL),
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
}: Settings): SlackConfig | undefined {
  if (!botToken) return undefined
  const apiUrl = SLACK_API_URL && `${withoutSlashes(SLACK_API_URL)}/`
  // Socket Mode needs no public address, so it is preferred where both are set.
  if (appToken) return { botToken, apiUrl, transport: { kind: 'socket', appToken } }
  return signingSecret
    ? { botToken, apiUrl, transport: { kind: 'http', signingSecret, port, host } }
    : undefined
}

/** What has to be set beside what is set. */
function missingSettings(set: Record<string, unknown>): string[] {
  const { SLACK_BOT_TOKEN: bot, SLACK_APP_TOKEN: app, SLACK_SIGNING_SECRET: secret } = set
  const problems: string[] = []
  if (!bot && (app || secret))
    problems.push('SLACK_BOT_TOKEN is missing: docs/slack.md says where to find it.')
  if (bot && !app && !secret)
    problems.push(
      'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing beside SLACK_BOT_TOKEN.',
    )
  const { HTTP_PORT: healthPort, PORT: port = '3000', DISCORD_PUBLIC_KEY: key } = set
  if (healthPort === port && ((secret && !app) || key))
    problems.push('HTTP_PORT has to differ from PORT: the one is for you, the other for platforms.')
  return problems
}

/** An address without slashes at its end. */
function withoutSlashes(url: string): string {
  let { length } = url
  while (url[length - 1] === '/') length -= 1
  return url.slice(0, length)
}
