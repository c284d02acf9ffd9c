import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { interactionsPath } from '../../../src/platforms/discord/path.ts'
import { acceptResponse } from '../../fakes/discord/routes.ts'
import type { FakeInteraction } from '../../fakes/discord/state.ts'
import { responseProblem, type Json } from '../../fakes/discord/validate.ts'
import { at, toField, toOptions, useOf } from './payloads.ts'
import { startWorld, useCase, type World } from './world.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')

let world: World
beforeEach(async () => {
  world = await startWorld({ config: { publicKey: hex } })
})
afterEach(() => world.close())

interface PostOptions {
  timestamp?: string
  /** What is signed, where that differs from what is sent. */
  signed?: string
  path?: string
  headers?: Record<string, string>
}

function post(
  body: string,
  { timestamp, signed = body, path = interactionsPath, headers }: PostOptions = {},
) {
  const time = timestamp ?? String(Math.floor(Date.now() / 1000))
  return fetch(`http://127.0.0.1:${world.httpPort()}${path}`, {
    method: 'POST',
    body,
    headers: headers ?? {
      'x-signature-timestamp': time,
      'x-signature-ed25519': sign(null, Buffer.from(time + signed), privateKey).toString('hex'),
    },
  })
}

/** Discord sends an interaction over HTTP and takes the response as its first answer. */
async function send(made: FakeInteraction): Promise<Json> {
  const response = await post(JSON.stringify(made.payload))
  expect(response.status).toBe(200)
  const answer = (await response.json()) as Json
  expect(responseProblem(answer)).toBeUndefined()
  acceptResponse(world.state, made, answer)
  world.onChange()
  return answer
}

const command = (options: Record<string, string>) =>
  world.interaction(2, { id: '1', type: 1, name: 'recommend-model', options: toOptions(options) })

describe('HTTP interactions', () => {
  it('answer a PING', async () => {
    const body = JSON.stringify({ id: '1', application_id: '2', token: 't', type: 1, version: 1 })
    const response = await post(body)
    expect(await response.json()).toEqual({ type: 1 })
  })

  it('refuse what Discord did not sign, or not now', async () => {
    const body = JSON.stringify({ id: '1', application_id: '2', token: 't', type: 1 })
    const old = String(Math.floor(Date.now() / 1000) - 3600)
    expect((await post(body, { signed: `${body} ` })).status).toBe(401)
    expect((await post(body, { timestamp: old })).status).toBe(401)
    expect((await post(body, { headers: {} })).status).toBe(401)
    expect(
      (await post(body, { headers: { 'x-signature-ed25519': 'zz', 'x-signature-timestamp': 'x' } }))
        .status,
    ).toBe(401)
  })

  it('refuse other paths, other methods, other bodies and very long ones', async () => {
    expect((await post('{}', { path: '/elsewhere' })).status).toBe(404)
    expect((await post('not json')).status).toBe(400)
    expect((await post('{"type":99}')).status).toBe(400)
    expect((await post(JSON.stringify({ long: 'x'.repeat(1_100_000) }))).status).toBe(413)
    const get = await fetch(`http://127.0.0.1:${world.httpPort()}${interactionsPath}`)
    expect(get.status).toBe(405)
  })

  it('go on when a sender breaks off, or asks for what is no path', async () => {
    const head = `POST ${interactionsPath} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{`
    const socket = connect(world.httpPort(), '127.0.0.1')
    await once(socket, 'connect')
    await new Promise((resolve) => socket.write(head, resolve))
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    expect((await post('{}', { path: '//' })).status).toBe(404)
    const ping = JSON.stringify({ id: '1', application_id: '2', token: 't', type: 1 })
    expect((await post(ping)).status).toBe(200)
  })

  it('carry commands, forms, menus and buttons like the gateway', async () => {
    const asked = command({ 'use-case': useCase })
    expect(await send(asked)).toEqual({ type: 5 })
    const answer = await world.answerOf(asked)
    expect(world.shown(answer)).toMatch(/Atlas 2/)

    const pressed = world.interaction(
      3,
      useOf(answer, 'Cheaper'),
      at(world.state.channels, answer, {}),
    )
    expect(await send(pressed)).toEqual({ type: 6 })
    expect(world.shown(await world.messageIn(answer.channel_id, 1))).toMatch(/price counts more/)

    const chosen = world.interaction(
      3,
      useOf(answer, 'Only open weights'),
      at(world.state.channels, answer, {}),
    )
    expect(await send(chosen)).toEqual({ type: 6 })
    expect(world.shown(await world.messageIn(answer.channel_id, 2))).toMatch(
      /\*\*Changed:\*\* open weights only/,
    )

    expect((await send(command({})))['type']).toBe(9)
    const components = Object.entries({ useCase, maxMonthlyUsd: '2000' }).map(toField)
    const sent = world.interaction(5, { custom_id: 's1:form:new', components })
    expect(await send(sent)).toEqual({ type: 5 })
    expect(world.shown(await world.answerOf(sent))).toMatch(/at most \$2,000 a month/)
  })

  it('suggest while somebody types', async () => {
    const typing = world.interaction(4, {
      id: '1',
      type: 1,
      name: 'compare-models',
      options: [{ type: 3, name: 'a', value: 'atlas 2', focused: true }],
    })
    expect(await send(typing)).toMatchObject({
      type: 8,
      data: { choices: [{ value: 'acme/atlas-2' }] },
    })
  })

  it('work without a bot token: answered in place', async () => {
    await world.restart({ token: undefined })
    const asked = command({ 'use-case': useCase })
    await send(asked)
    const answer = await world.until(() => {
      const original = world.original(asked)
      return original && original.components.length > 0 && original
    })
    expect(world.shown(answer)).toMatch(/Atlas 2/)
  })

  it('that come twice are answered once', async () => {
    const asked = command({ 'use-case': useCase })
    await send(asked)
    expect((await post(JSON.stringify(asked.payload))).status).toBe(202)
    await world.answerOf(asked)
    expect(world.ownMessages(world.text.id)).toHaveLength(1)
  })
})
