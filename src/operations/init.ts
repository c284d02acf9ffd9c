import { readConfig } from '../config.ts'
import { environmentSchema, type Settings } from '../environment.ts'
import { UserError } from '../errors.ts'
import type { Ask } from './ask.ts'
import { examineAccounts } from './doctor.ts'
import { readIfThere, withSettings, writePrivately } from './env-file.ts'

type Setting = keyof Settings
type Values = Record<string, string>

interface InitParts {
  ask: Ask
  write(text: string): void
  /** Where the settings go. */
  file: string
  /** What a new file begins with. */
  example: string
  /** What is set already, in the environment or in the file. */
  environment: Record<string, string | undefined>
}

interface Question {
  setting: Setting
  text: string
  isSecret?: true
  /** Asked again without an answer, rather than left out. */
  isNeeded?: true
  /** Absent: always. */
  when?(platforms: Set<string>, values: Values): boolean
}

const inSlack = (platforms: Set<string>) => platforms.has('slack')
const inDiscord = (platforms: Set<string>) => platforms.has('discord')

const questions: Question[] = [
  {
    setting: 'SLACK_BOT_TOKEN',
    text: 'Slack: the Bot User OAuth Token (xoxb-..., docs/slack.md says where)',
    isSecret: true,
    isNeeded: true,
    when: inSlack,
  },
  {
    setting: 'SLACK_APP_TOKEN',
    text: 'Slack: the app-level token (xapp-...); nothing, if Slack is to call you over HTTP',
    isSecret: true,
    when: inSlack,
  },
  {
    setting: 'SLACK_SIGNING_SECRET',
    text: 'Slack: the signing secret',
    isSecret: true,
    isNeeded: true,
    when: (platforms, values) => inSlack(platforms) && !values['SLACK_APP_TOKEN'],
  },
  {
    setting: 'DISCORD_TOKEN',
    text: 'Discord: the token of the bot (docs/discord.md says where)',
    isSecret: true,
    isNeeded: true,
    when: inDiscord,
  },
  {
    setting: 'STORE_URL',
    text: 'Where conversations are kept: sqlite:<file>, or redis://<host> for several replicas',
  },
  {
    setting: 'OPENAI_API_KEY',
    text: 'The key of a language model that reads requests; nothing: built-in rules read them',
    isSecret: true,
  },
  {
    setting: 'OPENAI_BASE_URL',
    text: 'Its address, if it is not OpenAI (ends in /v1)',
    when: (_, values) => Boolean(values['OPENAI_API_KEY']),
  },
  {
    setting: 'OPENAI_MODEL',
    text: 'Its name',
    when: (_, values) => Boolean(values['OPENAI_API_KEY']),
  },
  {
    setting: 'ADMIN_USERS',
    text: 'Ids of the people who may refresh the data and set the policy, separated by commas (U012ABC, or digits on Discord)',
    when: (platforms) => platforms.size > 0,
  },
]

const mostTries = 3

/** Asks for what is needed, tries it, and writes it down. True when it was written. */
export async function init(parts: InitParts): Promise<boolean> {
  const { ask, write, file, example } = parts
  const before = await readIfThere(file)
  write(
    'This asks what Shortlist needs, tries it, and writes it to .env. Enter takes what is in brackets.\n\n',
  )
  if (before !== undefined && !(await agrees(ask, 'There is an .env already. Change it?'))) {
    write('Nothing was changed.\n')
    return false
  }
  const platforms = await askPlatforms(parts)
  let values = await askAll(platforms, parts)
  while (!(await isRight(values, parts))) {
    const mends = ask.isPerson && (await agrees(ask, 'Not all of that works. Go through it again?'))
    if (mends) {
      const environment = { ...parts.environment, ...values }
      values = await askAll(platforms, { ...parts, environment })
    } else if (await agrees(ask, 'Not all of that works. Write it all the same?')) break
    else {
      write('Nothing was written.\n')
      return false
    }
  }
  await writePrivately(file, withSettings(before ?? example, values))
  write(`\nWritten to ${file}, for you alone to read.\n${nextSteps(platforms)}`)
  return true
}

async function askAll(platforms: Set<string>, parts: InitParts): Promise<Values> {
  const values: Values = {}
  for (const question of questions)
    if (question.when?.(platforms, values) ?? true) {
      const value = await askSetting(question, parts)
      if (value !== undefined) values[question.setting] = value
    }
  return values
}

async function isRight(values: Values, { environment, write }: InitParts): Promise<boolean> {
  write('\nTrying it:\n')
  try {
    const config = readConfig({ ...environment, ...values })
    if (config.discord?.token) await registerOnDiscord(config.discord, write)
    return await examineAccounts(config, write)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    write(`${error.message}\n`)
    return false
  }
}

const places: Record<string, string[]> = {
  slack: ['slack'],
  discord: ['discord'],
  both: ['slack', 'discord'],
  terminal: [],
}

async function askPlatforms(parts: InitParts): Promise<Set<string>> {
  const question = 'Where should it answer: slack, discord, both, terminal? [terminal] '
  return askUntil(parts, question, false, (said = 'terminal') => {
    const found = Object.entries(places).find(([word]) => word === said.toLowerCase())
    return found ? { value: new Set(found[1]) } : 'Write slack, discord, both or terminal.'
  })
}

/** The value as it stands in the file; undefined: it stays as it is. */
async function askSetting(
  { setting, text, isSecret, isNeeded }: Question,
  parts: InitParts,
): Promise<string | undefined> {
  const known = parts.environment[setting]?.trim() || usual(setting)
  const hint = known ? ` [${isSecret ? 'as it is' : known}]` : ''
  return askUntil(parts, `${text}${hint}: `, isSecret, (said) => {
    if (said === undefined)
      return known !== undefined || !isNeeded ? { value: known } : `${setting} is needed for that.`
    const problem = environmentSchema.shape[setting].safeParse(said).error?.issues[0]?.message
    return problem === undefined ? { value: said } : `${setting} ${problem}.`
  })
}

/** Asks until what is said can be taken, or says what is wrong. Lines that were piped in are not corrected by the next one. */
async function askUntil<T>(
  { ask, write }: InitParts,
  question: string,
  isSecret: boolean | undefined,
  take: (said: string | undefined) => { value: T } | string,
): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const taken = take((await ask(question, isSecret)) || undefined)
    if (typeof taken !== 'string') return taken.value
    if (!ask.isPerson || tries >= mostTries) throw new UserError(taken)
    write(`${taken}\n`)
  }
}

/** What holds where nobody sets it. */
function usual(setting: Setting): string | undefined {
  const value = environmentSchema.shape[setting].safeParse(undefined).data
  return typeof value === 'string' ? value : undefined
}

const agrees = async (ask: Ask, question: string): Promise<boolean> =>
  /^y(?:es)?$/i.test((await ask(`${question} [y/N] `)) ?? '')

/** People see its commands only after this; doing it again changes nothing. */
async function registerOnDiscord(
  discord: NonNullable<ReturnType<typeof readConfig>['discord']>,
  write: (text: string) => void,
): Promise<void> {
  const { registerCommands } = await import('../platforms/discord/register.ts')
  try {
    write(`${await registerCommands(discord)}\n`)
  } catch {
    // What is wrong is found and said by the examination that follows.
  }
}

function nextSteps(platforms: Set<string>): string {
  const steps = [
    ...(platforms.has('slack')
      ? ['In Slack: /invite @Shortlist to a channel, then /recommend-model and a use case.']
      : []),
    ...(platforms.has('discord')
      ? ['In Discord: invite the bot (docs/discord.md), then /recommend-model and a use case.']
      : []),
  ]
  return `Next: npm start\n${steps.map((step) => `${step}\n`).join('')}For whoever runs it: docs/run-it.md. For whoever asks: docs/ask-it.md.\n`
}
