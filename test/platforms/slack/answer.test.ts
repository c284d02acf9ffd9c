import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBot, useCase, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(async () => {
  await bot.end()
  expect(bot.work.refused).toEqual([])
  expect(bot.bugs).toEqual([])
})

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
})
