import { z } from 'zod'
import type { DiscordConfig } from '../../config.ts'
import type { Store } from '../../store/store.ts'

/** Who asks, and where. */
export interface Asker {
  user: string
  guild?: string
  channel?: string
  /** The channel that a thread belongs to. */
  parent?: string
}

/** Says in a sentence why somebody has to wait or ask elsewhere; undefined: go ahead, and it counts. */
export type Allowance = (asker: Asker) => Promise<string | undefined>

const day = 24 * 3_600_000
/** Beyond this many people the oldest entries go: their pause is long over. */
const mostPeople = 10_000

/** The channel allow list, the pause between requests of one person, and a server's answers of a day. */
export function createAllowance(
  {
    channels,
    cooldownSeconds = 0,
    guildAnswersPerDay,
  }: Pick<DiscordConfig, 'channels' | 'cooldownSeconds' | 'guildAnswersPerDay'>,
  store: Store,
  now: () => number = Date.now,
): Allowance {
  const lastAsked = new Map<string, number>()
  const spent = store.collection('discord-spent', z.number(), 2 * day)
  const counts = new Map<string, Promise<number>>()

  const waitSeconds = (user: string) => {
    const time = now()
    const wait = (lastAsked.get(user) ?? -Infinity) + cooldownSeconds * 1000 - time
    if (wait > 0) return Math.ceil(wait / 1000)
    lastAsked.delete(user)
    lastAsked.set(user, time)
    const [oldest] = lastAsked.keys()
    if (lastAsked.size > mostPeople && oldest !== undefined) lastAsked.delete(oldest)
    return 0
  }

  /** One after the other, so that two requests at once are counted as two. */
  const countToday = (guild: string): Promise<number> => {
    const key = `${guild}-${Math.floor(now() / day)}`
    const next = (counts.get(guild) ?? Promise.resolve(0)).then(async () => {
      const count = ((await spent.get(key)) ?? 0) + 1
      await spent.set(key, count)
      return count
    })
    counts.set(guild, next)
    return next
  }

  return async ({ user, guild, channel = '', parent = '' }) => {
    if (guild && channels && !channels.includes(channel) && !channels.includes(parent))
      return `I only answer in ${channels
        .slice(0, 5)
        .map((id) => `<#${id}>`)
        .join(', ')}. Please ask there.`
    const seconds = cooldownSeconds > 0 ? waitSeconds(user) : 0
    if (seconds > 0)
      return `One request at a time, please: you can ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
    if (guild && guildAnswersPerDay !== undefined && (await countToday(guild)) > guildAnswersPerDay)
      return `This server has used its ${guildAnswersPerDay} answers for today. Please try again tomorrow, or ask whoever runs this bot for more.`
    return undefined
  }
}
