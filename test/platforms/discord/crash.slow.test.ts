import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { acceptedSchema, type Accepted } from '../../../src/platforms/discord/events.ts'
import { openJournal } from '../../../src/store/journal.ts'
import { openStore } from '../../../src/store/store.ts'
import { acceptResponse } from '../../fakes/discord/routes.ts'
import { botId, type FakeInteraction } from '../../fakes/discord/state.ts'
import { at, messagePayload, useOf } from './payloads.ts'
import { startWorld, useCase, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const callback = /^POST \/interactions\//
const edit = /^PATCH \/webhooks\//
const thread = /^POST \/channels\/\d+\/messages\/\d+\/threads/
const message = /^POST \/channels\/\d+\/messages$/

describe('a process that is killed', { timeout: 60_000 }, () => {
  const script = fileURLToPath(new URL('bot-process.ts', import.meta.url))
  let folder: string
  let bot: ChildProcess
  beforeEach(async () => {
    await world.stopBot()
    folder = mkdtempSync(join(tmpdir(), 'shortlist-crash-'))
    bot = await startProcess()
  })
  afterEach(() => {
    bot.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })

  const startProcess = async () => {
    const { length } = world.gateway.sessions
    const child = spawn(
      process.execPath,
      [script, world.apiUrl, `sqlite:${join(folder, 'data.db')}`],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    )
    await world.until(() => world.gateway.sessions.length > length)
    return child
  }
  /** Discord does what it is asked for, the process does not live to hear of it, and the next one takes over. */
  const killAfter = async (match: RegExp, begin: () => FakeInteraction) => {
    // As often as it asks again until it is dead.
    world.faults.push({ match, kind: 'lost', times: 1000 })
    const asked = begin()
    await world.until(() => world.faults[0]?.times !== 1000)
    bot.kill('SIGKILL')
    await once(bot, 'exit')
    world.faults.length = 0
    bot = await startProcess()
    await world.until(() => {
      const taken = world.requests.findIndex(({ body }) => /took longer/.test(JSON.stringify(body)))
      const later = taken < 0 ? [] : world.requests.slice(taken)
      return later.some(({ body }) => body['nonce'] === `${asked.id}-a`)
    })
    return asked
  }
  const ask = () => world.slash('recommend-model', { 'use-case': useCase })

  it.each([
    ['its deferral', callback],
    ['the short form in the channel', edit],
    ['the thread', thread],
    ['the answer', message],
  ])('after %s: the next one answers, once', async (_, match) => {
    const asked = await killAfter(match, ask)
    const answer = await world.answerOf(asked)
    expect(world.shown(answer)).toMatch(/Atlas 2/)
    expect(world.ownMessages(answer.channel_id)).toHaveLength(1)
    const original = world.original(asked)?.content
    expect(original).toMatch(/^> Summarise[^]*Atlas 2/)
    expect(world.ownMessages(world.text.id)).toHaveLength(1)
  })

  it('after the answer to a press: it is made once, and can be taken back', async () => {
    const answer = await world.answerOf(ask())
    const press = () => world.press(answer, 'Only open weights')
    await killAfter(message, press)
    const { channel_id: channel } = answer
    world.slash('refine', { change: 'undo' }, { channel: world.state.channels.get(channel) })
    const undone = await world.until(() =>
      world.ownMessages(channel).find((one) => /taken back/.test(world.shown(one))),
    )
    expect(world.shown(undone)).toMatch(/Atlas 2/)
    // The answer, the press, the quotation and its answer.
    expect(world.ownMessages(channel)).toHaveLength(4)
  })
})

describe('what a process that is gone had accepted', () => {
  const leave = async (id: string, accepted: Accepted) => {
    const journal = openJournal({
      store: world.store,
      name: 'discord',
      schema: acceptedSchema,
      everyMs: 1,
      onError: () => undefined,
    })
    await journal.accept(id, accepted)
  }
  const finished = () =>
    vi.waitFor(async () => {
      const { entries } = world.store.collection('accepted-discord', z.unknown(), 60_000)
      expect(await Array.fromAsync(entries())).toEqual([])
    }, 5000)
  const command = () => {
    const options = [{ type: 3, name: 'use-case', value: useCase }]
    return world.interaction(2, { id: '1', type: 1, name: 'recommend-model', options })
  }

  it('is answered with ordinary messages when its token has ended, and says why it took longer', async () => {
    const asked = command()
    world.clock.offset += 16 * 60_000
    await leave(asked.id, { interaction: asked.payload as never })
    const headline = await world.messageIn(world.text.id, 0)
    expect(world.shown(headline)).toMatch(/^> Summarise[^]*Atlas 2/)
    expect(world.shown(await world.messageIn(headline.id, 0))).toMatch(/took longer/)
    expect(world.requests.some(({ path }) => path.includes(`/${asked.token}/messages`))).toBe(false)
  })

  it('is looked up for its person, and not again by one that does not know that it was', async () => {
    const asked = world.interaction(2, { id: '1', type: 1, name: 'help', options: [] })
    acceptResponse(world.state, asked, { type: 5, data: { flags: 64 } })
    for (const id of ['1', '2']) {
      await leave(id, { interaction: asked.payload as never })
      await finished()
      expect(world.shown(world.original(asked)!)).toMatch(/recommend-model/)
      expect(asked.followUps).toEqual([])
    }
  })

  it('is answered privately where no list came of it, in the place of "thinking ..." that all see', async () => {
    const asked = world.interaction(2, {
      id: '1',
      type: 1,
      name: 'recommend-model',
      options: [{ type: 3, name: 'use-case', value: 'hello' }],
    })
    acceptResponse(world.state, asked, { type: 5 })
    await leave('1', { interaction: asked.payload as never })
    await finished()
    expect(await world.toldAlone(asked)).toMatch(/What should the model do/)
    expect(asked.followUps).toHaveLength(1)
  })

  it.each([
    [
      'in the place of what its person was told',
      { type: 4, data: { content: 'Told.', flags: 64 } },
    ],
    ['beside the message that was pressed', { type: 6 }],
  ])('is answered privately after a press, once: %s', async (_, response) => {
    const answer = await world.answerOf(world.slash('recommend-model', { 'use-case': useCase }))
    const { content, components } = answer
    const from = at(world.state.channels, answer, {})
    const asked = world.interaction(3, useOf(answer, 'Start over'), from)
    acceptResponse(world.state, asked, response)
    await leave('1', { interaction: asked.payload as never })
    await finished()
    const told = [world.original(asked), ...asked.followUps].filter((one) => one !== undefined)
    expect(told.map((one) => [one.flags & 64, world.shown(one)])).toEqual([
      [64, expect.stringMatching(/[Ss]tart over/)],
    ])
    expect(answer).toMatchObject({ content, components })
  })

  it('is not counted a second time', async () => {
    await world.restart({ cooldownSeconds: 30 })
    await world.answerOf(world.slash('recommend-model', { 'use-case': useCase }))
    const asked = command()
    acceptResponse(world.state, asked, { type: 5 })
    await leave(asked.id, { interaction: asked.payload as never })
    expect(world.shown(await world.answerOf(asked))).toMatch(/Atlas 2/)
  })

  it('is answered when it was a message, too', async () => {
    const id = world.state.newId()
    const payload = messagePayload(id, `<@${botId}> ${useCase}`, world.text, {})
    world.state.messages.set(id, { ...world.state.addMessage(world.text.id, {}, false), id })
    await leave(id, { message: payload as never, self: botId })
    expect(world.shown(await world.messageIn(id, 0))).toMatch(/Atlas 2/)
  })

  it('is answered when it had been claimed by the same delivery', async () => {
    const asked = command()
    acceptResponse(world.state, asked, { type: 5 })
    await world.store.claim(`discord:${asked.id}`, 60_000, 'delivery')
    await leave('delivery', { interaction: asked.payload as never })
    expect(world.shown(await world.answerOf(asked))).toMatch(/Atlas 2/)
  })

  it('is left to another delivery of the same event that has claimed it', async () => {
    const asked = command()
    await world.store.claim(`discord:${asked.id}`, 60_000, 'another')
    await leave('delivery', { interaction: asked.payload as never })
    await finished()
    const said = world.requests.filter(
      ({ method, path }) => method !== 'GET' && !path.endsWith('/commands'),
    )
    expect(said).toEqual([])
  })

  it('is not begun a third time when two processes died of it: its person is told', async () => {
    const leaveSpent = (id: string, accepted: Accepted) =>
      world.store
        .collection('accepted-discord', z.unknown(), 60_000)
        .set(id, { owner: 'gone', acceptedAt: Date.now(), request: accepted, deaths: 1 })
    const asked = command()
    acceptResponse(world.state, asked, { type: 5 })
    await leaveSpent('1', { interaction: asked.payload as never })
    await world.until(() => /restarted twice/.test(world.original(asked)?.content ?? ''))

    const id = world.state.newId()
    const payload = messagePayload(id, `<@${botId}> ${useCase}`, world.text, {})
    await leaveSpent('2', { message: payload as never, self: botId })
    const told = () =>
      world.ownMessages(world.text.id).filter((one) => /restarted twice/.test(world.shown(one)))
    await world.until(() => told().length === 2)
    const entries = world.store.collection('accepted-discord', z.unknown(), 60_000).entries
    expect(await Array.fromAsync(entries())).toEqual([])
  })

  it('is left when it was finished', async () => {
    const store = await openStore('memory:')
    await world.close()
    world = await startWorld({ store })
    await world.answerOf(world.slash('recommend-model', { 'use-case': useCase }))
    await world.stopBot()
    const found: string[] = []
    const journal = openJournal({
      store,
      name: 'discord',
      schema: acceptedSchema,
      everyMs: 1,
      onError: () => undefined,
    })
    journal.adopt(
      ({ id }) => found.push(id),
      () => undefined,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    await journal.close()
    expect(found).toEqual([])
  })
})
