import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deliverHttp } from '../../fakes/slack/http-delivery.ts'
import {
  commandPayload,
  messageEvent,
  pressPayload,
  viewPayload,
} from '../../fakes/slack/payloads.ts'
import { startBot, useCase, wordsOf, type Bot } from './harness.ts'

const secret = 'signing-secret'
let bot: Bot
let url: string

beforeAll(async () => {
  const port = await freePort()
  url = `http://127.0.0.1:${port}/slack/events`
  const transport = { kind: 'http', signingSecret: secret, port, host: '127.0.0.1' } as const
  bot = await startBot({ transport })
})
afterAll(() => bot.end())

describe('over HTTP', () => {
  it('answers a signed command, a press, a form and an event', async () => {
    const payload = commandPayload(useCase, bot.fake.responseUrl)
    const acknowledged = await deliverHttp(url, payload, 'form', { secret })
    expect(acknowledged.status).toBe(200)
    await bot.fake.until(() => bot.work.messages.length === 2)
    const [opening, answer] = bot.work.messages
    const thread = opening!.ts
    await bot.reply(thread, () =>
      deliverHttp(url, pressPayload('shortlist.1.open', { message: answer! }), 'interactive', {
        secret,
      }),
    )
    await deliverHttp(url, pressPayload('shortlist.1.edit', { message: answer! }), 'interactive', {
      secret,
    })
    await bot.fake.until(() => bot.work.views.length > 0)
    const wrong = viewPayload(bot.work.views[0]!, { useCase, maxMonthlyUsd: 'much' })
    const errors = await deliverHttp(url, wrong, 'interactive', { secret })
    expect(await errors.json()).toMatchObject({
      response_action: 'errors',
      errors: { maxMonthlyUsd: expect.any(String) as string },
    })
    const last = await bot.reply(thread, () =>
      deliverHttp(url, messageEvent('at most $20 a month', { thread }), 'event', { secret }),
    )
    expect(wordsOf(last.blocks)).toContain('at most $20 a month')
  })

  it('proves its address to Slack', async () => {
    const challenge = { type: 'url_verification', challenge: 'abc', token: 'x' }
    const response = await deliverHttp(url, challenge, 'event', { secret })
    expect(await response.json()).toEqual({ challenge: 'abc' })
  })

  it.each([
    ['forged', { secret: 'another' }],
    ['stale', { secret, age: 301 }],
    ['unsigned', { secret, signature: '' }],
    ['oddly signed', { secret, signature: 'v1=00' }],
  ])('refuses a %s request', async (_, signing) => {
    const before = bot.work.messages.length
    const payload = commandPayload(useCase, bot.fake.responseUrl)
    expect((await deliverHttp(url, payload, 'form', signing)).status).toBe(401)
    expect(bot.work.messages).toHaveLength(before)
  })

  it.each(['null', '5', '[]', '"x"', '{', ''])(
    'refuses a body that is no object: %s',
    async (body) => {
      const event = await deliverHttp(url, null, 'event', { secret, body })
      expect(event.status).toBe(400)
      const form = new URLSearchParams({ payload: body }).toString()
      const pressed = await deliverHttp(url, null, 'interactive', { secret, body: form })
      expect(pressed.status).toBe(400)
    },
  )

  it('answers a look at its certificate, which is not signed, and reads nothing else of it', async () => {
    const before = bot.work.messages.length
    const payload = { ...commandPayload(useCase, bot.fake.responseUrl), ssl_check: '1' }
    const unsigned = { secret, signature: '' }
    expect((await deliverHttp(url, payload, 'form', unsigned)).status).toBe(200)
    expect(bot.work.messages).toHaveLength(before)
    // To take a form apart takes much longer than to check its signature.
    const long = { ...payload, text: '%'.repeat(300_000) }
    expect((await deliverHttp(url, long, 'form', unsigned)).status).toBe(401)
  })

  it('says that it is alive, and nothing on other paths', async () => {
    expect((await fetch(url.replace('/slack/events', '/health'))).status).toBe(200)
    expect((await fetch(url.replace('/slack/events', '/else'))).status).toBe(404)
  })
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
