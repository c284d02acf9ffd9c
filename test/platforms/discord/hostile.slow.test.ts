import { generateKeyPairSync, sign } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { interactionsPath } from '../../../src/platforms/discord/path.ts'
import { everyField, hostile } from '../../fuzz/every-field.ts'
import { messagePayload, toField, toOptions } from './payloads.ts'
import { startWorld, useCase, type World } from './world.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')

let world: World
beforeEach(async () => {
  world = await startWorld({ config: { publicKey: hex, messageContent: true } })
})
afterEach(() => world.close())

const isAsBefore = async () => {
  await world.answerOf(world.slash('recommend-model', { 'use-case': 'a model for poems' }))
}

/** A command and a form, each field once with everything that is hostile. */
function* interactions(): Generator<string> {
  const options = toOptions({ 'use-case': useCase })
  const command = { id: '1', type: 1, name: 'recommend-model', options }
  const form = { custom_id: 's1:form:new', components: [toField(['useCase', useCase])] }
  yield* hostile
  yield* everyField(world.interaction(2, command).payload)
  yield* everyField(world.interaction(5, form).payload)
}

it('nothing that is signed and broken stops the bot', { timeout: 300_000 }, async () => {
  for (const body of interactions()) {
    const time = String(Math.floor(Date.now() / 1000))
    const headers = {
      'x-signature-timestamp': time,
      'x-signature-ed25519': sign(null, Buffer.from(time + body), privateKey).toString('hex'),
    }
    const url = `http://127.0.0.1:${world.httpPort()}${interactionsPath}`
    // A connection on which too long a body came is closed; the next request may still meet it.
    const send = () => fetch(url, { method: 'POST', body, headers })
    const response = await send().catch(send)
    await response.text()
    expect([200, 202, 400, 413]).toContain(response.status)
  }
  await isAsBefore()
})

it('nothing broken that the gateway says stops the bot', { timeout: 300_000 }, async () => {
  const message = messagePayload('1', `<@900000000000000001> ${useCase}`, world.text, {})
  const events = [
    ...[...interactions()].map((json) => ['INTERACTION_CREATE', json] as const),
    ...[...hostile, ...everyField(message)].map((json) => ['MESSAGE_CREATE', json] as const),
  ]
  for (const [name, json] of events) {
    world.gateway.sendEvent(name, json)
    await sleep(0)
  }
  await isAsBefore()
})
