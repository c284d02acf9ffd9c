import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBot, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(() => bot.end({ mayReport: true }))

/** Presses "Details" under an answer; gives what the person is shown. */
async function pressDetails() {
  const { answer, thread } = await bot.ask()
  await bot.press('details', { message: answer })
  await bot.fake.until(() => bot.fake.responses.length > 0, 'the details')
  return { thread, details: bot.fake.responses[0]! }
}

const blocksOf = (details: Record<string, unknown>) => details['blocks'] as { type: string }[]

describe('the chart', () => {
  it('stands in the details, for the eyes of the person alone, in one message', async () => {
    const { thread, details } = await pressDetails()
    const [file] = bot.work.shown
    expect(details).toMatchObject({ response_type: 'ephemeral', replace_original: false })
    expect(blocksOf(details)[0]).toMatchObject({
      type: 'image',
      slack_file: { id: expect.stringMatching(/^F/) as string },
      alt_text: expect.stringMatching(/^Expected success against cost a month/) as string,
    })
    // Uploaded for nobody in particular: no channel is told.
    expect(file).toMatchObject({ name: 'shortlist.png', channel: undefined })
    expect(file?.bytes.includes(Buffer.from('PNG'))).toBe(true)
    expect(bot.inThread(thread)).toHaveLength(1)
  })

  it('is not drawn before somebody asks for it', async () => {
    await bot.ask()
    await bot.settled()
    expect(bot.work.shown).toEqual([])
  })

  it('that Slack does not have ready is left out, the details are not', async () => {
    bot.fake.faults.add('response_url', { status: 400 })
    await bot.ask().then(({ answer }) => bot.press('details', { message: answer }))
    await bot.fake.until(() => bot.fake.responses.length > 0, 'the details')
    expect(blocksOf(bot.fake.responses[0]!)[0]?.type).not.toBe('image')
    expect(wordsOf(bot.fake.responses[0]!['blocks'])).toContain('Published figures')
  })

  it.each(['without the permission', 'when the upload breaks'])(
    'is left out %s, and the details say so',
    async (how) => {
      if (how === 'without the permission') bot.work.scopes.delete('files:write')
      else bot.fake.faults.add('upload', { status: 500 })
      const { details } = await pressDetails()
      expect(wordsOf(details['blocks'])).toContain('The chart cannot be shown just now')
      expect(wordsOf(details['blocks'])).toContain('Published figures')
    },
  )
})
