import { afterEach, beforeEach, expect, it } from 'vitest'
import { createReceptionThread } from '../../../src/platforms/slack/reception-thread.ts'
import { startBot, useCase, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot({
    reception: (config, warn) => createReceptionThread({ config, journalUrl: 'memory:' }, warn),
  })
})
afterEach(() => bot.end())

it('takes commands and replies in a thread of its own and has them answered', async () => {
  const { thread } = await bot.ask()
  const answer = await bot.reply(thread, () => bot.say('only open weights', { thread }))
  expect(wordsOf(answer.blocks)).toContain('open weights only')
})

it('acknowledges a form with what is wrong in it', async () => {
  await bot.command('')
  await bot.fake.until(() => bot.work.views.length === 1, 'the form')
  expect(await bot.submit(bot.work.views[0]!, { useCase, budget: 'much' })).toMatchObject({
    response_action: 'errors',
    errors: { budget: expect.any(String) as string },
  })
})

it('knows whether it is connected, and connects again', async () => {
  expect(bot.platform.isConnected()).toBe(true)
  bot.fake.dropSockets()
  await bot.fake.until(() => bot.fake.connections() === 2, 'a new connection')
  await bot.ask()
  await bot.platform.stop()
  expect(bot.platform.isConnected()).toBe(false)
})
