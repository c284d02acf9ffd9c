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

const daySeconds = 24 * 3600

/** The channel allow list, the pause between requests of one person, and a server's answers of a day (UTC). */
export async function createAllowance(
  {
    channels,
    cooldownSeconds,
    guildAnswersPerDay,
  }: Pick<DiscordConfig, 'channels' | 'cooldownSeconds' | 'guildAnswersPerDay'>,
  store: Store,
  now: () => number = Date.now,
): Promise<Allowance> {
  const pause = cooldownSeconds
    ? await store.limiter({ name: 'discord-pause', most: 1, windowSeconds: cooldownSeconds })
    : undefined
  const answers =
    guildAnswersPerDay === undefined
      ? undefined
      : await store.limiter({
          name: 'discord-day',
          most: guildAnswersPerDay,
          windowSeconds: daySeconds,
        })

  return async ({ user, guild, channel = '', parent = '' }) => {
    if (guild && channels && !channels.includes(channel) && !channels.includes(parent))
      return `I only answer in ${channels
        .slice(0, 5)
        .map((id) => `<#${id}>`)
        .join(', ')}. Please ask there.`
    const seconds = pause ? Math.ceil((await pause(user)) / 1000) : 0
    if (seconds > 0)
      return `One request at a time, please: you can ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`
    const today = Math.floor(now() / (daySeconds * 1000))
    if (guild && answers && (await answers(`${guild}-${today}`)) > 0)
      return `This server has used its ${guildAnswersPerDay} answers for today. Please try again tomorrow, or ask whoever runs this bot for more.`
    return undefined
  }
}
