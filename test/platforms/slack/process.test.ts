import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
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
