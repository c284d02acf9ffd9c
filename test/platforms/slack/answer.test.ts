import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { slowServices, startBot, useCase, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(() => bot.end({ mayReport: true }))

describe('/recommend-model with a use case', () => {
  it('answers in the thread of one short message that quotes the use case', async () => {
    const { opening, answer } = await bot.ask()
    expect(wordsOf(opening.blocks)).toContain(useCase)
    expect(JSON.stringify(opening.blocks)).toContain('{"type":"user","user_id":"U1"}')
    expect(wordsOf(opening.blocks)).toContain('Start with')
    expect(wordsOf(answer.blocks)).toContain('Assumed: ')
    await bot.settled()
    expect(bot.work.messages.filter(({ thread_ts: thread }) => !thread)).toHaveLength(1)
  })

  it('is acknowledged at once, however long the reading takes, and shows that it works', async () => {
    const { services, release } = slowServices()
    const slow = await startBot({ services, progressDelayMs: 1 })
    await slow.command(useCase)
    await slow.fake.until(() => slow.fake.responses.length > 0, 'the notice')
    expect(slow.fake.responses).toEqual([
      { response_type: 'ephemeral', text: 'Reading the request ...' },
    ])
    // Nothing is said in the channel before there is something to say.
    expect(slow.work.messages).toEqual([])
    release()
    const opening = await slow.next()
    expect(wordsOf(opening.blocks)).toContain('Start with')
    await slow.end()
    expect(slow.work.messages).toHaveLength(2)
  })

  it('has a top-level text that names each pick with its cost', async () => {
    const { answer } = await bot.ask()
    expect(answer.text).toMatch(/Start with .+: \$\d/)
    expect(answer.text.length).toBeLessThanOrEqual(3000)
  })

  it('says what each pick is for, what was kept to and what was assumed', async () => {
    const words = wordsOf((await bot.ask()).answer.blocks)
    for (const part of ['Start with', 'context', 'at most $300 a month.', 'Assumed: '])
      expect(words).toContain(part)
  })

  it('has one primary button, a menu with the rest, and a vote', async () => {
    const { answer } = await bot.ask()
    const words = JSON.stringify(answer.blocks)
    expect(words.match(/"style":"primary"/g)).toHaveLength(1)
    for (const label of [
      'Cheaper',
      'Only open weights',
      'Longer context',
      'Compare',
      'Why not ...',
      'Details',
      'Edit the request',
      'Start over',
    ])
      expect(words).toContain(label)
    expect(answer.blocks?.at(-1)?.['type']).toBe('context_actions')
  })

  it('makes nothing of what people write into a mention, a link or a preview', async () => {
    const hostile =
      'review code &lt;!channel&gt; &lt;@U2&gt; &lt;https://evil.example|click&gt; *bold* under $300'
    const { opening, answer } = await bot.ask(hostile)
    expect(opening.text).toContain('&lt;!channel&gt;')
    expect(JSON.stringify([opening.blocks, answer.blocks])).not.toMatch(
      /"type":"(?:broadcast|usergroup|channel)"|"U2"/,
    )
    const posts = bot.fake.calls.filter(({ method }) => method === 'chat.postMessage')
    for (const { params } of posts) {
      expect(params).toMatchObject({ parse: 'none', link_names: 'false', unfurl_links: 'false' })
      expect(params['text']).not.toContain('<')
    }
  })

  it('never cuts a character in half, however long the text', async () => {
    const { opening } = await bot.ask(`review code ${'😀'.repeat(900)}`)
    expect(opening.text.isWellFormed()).toBe(true)
    const odd = await bot.ask(`review code a${'😀'.repeat(900)}`)
    expect(odd.opening.text.isWellFormed()).toBe(true)
  })

  it('explains itself to the one who asks for help, with three examples', async () => {
    await bot.command('help')
    await bot.fake.until(() => bot.fake.responses.length > 0)
    const [answer] = bot.fake.responses
    expect(answer?.['response_type']).toBe('ephemeral')
    expect(String(answer?.['text']).match(/^- [A-Z].+(?:month|model|possible)/gm)).toHaveLength(3)
    expect(bot.work.messages).toHaveLength(0)
  })

  it('says so to the person alone when it finds no use case', async () => {
    await bot.command('hello there')
    await bot.fake.until(() => bot.fake.responses.length > 0)
    expect(bot.fake.responses[0]?.['text']).toContain('What should the model do')
    await bot.settled()
    expect(bot.work.messages).toEqual([])
  })
})

describe('refusals', () => {
  it.each(['invalid_blocks', 'msg_blocks_too_long'])(
    'sends the same content as text on %s',
    async (code) => {
      bot.work.refuseBlocks = code
      const { opening, answer } = await bot.ask()
      expect(opening.blocks).toBeUndefined()
      expect(opening.text).toContain('Which model for: write and review')
      expect(answer.blocks).toBeUndefined()
      for (const part of ['Start with', 'at most $300 a month.', 'Assumed: '])
        expect(answer.text).toContain(part)
    },
  )

  it.each(['not_in_channel', 'channel_not_found'])(
    'shows the answer to the person alone on %s, with what to do',
    async (error) => {
      bot.fake.faults.add('chat.postMessage', { error })
      await bot.command(useCase)
      await bot.fake.until(() => bot.fake.responses.length > 0)
      await bot.settled()
      expect(bot.fake.responses).toMatchObject([
        { response_type: 'ephemeral', replace_original: false },
      ])
      expect(bot.fake.responses[0]?.['text']).toContain('Add me with /invite')
      expect(wordsOf(bot.fake.responses[0]?.['blocks'])).toContain('Start with')
      expect(bot.work.messages).toHaveLength(0)
    },
  )

  it('whispers in the channel when the response address is gone', async () => {
    bot.fake.faults.add('response_url', { status: 404 }, { status: 404 })
    bot.fake.faults.add('chat.postMessage', { error: 'restricted_action' })
    await bot.command(useCase)
    await bot.fake.until(() => bot.work.ephemerals.length > 0)
    expect(bot.work.ephemerals[0]).toMatchObject({ channel: 'C1', user: 'U1' })
  })
})
