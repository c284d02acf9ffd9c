import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { asRequest } from '../../../src/context.ts'
import { openMemory } from '../../../src/conversation/memory.ts'
import { openPolicies } from '../../../src/policy/policies.ts'
import { bodySchema } from '../../../src/platforms/slack/delivery.ts'
import { openReadings } from '../../../src/requirements/llm/readings.ts'
import { openJournal } from '../../../src/store/journal.ts'
import { commandPayload, type Who } from '../../fakes/slack/payloads.ts'
import { readableStores, type ReadableStore } from '../stored.ts'
import { slowServices, startBot, type Bot } from './harness.ts'

const anas = 'review patient letters of the Anahall clinic'
const bens = 'review rental contracts of the Benfield estate'
const ben = { user: 'U2', name: 'ben' }

describe.each(readableStores)('"forget me" in Slack, with $kind', ({ open }) => {
  let bot: Bot
  let kept: ReadableStore['kept']
  beforeEach(async () => {
    const opened = await open()
    kept = opened.kept
    bot = await startBot({ store: opened.store })
    return async () => {
      await bot.end()
      await opened.store.close()
      await opened.end()
    }
  })

  const vote = async (answer: { blocks?: Record<string, unknown>[] }, user: string) => {
    const [element] = answer.blocks!.at(-1)!['elements'] as { positive_button: { value: string } }[]
    const { value } = element!.positive_button
    await bot.press('feedback', { message: answer as never, type: 'feedback_buttons', value, user })
    const { votes } = openMemory(bot.store, 'slack')
    await vi.waitFor(async () => expect(await votes.get(`${value.slice(3)}:${user}`)).toBeDefined())
  }
  /** What another process has accepted and works on. */
  const acceptElsewhere = async (id: string, useCase: string, who?: Who) => {
    const onError = (error: unknown) => void bot.bugs.push(error)
    const journal = openJournal({ store: bot.store, name: 'slack', schema: bodySchema, onError })
    journal.adopt(
      () => undefined,
      () => undefined,
    )
    await journal.accept(id, commandPayload(useCase, bot.fake.responseUrl, who))
    return journal
  }
  const confirm = async (channel: string, user: string) => {
    const before = bot.fake.responses.length
    await bot.press('forget-now.0', { message: { ts: '1.1' }, channel, user })
    await bot.fake.until(() => bot.fake.responses.length > before, 'the confirmation')
    expect(bot.fake.responses.at(-1)?.['text']).toMatch(/^Done: .+ are deleted here/)
  }
  /** Forgets the person. */
  const forget = async (user: string) => {
    const before = bot.work.ephemerals.length
    const channel = `D${user}`
    await bot.say('forget me', { direct: true, channel, user })
    await bot.fake.until(() => bot.work.ephemerals.length > before, 'the question')
    expect(bot.work.ephemerals.at(-1)?.text).toContain('cannot be taken back')
    await confirm(channel, user)
  }
  /** The request to forget is itself forgotten when it is done. */
  const expectGone = (...words: string[]) =>
    vi.waitFor(async () => {
      for (const word of words) expect(await kept()).not.toMatch(new RegExp(`\\b${word}\\b`))
    }, 5000)

  it('leaves no key and no value of a person, and takes nothing from anybody else', async () => {
    const memory = openMemory(bot.store, 'slack')
    await memory.preferences.set('T1:U1', { maxInputUsdPerMTok: 3 })
    await memory.preferences.set('T1:U2', { maxInputUsdPerMTok: 4 })
    const readings = openReadings(bot.store, z.string(), 'secret')
    await asRequest({ platform: 'slack', user: 'U1' }, () => readings.set('prompt', anas))
    // Each asks, changes the request of the other, and votes on both answers.
    const own = await bot.ask(anas)
    const changed = await bot.reply(own.thread, () =>
      bot.say('only open weights', { thread: own.thread, ...ben }),
    )
    const others = await bot.ask(bens, ben)
    await bot.reply(others.thread, () => bot.say('only open weights', { thread: others.thread }))
    for (const user of ['U1', 'U2'])
      for (const answer of [changed, others.answer]) await vote(answer, user)
    // Decides, watches, and sets the rules of the workspace.
    const policies = await openPolicies(bot.store)
    bot.current.services = policies.overlay(bot.current.services, 'T1')
    const at = '2026-11-29T00:00:00.000Z'
    await policies.set('T1', { limits: { openWeights: true }, by: 'U1', at })
    await bot.reply(own.thread, () => bot.say('decide 1', { thread: own.thread }))
    await bot.reply(others.thread, () => bot.say('decide 1', { thread: others.thread }))
    await bot.reply(own.thread, () => bot.say('watch', { thread: own.thread }))
    expect(await Array.fromAsync(memory.decisions.entries())).not.toEqual([])
    expect(await kept()).toContain('Anahall')
    expect(await kept()).toMatch(/\bU1\b/)

    await forget('U1')
    policies.stop()
    await expectGone('Anahall', 'U1')
    expect(await kept()).toContain('Benfield')
    expect(await memory.preferences.get('T1:U2')).toEqual({ maxInputUsdPerMTok: 4 })
    const answer = await bot.reply(others.thread, () =>
      bot.say('at most $9 a month', { thread: others.thread, ...ben }),
    )
    expect(JSON.stringify(answer.blocks)).toContain('open weights only')

    await forget('U2')
    await expectGone('Benfield', 'U2')
  })

  it('leaves nothing of what was being answered at that moment either', async () => {
    const { services, release } = slowServices()
    bot.current.services = services
    await bot.command(anas)
    await forget('U1')
    release()
    await bot.fake.until(() => bot.inThread(bot.work.messages[0]?.ts).length > 0, 'the answer')
    await expectGone('Anahall', 'U1')
  })

  it('deletes what was accepted and is not answered, whichever process works on it', async () => {
    const working = [await acceptElsewhere('1', anas), await acceptElsewhere('2', bens, ben)]
    expect(await kept()).toContain('Anahall')
    await forget('U1')
    await expectGone('Anahall', 'U1')
    expect(await kept()).toContain('Benfield')
    for (const journal of working) await journal.close()
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
    await confirm('C1', 'U1')
    await expectGone('Anahall', 'U1')
  })
})
