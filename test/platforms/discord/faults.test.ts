import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ben } from './payloads.ts'
import { expectOneAnswer, heldServices } from './held.ts'
import { makeServices, startWorld, useCase, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const ask = (from = {}) => world.slash('recommend-model', { 'use-case': useCase }, from)
const callback = /^POST \/interactions\//
const edit = /^PATCH \/webhooks\//
const thread = /^POST \/channels\/\d+\/messages\/\d+\/threads/
const message = /^POST \/channels\/\d+\/messages$/

describe('the first answer', () => {
  it('is given before the language model has answered', async () => {
    const { services, release, held } = heldServices()
    await world.close()
    world = await startWorld({ services })
    const asked = ask()
    await world.until(() => asked.response)
    await held
    expect(asked.response).toEqual({ type: 5 })
    release()
    await expectOneAnswer(world, asked)
  })

  it.each(['lost', 'broken'] as const)(
    '%s on the way: asked again, and never left at "thinking"',
    async (kind) => {
      world.faults.push({ match: callback, kind })
      await expectOneAnswer(world, ask())
    },
  )

  it('lost every time: the answer goes out all the same', async () => {
    world.faults.push({ match: callback, kind: 'lost', times: 20 })
    await expectOneAnswer(world, ask())
    expect(world.logs.join()).toMatch(/nobody knows whether the first answer arrived/)
  })

  it('40060, already acknowledged: taken for done', async () => {
    const asked = ask()
    await expectOneAnswer(world, asked)
    world.faults.push({
      match: callback,
      kind: { status: 400, body: { code: 40060, message: 'acknowledged' } },
    })
    const second = ask()
    world.state.interactions.get(second.token)!.response = { type: 5 }
    second.original = world.state.addMessage(world.text.id, { flags: 128 }, true).id
    await expectOneAnswer(world, second)
  })

  it('10062, too late: logged, and answered with ordinary messages', async () => {
    world.faults.push({
      match: callback,
      kind: { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
    })
    ask()
    const headline = await world.messageIn(world.text.id, 0)
    const answer = await world.messageIn(headline.id, 0)
    expect(world.shown(answer)).toMatch(/Atlas 2/)
    expect(world.logs.join()).toMatch(/too late[^]*10062/)
    expect(world.bugs).toEqual([])
  })

  it('10062, too late, but another replica was in time: both have one answer', async () => {
    world.faults.push({
      match: callback,
      kind: { status: 404, body: { code: 10062, message: 'Unknown interaction' } },
    })
    const asked = ask()
    asked.response = { type: 5 }
    asked.original = world.state.addMessage(world.text.id, { flags: 128 }, true).id
    await expectOneAnswer(world, asked)
    expect(world.ownMessages(world.text.id)).toHaveLength(1)
  })
})

describe('a private answer after "thinking ..."', () => {
  it('is given, and nothing else said, when "thinking" is gone already (10008)', async () => {
    const { services, release, held } = heldServices()
    await world.close()
    world = await startWorld({ services })
    const asked = world.slash('recommend-model', { 'use-case': 'hello' })
    await world.until(() => asked.response)
    await held
    world.faults.push({
      match: /^DELETE \/webhooks\//,
      kind: { status: 404, body: { code: 10008, message: 'Unknown Message' } },
    })
    release()
    await world.until(() => asked.followUps.length > 0)
    expect(asked.followUps.map(({ flags }) => flags & 64)).toEqual([64])
    expect(world.shown(asked.followUps[0]!)).not.toMatch(/went wrong/)
    expect(world.bugs).toEqual([])
  })
})

describe('the answer', () => {
  it('comes as an ordinary message when the token has ended (50027)', async () => {
    const { services, release, held } = heldServices()
    await world.close()
    world = await startWorld({ services })
    const asked = ask()
    await held
    world.clock.offset += 16 * 60_000
    release()
    const headline = await world.until(() =>
      world.ownMessages(world.text.id).find(({ isInteractionAnswer }) => !isInteractionAnswer),
    )
    expect(world.shown(await world.messageIn(headline.id, 0))).toMatch(/Atlas 2/)
    expect(world.requests.filter(({ path }) => path.includes('/webhooks/'))).toEqual([])
    expect(asked.followUps).toEqual([])
  })

  it('the same when Discord says so itself', async () => {
    world.faults.push({
      match: edit,
      kind: { status: 401, body: { code: 50027, message: 'Invalid Webhook Token' } },
    })
    ask()
    const headline = await world.until(() =>
      world.ownMessages(world.text.id).find(({ isInteractionAnswer }) => !isInteractionAnswer),
    )
    expect(world.shown(await world.messageIn(headline.id, 0))).toMatch(/Atlas 2/)
  })

  it.each([
    ['a fault of Discord', { status: 500 }],
    ['a connection that breaks', 'broken'],
    ['an answer that is lost', 'lost'],
  ] as const)('survives %s at every step, and is posted once', async (_, kind) => {
    for (const match of [edit, thread, message]) world.faults.push({ match, kind, times: 2 })
    const asked = ask()
    // All faults are used up: every repetition has been made.
    await world.until(() => world.faults.length === 0)
    await world.answerOf(asked)
    world.press(await world.answerOf(asked), 'Compare')
    const { channel_id: channel } = await world.answerOf(asked)
    expect(world.shown(await world.messageIn(channel, 1))).toMatch(/Atlas 2/)
    expect(world.bugs).toEqual([])
  })

  it('a limit of a bucket is waited for', async () => {
    world.faults.push({
      match: message,
      kind: {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: 0.05, global: false },
        headers: {
          'retry-after': '0.05',
          'x-ratelimit-bucket': 'abc',
          'x-ratelimit-limit': '5',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset-after': '0.05',
          'x-ratelimit-scope': 'user',
        },
      },
    })
    await expectOneAnswer(world, ask())
  })

  it('a limit of a channel that lasts long is waited for all the same: the answer is shown', async () => {
    const headers = {
      'retry-after': '5.5',
      'x-ratelimit-bucket': 'abc',
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': '5.5',
      'x-ratelimit-scope': 'user',
    }
    const body = { message: 'You are being rate limited.', retry_after: 5.5, global: false }
    world.faults.push({ match: message, kind: { status: 429, body, headers } })
    await expectOneAnswer(world, ask())
  })

  it('a limit that lasts longer than a person waits: in place instead', async () => {
    world.faults.push({
      match: thread,
      kind: {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: 300, global: false },
        headers: {
          'retry-after': '300',
          'x-ratelimit-bucket': 'abc',
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset-after': '300',
        },
      },
    })
    const asked = ask()
    const answer = await world.until(() => {
      const original = world.original(asked)
      return original && original.components.length > 0 && original
    })
    expect(world.shown(answer)).toMatch(/did not let me write in a thread/)
  })

  it('refused components go out as text instead, and nobody notices a fault', async () => {
    world.faults.push({
      match: message,
      times: 1,
      kind: { status: 400, body: { code: 50035, message: 'Invalid Form Body', errors: {} } },
    })
    const answer = await world.answerOf(ask())
    const text = await world.until(() => {
      const all = world.ownMessages(answer.channel_id).map(world.shown).join('\n')
      return all.includes('Start with') && all
    })
    expect(answer.components).toEqual([])
    for (const part of ['Start with Atlas 2', 'Borealis 3', 'Assumed:'])
      expect(text).toContain(part)
    expect(world.logs.join()).toMatch(/components were refused/)
  })

  it('a bug is an apology with an id, to the person alone, and is reported', async () => {
    const services = makeServices()
    await world.close()
    world = await startWorld({
      services: {
        ...services,
        read: () => Promise.reject(new Error('secret')),
      },
    })
    const content = await world.toldAlone(ask())
    expect(content).toMatch(/went wrong here[^]*id [\da-f]{8}/)
    expect(content).not.toMatch(/secret/)
    expect(world.bugs).toHaveLength(1)
  })

  it('an edit that Discord refuses for good: an apology instead of "thinking" for ever', async () => {
    world.faults.push({ match: edit, kind: { status: 400, body: { code: 30046, message: 'no' } } })
    const asked = ask()
    const [remark] = await world.until(() => asked.followUps.length > 0 && asked.followUps)
    expect(world.shown(remark!)).toMatch(/went wrong here/)
    expect(world.original(asked)?.deleted).toBe(true)
    expect(world.bugs).toHaveLength(1)
    expect(world.logs.join()).not.toContain(asked.token)
  })
})

describe('once', () => {
  it('an event that is delivered twice has one answer', async () => {
    const asked = ask()
    world.gateway.dispatch('INTERACTION_CREATE', asked.payload)
    await expectOneAnswer(world, asked)
    world.gateway.dispatch('INTERACTION_CREATE', asked.payload)
    await expectOneAnswer(world, ask({ person: ben }))
    expect(
      world.requests.filter(({ path }) => path.includes(asked.token) && path.endsWith('callback')),
    ).toHaveLength(1)
  })

  it('a double press is one', async () => {
    const answer = await world.answerOf(ask())
    const [first, second] = [world.press(answer, 'Cheaper'), world.press(answer, 'Cheaper')]
    await world.messageIn(answer.channel_id, 1)
    await world.until(() => first.response && second.response)
    world.press(answer, 'Compare')
    await world.messageIn(answer.channel_id, 2)
    expect(world.ownMessages(answer.channel_id)).toHaveLength(3)
  })
})
