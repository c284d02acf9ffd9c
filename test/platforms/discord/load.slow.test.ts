import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { RESTEvents, Routes } from 'discord.js'
import { botRestOptions, createInteractionRest } from '../../../src/platforms/discord/rest.ts'
import type { Json } from '../../fakes/discord/validate.ts'
import { startWorld, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld({ enforcesGlobalLimit: true })
})
afterEach(() => world.close())

const hostile =
  '<@1> @everyone <#2> [x](https://evil.example) **summarise** leases, 2,000 a month ``` `'

describe('150 commands at once', () => {
  it('are all answered without a 429: threads as far as the limit allows, the others in place', async () => {
    const channels = Array.from({ length: 150 }, () => world.channel())
    const asked = channels.map((channel) =>
      world.slash('recommend-model', { 'use-case': 'Summarise 40-page leases' }, { channel }),
    )
    const threadsOf = () => asked.filter((one) => world.state.channels.has(one.original ?? ''))
    const inPlaceOf = () =>
      asked.filter((one) => {
        const original = world.original(one)
        return original && world.shown(original).includes('very many people are asking')
      })
    await world.until(() => threadsOf().length + inPlaceOf().length === asked.length)
    const [threads, inPlace] = [threadsOf(), inPlaceOf()]
    await Promise.all(threads.map((one) => world.answerOf(one)))
    expect(world.limited.refused).toBe(0)
    expect(threads.length).toBeGreaterThan(10)
    expect(inPlace.length).toBeGreaterThan(50)
    for (const one of asked) expect(world.shown(world.original(one)!)).toContain('Atlas 2')
  }, 60_000)
})

describe('answers to interactions', () => {
  it('wait for no limit of the client, as Discord counts none for them', async () => {
    const rest = createInteractionRest(world.apiUrl)
    const waits: unknown[] = []
    rest.on(RESTEvents.RateLimited, (info) => waits.push(info))
    const made = Array.from({ length: 120 }, () => world.interaction(2, {}))
    for (const one of made) one.response = { type: 5 }
    await Promise.allSettled(
      made.map(({ token }) =>
        rest.post(Routes.webhook('900000000000000002', token), {
          body: { content: 'x' },
          auth: false,
        }),
      ),
    )
    expect(made.every(({ followUps }) => followUps.length === 1)).toBe(true)
    expect(waits).toEqual([])
  })

  it('while everything the bot signs keeps to 50 a second', () => {
    expect(botRestOptions(undefined).globalRequestsPerSecond).toBe(50)
  })
})

describe('every message that goes out', () => {
  it('notifies nobody and shows what was typed as it was typed', async () => {
    const asked = world.slash(
      'recommend-model',
      { 'use-case': hostile },
      { person: { id: '7', username: '@everyone **x**' } },
    )
    const answer = await world.answerOf(asked)
    world.press(answer, 'Only open weights', { person: { id: '7', username: '<@9> _x_' } })
    await world.messageIn(answer.channel_id, 1)
    const thread = world.state.channels.get(answer.channel_id)
    world.slash('refine', { change: hostile }, { channel: thread })
    await world.messageIn(answer.channel_id, 3)
    const help = world.slash('help')
    await world.until(() => help.response)
    const bodies = world.requests
      .filter(
        ({ method, path }) => method !== 'GET' && /messages(?:\/@original)?$|callback$/.test(path),
      )
      .map(({ body }) => (body['type'] === undefined ? body : (body['data'] as Json | undefined)))
      .filter((body) => body !== undefined)
    expect(bodies.length).toBeGreaterThan(5)
    for (const body of bodies) {
      expect(body['allowed_mentions']).toEqual({ parse: [], replied_user: false })
      const said = JSON.stringify(body)
      expect(said).not.toMatch(/(?<!\\)<@|@everyone|(?<!\\)\[x\]\(|:\/\/evil/)
    }
  })
})
