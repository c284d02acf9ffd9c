import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../fakes/free-port.ts'
import { deliverHttp } from '../fakes/slack/http-delivery.ts'
import {
  commandPayload,
  messageEvent,
  pressPayload,
  shortcutPayload,
  viewPayload,
  wrapEvent,
} from '../fakes/slack/payloads.ts'
import { startBot, useCase, type Bot } from '../platforms/slack/harness.ts'
import { breakObject, damages, writeOut } from './damage.ts'
import { fuzz, timeoutMs } from './runs.ts'

const secret = 'signing-secret'
let bot: Bot
let url: string
/** One of everything that Slack sends, about a conversation that is under way. */
let payloads: ['event' | 'form' | 'interactive', object][]

beforeAll(async () => {
  const port = await freePort()
  url = `http://127.0.0.1:${port}/slack/events`
  const transport = { kind: 'http', signingSecret: secret, port, host: '127.0.0.1' } as const
  bot = await startBot({ transport })
  payloads = await everyPayload()
})
afterAll(async () => {
  await bot.platform.stop()
  await bot.fake.close()
}, timeoutMs)

async function everyPayload(): Promise<typeof payloads> {
  const { fake, work } = bot
  await deliverHttp(url, commandPayload(useCase, fake.responseUrl), 'form', { secret })
  await fake.until(() => work.messages.length === 2)
  const message = work.messages[1]!
  const thread = message.thread_ts
  const press = (name: string, more = {}) =>
    pressPayload(`shortlist.1.${name}`, { message, responseUrl: fake.responseUrl, ...more })
  for (const name of ['edit', 'why-not'])
    await deliverHttp(url, press(name), 'interactive', { secret })
  await fake.until(() => work.views.length === 2)
  const steps = [
    'cheaper',
    'open',
    'context',
    'compare',
    'start-over',
    'why-not',
    'edit',
    'details',
  ]
  const views = work.views.map((view) => viewPayload(view, { useCase, maxMonthlyUsd: '20' }))
  const fields = [{ user: 'U1', channel: 'D1', tab: 'home', event_ts: '1.1' }]
  return [
    ['form', commandPayload('at most $20 a month', fake.responseUrl)],
    ['form', commandPayload('', fake.responseUrl)],
    ['event', messageEvent('<@UBOT> something for contracts')],
    ['event', messageEvent('cheaper', { thread })],
    ['event', messageEvent('something for contracts', { direct: true, channel: 'D1' })],
    ['event', messageEvent('<@UBOT> hello', { type: 'app_mention', thread })],
    ...fields.map((event) => ['event', wrapEvent({ type: 'app_home_opened', ...event })] as const),
    ...steps.map((name) => ['interactive', press(name)] as const),
    ['interactive', press('more', { type: 'overflow', option: 'quiet' })],
    ['interactive', press('feedback', { type: 'feedback_buttons', value: 'up' })],
    ...views.map((view) => ['interactive', view] as const),
    ['interactive', { ...press('why-not-model'), type: 'block_suggestion', value: 'gpt' }],
    ['interactive', shortcutPayload('Something for contracts', { ts: '1.2' }, fake.responseUrl)],
  ].map(([kind, payload]) => [kind, payload] as (typeof payloads)[number])
}

/** What Slack would have signed had it sent this. */
function deliver(kind: (typeof payloads)[number][0], payload: object): Promise<Response> {
  if (kind !== 'form') return deliverHttp(url, payload, kind, { secret })
  const texts = Object.entries(payload).map(([name, value]) => [name, writeOut(String(value))])
  return deliverHttp(url, Object.fromEntries(texts), kind, { secret })
}

test(
  'whatever Slack sends is answered, and nothing that it sends ends the bot',
  { timeout: timeoutMs },
  async () => {
    const { fake, work } = bot
    await fuzz(fc.record({ which: fc.nat(), done: damages }), async ({ which, done }) => {
      const [kind, payload] = payloads[which % payloads.length]!
      const broken = breakObject(payload, done)
      // A connection on which too long a body came is closed; the next request may still meet it.
      const response = await deliver(kind, broken).catch(() => deliver(kind, broken))
      await response.text()
      // Damage may leave something that is no object any more.
      expect([200, 400, 413]).toContain(response.status)
      fake.calls.length = 0
      fake.responses.length = 0
      if (work.messages.length > 200) work.messages.splice(2, 150)
    })
    expect(work.refused).toEqual([])
    const last = commandPayload('a model for poems', fake.responseUrl)
    await deliverHttp(url, last, 'form', { secret })
    await fake.until(
      () => JSON.stringify(work.messages).includes('a model for poems'),
      'an answer',
      timeoutMs,
    )
  },
)
