import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import manifest from '../../slack-manifest.json' with { type: 'json' }
import { readConfig } from '../../src/config.ts'
import { doctor } from '../../src/operations/doctor.ts'
import { registerCommands } from '../../src/platforms/discord/register.ts'
import { openStore } from '../../src/store/store.ts'
import { startFakeDiscord, type FakeDiscord } from '../fakes/discord/fake-discord.ts'
import { botToken } from '../fakes/discord/state.ts'
import { freePort } from '../fakes/free-port.ts'
import { startFakeGateway } from '../fakes/gateway.ts'
import { startMirror } from '../fakes/mirror.ts'
import { startFakeOpenAi, type FakeOpenAi } from '../fakes/openai.ts'
import { startFakeSlack, type FakeSlack } from '../fakes/slack/index.ts'
import { shortlist } from '../fixtures/command-line.ts'
import { wire } from '../fixtures/llm.ts'

let slack: FakeSlack
let discord: FakeDiscord
let llm: FakeOpenAi
let mirror: Awaited<ReturnType<typeof startMirror>>
let healthy: Record<string, string>
beforeEach(async () => {
  slack = await startFakeSlack()
  for (const scope of manifest.oauth_config.scopes.bot) slack.work.scopes.add(scope)
  discord = await startFakeDiscord({})
  llm = await startFakeOpenAi()
  llm.answer(wire())
  mirror = await startMirror()
  healthy = {
    STORE_URL: 'memory:',
    OPENAI_API_KEY: 'sk-secret-key',
    OPENAI_BASE_URL: llm.baseUrl,
    SLACK_BOT_TOKEN: 'xoxb-secret',
    SLACK_APP_TOKEN: 'xapp-secret',
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: botToken,
    DISCORD_API_URL: discord.apiUrl,
    SOURCE_MIRROR: mirror.url,
  }
  return async () => {
    mirror.close()
    await Promise.all([slack.close(), discord.close(), llm.close()])
  }
})

/** What the doctor says with these settings, without the sources. */
async function examine(settings: Record<string, string> = {}) {
  let text = ''
  const isRight = await doctor(
    readConfig({ ...healthy, ...settings }),
    (line) => void (text += line),
  )
  const lines = text.split('\n').filter((line) => !line.includes('Source '))
  return { isRight, text, problems: lines.filter((line) => line.startsWith('PROBLEM')) }
}

describe('the doctor', () => {
  beforeEach(async () => {
    await registerCommands(readConfig(healthy).discord)
  })

  it('finds nothing wrong where everything is right, and asks one source after the other', async () => {
    const { text, problems } = await examine()
    expect(problems).toEqual([])
    expect(text).toMatch(/ok {7}Data: \d+ models of /)
    expect(text).toMatch(/ok {7}Store: memory: can be read and written/)
    expect(text).toMatch(/ok {7}Language model: .+ reads requests/)
    expect(text).toMatch(/ok {7}Slack token: it is shortlist in Example/)
    expect(text).toMatch(/ok {7}Discord commands: all are registered/)
    expect(text).toMatch(/ok {7}Source aider: answers/)
    expect(text).toMatch(/PROBLEM {2}Source livebench: .+ answered 404\. Check SOURCE_MIRROR/)
    expect(text).not.toMatch(/secret|fake\.bot/)
  })

  it('asks a mirror with its password, and never prints it', async () => {
    const { text } = await examine({ SOURCE_MIRROR: mirror.url.replace('//', '//ana:s3cret@') })
    expect(text).toMatch(/ok {7}Source aider: answers/)
    const { text: away } = await examine({ SOURCE_MIRROR: 'http://ana:s3cret@127.0.0.1:1' })
    expect(away).toMatch(/PROBLEM {2}Source aider/)
    expect(text + away).not.toContain('s3cret')
  })

  it('lists what the gateway for trials serves that is none of our models', async () => {
    const gateway = await startFakeGateway(['openai/gpt-5.4', 'house/own', 'x/embed-1'], () => ({
      status: 500,
    }))
    const { text, problems } = await examine({ TRIAL_BASE_URL: gateway.baseUrl })
    await gateway.close()
    expect(problems).toEqual([])
    expect(text).toContain(
      'Gateway for trials: it serves 1 of our models, and 2 that are none of ours: house/own, x/embed-1.',
    )
    const away = await examine({ TRIAL_BASE_URL: gateway.baseUrl })
    expect(away.problems).toEqual([
      'PROBLEM  Gateway for trials: The gateway does not list its models: it cannot be reached. Check TRIAL_BASE_URL.',
    ])
    expect((await examine()).text).toMatch(/ok {7}Gateway for trials: /)
  })

  it('tells of requests that processes died of', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shortlist-doctor-'))
    const url = `sqlite:${join(folder, 'data.db')}`
    const store = await openStore(url)
    const orphan = { id: '7', request: {}, acceptedAt: Date.UTC(2026, 10, 28) }
    await store.collection('set-aside-discord', z.unknown(), 60_000).set('7', orphan)
    await store.close()
    const { problems } = await examine({ STORE_URL: url })
    expect(problems).toEqual([
      expect.stringMatching(
        /given up \(discord\): 1 in seven days.+7 of 2026-11-28.+set-aside-discord/,
      ),
    ])
    await rm(folder, { recursive: true })
  })

  it.each<[string, () => void, Record<string, string>, RegExp]>([
    [
      'a Redis that is away',
      () => undefined,
      { STORE_URL: 'redis://:secret-password@127.0.0.1:1' },
      /Store: redis: fails \(.+\)\. Check STORE_URL/,
    ],
    [
      'a folder that is not there',
      () => undefined,
      { STORE_URL: 'sqlite:/no/such/folder/data.db' },
      /Store: .+ cannot be opened .+ Check that its folder/,
    ],
    [
      'a key that the language model does not take',
      () => llm.answer({ status: 401 }),
      {},
      /Language model: .+ did not accept its key\. Check OPENAI_API_KEY/,
    ],
    [
      'a bot token that Slack refuses',
      () => slack.faults.add('auth.test', { error: 'invalid_auth' }),
      {},
      /Slack refused SLACK_BOT_TOKEN \(invalid_auth\)/,
    ],
    [
      'scopes that are missing',
      () => slack.work.scopes.delete('files:write'),
      {},
      /Slack scopes: missing: files:write\. Add them/,
    ],
    [
      'an app token that Slack refuses',
      () => slack.faults.add('apps.connections.open', { error: 'not_allowed_token_type' }),
      {},
      /Slack refused SLACK_APP_TOKEN \(not_allowed_token_type\)/,
    ],
    [
      'a Discord token that is wrong',
      () => undefined,
      { DISCORD_TOKEN: 'wrong.token' },
      /Discord does not accept DISCORD_TOKEN/,
    ],
    [
      'an application that is another one',
      () => undefined,
      { DISCORD_CLIENT_ID: '1' },
      /DISCORD_CLIENT_ID has to be 9/,
    ],
    [
      'a public key that is another one',
      () => undefined,
      { DISCORD_PUBLIC_KEY: 'a'.repeat(64) },
      /DISCORD_PUBLIC_KEY has to be f+/,
    ],
    [
      'an intent that is not granted',
      () => undefined,
      { DISCORD_MESSAGE_CONTENT: 'true' },
      /Message Content is not granted/,
    ],
  ])('says what to do about %s', async (_, breakIt, settings, words) => {
    breakIt()
    const { isRight, text, problems } = await examine(settings)
    expect(problems).toEqual([expect.stringMatching(words)])
    expect(isRight).toBe(false)
    expect(text).not.toMatch(/secret|wrong\.token/)
  })
})

it('says which commands are not registered', async () => {
  const { problems } = await examine()
  expect(problems).toEqual([
    expect.stringMatching(/not registered: recommend-model, .+ Run `npm run register-commands`/),
  ])
})

it('is a command of its own that fails while something is wrong', { timeout: 30_000 }, async () => {
  const nowhere = `http://127.0.0.1:${await freePort()}`
  const { code, stdout, stderr } = await shortlist(['doctor'], '', {
    STORE_URL: 'memory:',
    SOURCE_MIRROR: nowhere,
  })
  expect(code).toBe(1)
  expect(stderr).toBe('')
  expect(stdout).toMatch(/ok {7}Slack: no token is set/)
  expect(stdout).toMatch(/Mend what is marked PROBLEM/)
})
