import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBot, useCase, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(() => bot.end({ mayReport: true }))

const answers = () => bot.work.messages.filter(({ thread_ts: thread }) => thread)

describe('a message whose confirmation is lost', () => {
  it.each(['status', 'reset'] as const)('is looked up, not posted twice (%s)', async (lost) => {
    bot.fake.faults.add('chat.postMessage', { lost }, { lost })
    await bot.ask()
    await bot.settled()
    expect(bot.work.messages).toHaveLength(2)
    expect(bot.fake.responses).toEqual([])
  })

  it('is looked up until Slack answers', async () => {
    bot.fake.faults.add('chat.postMessage', { lost: 'status' })
    const broken = Array.from({ length: 6 }, () => ({ status: 503 }))
    bot.fake.faults.add('conversations.history', ...broken)
    await bot.ask()
    await bot.settled()
    expect(bot.work.messages).toHaveLength(2)
    expect(bot.fake.responses).toEqual([])
  })

  it('is posted again when it is not there', async () => {
    bot.fake.faults.add('chat.postMessage', { status: 503 }, { reset: true })
    await bot.ask()
    await bot.settled()
    expect(bot.work.messages).toHaveLength(2)
  })

  it('is neither posted twice nor passed over when Slack does not let us look', async () => {
    bot.work.scopes.delete('channels:history')
    bot.fake.faults.add('chat.postMessage', { lost: 'status' })
    await bot.command(useCase)
    await bot.fake.until(() => bot.fake.responses.length > 0)
    await bot.settled()
    expect(bot.work.messages).toHaveLength(1)
    expect(bot.fake.responses).toHaveLength(1)
    expect(bot.fake.responses[0]?.['text']).toContain('did not confirm')
  })
})

describe('a Slack that is busy', () => {
  it('is asked again after the time it names', async () => {
    bot.fake.faults.add('chat.postMessage', { retryAfter: 7 })
    await bot.ask()
    expect(bot.pauses).toContain(7000)
    await bot.settled()
    expect(bot.work.messages).toHaveLength(2)
  })

  it('is posted to again for a minute while it is broken', async () => {
    const broken = Array.from({ length: 7 }, () => ({ status: 503 }))
    bot.fake.faults.add('chat.postMessage', ...broken)
    await bot.ask()
    await bot.settled()
    expect(bot.work.messages).toHaveLength(2)
    expect(bot.fake.responses).toEqual([])
  })

  it('is not waited for without end: the person is told once', async () => {
    bot.fake.faults.always('chat.postMessage', { retryAfter: 50 })
    await bot.command(useCase)
    await bot.fake.until(() => bot.fake.responses.length > 0)
    await bot.settled()
    expect(bot.pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(600_000)
    expect(bot.fake.responses).toHaveLength(1)
  })

  it('takes a burst in one channel one after the other: all are shown, none twice', async () => {
    bot.fake.pace.msPerMessage = 10
    const count = 20
    await Promise.all(Array.from({ length: count }, () => bot.command(useCase)))
    await bot.fake.until(() => bot.work.messages.length === 2 * count, 'all answers')
    await bot.settled()
    expect(bot.work.messages).toHaveLength(2 * count)
    expect(new Set(answers().map(({ thread_ts: thread }) => thread)).size).toBe(count)
    // Who has to wait long is told so, and nothing else.
    for (const { text } of bot.fake.responses) expect(text).toMatch(/there is a queue/)
  })

  it('that stays broken is given up after a few attempts', async () => {
    bot.fake.faults.always('chat.postMessage', { status: 500 })
    await bot.command(useCase)
    await bot.fake.until(() => bot.fake.responses.length > 0)
    await bot.settled()
    expect(bot.fake.responses).toHaveLength(1)
    expect(bot.work.messages).toHaveLength(0)
  })

  it('shows the answer to the person alone when it cannot be posted in the thread', async () => {
    // The opening goes through, the answer does not.
    bot.fake.faults.after('chat.postMessage', 1, { error: 'restricted_action' })
    await bot.command(useCase)
    await bot.fake.until(() => bot.fake.responses.length > 0)
    expect(wordsOf(bot.fake.responses[0]?.['blocks'])).toContain('do not let me write here')
    expect(wordsOf(bot.fake.responses[0]?.['blocks'])).toContain('Start with')
    expect(bot.work.messages).toHaveLength(1)
  })
})
