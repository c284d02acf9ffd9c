import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { botId, type FakeMessage } from '../../fakes/discord/state.ts'
import { servicesFor } from '../../fixtures/services.ts'
import { makeDataset } from '../../fixtures/world.ts'
import { openMemory } from '../../../src/conversation/memory.ts'
import type { Json } from '../../fakes/discord/validate.ts'
import { ana, ben, customId } from './payloads.ts'
import { expectOneAnswer, heldServices } from './held.ts'
import { startWorld, useCase, type World } from './world.ts'

let world: World
let answer: FakeMessage
const ask = async (options: Parameters<typeof startWorld>[0] = {}) => {
  world = await startWorld(options)
  answer = await world.answerOf(world.slash('recommend-model', { 'use-case': useCase }))
}
afterEach(() => world.close())

describe('follow-ups without the Message Content intent', () => {
  beforeEach(() => ask())

  it('buttons change the request, say what changed, and who changed it', async () => {
    const pressed = world.press(answer, 'Only open weights', { person: ben })
    const next = await world.messageIn(answer.channel_id, 1)
    expect(pressed.response).toEqual({ type: 6 })
    expect(world.shown(next)).toMatch(/Only open weights: asked for by ben[^]*open weights only/)
  })

  it('each press builds on the one before', async () => {
    world.press(answer, 'Only open weights')
    const second = await world.messageIn(answer.channel_id, 1)
    world.press(second, 'Longer context')
    const third = await world.messageIn(answer.channel_id, 2)
    expect(world.shown(third)).toMatch(
      /Changed:\*\* a context window of at least[^]*Kept to:\*\* [^]*open weights only/,
    )
  })

  it('"Compare" sets the picks side by side', async () => {
    world.press(answer, 'Compare')
    const next = await world.messageIn(answer.channel_id, 1)
    expect(world.shown(next)).toMatch(/Atlas 2[^]*Borealis 3/)
  })

  it('"Cheaper" lets the price count more', async () => {
    world.press(answer, 'Cheaper')
    expect(world.shown(await world.messageIn(answer.channel_id, 1))).toMatch(/price counts more/)
  })

  it('"Why not ..." offers what missed the list, and answers for one of them', async () => {
    const offered = await world.dataOf(world.press(answer, 'Why not ...'))
    expect(JSON.stringify(offered)).toContain('"label":"Atlas 1","value":"acme/atlas-1"')
    expect(Number(offered['flags']) & 64).toBe(64)
    world.choose({ ...answer, components: offered['components'] as Json[] }, ['acme/atlas-1'])
    expect(world.shown(await world.messageIn(answer.channel_id, 1))).toMatch(
      /asked for by ana\nAtlas 1: Measurably weaker than Atlas 2\./,
    )
  })

  it('the answer says how to go on: by what reaches the bot there', () => {
    expect(world.shown(answer)).toContain(
      'Press a button, reply to this message, mention me, or use /refine.',
    )
  })

  it('"Why?" beside a pick tells the person alone why it is there', async () => {
    const data = await world.dataOf(world.press(answer, 'Why?'))
    expect(Number(data['flags']) & 64).toBe(64)
    expect(JSON.stringify(data)).toContain('Atlas 2')
    expect(JSON.stringify(data)).not.toContain('no request to change')
  })

  it('"Details" shows all figures, near misses and exclusions to the person alone', async () => {
    const pressed = world.press(answer, 'Details')
    const details = await world.until(() => {
      const original = world.original(pressed)
      return original && original.components.length > 0 && original
    })
    expect(world.shown(details)).toMatch(/Atlas 1[^]*Dwarf/)
    expect(details.flags & 64).toBe(64)
  })

  it('"Edit the request" opens the form filled in, and the change is answered in the thread', async () => {
    world.press(answer, 'Only open weights')
    const second = await world.messageIn(answer.channel_id, 1)
    const pressed = world.press(second, 'Edit the request')
    await world.until(() => pressed.response)
    const form = JSON.stringify(pressed.response)
    expect(form).toMatch(/Summarise 40-page leases/)
    expect(form).toMatch(/"value":"3,000"/)
    expect(form).toMatch(/"label":"Only open weights","default":true/)
    const id = (await world.dataOf(pressed))['custom_id'] as string
    const thread = world.state.channels.get(answer.channel_id)
    world.submit(id, { useCase, maxMonthlyUsd: '1000', openWeights: 'any' }, { channel: thread })
    const third = await world.messageIn(answer.channel_id, 2)
    expect(world.shown(third)).toMatch(/Request edited[^]*at most \$1,000 a month/)
    world.slash('refine', { change: 'undo' }, { channel: thread })
    const undone = await world.until(() =>
      world.ownMessages(answer.channel_id).find((one) => /taken back/.test(world.shown(one))),
    )
    expect(world.shown(undone)).toMatch(/at most \$3,000 a month/)
  })

  it('"Start over" asks first, and "undo" brings back what was put away', async () => {
    const asked = await world.dataOf(world.press(answer, 'Start over'))
    expect(asked['content']).toMatch(/Start over\?/)
    const question = { ...answer, components: asked['components'] as Json[] }
    world.press(question, 'Start over')
    expect(world.shown(await world.messageIn(answer.channel_id, 1))).toMatch(/Starting over/)
    const thread = world.state.channels.get(answer.channel_id)!
    world.say(`<@${botId}> undo`, thread)
    expect(world.shown(await world.messageIn(answer.channel_id, 2))).toMatch(/Start with Atlas 2/)
  })

  it('a vote is taken in place, and asks why when the answer did not help', async () => {
    const asked = await world.dataOf(world.press(answer, '👎'))
    expect(asked['content']).toMatch(/What was wrong/)
    const alone = { id: world.state.newId(), flags: 64 }
    const question = { ...answer, ...alone, components: asked['components'] as Json[] }
    const thanks = await world.dataOf(world.press(question, 'Too expensive'))
    expect(thanks['content']).toMatch(/Thank you, noted/)
    const { votes } = openMemory(world.store, 'discord')
    const [vote] = await Array.fromAsync(votes.entries())
    expect(vote?.[1]).toMatchObject({ vote: 'down', reason: 'Too expensive', useCase })
    expect(world.ownMessages(answer.channel_id)).toHaveLength(1)
  })

  it('/refine in the thread changes the request, with an ordinary message as the answer', async () => {
    const thread = world.state.channels.get(answer.channel_id)
    const asked = world.slash('refine', { change: 'only open weights' }, { channel: thread })
    const next = await world.until(() =>
      world.ownMessages(answer.channel_id).find((one) => /Changed:/.test(world.shown(one))),
    )
    expect(next.isInteractionAnswer).toBe(false)
    expect(world.original(asked)?.content).toMatch(/^> only open weights/)
  })

  it('/refine where there is nothing to refine says what to do, privately', async () => {
    const asked = world.slash('refine', { change: 'cheaper' }, { channel: world.channel() })
    await world.until(() => asked.response)
    expect(JSON.stringify(asked.response)).toMatch(/no answer of yours here to refine yet/)
  })

  it('a mention is read, and so is a reply to our message with its ping', async () => {
    const thread = world.state.channels.get(answer.channel_id)!
    world.say(`<@${botId}> only open weights`, thread)
    const second = await world.messageIn(thread.id, 1)
    expect(world.shown(second)).toMatch(/\*\*Changed:\*\* open weights only\. New: Cygnet/)
    world.say('undo', thread, { replyTo: second })
    expect(world.shown(await world.messageIn(thread.id, 2))).toMatch(/taken back/)
  })

  it('a plain message arrives empty and is left alone', async () => {
    const thread = world.state.channels.get(answer.channel_id)!
    world.say('only open weights', thread)
    world.say(`<@${botId}> why the first one?`, thread)
    expect(world.shown(await world.messageIn(thread.id, 1))).toMatch(
      /^Start with Atlas 2[^]*What would change it/,
    )
    expect(world.ownMessages(thread.id)).toHaveLength(2)
  })
})

describe('follow-ups with the intent', () => {
  beforeEach(() => ask({ config: { messageContent: true } }))

  it('plain messages in our threads are read, in order, the second on top of the first', async () => {
    const thread = world.state.channels.get(answer.channel_id)!
    const first = world.say('only open weights', thread)
    const second = world.say('under $2,000 a month', thread, { person: ben })
    const [, one, two] = await world.until(() => {
      const own = world.ownMessages(thread.id)
      return own.length === 3 && own
    })
    expect(one?.reference).toBe(first['id'])
    expect(two?.reference).toBe(second['id'])
    expect(world.shown(two!)).toMatch(
      /Changed:\*\* at most \$2,000 a month\.[^]*Kept to:\*\* open weights only/,
    )
  })

  it('other threads, bots, and words to somebody else are left alone', async () => {
    const thread = world.state.channels.get(answer.channel_id)!
    const other = world.channel({ type: 11, parent: world.text.id })
    world.say('only open weights', other)
    world.say('only open weights', thread, { person: { ...ben, bot: true } })
    world.say(`<@${ben.id}> what do you think?`, thread, { mentions: [ben.id] })
    const question = world.say('why the first one?', thread)
    const next = await world.messageIn(thread.id, 1)
    expect(next.reference).toBe(question['id'])
    expect(world.ownMessages(other.id)).toHaveLength(0)
  })

  it('"only when mentioned" quiets a thread', async () => {
    const thread = world.state.channels.get(answer.channel_id)!
    world.say('only when mentioned', thread)
    expect(world.shown(await world.messageIn(thread.id, 1))).toMatch(
      /answer here only when I am mentioned/,
    )
    world.say('only open weights', thread)
    world.say(`<@${botId}> why the first one?`, thread)
    expect(world.shown(await world.messageIn(thread.id, 2))).toMatch(
      /^Start with Atlas 2[^]*What would change it/,
    )
  })
})

describe('an intent that is not granted', () => {
  it('is said in the log, and the bot goes on without it', async () => {
    await ask({ grantsContent: false, config: { messageContent: true } })
    expect(world.logs.join('\n')).toMatch(/Message Content intent is not granted/)
    expect(world.shown(answer)).toMatch(/Atlas 2/)
  })
})

describe('after a restart', () => {
  it('buttons still work, from the store', async () => {
    await ask()
    await world.restart()
    world.press(answer, 'Only open weights')
    expect(world.shown(await world.messageIn(answer.channel_id, 1))).toMatch(
      /asked for by ana\n\*\*Changed:\*\* open weights only\. New: Cygnet/,
    )
  })

  it('a button of another version or of a forgotten conversation gets a kind answer', async () => {
    await ask()
    for (const id of [
      's0:cheaper:1',
      's1:cheaper:404',
      's1:cheaper',
      customId(answer, 'Cheaper').replace('s1', 's9'),
    ]) {
      const pressed = world.send(
        3,
        { component_type: 2, custom_id: id },
        { person: ana, extra: { message: answer } },
      )
      await world.until(() => pressed.response)
      expect(JSON.stringify(pressed.response)).toMatch(/no request to change here any more/)
    }
  })
})

describe('a dataset that is replaced meanwhile', () => {
  const rated = { measured: {}, scores: [{ value: 80 }] }

  it('serves the next press and the next request', async () => {
    await ask()
    world.current.services = servicesFor(
      makeDataset([
        { id: 'acme/atlas-9', name: 'Atlas 9', price: [1, 2], openWeights: true, ...rated },
      ]),
    )
    world.press(answer, 'Only open weights')
    expect(world.shown(await world.messageIn(answer.channel_id, 1))).toMatch(/Atlas 9/)
    const asked = world.slash('recommend-model', { 'use-case': useCase })
    expect(world.shown(await world.answerOf(asked))).toMatch(/Atlas 9/)
  })

  it('leaves the request under way on the one it began with', async () => {
    const { services, release, held } = heldServices()
    world = await startWorld({ services })
    const asked = world.slash('recommend-model', { 'use-case': useCase })
    await held
    world.current.services = servicesFor(makeDataset([{ id: 'acme/atlas-9', name: 'Atlas 9' }]))
    release()
    await expectOneAnswer(world, asked)
  })
})
