import { spawn, type ChildProcess } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../fakes/free-port.ts'
import { deliverHttp } from '../fakes/slack/http-delivery.ts'
import { startFakeSlack, type FakeSlack } from '../fakes/slack/index.ts'
import { commandPayload } from '../fakes/slack/payloads.ts'

const main = fileURLToPath(new URL('../../src/start.mjs', import.meta.url))
const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const secret = 'signing-secret'
const path = '/discord/interactions'

let fake: FakeSlack
let child: ChildProcess
let origin: string
beforeAll(async () => {
  fake = await startFakeSlack()
  const port = await freePort()
  origin = `http://127.0.0.1:${port}`
  child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_SIGNING_SECRET: secret,
      SLACK_API_URL: fake.apiUrl,
      DISCORD_PUBLIC_KEY: publicKey
        .export({ format: 'der', type: 'spki' })
        .subarray(-32)
        .toString('hex'),
      HOST: '127.0.0.1',
      PORT: String(port),
      STORE_URL: 'memory:',
      REFRESH_HOURS: '0',
      LOG_LEVEL: 'error',
    },
  })
  while ((await post('{}').catch(() => undefined))?.status !== 400) await sleep(50)
}, 30_000)
afterAll(async () => {
  child.kill('SIGKILL')
  await fake.close()
})

function post(body: string, { method = 'POST', to = path } = {}) {
  const time = String(Math.floor(Date.now() / 1000))
  const headers = {
    'x-signature-timestamp': time,
    'x-signature-ed25519': sign(null, Buffer.from(time + body), privateKey).toString('hex'),
  }
  return fetch(`${origin}${to}`, { method, headers, ...(method === 'POST' && { body }) })
}

const ping = JSON.stringify({ id: '1', application_id: '2', token: 't', type: 1, version: 1 })

describe('Slack and Discord over HTTP', () => {
  it('are both answered at PORT', async () => {
    const payload = commandPayload('write Python code, only open weights', fake.responseUrl)
    const acknowledged = await deliverHttp(`${origin}/slack/events`, payload, 'form', { secret })
    expect(acknowledged.status).toBe(200)
    await fake.until(() => fake.work.messages.length === 2, 'the answer in Slack')
    expect(await (await post(ping)).json()).toEqual({ type: 1 })
  })

  it('each check their own signatures, and nothing else is served', async () => {
    const forged = await fetch(`${origin}${path}`, { method: 'POST', body: ping })
    expect(forged.status).toBe(401)
    expect((await fetch(`${origin}/slack/events`, { method: 'POST', body: ping })).status).toBe(401)
    expect((await post(JSON.stringify({ long: 'x'.repeat(1_100_000) }))).status).toBe(413)
    for (const to of ['/', '//', '/discord', '/discord/interactions/more'])
      expect((await post(ping, { to })).status).toBe(404)
    expect((await post(ping, { method: 'GET' })).status).toBe(405)
  })

  it('end when they are told to', { timeout: 15_000 }, async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    expect(await ended).toEqual([0, null])
  })
})
