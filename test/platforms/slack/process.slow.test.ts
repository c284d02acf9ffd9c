import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { freePort } from '../../fakes/free-port.ts'
import { enoughForAider, startMirror } from '../../fakes/mirror.ts'
import { startFakeOpenAi } from '../../fakes/openai.ts'
import { startFakeSlack, type FakeSlack } from '../../fakes/slack/index.ts'
import { commandPayload } from '../../fakes/slack/payloads.ts'

const main = fileURLToPath(new URL('../../../src/start.mjs', import.meta.url))
let fake: FakeSlack
let children: ChildProcess[]
beforeEach(async () => {
  children = []
  fake = await startFakeSlack()
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  return fake.close()
})

function start(environment: Record<string, string>) {
  const child = spawn(process.execPath, [main], {
    env: {
      PATH: process.env['PATH'],
      SLACK_API_URL: fake.apiUrl,
      STORE_URL: 'memory:',
      REFRESH_HOURS: '0',
      ...environment,
    },
  })
  children.push(child)
  let errors = ''
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString()
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { child, ended, errors: () => errors }
}

it(
  'npm start with tokens answers in Slack and ends cleanly when told to',
  { timeout: 60_000 },
  async () => {
    const { child, ended, errors } = start({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' })
    await fake.until(() => fake.connections() === 1, `a connection: ${errors()}`)
    await fake.deliver(
      'slash_commands',
      commandPayload('write Python code, only open weights', fake.responseUrl),
    )
    await fake.until(() => fake.work.messages.length === 2, 'the answer')
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    const lines = errors().trim().split('\n')
    expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
      { level: 'info', msg: 'Connected to Slack.' },
      { level: 'info', msg: 'request', platform: 'slack', outcome: 'answered' },
    ])
    expect(errors()).not.toMatch(/Python|xoxb|xapp/)
  },
)

it(
  'npm start says whether it is ready, what it measures, and ends though the language model hangs',
  { timeout: 30_000 },
  async () => {
    const llm = await startFakeOpenAi()
    llm.answer({ hang: true })
    const port = await freePort()
    const { child, ended, errors } = start({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      OPENAI_API_KEY: 'sk-secret-key',
      OPENAI_BASE_URL: llm.baseUrl,
      HOST: '127.0.0.1',
      HTTP_PORT: String(port),
    })
    const look = (page: string) => fetch(`http://127.0.0.1:${port}/${page}`)
    await fake.until(() => fake.connections() === 1, `a connection: ${errors()}`)
    await vi.waitFor(
      async () =>
        expect(await (await look('readyz')).json()).toEqual({
          ready: true,
          dataset: 'ok',
          store: 'ok',
          slack: 'ok',
        }),
      5000,
    )
    await fake.deliver('slash_commands', commandPayload('write Python code', fake.responseUrl))
    await fake.until(() => llm.requests.length > 0, 'the language model is asked')
    const metrics = await (await look('metrics')).text()
    expect(metrics).toContain('shortlist_requests_at_work 1')
    expect(metrics).toMatch(/shortlist_source_age_seconds\{source="lmarena"\} \d/)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    await llm.close()
  },
)

it('says which token Slack refused, and fails', { timeout: 60_000 }, async () => {
  fake.faults.add('auth.test', { error: 'invalid_auth' })
  const { ended, errors } = start({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' })
  expect(await ended).toBe(1)
  expect(errors()).toBe(
    "Slack refused SLACK_BOT_TOKEN (invalid_auth). Copy it again from the app's settings page.\n",
  )
})

it(
  'an admin refreshes the data while it runs, and answers use it and say what is old',
  { timeout: 120_000 },
  async () => {
    const mirror = await startMirror({ models: enoughForAider })
    const directory = await mkdtemp(join(tmpdir(), 'shortlist-refresh-'))
    const { child, ended } = start({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SOURCE_MIRROR: mirror.url,
      DATA_DIR: directory,
      ADMIN_USERS: 'U1, U9',
    })
    const isAnswer = ({ text }: Record<string, unknown>) => text !== 'Reading the request ...'
    const answerTo = async (text: string, user: string) => {
      await fake.deliver('slash_commands', commandPayload(text, fake.responseUrl, { user }))
      // A whole refresh may come before it, on a machine that does much else.
      await fake.until(() => fake.responses.some(isAnswer), 'an answer', 100_000)
      return String(fake.responses.splice(0).find(isAnswer)?.['text'])
    }
    try {
      await fake.until(() => fake.connections() === 1)
      expect(await answerTo('refresh data', 'U2')).toMatch(/Only the people who run this bot/)
      // Aider, and the two that do without their hosts: the notices, and the Hub's repositories as they were.
      const report = await answerTo('refresh data', 'U1')
      expect(report).toMatch(/Read 3 of \d+ sources/)
      expect(report).toMatch(/^Failed: models\.dev, (?!.*Aider)/m)
      expect(await answerTo('leaderboards aider', 'U2')).toMatch(/Data of 1 May 2026, 120 rows/)
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
    } finally {
      child.kill('SIGKILL')
      mirror.close()
      await rm(directory, { recursive: true })
    }
  },
)
