import { afterEach, expect, it } from 'vitest'
import { createGate } from '../../../src/conversation/gate.ts'
import { openStore } from '../../../src/store/store.ts'
import { startBot, wordsOf, type Bot } from './harness.ts'

let bot: Bot
afterEach(() => bot.end())

const start = async (personPerMinute: number) => {
  const store = await openStore('memory:')
  const gate = await createGate(store, { personPerMinute, atWork: 5, waiting: 5 })
  bot = await startBot({ store, gate })
}

it('a person over the limit is told when to ask again, others are answered', async () => {
  await start(1)
  const { thread } = await bot.ask()
  await bot.say('only open weights', { thread })
  await bot.fake.until(() => bot.work.ephemerals.length > 0)
  expect(bot.work.ephemerals[0]?.text).toMatch(
    /more than 1 request of yours .+ again in \d+ seconds/,
  )
  const other = await bot.reply(thread, () => bot.say('at most $9', { thread, user: 'U2' }))
  expect(wordsOf(other.blocks)).toContain('Changed')
})

it('what was said over the limit leaves the conversation as it was', async () => {
  await start(2)
  const { thread } = await bot.ask()
  await bot.reply(thread, () => bot.say('only open weights', { thread }))
  await bot.say('start over', { thread })
  await bot.fake.until(() => bot.work.ephemerals.length > 0)
  const other = await bot.reply(thread, () => bot.say('at most $9 a month', { thread, user: 'U2' }))
  expect(wordsOf(other.blocks)).toContain('open weights only')
})
