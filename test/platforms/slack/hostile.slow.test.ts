import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { openStore, type Store } from '../../../src/store/store.ts'
import { freePort } from '../../fakes/free-port.ts'
import { deliverHttp } from '../../fakes/slack/http-delivery.ts'
import { everyField, hostile } from '../../fuzz/every-field.ts'
import { commandPayload, messageEvent, pressPayload } from '../../fakes/slack/payloads.ts'
import { startBot, useCase, type Bot } from './harness.ts'

const secret = 'signing-secret'
type Kind = 'events_api' | 'interactive' | 'slash_commands'

function* bodies(responseUrl: string): Generator<[Kind, string]> {
  const press = pressPayload('shortlist.1.cheaper', {
    message: { ts: '1.1', thread_ts: '1.1' },
    responseUrl,
  })
  const payloads = [
    ['events_api', messageEvent(`<@UBOT> ${useCase}`)],
    ['interactive', press],
    ['slash_commands', commandPayload(useCase, responseUrl)],
  ] as const
  for (const [kind, payload] of payloads) {
    for (const json of hostile) yield [kind, json]
    for (const json of everyField(payload)) yield [kind, json]
  }
}

let folder: string
let store: Store
let bot: Bot
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shortlist-hostile-'))
  store = await openStore(`sqlite:${join(folder, 'data.db')}`)
})
afterEach(async () => {
  await bot.end({ mayReport: true })
  await store.close()
  rmSync(folder, { recursive: true })
})

/** The bot answers, its store works, and nothing of what came before is still accepted. */
async function isAsBefore(ask: () => Promise<unknown>) {
  bot.work.messages.length = 0
  await ask()
  const answered = () => JSON.stringify(bot.work.messages).includes('poems')
  await bot.fake.until(answered, 'an answer', 60_000)
  expect(await store.problem()).toBeUndefined()
  const entries = store.collection('accepted-slack', z.unknown(), 60_000)
  await bot.fake.until(answered)
  await bot.settled()
  expect(await Array.fromAsync(entries.entries())).toEqual([])
}

it('nothing that is signed and broken stops the bot', { timeout: 300_000 }, async () => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}/slack/events`
  const transport = { kind: 'http', signingSecret: secret, port, host: '127.0.0.1' } as const
  bot = await startBot({ store, transport })
  for (const [kind, text] of bodies(bot.fake.responseUrl)) {
    // A form holds nothing but words.
    if (kind === 'slash_commands') continue
    const body = kind === 'events_api' ? text : new URLSearchParams({ payload: text }).toString()
    const form = kind === 'events_api' ? 'event' : 'interactive'
    // A connection on which too long a body came is closed; the next request may still meet it.
    const send = () => deliverHttp(url, {}, form, { secret, body })
    const response = await send().catch(send)
    await response.text()
    expect([200, 202, 400, 413]).toContain(response.status)
  }
  const command = commandPayload('write poems', bot.fake.responseUrl)
  await isAsBefore(() => deliverHttp(url, command, 'form', { secret }))
})

it('nothing broken that comes in Socket Mode stops the bot', { timeout: 300_000 }, async () => {
  bot = await startBot({ store })
  for (const frame of ['null', '1', '""', '[]', '{}', '{"type":null}', '{', Buffer.from('x')])
    bot.fake.sendFrame(frame)
  let sent = 0
  for (const [kind, text] of bodies(bot.fake.responseUrl)) {
    sent += 1
    bot.fake.sendFrame(`{"type":"${kind}","envelope_id":"hostile-${sent}","payload":${text}}`)
    await sleep(0)
  }
  await isAsBefore(() => bot.command('write poems'))
})
