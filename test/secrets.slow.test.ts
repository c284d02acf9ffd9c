/** The real process, with everything it is told to keep to itself, against servers that repeat what they are sent. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { freePort } from './fakes/free-port.ts'
import { startFakeSlack, type FakeSlack } from './fakes/slack/index.ts'
import { commandPayload } from './fakes/slack/payloads.ts'

const main = fileURLToPath(new URL('../src/start.mjs', import.meta.url))
const secrets = {
  SLACK_BOT_TOKEN: 'xoxb-1-slackbotsecret',
  SLACK_APP_TOKEN: 'xapp-1-slackappsecret',
  SLACK_SIGNING_SECRET: 'slacksigningsecret',
  DISCORD_TOKEN: 'MTIz.discord.botsecret',
  OPENAI_API_KEY: 'llm-key-secret',
  TRIAL_API_KEY: 'gateway-key-secret',
  MCP_TOKEN: 'mcp-token-secret-long',
}
const passwords = ['redis-password-secret', 'mirror-password-secret']
const hidden = [...Object.values(secrets), ...passwords]
/** The same, as it may come out of an address, a header or a JSON text. */
const shapes = (secret: string) => [
  secret,
  encodeURIComponent(secret),
  Buffer.from(secret).toString('base64').replace(/=+$/, ''),
]

let received = ''
/** Refuses everything, and repeats in its error all that it was sent. */
const echo = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk: Buffer) => (body += chunk.toString()))
  request.on('end', () => {
    const sent = JSON.stringify([request.url, request.headers, body])
    received += sent
    const message = `Incorrect API key provided: ${sent}`
    response
      .writeHead(401, message.slice(0, 60).replaceAll(/[^ -~]/g, ''), {
        'content-type': 'application/json',
        'www-authenticate': 'Bearer',
      })
      .end(JSON.stringify({ error: { message, code: sent }, message, code: 0 }))
  })
})
let fake: FakeSlack
let folder: string
let environment: Record<string, string>
let port: number
const said: string[] = []

beforeAll(async () => {
  fake = await startFakeSlack()
  folder = await mkdtemp(join(tmpdir(), 'shortlist-secrets-'))
  await once(echo.listen(0, '127.0.0.1'), 'listening')
  const address = `127.0.0.1:${(echo.address() as AddressInfo).port}`
  port = await freePort()
  environment = {
    PATH: process.env['PATH'] ?? '',
    ...secrets,
    SLACK_API_URL: fake.apiUrl,
    DISCORD_API_URL: `http://${address}`,
    OPENAI_BASE_URL: `http://${address}/v1`,
    TRIAL_BASE_URL: `http://${address}/gateway`,
    SOURCE_MIRROR: `http://user:${passwords[1]}@${address}/mirror`,
    STORE_URL: `redis://:${passwords[0]}@127.0.0.1:9`,
    DATA_DIR: join(folder, 'live'),
    HOST: '127.0.0.1',
    HTTP_PORT: String(port),
    REFRESH_HOURS: '0',
    LOG_LEVEL: 'debug',
  }
})
afterAll(async () => {
  await fake.close()
  echo.close()
  echo.closeAllConnections()
  await rm(folder, { recursive: true })
})

function start(words: string[] = []) {
  const child = spawn(process.execPath, [main, ...words], {
    env: environment,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const note = (chunk: Buffer) => void said.push(chunk.toString())
  child.stdout.on('data', note)
  child.stderr.on('data', note)
  return { child, ended: once(child, 'exit') }
}

const ask = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, init)
  said.push(await response.text())
}

it('no log, reply, page or report has a secret in it', { timeout: 120_000 }, async () => {
  const { child, ended } = start()
  await fake.until(() => fake.open() > 0, 'the connection', 30_000)
  fake.faults.add('chat.postMessage', { error: `refused_${secrets.SLACK_BOT_TOKEN}` })
  const tell = (text: string) =>
    fake.deliver('slash_commands', commandPayload(text, fake.responseUrl))
  await tell('something for contracts')
  await fake.until(() => fake.work.messages.length + fake.responses.length > 0, 'an answer', 30_000)
  for (const text of [
    'write poems',
    'try: write a poem',
    'policy only what our gateway serves',
    'help',
  ])
    await tell(text)
  await ask('/readyz')
  await ask('/metrics')
  const call = (token: string) => ({
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method: 'tools/call',
      params: { name: 'recommend_model', arguments: { use_case: 'label tickets' } },
    }),
  })
  await ask('/mcp', call(secrets.MCP_TOKEN))
  await ask('/mcp', call(`${secrets.MCP_TOKEN}x`))
  await fake.until(() => fake.responses.length + fake.work.messages.length > 3, 'answers', 30_000)
  child.kill('SIGTERM')
  await ended
  await start(['doctor']).ended
  await start(['refresh']).ended
  await writeFile(join(folder, 'own.txt'), 'Write a poem.\n')
  const trial = [
    'try',
    '--examples',
    join(folder, 'own.txt'),
    '--models',
    'openai/gpt-5,openai/gpt-4.1',
  ]
  const { child: trying, ended: tried } = start(trial)
  trying.stdin.end('y\n')
  await tried

  // They were there to be repeated.
  for (const secret of [secrets.OPENAI_API_KEY, secrets.DISCORD_TOKEN, secrets.TRIAL_API_KEY])
    expect(received).toContain(secret)
  const { messages, ephemerals, views, homes } = fake.work
  expect(JSON.stringify(messages)).toContain('poems')
  const everything = [
    ...said,
    JSON.stringify([messages, ephemerals, views, homes, fake.responses]),
  ].join('\n')
  expect(hidden.filter((secret) => shapes(secret).some((one) => everything.includes(one)))).toEqual(
    [],
  )
})
