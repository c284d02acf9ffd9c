import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { botId, guildId, type FakeInteraction } from '../../fakes/discord/state.ts'
import { ben, type From } from './payloads.ts'
import { startWorld, useCase, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

const ask = (from: From = {}) => world.slash('recommend-model', { 'use-case': useCase }, from)
/** The interaction's own message, once it holds the whole answer. */
const wholeAnswer = (asked: FakeInteraction) =>
  world.until(() => {
    const original = world.original(asked)
    return original && original.components.length > 0 && original
  })

describe('where the answer goes', () => {
  it('an announcement channel: a thread, as in any channel', async () => {
    const asked = ask({ channel: world.channel({ type: 5 }) })
    const answer = await world.answerOf(asked)
    expect(world.state.channels.get(answer.channel_id)?.type).toBe(10)
  })

  it("a forum post or somebody's thread: an ordinary message in it, and words there are left alone", async () => {
    const post = world.channel({ type: 11, parent: world.channel({ type: 15 }).id })
    const asked = ask({ channel: post })
    const answer = await world.until(() =>
      world.ownMessages(post.id).find(({ isInteractionAnswer }) => !isInteractionAnswer),
    )
    expect(world.shown(answer)).toMatch(/Atlas 2/)
    expect(world.original(asked)?.content).toMatch(/^> Summarise/)
    world.press(answer, 'Only open weights', { person: ben })
    const next = await world.until(() =>
      world.ownMessages(post.id).find((one) => /Changed:/.test(world.shown(one))),
    )
    expect(next.isInteractionAnswer).toBe(false)
  })

  it('direct messages: the answer in place, and plain messages go on from it', async () => {
    const direct = world.channel({ type: 1, guild: undefined })
    const answer = await wholeAnswer(ask({ channel: direct }))
    expect(world.shown(answer)).toMatch(/^> Summarise[^]*Atlas 2/)
    world.say('only open weights', direct)
    const next = await world.messageIn(direct.id, 1)
    expect(world.shown(next)).toMatch(/\*\*Changed:\*\* open weights only\. New: Cygnet/)
  })

  it('without Read Message History a mention is answered all the same, not as a reply', async () => {
    const channel = world.channel({ refusals: { thread: 50013, reply: 160002 } })
    world.say(`<@${botId}> ${useCase}`, channel)
    expect(world.shown(await world.messageIn(channel.id, 0))).toMatch(/Atlas 2/)
  })

  it('a direct message out of nothing starts a conversation', async () => {
    const direct = world.channel({ type: 1, guild: undefined })
    world.say(useCase, direct)
    expect(world.shown(await world.messageIn(direct.id, 0))).toMatch(/Atlas 2/)
  })

  it('a mention in a channel: a thread under that message', async () => {
    const message = world.say(`<@${botId}> ${useCase}`, world.text)
    const answer = await world.messageIn(message['id'] as string, 0)
    expect(world.shown(answer)).toMatch(/Atlas 2/)
    expect(world.state.channels.get(message['id'] as string)?.name).toBe(useCase)
  })

  it('a mention without words in reply to a message means that message', async () => {
    const message = world.say(`<@${botId}>`, world.text, {
      replyTo: {
        id: '1',
        channel_id: world.text.id,
        content: useCase,
        flags: 0,
        components: [],
        files: [],
        isInteractionAnswer: false,
        author: ben,
      },
    })
    expect(world.shown(await world.messageIn(message['id'] as string, 0))).toMatch(/Atlas 2/)
  })

  it.each([
    [
      'no permission to open threads',
      { app_permissions: String(1n << 10n) },
      /Create Public Threads, Send Messages in Threads/,
    ],
    ['installed by a person only', { authorizing_integration_owners: { 1: '7' } }, /^> Summarise/],
    ["somebody's private messages", { guild_id: undefined, context: 2 }, /^> Summarise/],
  ])('%s: in place, with the buttons working there', async (_, extra, lead) => {
    const answer = await wholeAnswer(ask({ extra }))
    expect(world.shown(answer)).toMatch(lead)
    expect(world.ownMessages(world.text.id)).toHaveLength(1)
    const pressed = world.press(answer, 'Only open weights', { extra })
    expect(world.shown(await wholeAnswer(pressed))).toMatch(
      /\*\*Changed:\*\* open weights only\. New: Cygnet/,
    )
    const refined = world.slash('refine', { change: 'undo' }, { extra })
    expect(world.shown(await wholeAnswer(refined))).toMatch(/taken back/)
  })

  it('a voice channel: in place, with the reason', async () => {
    const answer = await wholeAnswer(ask({ channel: world.channel({ type: 2 }) }))
    expect(world.shown(answer)).toMatch(/kind of channel has no threads/)
  })

  it.each([
    ['opening the thread', { thread: 50013 }],
    ['opening the thread, for want of access', { thread: 50001 }],
  ])('Discord refuses %s after all: in place, with the reason', async (_, refusals) => {
    const answer = await wholeAnswer(ask({ channel: world.channel({ refusals }) }))
    expect(world.shown(answer)).toMatch(/Atlas 2[^]*did not let me write in a thread/)
  })

  it('an archived thread opens again; a locked one answers the asker alone', async () => {
    const answer = await world.answerOf(ask())
    const thread = world.state.channels.get(answer.channel_id)!
    thread.archived = true
    world.press(answer, 'Compare')
    await world.messageIn(thread.id, 1)
    expect(thread.archived).toBe(false)
    Object.assign(thread, { archived: true, locked: true })
    const pressed = world.press(answer, 'Only open weights')
    const [remark] = await world.until(() => pressed.followUps.length > 0 && pressed.followUps)
    expect(world.shown(remark!)).toMatch(/\*\*Changed:\*\* open weights only\. New: Cygnet/)
    expect(remark!.flags & 64).toBe(64)
  })
})

describe('who may ask', () => {
  it('only in the channels of the list, their threads included; elsewhere it says where', async () => {
    await world.restart({ channels: [world.text.id] })
    const elsewhere = ask({ channel: world.channel() })
    await world.until(() => elsewhere.response)
    expect(JSON.stringify(elsewhere.response)).toMatch(
      new RegExp(`only answer in <#${world.text.id}>`),
    )
    await world.answerOf(ask())
    const post = world.channel({ type: 11, parent: world.text.id })
    const inThread = ask({ channel: post })
    await world.until(() => inThread.response)
    expect(inThread.response).toEqual({ type: 5 })
  })

  it('one person has to pause between requests, others do not', async () => {
    await world.restart({ cooldownSeconds: 30 })
    await world.answerOf(ask())
    const again = ask()
    await world.until(() => again.response)
    expect(JSON.stringify(again.response)).toMatch(/ask again in \d+ seconds/)
    expect(Number((await world.dataOf(again))['flags']) & 64).toBe(64)
    await world.answerOf(ask({ person: ben }))
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 31_000 })
    await world.answerOf(ask())
    vi.useRealTimers()
  })

  it("a server's answers of a day are counted, over a restart", async () => {
    await world.restart({ guildAnswersPerDay: 1 })
    await world.answerOf(ask())
    await world.restart({ guildAnswersPerDay: 1 })
    const again = ask()
    await world.until(() => again.response)
    expect(JSON.stringify(again.response)).toMatch(/used its 1 answers for today/)
    const other = world.channel({ guild: String(BigInt(guildId) + 1n) })
    await world.answerOf(ask({ channel: other }))
    world.clock.offset += 24 * 3_600_000
    await world.answerOf(ask())
  })
})
