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
    expect(wordsOf(opening.blocks)).toContain('ana asks:')
    expect(wordsOf(opening.blocks)).toContain('fits best')
    expect(wordsOf(answer.blocks)).toContain('How I read this')
    await bot.settled()
    expect(bot.work.messages.filter(({ thread_ts: thread }) => !thread)).toHaveLength(1)
  })

  it('is acknowledged at once, however long the reading takes, and shows that it works', async () => {
    const { services, release } = slowServices()
    const slow = await startBot({ services })
    await slow.command(useCase)
    expect(slow.work.messages).toEqual([])
    const opening = await slow.next()
    expect(opening.text).toContain('Reading the request ...')
    release()
    await slow.fake.until(() => opening.edits === 1, 'the updated opening')
    expect(wordsOf(opening.blocks)).toContain('fits best')
    await slow.end()
    expect(slow.work.messages).toHaveLength(2)
  })

  it('has a top-level text that says it all: picks, fit with interval, cost, context', async () => {
    const { answer } = await bot.ask()
    expect(answer.text).toMatch(/1\. .+, best fit: fit \d+ \(\d+-\d+\) of 100; cost \$\d/)
    expect(answer.text).toMatch(/context .+ tokens/)
    expect(answer.text.length).toBeLessThanOrEqual(3000)
  })

  it('names role, lab, why, price, limits stated and assumed, dates and linked sources', async () => {
    const words = wordsOf((await bot.ask()).answer.blocks)
    for (const part of [
      'best fit',
      'Highest fit of',
      'Price: ',
      'per 1M tokens',
      'Context: ',
      'Your limits: at most $300 a month.',
      '(assumed)',
      '<https://example.org|The Board> 1 Sep 2026',
    ])
      expect(words).toContain(part)
  })

  it('has every button, and a vote', async () => {
    const { answer } = await bot.ask()
    const words = wordsOf(answer.blocks)
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

  it('uploads the chart into the thread with alt text', async () => {
    const { thread } = await bot.ask()
    await bot.fake.until(() => bot.work.shown.length > 0, 'the chart')
    const [chart] = bot.work.shown
    expect(chart).toMatchObject({ channel: 'C1', thread, name: 'shortlist.png' })
    expect(chart?.alt).toMatch(/^Chart of fit against monthly cost\. 1\. /)
    expect(chart?.bytes.includes(Buffer.from('PNG'))).toBe(true)
  })

  it('makes nothing of what people write into a mention, a link or a preview', async () => {
    const hostile =
      'review code &lt;!channel&gt; &lt;@U2&gt; &lt;https://evil.example|click&gt; *bold* under $300'
    const { opening, answer } = await bot.ask(hostile)
    expect(opening.text).toContain('&lt;!channel&gt;')
    expect(JSON.stringify([opening.blocks, answer.blocks])).not.toMatch(
      /"type":"(?:user|broadcast|usergroup|channel)"/,
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
    expect(String(answer?.['text']).match(/^- .+(?:month|model|possible)/gm)).toHaveLength(3)
    expect(bot.work.messages).toHaveLength(0)
  })

  it('says so when it finds no use case', async () => {
    const { answer, opening } = await bot.ask('hello there')
    expect(answer.text).toContain('could not find a use case')
    expect(wordsOf(opening.blocks)).toContain('See the thread.')
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
      for (const part of [
        'How I read this',
        'Your limits: at most $300 a month.',
        'Ranked on 1 source',
      ])
        expect(answer.text).toContain(part)
    },
  )

  it.each(['not_in_channel', 'channel_not_found'])(
    'says one clear sentence on %s',
    async (error) => {
      bot.fake.faults.add('chat.postMessage', { error })
      await bot.command(useCase)
      await bot.fake.until(() => bot.fake.responses.length > 0)
      await bot.settled()
      expect(bot.fake.responses).toEqual([
        {
          response_type: 'ephemeral',
          replace_original: false,
          text: expect.stringContaining('Add me with /invite') as string,
        },
      ])
      expect(bot.work.messages).toHaveLength(0)
    },
  )

  it('whispers in the channel when the response address is gone', async () => {
    bot.fake.faults.add('response_url', { status: 404 })
    bot.fake.faults.add('chat.postMessage', { error: 'restricted_action' })
    await bot.command(useCase)
    await bot.fake.until(() => bot.work.ephemerals.length > 0)
    expect(bot.work.ephemerals[0]).toMatchObject({ channel: 'C1', user: 'U1' })
  })

  it('keeps the answer when the chart cannot be uploaded, and says so once', async () => {
    bot.work.scopes.delete('files:write')
    const { answer } = await bot.ask()
    await bot.fake.until(() => bot.fake.responses.length > 0)
    expect(answer.text).toContain('best fit')
    expect(bot.fake.responses.map(({ text }) => text)).toEqual([
      'The chart could not be uploaded. The answer is complete without it.',
    ])
  })

  it('gives up the chart, not the answer, when the upload breaks', async () => {
    bot.fake.faults.add('upload', { status: 500 })
    await bot.ask()
    await bot.fake.until(() => bot.fake.responses.length > 0)
    expect(bot.work.shown).toHaveLength(0)
  })
})
