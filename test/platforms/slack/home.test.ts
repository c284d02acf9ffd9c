import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pressPayload, wrapEvent } from '../../fakes/slack/payloads.ts'
import { openedBy, startBot, useCase, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(() => bot.end({ mayReport: true }))

const opened = (doing: () => Promise<unknown>) => openedBy(bot, doing)

describe('App Home', () => {
  const open = (tab: string) =>
    bot.fake.deliver(
      'events_api',
      wrapEvent({ type: 'app_home_opened', user: 'U1', channel: 'DU1', tab, event_ts: '1.1' }),
    )
  const home = async () => {
    const before = bot.work.homes.length
    await open('home')
    await bot.fake.until(() => bot.work.homes.length > before, 'the Home tab')
    return JSON.stringify(bot.work.homes.at(-1)?.view)
  }

  const pressAtHome = (name: string, value: string) =>
    bot.fake.deliver('interactive', {
      ...pressPayload(`shortlist.1.${name}`, { message: { ts: '1.1' }, value }),
      channel: undefined,
      message: undefined,
      view: { id: 'V0', type: 'home' },
      container: { type: 'view', view_id: 'V0' },
    })

  it('shows recent recommendations of this person, the age of the data, and help', async () => {
    expect(await home()).toContain('None yet.')
    const { thread } = await bot.ask()
    const view = await vi.waitFor(async () => {
      const shown = await home()
      expect(shown).toContain(useCase)
      return shown
    })
    expect(view).toContain(`/archives/C1/p${thread.replace('.', '')}`)
    expect(view).toContain('The Board')
    for (const command of ['recommend-model', 'try-models', 'decide', 'watch', 'policy'])
      expect(view).toContain(`/${command}`)
  })

  it('begins with the form, whose answer comes as a direct message, and ends with the sources', async () => {
    const blocks = JSON.parse(await home()) as { blocks: { type: string }[] }
    expect(blocks.blocks[0]).toMatchObject({
      type: 'actions',
      elements: [
        { text: { text: 'Find a model' }, style: 'primary', value: 'DU1' },
        { text: { text: 'Change my limits' } },
      ],
    })
    expect(JSON.stringify(blocks.blocks.slice(-2))).toContain('The Board')
    const view = await opened(() => pressAtHome('new-request', 'DU1'))
    await bot.submit(view, { useCase: 'write and review Python code' })
    const answer = await bot.next(({ channel }) => channel === 'DU1')
    expect(answer.text).toContain('Start with')
  })

  it('keeps usual limits, which later requests use and name', async () => {
    const view = await opened(() => pressAtHome('preferences', 'DU1'))
    const problem = await bot.submit(view, { maxMonthlyUsd: 'much', openWeights: 'choice:true' })
    expect(problem).toMatchObject({
      response_action: 'errors',
      errors: { maxMonthlyUsd: expect.any(String) as string },
    })
    await bot.submit(view, { maxMonthlyUsd: '70', openWeights: 'choice:true' })
    await bot.fake.until(() => bot.work.homes.length > 0)
    expect(JSON.stringify(bot.work.homes)).toContain('at most $70 a month; open weights only')
    const { answer } = await bot.ask()
    const words = wordsOf(answer.blocks)
    expect(words).toContain('open weights only')
    expect(words).toContain('at most $300 a month')
  })

  it('offers suggestions when a conversation is opened, where the workspace has them', async () => {
    await open('messages')
    await bot.fake.until(() => bot.work.prompts.length > 0)
    expect(bot.work.prompts[0]).toMatchObject({ channel_id: 'DU1', prompts: { length: 4 } })
    expect(bot.work.prompts[0]).not.toHaveProperty('thread_ts')
    bot.work.hasAgentView = false
    await open('messages')
    expect(bot.bugs).toEqual([])
  })
})
