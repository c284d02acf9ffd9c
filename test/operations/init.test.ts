import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { parseEnv } from 'node:util'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import manifest from '../../slack-manifest.json' with { type: 'json' }
import { createAsk } from '../../src/operations/ask.ts'
import { withSettings } from '../../src/operations/env-file.ts'
import { init } from '../../src/operations/init.ts'
import { startFakeDiscord, type FakeDiscord } from '../fakes/discord/fake-discord.ts'
import { botToken } from '../fakes/discord/state.ts'
import { startFakeOpenAi, type FakeOpenAi } from '../fakes/openai.ts'
import { startFakeSlack, type FakeSlack } from '../fakes/slack/index.ts'
import { wire } from '../fixtures/llm.ts'

let folder: string
let file: string
let slack: FakeSlack
let discord: FakeDiscord
let llm: FakeOpenAi
let here: Record<string, string>
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-init-'))
  file = join(folder, '.env')
  slack = await startFakeSlack()
  for (const scope of manifest.oauth_config.scopes.bot) slack.work.scopes.add(scope)
  discord = await startFakeDiscord({})
  llm = await startFakeOpenAi()
  llm.answer(wire())
  here = { SLACK_API_URL: slack.apiUrl, DISCORD_API_URL: discord.apiUrl }
  return async () => {
    await Promise.all([
      slack.close(),
      discord.close(),
      llm.close(),
      rm(folder, { recursive: true }),
    ])
  }
})

const example = '# A comment.\nOPENAI_API_KEY=\nOPENAI_MODEL=gpt-5.6-luna\nSLACK_BOT_TOKEN=\n'

/** Runs it on answers, one a line: piped in, or as somebody types them. */
async function run(answers: string[], { isTyped = false, environment = here } = {}) {
  const input = Object.assign(new PassThrough(), { isTTY: isTyped })
  const output = Object.assign(new PassThrough(), { isTTY: isTyped })
  let shown = ''
  const left = [...answers]
  output.on('data', (chunk: Buffer) => {
    shown += chunk.toString()
    // Somebody reads the question before they type.
    if (isTyped && /[:\]] $/.test(shown)) setImmediate(() => input.write(`${left.shift() ?? ''}\n`))
  })
  const ask = createAsk({ input, output })
  if (!isTyped) input.end(answers.map((answer) => `${answer}\n`).join(''))
  const write = (text: string) => void output.write(text)
  try {
    const isWritten = await init({ ask, write, file, example, environment })
    return { isWritten, shown }
  } catch (error) {
    return { isWritten: false, shown: shown + (error as Error).message }
  } finally {
    ask.close()
  }
}
const written = async () => parseEnv(await readFile(file, 'utf8')) as Record<string, string>
const isThere = () =>
  stat(file).then(
    () => true,
    () => false,
  )

describe('npm start -- init', () => {
  it('with nothing but Enter sets up the terminal and its store', async () => {
    const { isWritten, shown } = await run(['', 'memory:', ''])
    expect(isWritten).toBe(true)
    expect(shown).toContain('ok       Store: memory: can be read and written.')
    expect(shown).toContain('Next: npm start')
    expect(await written()).toMatchObject({ STORE_URL: 'memory:', SLACK_BOT_TOKEN: '' })
    expect(await readFile(file, 'utf8')).toContain('# A comment.')
  })

  it('asks for Slack, Discord, the store and a language model, tries each, and writes them', async () => {
    const { isWritten, shown } = await run([
      'both',
      'xoxb-secret',
      'xapp-secret',
      botToken,
      'memory:',
      'sk-secret-key',
      llm.baseUrl,
      'a-model',
      'U012ABC, 42',
    ])
    expect(shown).toContain('ok       Slack token: it is shortlist in Example')
    expect(shown).toContain('ok       Slack events: come by Socket Mode')
    expect(shown).toContain('ok       Discord commands: all are registered')
    expect(shown).toContain('ok       Language model: a-model reads requests.')
    expect(isWritten).toBe(true)
    expect(await written()).toMatchObject({
      SLACK_BOT_TOKEN: 'xoxb-secret',
      SLACK_APP_TOKEN: 'xapp-secret',
      DISCORD_TOKEN: botToken,
      OPENAI_API_KEY: 'sk-secret-key',
      OPENAI_MODEL: 'a-model',
      ADMIN_USERS: 'U012ABC, 42',
    })
    expect(shown).toMatch(/In Slack: \/invite @Shortlist.+\nIn Discord: /)
  })

  it('writes for its owner alone', async () => {
    await run(['terminal', 'memory:', ''])
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('a token that Slack refuses is said, and written only when that is wanted', async () => {
    slack.faults.add('auth.test', { error: 'invalid_auth' })
    const answers = ['slack', 'xoxb-secret', 'xapp-secret', 'memory:', '', '']
    const { isWritten, shown } = await run([...answers, 'n'])
    expect(shown).toContain('PROBLEM  Slack token: Slack refused SLACK_BOT_TOKEN (invalid_auth)')
    expect(isWritten).toBe(false)
    expect(await isThere()).toBe(false)
    slack.faults.add('auth.test', { error: 'invalid_auth' })
    expect((await run([...answers, 'y'])).isWritten).toBe(true)
  })

  it('an .env that is there is changed only when that is said, and what it does not ask for stays', async () => {
    const before = 'OPENAI_API_KEY=old\n# mine\nHTTP_PORT=9090\n'
    await writeFile(file, before, { mode: 0o644 })
    expect(await run([''])).toMatchObject({ isWritten: false })
    expect(await run([])).toMatchObject({ isWritten: false })
    expect(await readFile(file, 'utf8')).toBe(before)
    expect(await run(['y', 'terminal', 'memory:', ''])).toMatchObject({ isWritten: true })
    expect(await readFile(file, 'utf8')).toBe(`${before}STORE_URL=memory:\n`)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('a wrong answer that was piped in ends it, and nothing is written', async () => {
    for (const [answers, problem] of [
      [['teams'], 'slack, discord, both or terminal'],
      [['slack', 'xoxp-1'], 'SLACK_BOT_TOKEN must begin with xoxb-'],
      [['slack'], 'SLACK_BOT_TOKEN is needed'],
      [['terminal', 'mysql://x'], 'STORE_URL must be memory:'],
    ] as const) {
      const { isWritten, shown } = await run([...answers])
      expect(isWritten).toBe(false)
      expect(shown).toContain(problem)
    }
    expect(await isThere()).toBe(false)
  })

  it('somebody who sits there is asked again, and does not see the token', async () => {
    const { isWritten, shown } = await run(
      ['slak', 'slack', 'xoxp-1', 'xoxb-secret', 'xapp-secret', 'memory:', '', ''],
      { isTyped: true },
    )
    expect(shown).toContain('Write slack, discord, both or terminal.')
    expect(shown).toContain('must begin with xoxb-')
    expect(shown).not.toMatch(/xoxb-secret|xapp-secret/)
    expect(isWritten).toBe(true)
  })

  it('goes through it again when something does not work, and Enter keeps what was typed', async () => {
    const first = ['discord', 'wrong.token', 'memory:', '', '7']
    const { isWritten, shown } = await run([...first, 'y', botToken, '', '', ''], { isTyped: true })
    expect(shown).toContain('Discord does not accept DISCORD_TOKEN')
    expect(isWritten).toBe(true)
    expect(await written()).toMatchObject({
      DISCORD_TOKEN: botToken,
      STORE_URL: 'memory:',
      ADMIN_USERS: '7',
    })
  })

  it('Enter keeps a token that is set already, without showing it', async () => {
    const environment = { ...here, SLACK_BOT_TOKEN: 'xoxb-secret', SLACK_APP_TOKEN: 'xapp-secret' }
    const { shown } = await run(['slack', '', '', 'memory:', '', ''], { environment })
    expect(shown).toContain('[as it is]')
    expect(shown).not.toContain('xoxb-secret')
    expect((await written())['SLACK_BOT_TOKEN']).toBe('xoxb-secret')
  })
})

it('whatever is written is read back the same', () => {
  const value = fc.string({ unit: 'grapheme-ascii' }).filter((text) => !/['"`]/.test(text))
  fc.assert(
    fc.property(value, (text) => {
      const file_ = withSettings('# first\nA=old\nB=kept', { A: text, C: text })
      expect(parseEnv(file_)).toEqual({ A: text, B: 'kept', C: text })
    }),
  )
})
