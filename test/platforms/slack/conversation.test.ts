import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore } from '../../../src/store/store.ts'
import { startFakeSlack } from '../../fakes/slack/index.ts'
import { messageEvent } from '../../fakes/slack/payloads.ts'
import { makeServices } from '../../fixtures/services.ts'
import { slowServices, startBot, useCase, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(() => bot.end())

describe('a reply in our thread', () => {
  it('is understood without a mention, and the answer says what changed and why', async () => {
    const { thread } = await bot.ask()
    const answer = await bot.reply(thread, () => bot.say('only open weights', { thread }))
    const words = wordsOf(answer.blocks)
    expect(words).toContain('Changed: open weights only.')
    expect(answer.text).toContain('Changed: open weights only.')
    expect(words).toMatch(/Gone: .+ \(proprietary\)/)
  })

  it('names whoever changes the request of somebody else, without a mention', async () => {
    const { thread } = await bot.ask()
    const answer = await bot.reply(thread, () =>
      bot.say('at most $50 a month', { thread, user: 'U2' }),
    )
    expect(wordsOf(answer.blocks)).toContain('Changed by Ben')
    expect(answer.text).toContain('Changed by Ben')
    const own = await bot.reply(thread, () =>
      bot.say('at most $40 a month', { thread, user: 'U2' }),
    )
    expect(wordsOf(own.blocks)).not.toContain('Changed by')
    await bot.reply(thread, () => bot.press('cheaper', { message: answer, user: 'U2' }))
    // A name is looked up once a day.
    expect(bot.fake.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1)
  })

  it('names nobody wrongly when names may not be looked up', async () => {
    bot.work.scopes.delete('users:read')
    const { thread } = await bot.ask()
    const answer = await bot.reply(thread, () =>
      bot.say('at most $50 a month', { thread, user: 'U2' }),
    )
    expect(wordsOf(answer.blocks)).toContain('Changed by somebody in this thread')
  })

  it('is understood after a restart', async () => {
    const address = `sqlite:${join(mkdtempSync(join(tmpdir(), 'slack-')), 'data.db')}`
    const fake = await startFakeSlack()
    const first = await startBot({ fake, store: await openStore(address) })
    const { thread } = await first.ask()
    await first.platform.stop()
    await first.store.close()
    const second = await startBot({ fake, store: await openStore(address) })
    const answer = await second.reply(thread, () => second.say('only open weights', { thread }))
    expect(wordsOf(answer.blocks)).toContain('open weights only')
    await second.end()
    await second.store.close()
  })

  it.each([
    ['of a bot', { bot: 'B2' }],
    ['that was edited', { subtype: 'message_changed' }],
    ['of the app itself', { user: 'UBOT' }],
    ['about somebody joining', { subtype: 'channel_join' }],
    ['in another thread', { thread: '1700000000.000001' }],
    ['outside threads', { thread: undefined }],
  ])('%s is left alone', async (_, about) => {
    const { thread } = await bot.ask()
    await bot.say('only open weights', { thread, ...about })
    await bot.settled()
    expect(bot.work.messages).toHaveLength(2)
  })

  it('is left alone once the thread is quiet, until somebody mentions the app', async () => {
    const { answer, thread } = await bot.ask()
    await bot.press('more', { message: answer, type: 'overflow', option: 'quiet' })
    await bot.fake.until(() => bot.fake.responses.length > 0)
    expect(bot.fake.responses[0]?.['text']).toContain('only when I am mentioned')
    await bot.say('only open weights', { thread })
    const mentioned = await bot.reply(thread, () =>
      bot.say('<@UBOT> at most $50 a month', { thread }),
    )
    expect(wordsOf(mentioned.blocks)).not.toContain('open weights only')
    expect(wordsOf(mentioned.blocks)).toContain('mention me to change the request')
    await bot.say('<@UBOT> answer every reply', { thread })
    await bot.reply(thread, () => bot.say('only open weights', { thread }))
  })

  it('starts anew after "start over"', async () => {
    const { thread } = await bot.ask()
    const reset = await bot.reply(thread, () => bot.say('start over', { thread }))
    expect(reset.text).toContain('Starting over')
    const anew = await bot.reply(thread, () => bot.say('translate novels into German', { thread }))
    expect(wordsOf(anew.blocks)).toContain('in German.')
  })

  it('shows the help and keeps the list', async () => {
    const { thread } = await bot.ask()
    await bot.say('help', { thread })
    await bot.fake.until(() => bot.work.ephemerals.length > 0, 'the help, for one person')
    expect(bot.work.ephemerals[0]?.text).toContain('Describe a job')
    const answer = await bot.reply(thread, () => bot.say('only open weights', { thread }))
    expect(wordsOf(answer.blocks)).toContain('Changed: open weights only.')
  })
})

describe('a mention', () => {
  it('in a channel is answered in its thread, and replies there need no other', async () => {
    const ts = '1800000000.000100'
    const answer = await bot.reply(ts, () =>
      bot.say(`<@UBOT> ${useCase}`, { ts, type: 'app_mention' }),
    )
    expect(wordsOf(answer.blocks)).toContain('Start with')
    await bot.reply(ts, () => bot.say('only open weights', { thread: ts }))
  })

  it('without words gets the help', async () => {
    const ts = '1800000000.000200'
    await bot.say('<@UBOT>', { ts })
    await bot.fake.until(() => bot.work.ephemerals.length > 0)
    expect(bot.work.ephemerals[0]?.text).toContain('Describe a job')
    expect(bot.work.messages).toEqual([])
  })

  describe('in a running thread', () => {
    const thread = '1800000000.000300'
    beforeEach(() => {
      const said = { channel: 'C1', thread_ts: thread, user: 'U2', edits: 0 }
      bot.work.messages.push(
        {
          ...said,
          ts: '1800000000.000301',
          text: 'We want to review Python code, 5,000 requests a month',
        },
        { ...said, ts: '1800000000.000302', text: 'It has to cost under $100 a month' },
      )
    })

    it('reads what was written there, says so, and stays quiet afterwards', async () => {
      const answer = await bot.reply(thread, () =>
        bot.say('<@UBOT> which model should we use?', { thread }),
      )
      const words = wordsOf(answer.blocks)
      expect(words).toContain('I also read 2 earlier messages of this thread.')
      expect(words).toContain('at most $100 a month')
      const before = bot.work.messages.length
      await bot.say('thanks everybody, only open weights then', { thread, user: 'U2' })
      await bot.settled()
      expect(bot.work.messages).toHaveLength(before)
    })

    it('says when it may not read them', async () => {
      bot.work.scopes.delete('channels:history')
      const answer = await bot.reply(thread, () => bot.say(`<@UBOT> ${useCase}`, { thread }))
      expect(wordsOf(answer.blocks)).toContain('the app has no permission for it')
    })
  })
})

describe('a direct message', () => {
  const direct = { channel: 'DU1', direct: true }

  it('is a conversation of its own, answered in place', async () => {
    const first = await bot.reply(undefined, () => bot.say(useCase, direct))
    expect(wordsOf(first.blocks)).toContain('Start with')
    const second = await bot.reply(undefined, () => bot.say('only open weights', direct))
    expect(wordsOf(second.blocks)).toContain('Changed: open weights only.')
    const pressed = await bot.reply(undefined, () =>
      bot.press('start-over-now.0', { message: second, channel: 'DU1' }),
    )
    expect(pressed.text).toContain('Starting over')
  })

  it('in a thread is answered in that thread', async () => {
    const thread = '1800000000.000400'
    const answer = await bot.reply(thread, () => bot.say(useCase, { ...direct, thread }))
    expect(answer.channel).toBe('DU1')
  })

  it('goes on in a thread under what was said in it; under anything else a new one begins', async () => {
    const ts = '1800000000.000410'
    const answer = await bot.reply(undefined, () => bot.say(useCase, { ...direct, ts }))
    for (const thread of [answer.ts, ts]) {
      const said = () => bot.say('only open weights', { ...direct, thread })
      expect(wordsOf((await bot.reply(thread, said)).blocks)).toContain(
        'Changed: open weights only.',
      )
    }
    const other = '1800000000.000420'
    const said = () => bot.say('only open weights', { ...direct, thread: other })
    expect(wordsOf((await bot.reply(other, said)).blocks)).not.toContain('Changed')
  })
})

describe('progress', () => {
  it('is shown as a status where the workspace has it, and gone with the answer', async () => {
    const { services, release } = slowServices()
    const slow = await startBot({ services, progressDelayMs: 1 })
    const ts = '1800000000.000600'
    await slow.fake.deliver('events_api', messageEvent(`<@UBOT> ${useCase}`, { ts }))
    await slow.fake.until(() => slow.work.statuses.length === 1)
    expect(slow.work.statuses[0]).toEqual({
      channel: 'C1',
      thread: ts,
      status: 'is reading the request ...',
    })
    release()
    await slow.fake.until(() => slow.inThread(ts).length === 1)
    await slow.end()
  })

  it('is left out, and the answer comes all the same, where the workspace has no agent features', async () => {
    const free = await startBot({ progressDelayMs: 0 })
    free.work.hasAgentView = false
    await free.ask()
    await free.end()
    expect(free.work.statuses).toEqual([])
    expect(free.bugs).toEqual([])
  })
})

describe('a dataset that is replaced meanwhile', () => {
  it('serves the next request; the one under way ends on the dataset it began with', async () => {
    const { services, release, reached } = slowServices()
    const slow = await startBot({ services })
    const asked = slow.ask()
    await reached
    slow.current.services = makeServices([
      { id: 'acme/atlas-9', name: 'Atlas 9', price: [1, 2], measured: {}, scores: [{ value: 80 }] },
    ])
    release()
    const { answer, thread } = await asked
    expect(wordsOf(answer.blocks)).toContain('Claude Opus 5')
    const next = await slow.reply(thread, () => slow.say('under $200', { thread }))
    expect(wordsOf(next.blocks)).toContain('Atlas 9')
    await slow.end()
  })
})
