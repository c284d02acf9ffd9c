import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openMemory } from '../../../src/platforms/slack/conversation.ts'
import { openReadableStore } from '../stored.ts'
import { startBot, type Bot } from './harness.ts'

const anas = 'review patient letters of the Anahall clinic'
const bens = 'review rental contracts of the Benfield estate'
const ben = { user: 'U2', name: 'ben' }

let bot: Bot
let kept: () => string
beforeEach(async () => {
  const opened = await openReadableStore()
  kept = opened.kept
  bot = await startBot({ store: opened.store })
})
afterEach(() => bot.end())

const vote = async (answer: { blocks?: Record<string, unknown>[] }, user: string) => {
  const [element] = answer.blocks!.at(-1)!['elements'] as { positive_button: { value: string } }[]
  const { value } = element!.positive_button
  const before = bot.fake.responses.length
  await bot.press('feedback', { message: answer as never, type: 'feedback_buttons', value, user })
  await bot.fake.until(() => bot.fake.responses.length > before)
}
/** Forgets the person; ends when the request itself is forgotten too. */
const forget = async (user: string) => {
  const before = bot.work.ephemerals.length
  await bot.say('forget me', { direct: true, channel: `D${user}`, user })
  await bot.fake.until(() => bot.work.ephemerals.length > before, 'the confirmation')
  expect(bot.work.ephemerals.at(-1)?.text).toMatch(/^Done: .+ are deleted here/)
  await vi.waitUntil(() => !kept().includes('accepted-slack'))
}

it('leaves no key and no value of a person, and takes nothing from anybody else', async () => {
  const memory = openMemory(bot.store)
  await memory.preferences.set('T1:U1', { maxInputUsdPerMTok: 3 })
  await memory.preferences.set('T1:U2', { maxInputUsdPerMTok: 4 })
  // Each asks, changes the request of the other, and votes on both answers.
  const own = await bot.ask(anas)
  const changed = await bot.reply(own.thread, () =>
    bot.say('only open weights', { thread: own.thread, ...ben }),
  )
  const others = await bot.ask(bens, ben)
  await bot.reply(others.thread, () => bot.say('only open weights', { thread: others.thread }))
  for (const user of ['U1', 'U2'])
    for (const answer of [changed, others.answer]) await vote(answer, user)
  expect(kept()).toContain('Anahall')
  expect(kept()).toMatch(/\bU1\b/)

  await forget('U1')
  expect(kept()).not.toContain('Anahall')
  expect(kept()).not.toMatch(/\bU1\b/)
  expect(kept()).toContain('Benfield')
  expect(await memory.preferences.get('T1:U2')).toEqual({ maxInputUsdPerMTok: 4 })
  const answer = await bot.reply(others.thread, () =>
    bot.say('at most $9 a month', { thread: others.thread, ...ben }),
  )
  expect(JSON.stringify(answer.blocks)).toContain('open weights only')

  await forget('U2')
  expect(kept()).not.toContain('Benfield')
  expect(kept()).not.toMatch(/\bU2\b/)
})

it('begins anew in the conversation that was forgotten', async () => {
  const { thread } = await bot.ask(anas)
  await forget('U1')
  const answer = await bot.reply(thread, () =>
    bot.say('<@UBOT> best model for coding', { thread, type: 'app_mention' }),
  )
  expect(JSON.stringify(answer.blocks)).not.toContain('Anahall')
})

it('works with the command too', async () => {
  await bot.ask(anas)
  const before = bot.fake.responses.length
  await bot.command('forget me')
  await bot.fake.until(() => bot.fake.responses.length > before)
  expect(kept()).not.toContain('Anahall')
})
