import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startMirror } from '../../fakes/mirror.ts'
import { startFakeSlack, type FakeSlack } from '../../fakes/slack/index.ts'
import { commandPayload } from '../../fakes/slack/payloads.ts'

const main = fileURLToPath(new URL('../../../src/main.ts', import.meta.url))
let fake: FakeSlack
beforeEach(async () => {
  fake = await startFakeSlack()
})
afterEach(() => fake.close())

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
  let errors = ''
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString()
  })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  return { child, ended, errors: () => errors }
}

it(
  'npm start with tokens answers in Slack and ends cleanly when told to',
  { timeout: 20_000 },
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
    expect(errors()).toBe('Connected to Slack.\n')
    // What was promised before the end is kept: the chart too.
    expect(fake.work.shown).toHaveLength(1)
  },
)

it('says which token Slack refused, and fails', { timeout: 20_000 }, async () => {
  fake.faults.add('auth.test', { error: 'invalid_auth' })
  const { ended, errors } = start({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' })
  expect(await ended).toBe(1)
  expect(errors()).toBe(
    "Slack refused SLACK_BOT_TOKEN (invalid_auth). Copy it again from the app's settings page.\n",
  )
})

it(
  'an admin refreshes the data while it runs, and answers use it and say what is old',
  { timeout: 60_000 },
  async () => {
    const mirror = await startMirror()
    const directory = await mkdtemp(join(tmpdir(), 'shortlist-refresh-'))
    const { child, ended } = start({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SOURCE_MIRROR: mirror.url,
      DATA_DIR: directory,
      ADMIN_USERS: 'U1, U9',
    })
    const answerTo = async (text: string, user: string) => {
      await fake.deliver('slash_commands', commandPayload(text, fake.responseUrl, { user }))
      await fake.until(() => fake.responses.length > 0, 'an answer')
      return String(fake.responses.splice(0)[0]?.['text'])
    }
    try {
      await fake.until(() => fake.connections() === 1)
      expect(await answerTo('refresh data', 'U2')).toMatch(/Only the people who run this bot/)
      expect(await answerTo('refresh data', 'U1')).toMatch(/Read 1 of 19 sources/)
      expect(await answerTo('leaderboards aider', 'U2')).toMatch(/Data of 1 May 2026, 80 rows/)
      child.kill('SIGTERM')
      expect(await ended).toBe(0)
    } finally {
      child.kill('SIGKILL')
      mirror.close()
      await rm(directory, { recursive: true })
    }
  },
)
