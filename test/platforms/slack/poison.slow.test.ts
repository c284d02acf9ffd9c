import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { listSetAside } from '../../../src/store/journal.ts'
import { openStore } from '../../../src/store/store.ts'
import { freePort } from '../../fakes/free-port.ts'
import { startFakeOpenAi } from '../../fakes/openai.ts'
import { startFakeSlack, type FakeSlack } from '../../fakes/slack/index.ts'
import { commandPayload, messageEvent } from '../../fakes/slack/payloads.ts'

const main = fileURLToPath(new URL('../../../src/start.mjs', import.meta.url))
let fake: FakeSlack
let folder: string
let child: ChildProcess | undefined
beforeEach(async () => {
  fake = await startFakeSlack()
  folder = await mkdtemp(join(tmpdir(), 'shortlist-poison-'))
})
afterEach(async () => {
  child?.kill('SIGKILL')
  await fake.close()
  await rm(folder, { recursive: true })
})

const store = () => `sqlite:${join(folder, 'data.db')}`

async function start(environment: Record<string, string> = {}) {
  const before = fake.connections()
  child = spawn(process.execPath, [main], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: fake.apiUrl,
      STORE_URL: store(),
      REFRESH_HOURS: '0',
      HOST: '127.0.0.1',
      LOG_LEVEL: 'error',
      ...environment,
    },
  })
  await fake.until(() => fake.connections() > before, 'the connection', 60_000)
}

async function end(signal: 'SIGKILL' | 'SIGTERM') {
  const ended = once(child!, 'exit') as Promise<[number | null]>
  child!.kill(signal)
  const [code] = await ended
  return code
}

/** What once took seconds, minutes or for ever, and more of its kind. */
const pumps = [
  'thanks a lot ',
  'the me ',
  ',',
  ' ',
  '1 ',
  '$1|',
  'under $',
  'gpt-',
  'a-',
  'no not ',
  '(',
  '[x](',
  '<@',
  '"',
  '\u00E9',
  '🙂',
  'e\u0301',
  '\u202E',
  '我们',
  'http://a.',
  'at most ',
  'per ',
  '0.',
  '\n',
  '\t',
  '*',
  '`',
  '<http:',
  '&amp;',
  'claude opus ',
]
const starts = ['', 'write json en ', 'give', 'compare ']
const poison = pumps.flatMap((pump, i) => {
  const lead = starts[i % starts.length]!
  return [25, 4000, 200_000 / pump.length].map((times) => `${lead}${pump.repeat(times)}x`)
})

it(
  'whatever a message does, health is answered, all are acknowledged, and the process stops when told to',
  { timeout: 600_000 },
  async () => {
    const port = await freePort()
    await start({ HTTP_PORT: String(port) })
    const isHealthy = async () =>
      (await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(10_000) }))
        .status
    for (const [i, text] of poison.entries()) {
      const acknowledged =
        i % 2 === 0
          ? fake.deliver('slash_commands', commandPayload(text, fake.responseUrl))
          : fake.deliver('events_api', messageEvent(text, { direct: true, channel: `D${i}` }))
      expect(await isHealthy()).toBe(200)
      await acknowledged
    }
    const said = () =>
      fake.work.messages.length + fake.work.ephemerals.length + fake.responses.length
    const before = said()
    await fake.deliver('slash_commands', commandPayload('review contracts', fake.responseUrl))
    await vi.waitFor(() => expect(said()).toBeGreaterThan(before), { timeout: 300_000 })
    expect(await isHealthy()).toBe(200)
    expect(await end('SIGTERM')).toBe(0)
  },
)

it(
  'what two processes died of is not begun again: its person is told, and it is kept for the operator',
  { timeout: 240_000 },
  async () => {
    const llm = await startFakeOpenAi()
    llm.answer({ hang: true })
    const environment = { OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: llm.baseUrl }
    await start(environment)
    await fake.deliver('slash_commands', commandPayload('review contracts', fake.responseUrl))
    for (const asked of [1, 2]) {
      await vi.waitFor(() => expect(llm.requests.length).toBeGreaterThanOrEqual(asked), 60_000)
      await end('SIGKILL')
      await start(environment)
    }
    await fake.until(() => fake.work.ephemerals.length > 0, 'words to the person', 60_000)
    expect(fake.work.ephemerals[0]?.text).toMatch(/restarted twice/)
    expect(await end('SIGTERM')).toBe(0)
    expect(fake.work.messages).toEqual([])
    expect(llm.requests).toHaveLength(2)
    const kept = await openStore(store())
    expect((await listSetAside(kept, 'slack')).size).toBe(1)
    await kept.close()
    await llm.close()
  },
)
