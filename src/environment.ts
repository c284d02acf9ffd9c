import { z } from 'zod'

const optionalUrl = z
  .url({ protocol: /^https?$/, error: 'must be a URL that begins with http:// or https://' })
  .optional()
const optionalText = z.string().min(1).optional()
/** A token or key: a quotation mark of a word processor, or a line break, came in when it was copied. */
const secretText = z.string().regex(/^[!-~]+$/, {
  error: 'has a character that no key has: copy it again, without quotation marks and line breaks',
})
const snowflake = z
  .string()
  .regex(/^\d{1,20}$/, { error: 'must be an id in digits, as Discord shows it' })
const countText = z
  .string()
  .regex(/^\d{1,9}$/, { error: 'must be a whole number' })
  .transform(Number)
const portText = countText.refine((port) => port <= 65_535, 'must be a port number')
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
  secretText.startsWith(start, { error: `must begin with ${start}` }).optional()

const usdText = z
  .string()
  .regex(/^\d{1,7}(?:\.\d{1,2})?$/, { error: 'must be an amount in US dollars' })
  .transform(Number)

/** Every environment variable by its name, parsed; .env.example explains each. */
export const environmentSchema = z.object({
  OPENAI_API_KEY: secretText.optional(),
  OPENAI_BASE_URL: optionalUrl,
  OPENAI_MODEL: z.string().min(1).default('gpt-5.6-luna'),
  OPENAI_DAILY_REQUESTS: countText.default(5000),
  OPENAI_WORKSPACE_DAILY_REQUESTS: countText.optional(),
  TRIAL_API_KEY: secretText.optional(),
  TRIAL_BASE_URL: optionalUrl,
  TRIAL_MONTHLY_USD: usdText.default(10),
  TRIAL_WORKSPACE_MONTHLY_USD: usdText.optional(),
  PERSON_REQUESTS_PER_MINUTE: countText.optional(),
  WORKSPACE_REQUESTS_PER_MINUTE: countText.optional(),
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
  SLACK_SIGNING_SECRET: secretText.optional(),
  SLACK_API_URL: optionalUrl,
  DISCORD_TOKEN: secretText.optional(),
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
  MCP_TOKEN: z.string().min(16, { error: 'must have at least 16 characters' }).optional(),
  MCP_WORKSPACE: z.string().default(''),
  HTTP_PORT: portText.optional(),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'must be debug, info, warn, error or silent',
    })
    .default('info'),
  HOST: z.string().default('0.0.0.0'),
  PORT: portText.default(3000),
  STORE_URL: z
    .string()
    .regex(/^(?:memory:$|sqlite:.|rediss?:\/\/.)/, {
      error: 'must be memory:, sqlite:<file> or redis://<host>',
    })
    .refine((address) => !address.startsWith('redis') || isRedisAddress(address), {
      error:
        'is not an address: redis://<name>:<password>@<host>:<port>/<number of the database>, with % codes for special characters',
    })
    .default('sqlite:data.db'),
  RETENTION_DAYS: positive.default(30),
})

function isRedisAddress(address: string): boolean {
  return URL.canParse(address) && /^\/?\d{0,5}$/.test(new URL(address).pathname)
}

export type Settings = z.infer<typeof environmentSchema>
