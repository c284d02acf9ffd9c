import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { openStore, type Store } from '../../../src/store/store.ts'
import { commandPayload, messageEvent, pressPayload } from '../../fakes/slack/payloads.ts'
import { slowServices, startBot, useCase, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(() => {
  vi.restoreAllMocks()
  return bot.end({ mayReport: true })
})

/** A store that takes its time to write down what is accepted. */
async function slowJournal() {
  const store = await openStore('memory:')
  const [reached, gate] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const collection: Store['collection'] = (name, schema, lifetimeMs) => {
    const one = store.collection(name, schema, lifetimeMs)
    if (!name.startsWith('accepted')) return one
    const set: typeof one.set = async (key, value) => {
      reached.resolve()
      await gate.promise
      await one.set(key, value)
    }
    return { ...one, set }
  }
  return { store: { ...store, collection }, written: reached.promise, release: gate.resolve }
}

const answers = () => bot.work.messages.filter(({ thread_ts: thread }) => thread)

describe('an acknowledgement that does not get through', () => {
  it('leaves nobody without the answer', async () => {
    await bot.end()
    const { store, written, release } = await slowJournal()
    bot = await startBot({ store })
    void bot.command(useCase)
    await written
    bot.fake.dropSockets()
    await bot.fake.until(() => bot.fake.connections() === 2, 'a new connection')
    release()
    await bot.fake.until(() => answers().length === 1, 'the answer')
  })
})

describe('once', () => {
  it('a command delivered again is answered once', async () => {
    const payload = commandPayload(useCase, bot.fake.responseUrl)
    await Promise.all([
      bot.fake.deliver('slash_commands', payload),
      bot.fake.deliver('slash_commands', payload, 1),
    ])
    await bot.fake.until(() => answers().length > 0)
    await bot.settled()
    expect(bot.work.messages).toHaveLength(2)
  })

  it('an event delivered three times, and the same words as a mention, are answered once', async () => {
    const text = `<@UBOT> ${useCase}`
    const event = messageEvent(text, { type: 'message' })
    const mention = messageEvent(text, { type: 'app_mention', ts: String(event.event['ts']) })
    await bot.fake.deliver('events_api', event)
    for (const retry of [1, 2]) await bot.fake.deliver('events_api', event, retry)
    await bot.fake.deliver('events_api', mention)
    await bot.fake.until(() => answers().length > 0)
    await bot.settled()
    expect(bot.work.messages).toHaveLength(1)
  })

  it('both events of a mention have one identity: at two replicas without a store they are answered once', async () => {
    const ts = '1800000000.000009'
    for (const type of ['message', 'app_mention'] as const) {
      await bot.end()
      bot = await startBot()
      await bot.fake.deliver('events_api', messageEvent(`<@UBOT> ${useCase}`, { type, ts }))
      await bot.settled()
      expect(bot.work.messages).toHaveLength(type === 'message' ? 0 : 1)
    }
  })

  it('a double click is answered once', async () => {
    const { answer, thread } = await bot.ask()
    const press = () =>
      pressPayload('shortlist.1.open', { message: answer, responseUrl: bot.fake.responseUrl })
    await bot.reply(thread, () =>
      Promise.all([
        bot.fake.deliver('interactive', press()),
        bot.fake.deliver('interactive', press()),
      ]),
    )
    await bot.settled()
    expect(bot.inThread(thread)).toHaveLength(2)
  })
})

describe('a process that was silent for so long that another one took its request over', () => {
  const entry = z.looseObject({ owner: z.string() })
  const held = async () => {
    await bot.end()
    const { services, reached, release } = slowServices()
    bot = await startBot({ services })
    await bot.command(useCase)
    await reached
    // Kept for longer than the minute that passes: in the next millisecond it would be gone.
    const entries = bot.store.collection('accepted-slack', entry, 3_600_000)
    const [found] = await Array.fromAsync(entries.entries())
    const minuteLater = () => {
      const now = Date.now()
      vi.spyOn(Date, 'now').mockReturnValue(now + 60_000)
      release()
    }
    return { entries, id: found![0], accepted: found![1], release: minuteLater }
  }

  it('leaves it to that one, and says nothing', async () => {
    const { entries, id, accepted, release } = await held()
    await entries.set(id, { ...accepted, owner: 'another' })
    release()
    await bot.settled()
    expect([bot.work.messages, bot.fake.responses]).toEqual([[], []])
    expect(await entries.get(id)).toMatchObject({ owner: 'another' })
  })

  it('looks whether it is answered where that one has finished', async () => {
    const { entries, id, release } = await held()
    await entries.delete(id)
    release()
    await bot.settled()
    expect(bot.fake.calls.map(({ method }) => method)).toContain('conversations.history')
    expect(bot.work.messages).toHaveLength(2)
  })
})

describe('a request that two processes died of', () => {
  it('is not begun again: its person is told', async () => {
    const spent = { owner: 'gone', acceptedAt: Date.now(), deaths: 1 }
    const entries = bot.store.collection('accepted-slack', z.unknown(), 60_000)
    await entries.set('1', { ...spent, request: commandPayload(useCase, bot.fake.responseUrl) })
    const mention = messageEvent(`<@UBOT> ${useCase}`, { type: 'app_mention' })
    await entries.set('2', { ...spent, request: mention })
    await bot.fake.until(() => bot.work.ephemerals.length === 2, 'two words to the person')
    for (const { text } of bot.work.ephemerals) expect(text).toMatch(/restarted twice/)
    expect(await Array.fromAsync(entries.entries())).toEqual([])
    expect(answers()).toEqual([])
  })
})

describe('in order', () => {
  it('two messages in quick succession: the second builds on the first', async () => {
    const { thread } = await bot.ask()
    await Promise.all([
      bot.say('only open weights', { thread }),
      bot.say('at most $20 a month', { thread }),
    ])
    await bot.fake.until(() => bot.inThread(thread).length === 3)
    const [, first, second] = bot.inThread(thread)
    expect(wordsOf(first?.blocks)).toMatch(
      /Changed: open weights only\.[^]*Kept to: at most \$300 a month\./,
    )
    expect(wordsOf(second?.blocks)).toMatch(
      /Changed: at most \$20 a month\.[^]*Kept to: open weights only\./,
    )
  })

  it('a reply that comes before the answer it replies to waits for it', async () => {
    const ts = '1800000000.000001'
    await Promise.all([
      bot.say(`<@UBOT> ${useCase}`, { ts }),
      bot.say('only open weights', { thread: ts }),
    ])
    await bot.fake.until(() => bot.inThread(ts).length === 2)
    expect(wordsOf(bot.inThread(ts)[1]?.blocks)).toContain('open weights only')
  })
})

describe('the connection', () => {
  it('comes back after it is lost, and commands are answered again', async () => {
    await bot.ask()
    bot.fake.dropSockets()
    await bot.fake.until(() => bot.fake.connections() === 2, 'a new connection')
    await bot.ask()
    expect(bot.work.messages).toHaveLength(4)
  })

  it('keeps trying while Slack cannot be reached', async () => {
    bot.fake.faults.add(
      'apps.connections.open',
      { status: 500 },
      { error: 'internal_error' },
      { reset: true },
    )
    bot.fake.dropSockets()
    await bot.fake.until(() => bot.fake.connections() === 2, 'a new connection')
    expect(bot.pauses.slice(0, 3)).toEqual([500, 1000, 2000])
  })

  it('never writes a token or a ticket to the log', async () => {
    bot.fake.faults.always('chat.postMessage', { reset: true })
    bot.fake.dropSockets()
    await bot.fake.until(() => bot.fake.connections() === 2)
    await bot.command(useCase)
    await bot.fake.until(() => bot.fake.responses.length > 0)
    expect(bot.log.length).toBeGreaterThan(0)
    expect(bot.log.join('\n')).not.toMatch(/secret|xoxb-|xapp-/)
  })
})
