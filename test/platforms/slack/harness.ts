import type { Services } from '../../../src/command.ts'
import type { SlackConfig } from '../../../src/config.ts'
import type { RunningPlatform } from '../../../src/platforms/platform.ts'
import { startSlack } from '../../../src/platforms/slack/start.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { startFakeSlack, type FakeSlack } from '../../fakes/slack/index.ts'
import {
  commandPayload,
  messageEvent,
  pressPayload,
  viewPayload,
  type EventOptions,
  type FieldValue,
  type PressOptions,
  type Who,
} from '../../fakes/slack/payloads.ts'
import type { Gate } from '../../../src/conversation/gate.ts'
import type { StoredMessage } from '../../fakes/slack/web-api.ts'
import { makeServices } from '../../fixtures/services.ts'

export const useCase = 'write and review Python code, 2,000 requests a month, under $300 a month'

interface Options {
  services?: Services
  store?: Store
  fake?: FakeSlack
  transport?: SlackConfig['transport']
  progressDelayMs?: number
  gate?: Gate
}

/** The product connected to the fake workspace, and what people do there. */
export async function startBot(options: Options = {}) {
  const fake = options.fake ?? (await startFakeSlack())
  const store = options.store ?? (await openStore('memory:'))
  const log: string[] = []
  const bugs: unknown[] = []
  const pauses: number[] = []
  const current = { services: options.services ?? makeServices() }
  const config: SlackConfig = {
    botToken: 'xoxb-secret-token',
    apiUrl: fake.apiUrl,
    transport: options.transport ?? { kind: 'socket', appToken: 'xapp-secret-token' },
  }
  const warn = (message: string) => void log.push(message)
  // Waiting is recorded, not done.
  const pause = (ms: number) => {
    pauses.push(ms)
    return new Promise<void>((resolve) => {
      setImmediate(resolve)
    })
  }
  const platform: RunningPlatform = await startSlack({
    config,
    services: { of: () => current.services },
    store,
    warn,
    reportBug: (_, error) => void bugs.push(error),
    pause,
    progressDelayMs: options.progressDelayMs ?? 60_000,
    gate: options.gate,
    lookEveryMs: 50,
  })
  const { work } = fake

  const inThread = (thread: string | undefined) =>
    work.messages.filter((one) => one.bot_id && one.thread_ts === thread)
  /** The next message of the bot that is not a known one. */
  const next = async (known: StoredMessage[], where: (message: StoredMessage) => boolean) => {
    const found = () =>
      work.messages.find((one) => one.bot_id && !known.includes(one) && where(one))
    await fake.until(() => found() !== undefined, 'a message of the bot')
    return found()!
  }

  return {
    fake,
    /** What the next request is answered with; a test replaces it as a refresh would. */
    current,
    work,
    store,
    log,
    bugs,
    pauses,
    platform,
    inThread,
    command: (text: string, who?: Who) =>
      fake.deliver('slash_commands', commandPayload(text, fake.responseUrl, who)),
    say: (text: string, about?: EventOptions) =>
      fake.deliver('events_api', messageEvent(text, about)),
    press: (action: string, about: PressOptions) =>
      fake.deliver(
        'interactive',
        pressPayload(`shortlist.1.${action}`, { responseUrl: fake.responseUrl, ...about }),
      ),
    submit: (view: Record<string, unknown>, fields: Record<string, FieldValue>, who?: Who) =>
      fake.deliver('interactive', viewPayload(view, fields, who)),
    /** Asks with the command and ends with the opening and the answer in its thread. */
    async ask(text = useCase, who?: Who) {
      const known = [...work.messages]
      await fake.deliver('slash_commands', commandPayload(text, fake.responseUrl, who))
      const answer = await next(known, ({ thread_ts: thread }) => thread !== undefined)
      const opening = work.messages.find(({ ts }) => ts === answer.thread_ts)!
      return { opening, answer, thread: opening.ts }
    },
    /** Does something and ends with the next message of the bot in the thread. */
    async reply(thread: string | undefined, doing: () => Promise<unknown>) {
      const known = [...work.messages]
      await doing()
      return next(known, (one) => one.thread_ts === thread)
    },
    next: (where: (message: StoredMessage) => boolean = () => true) =>
      next([...work.messages], where),
    /** Everything under way has ended: what was not done by now will not be. */
    settled: () => platform.stop(),
    /** `mayReport`: the test injects faults, so problems may have been reported to the operator. */
    async end({ mayReport = false } = {}) {
      await platform.stop()
      await fake.close()
      const problems = [...work.refused, ...(mayReport ? [] : bugs.map(String))]
      if (problems.length) throw new Error(`the fake Slack complained: ${problems.join('; ')}`)
    },
  }
}

export type Bot = Awaited<ReturnType<typeof startBot>>

/** The form that something opens. */
export async function openedBy({ work, fake }: Bot, doing: () => Promise<unknown>) {
  const before = work.views.length
  await doing()
  await fake.until(() => work.views.length > before, 'a form')
  return work.views.at(-1)!
}

/** Services that wait with reading to be released, as one with a slow language model would. */
export function slowServices() {
  const services = makeServices()
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  const reached = Promise.withResolvers<void>()
  const read: typeof services.read = async (text, state) => {
    reached.resolve()
    if (!state) await released
    return services.read(text, state)
  }
  return {
    services: { ...services, read },
    release: () => release(),
    /** Somebody's words are being read. */
    reached: reached.promise,
  }
}

/** All words of a message. */
export const wordsOf = (message: unknown): string => {
  if (typeof message === 'string') return message
  if (Array.isArray(message)) return message.map(wordsOf).join('\n')
  if (typeof message !== 'object' || message === null) return ''
  // What stands in one section of rich text reads on in one line.
  if ('type' in message && message.type === 'rich_text_section' && 'elements' in message)
    return [message.elements].flat().map(wordsOf).join('')
  return Object.entries(message)
    .filter(([key]) => ['text', 'blocks', 'elements', 'rows'].includes(key))
    .map(([, value]) => wordsOf(value))
    .join('\n')
}
