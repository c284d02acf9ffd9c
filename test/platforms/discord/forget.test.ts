import { beforeEach, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { asRequest } from '../../../src/context.ts'
import { acceptedSchema } from '../../../src/platforms/discord/events.ts'
import { openReadings } from '../../../src/requirements/llm/readings.ts'
import { botId, type FakeMessage } from '../../fakes/discord/state.ts'
import type { Json } from '../../fakes/discord/validate.ts'
import { openJournal } from '../../../src/store/journal.ts'
import { readableStores, type ReadableStore } from '../stored.ts'
import { heldServices } from './held.ts'
import { ana, ben, messagePayload, toOptions } from './payloads.ts'
import { startWorld, type World } from './world.ts'

const anas = 'review patient letters of the Anahall clinic'
const bens = 'review rental contracts of the Benfield estate'

/** A message that only one person sees. */
const placeholder = (channel: string): FakeMessage => ({
  id: '1',
  channel_id: channel,
  content: '',
  flags: 64,
  components: [],
  files: [],
  isInteractionAnswer: true,
  author: ana,
})

describe.each(readableStores)('"forget me" in Discord, with $kind', ({ open }) => {
  let world: World
  let kept: ReadableStore['kept']
  beforeEach(async () => {
    const opened = await open()
    kept = opened.kept
    world = await startWorld({ store: opened.store })
    return async () => {
      await world.close()
      await opened.store.close()
      await opened.end()
    }
  })

  /** The request to forget is itself forgotten when it is done. */
  const expectGone = (...words: string[]) =>
    vi.waitFor(async () => {
      for (const word of words) expect(await kept()).not.toContain(word)
    }, 5000)
  const expectKept = (word: string) =>
    vi.waitFor(async () => expect(await kept()).toContain(word), 5000)

  const forget = async (person: typeof ana) => {
    const asked = await world.dataOf(world.slash('forget-me', {}, { person }))
    expect(asked['content']).toContain('cannot be taken back')
    const question = { ...placeholder(world.text.id), components: asked['components'] as Json[] }
    const done = await world.dataOf(world.press(question, 'Delete them', { person }))
    expect(done['content']).toContain('are deleted here')
  }

  it('leaves no key and no value of a person, and takes nothing from anybody else', async () => {
    const own = await world.answerOf(
      world.slash('recommend-model', { 'use-case': anas }, { person: ana }),
    )
    world.press(own, 'Only open weights', { person: ben })
    await world.messageIn(own.channel_id, 1)
    const others = await world.answerOf(
      world.slash('recommend-model', { 'use-case': bens }, { person: ben }),
    )
    world.press(others, 'Only open weights', { person: ana })
    await world.messageIn(others.channel_id, 1)
    // A form that could not be used, and an answer that has no thread.
    const readings = openReadings(world.store, z.string(), 'secret')
    await asRequest({ platform: 'discord', user: ana.id }, () => readings.set('prompt', anas))
    const wrong = world.slash(
      'recommend-model',
      { 'use-case': anas, context: 'x' },
      { person: ana },
    )
    await world.dataOf(wrong)
    expect(await kept()).toContain('Anahall')
    expect(await kept()).toContain(ana.id)

    await forget(ana)
    await expectGone('Anahall', ana.id)
    expect(await kept()).toContain('Benfield')
    world.press(others, 'Longer context', { person: ben })
    expect(world.shown(await world.messageIn(others.channel_id, 2))).toContain('open weights only')

    await forget(ben)
    await expectGone('Benfield', ben.id)
  })

  it('leaves nothing of what was being answered at that moment either', async () => {
    const { services, release, held } = heldServices()
    world.current.services = services
    const asked = world.slash('recommend-model', { 'use-case': anas }, { person: ana })
    await held
    await forget(ana)
    release()
    await world.answerOf(asked)
    await expectGone('Anahall', ana.id)
  })

  it('deletes what was accepted and is not answered, whichever process works on it', async () => {
    const working = openJournal({
      store: world.store,
      name: 'discord',
      schema: acceptedSchema,
      onError: (error) => world.bugs.push(error),
    })
    working.adopt(
      () => undefined,
      () => undefined,
    )
    for (const [person, words] of [
      [ana, anas],
      [ben, bens],
    ] as const) {
      const options = toOptions({ 'use-case': words })
      const data = { id: '1', type: 1, name: 'recommend-model', options }
      const { id, payload } = world.interaction(2, data, { person })
      await working.accept(id, { interaction: payload as never })
      const said = messagePayload(world.state.newId(), words, world.text, { person })
      await working.accept(`${id}-said`, { message: said as never, self: botId })
    }
    await expectKept('Anahall')
    await forget(ana)
    await expectGone('Anahall', ana.id)
    expect(await kept()).toContain('Benfield')
    await working.close()
  })

  it('forgets which conversation a person started last where there are no threads', async () => {
    const channel = world.channel({ type: 1 })
    const asked = world.slash('recommend-model', { 'use-case': anas }, { person: ana, channel })
    await world.until(() => asked.original)
    await expectKept('discord-latest')
    await forget(ana)
    await expectGone('Anahall', ana.id)
  })

  it('works in plain words in a direct message', async () => {
    const channel = world.channel({ type: 1, guild: undefined })
    world.say(anas, channel, { person: ana })
    await expectKept('discord-conversation')
    world.say('Forget me.', channel, { person: ana })
    const question = await world.messageIn(channel.id, 1)
    world.press(question, 'Delete them', { person: ana, channel })
    await expectGone('Anahall', ana.id)
  })
})
