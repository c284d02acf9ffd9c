import { loadDataset } from '../../src/leaderboard/dataset.ts'
import { buildServices } from '../../src/services.ts'
import { botId, type FakeMessage } from '../fakes/discord/state.ts'
import type { StoredMessage } from '../fakes/slack/web-api.ts'
import { startWorld } from '../platforms/discord/world.ts'
import { startBot } from '../platforms/slack/harness.ts'

/** What was said, or pressed by its label, and every message that came of it. */
export interface Shot {
  platform: 'slack' | 'discord'
  said: string
  /** `channel`, `thread` or `private`. */
  where: string
  body: { text?: unknown; content?: unknown; blocks?: unknown; components?: unknown }
  /** The person who asked is told: mentioned, or in the thread from its start. */
  tells: boolean
  /** Charts that were uploaded with it, the newest first. */
  pictures: string[]
}

/** Words, or a button of the last answer: `[Details]`. */
const isPress = (said: string) => /^\[(.+)\]$/.exec(said)?.[1]

const dataset = await loadDataset((message) => console.error(message), '/nowhere')
export const services = buildServices(dataset, () => dataset.asOf)

/** Until nothing has come for a while. */
async function settled(state: () => string): Promise<void> {
  let last = ''
  for (let quiet = 0; quiet < 6;) {
    await new Promise((resolve) => setTimeout(resolve, 150))
    const now = state()
    quiet = now === last ? quiet + 1 : 0
    last = now
  }
}

/** A PNG, alone or in the form it was uploaded with, as an address. */
const picture = (bytes: Buffer) =>
  `data:image/png;base64,${bytes.subarray(Math.max(0, bytes.indexOf(Buffer.from([0x89, 0x50, 0x4e, 0x47])))).toString('base64')}`

/** A request with `/recommend-model` in a channel, and what is said and pressed in its thread. */
export async function playSlack([first = '', ...rest]: string[]): Promise<Shot[]> {
  const bot = await startBot({ services })
  const { work, fake } = bot
  const shots: Shot[] = []
  const seen = new Map<unknown, string>()
  const collect = async (said: string) => {
    await settled(() => JSON.stringify([work.messages, work.ephemerals, fake.responses]))
    const pictures = work.shown.map(({ bytes }) => picture(bytes))
    const take = (message: Shot['body'], where: string) => {
      const state = JSON.stringify(message)
      if (seen.get(message) === state) return
      const isNew = !seen.has(message)
      seen.set(message, state)
      const tells =
        isNew && (where === 'private' || state.includes('<@U1>') || /"user_id":"U1"/.test(state))
      shots.push({
        platform: 'slack',
        said,
        where,
        body: structuredClone(message),
        tells,
        pictures: pictures.toReversed(),
      })
    }
    for (const message of work.messages)
      if (message.bot_id) take(message, message.thread_ts ? 'thread' : 'channel')
    for (const message of [...work.ephemerals, ...fake.responses]) take(message, 'private')
  }
  await bot.command(first)
  await collect(first)
  const isOurs = (one: StoredMessage) => one.bot_id !== undefined && one.thread_ts !== undefined
  const thread = work.messages.find(isOurs)?.thread_ts
  for (const said of rest) {
    const label = isPress(said)
    const answer = work.messages.findLast(
      (one) => isOurs(one) && JSON.stringify(one.blocks).includes('"actions"'),
    )
    if (label && answer) {
      const button = buttonsIn(answer.blocks).find((one) => one.label === label)
      await bot.press(`${button?.id.split('.')[2] ?? label}.0`, {
        user: 'U1',
        name: 'ana',
        message: { ts: answer.ts, thread_ts: thread },
        ...(button?.value && { value: button.value }),
      })
    } else if (thread) await bot.say(said, { thread, user: 'U1' })
    else await bot.command(said)
    await collect(said)
  }
  await bot.end({ mayReport: true })
  return shots
}

interface Button {
  label: string
  id: string
  value?: string
}

function buttonsIn(part: unknown): Button[] {
  if (Array.isArray(part)) return part.flatMap(buttonsIn)
  if (typeof part !== 'object' || part === null) return []
  const { type, text, action_id: id, value } = part as Record<string, unknown>
  if (type === 'button')
    return [{ label: (text as { text: string }).text, id: String(id), value: value as string }]
  return Object.values(part).flatMap(buttonsIn)
}

/** The same on Discord, in a server's text channel. */
export async function playDiscord([first = '', ...rest]: string[]): Promise<Shot[]> {
  const world = await startWorld({ services, config: { messageContent: true } })
  const { state } = world
  const shots: Shot[] = []
  const seen = new Map<string, string>()
  const own = () => [...state.messages.values()].filter(({ author }) => author.id === botId)
  const contents = ({ id, content, components }: FakeMessage) =>
    JSON.stringify([id, content, components])
  const collect = async (said: string) => {
    await settled(() => own().map(contents).join())
    const files = world.requests.flatMap((request) => request.files)
    const pictures = await Promise.all(
      files.map(async (file) => picture(Buffer.from(await file.arrayBuffer()))),
    )
    for (const message of own()) {
      const now = contents(message)
      if (seen.get(message.id) === now) continue
      const isNew = !seen.has(message.id)
      seen.set(message.id, now)
      const isThread = state.channels.get(message.channel_id)?.type === 11
      const where = message.flags & 64 ? 'private' : isThread ? 'thread' : 'channel'
      // Whoever asked is added to the thread, or answered by name.
      const tells = isNew && where !== 'channel'
      shots.push({
        platform: 'discord',
        said,
        where,
        body: structuredClone(message),
        tells,
        pictures: pictures.toReversed(),
      })
    }
  }
  const asked = world.slash('recommend-model', { 'use-case': first })
  await collect(first)
  const thread = state.channels.get(asked.original ?? '')
  for (const said of rest) {
    const label = isPress(said)
    const answer = own().findLast(
      ({ flags, components }) => !(flags & 64) && JSON.stringify(components).includes('"label"'),
    )
    if (label && answer) world.press(answer, label)
    else if (thread) world.say(said, thread)
    else world.slash('recommend-model', { 'use-case': said })
    await collect(said)
  }
  await world.close()
  return shots
}
