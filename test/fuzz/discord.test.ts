import { generateKeyPairSync, sign } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { interactionsPath } from '../../src/platforms/discord/path.ts'
import { acceptResponse } from '../fakes/discord/routes.ts'
import { responseProblem, type Json } from '../fakes/discord/validate.ts'
import {
  at,
  messagePayload,
  selectOf,
  toField,
  toOptions,
  useOf,
} from '../platforms/discord/payloads.ts'
import { startWorld, useCase, type World } from '../platforms/discord/world.ts'
import { breakObject, breakValue, damages, toJson } from './damage.ts'
import { fuzz, timeoutMs } from './runs.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')

let world: World
/** One of everything that people can do, about a conversation that is under way. */
let interactions: (() => Json)[]
let messages: (() => Json)[]

beforeAll(async () => {
  world = await startWorld({ config: { publicKey: hex, messageContent: true } })
  const asked = world.slash('recommend-model', { 'use-case': useCase })
  const answer = await world.answerOf(asked)
  const thread = world.threadOf(asked)
  const form = { useCase, maxMonthlyUsd: '20' }
  const make =
    (type: number, data: Json, from = {}) =>
    () =>
      world.interaction(type, data, from).payload
  const press = (label: string) =>
    make(3, useOf(answer, label), at(world.state.channels, answer, {}))
  const slash = (name: string, options: Record<string, string | number>, from = {}) =>
    make(2, { id: '1', type: 1, name, options: toOptions(options) }, from)
  const { custom_id: select } = selectOf(answer)
  const key = String(select).split(':').at(-1)
  interactions = [
    slash('recommend-model', { 'use-case': useCase, budget: 250, weights: 'open', language: 'de' }),
    slash('recommend-model', {}),
    slash('refine', { change: 'cheaper' }, { channel: thread }),
    ...['help', 'leaderboards', 'compare-models', 'export'].map((name) =>
      slash(name, { models: 'Atlas 2 and Borealis 3' }, { channel: thread }),
    ),
    ...['Cheaper', 'Compare', 'Details', 'Edit the request', 'Start over'].map(press),
    make(
      3,
      { component_type: 3, custom_id: select, values: ['cygnus/cygnet'] },
      at(world.state.channels, answer, {}),
    ),
    make(5, { custom_id: `s1:form:${key}`, components: Object.entries(form).map(toField) }),
    make(4, {
      id: '1',
      type: 1,
      name: 'recommend-model',
      options: [{ name: 'lab', type: 3, value: 'cy', focused: true }],
    }),
  ]
  const say =
    (content: string, where = thread, said = {}) =>
    () =>
      messagePayload(world.state.newId(), content, where, said)
  messages = [
    say('cheaper'),
    say('<@900000000000000001> something for contracts', world.text),
    say('at most $20 a month', world.channel({ type: 1, guild: undefined })),
    say('why not Dwarf?', thread, { replyTo: answer }),
  ]
})
afterAll(() => world.close(), timeoutMs)

/** As Discord would have signed it. */
function post(body: string): Promise<Response> {
  const time = String(Math.floor(Date.now() / 1000))
  return fetch(`http://127.0.0.1:${world.httpPort()}${interactionsPath}`, {
    method: 'POST',
    body,
    headers: {
      'x-signature-timestamp': time,
      'x-signature-ed25519': sign(null, Buffer.from(time + body), privateKey).toString('hex'),
    },
  })
}

/** What was broken before must not stop what is sound. */
async function stillAnswers(): Promise<void> {
  const asked = world.slash('recommend-model', { 'use-case': 'a model for poems' })
  await world.answerOf(asked)
}

const broken = fc.record({ which: fc.nat(), done: damages })

test(
  'whatever an interaction holds, it gets an answer that Discord takes, or is refused',
  { timeout: timeoutMs },
  async () => {
    await fuzz(broken, async ({ which, done }) => {
      const payload = interactions[which % interactions.length]!()
      const response = await post(toJson(breakValue(payload, done) ?? null))
      expect([200, 202, 400, 413]).toContain(response.status)
      if (response.status === 200) {
        const answer = (await response.json()) as Json
        expect(responseProblem(answer)).toBeUndefined()
        const known = world.state.interactions.get(String(payload['token']))
        if (known) acceptResponse(world.state, known, answer)
        world.onChange()
      }
    })
    await stillAnswers()
  },
)

test('whatever a message holds, the bot goes on', { timeout: timeoutMs }, async () => {
  let sent = 0
  await fuzz(broken, async ({ which, done }) => {
    const event = { ...breakObject(messages[which % messages.length]!(), done) }
    world.gateway.dispatch('MESSAGE_CREATE', event)
    sent += 1
    // Otherwise all the answers would still be due at the end.
    if (sent % 50 === 0) await stillAnswers()
  })
  await stillAnswers()
})
