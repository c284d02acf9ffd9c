/** What is decided by a slash command stands in the thread of the list, for all to see. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { commandPayload } from '../../fakes/slack/payloads.ts'
import { startBot, wordsOf, type Bot } from './harness.ts'

let bot: Bot
beforeEach(async () => {
  bot = await startBot()
})
afterEach(() => bot.end())

const slash = (command: string, text = '') =>
  bot.fake.deliver('slash_commands', { ...commandPayload(text, bot.fake.responseUrl), command })

it.each(['/recommend-model', 'a mention'])('of a list that %s asked for', async (how) => {
  const text = 'write and review Python code, 2,000 requests a month'
  const known = bot.work.messages.length
  if (how === 'a mention') await bot.say(`<@UBOT> ${text}`)
  else await bot.command(text)
  await bot.fake.until(() => bot.work.messages.some((one) => one.bot_id && one.thread_ts))
  const { thread_ts: thread } = bot.work.messages.slice(known).find((one) => one.thread_ts)!
  const decided = await bot.reply(thread, () => slash('/decide', '2'))
  expect(wordsOf(decided.blocks)).toMatch(/^\/decide 2: asked for by Ana[^]+Kept as decision/)
  await bot.fake.until(() => bot.work.pins.has(decided.ts))
  const watched = await bot.reply(thread, () => slash('/watch'))
  expect(wordsOf(watched.blocks)).toContain('I say so here when something better')
  expect(bot.work.ephemerals).toEqual([])
})

it('without a list the person is told what to do, and nobody else', async () => {
  await slash('/decide')
  await bot.fake.until(() => bot.fake.responses.length > 0)
  expect(bot.fake.responses[0]?.['text']).toContain('There is no list yet.')
  expect(bot.work.messages).toEqual([])
})
