import { afterEach, beforeEach, expect, it } from 'vitest'
import { startBot, useCase, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(() => bot.end())

it('is left out, and the answer says so, while very many requests are being answered', async () => {
  const count = 30
  await Promise.all(Array.from({ length: count }, () => bot.command(useCase)))
  await bot.fake.until(() => bot.work.messages.length === 2 * count, 'all answers')
  await bot.settled()
  const without = bot.work.messages.filter(({ blocks }) =>
    wordsOf(blocks).includes('Without the chart: many requests just now.'),
  )
  expect(without.length).toBeGreaterThan(0)
  expect(bot.work.shown).toHaveLength(count - without.length)
})
