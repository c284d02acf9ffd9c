/**
 * How long a command waits for its acknowledgement, against a bare Bolt bot: both in processes of their own, connected to
 * one fake workspace each, alternating in one run. Socket Mode; requests are read by the built-in rules.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startLink } from '../fakes/slack/link.ts'
import { commandPayload } from '../fakes/slack/payloads.ts'
import { quantile } from './quantile.ts'

const rates = (process.argv[2] ?? '50,100,200').split(',').map(Number)
const rounds = Number(process.argv[3] ?? 3)
const secondsEach = Number(process.argv[4] ?? 4)
const useCases = [
  'contract clause review for a law firm',
  'a support bot in Spanish, 200 users, 10 questions a day each, under $500 a month',
  'classifying 5M short texts a month as cheaply as possible',
]
/** What still follows an answer comes within this. */
const quietMs = 700

type Link = Awaited<ReturnType<typeof startLink>>

interface Contender {
  link: Link
  responseUrl: string
  webApi: ChildProcess
  bot: ChildProcess
  /** Messages that answer one command. */
  messagesEach: number
}

const folder = mkdtempSync(join(tmpdir(), 'shortlist-bench-'))

async function startContender(script: string, messagesEach: number): Promise<Contender> {
  const link = await startLink()
  const webApi = fork('test/bench/slack-web-api.ts', [link.url()])
  const [{ apiUrl, responseUrl }] = (await once(webApi, 'message')) as [
    { apiUrl: string; responseUrl: string },
  ]
  const bot = fork(script, [], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: apiUrl,
      STORE_URL: `sqlite:${join(folder, 'data.db')}`,
      REFRESH_HOURS: '0',
      LOG_LEVEL: 'warn',
    },
  })
  while (link.connections() === 0) await sleep(20)
  return { link, responseUrl, webApi, bot, messagesEach }
}

/** What the Web API was asked for since it was cleared. */
async function count({ webApi }: Contender): Promise<{ messages: number; calls: number }> {
  webApi.send('count')
  const [counted] = (await once(webApi, 'message')) as [{ messages: number; calls: number }]
  return counted
}

/** Sends commands at a steady rate; ends when all are acknowledged and answered. */
async function load(one: Contender, rate: number, seconds: number) {
  const { link, responseUrl, messagesEach } = one
  const commands = rate * seconds
  const waits: number[] = []
  const start = performance.now()
  const sent: Promise<void>[] = []
  const send = async (text: string) => {
    const began = performance.now()
    await link.deliver('slash_commands', commandPayload(text, responseUrl))
    waits.push(performance.now() - began)
  }
  for (let i = 0; i < commands; i += 1) {
    const early = start + (i * 1000) / rate - performance.now()
    if (early > 1) await sleep(early)
    sent.push(send(useCases[i % useCases.length] ?? ''))
  }
  await Promise.all(sent)
  const last = performance.now()
  while ((await count(one)).messages < commands * messagesEach) await sleep(5)
  const behind = performance.now() - last
  // What follows the answers does not belong to the next round.
  for (let calls = -1, now = 0; calls !== now; now = (await count(one)).calls) {
    calls = now
    await sleep(quietMs)
  }
  one.webApi.send('clear')
  return { waits, behind }
}

const bare = await startContender('test/bench/slack-bare-bot.ts', 1)
const product = await startContender('src/start.mjs', 2)
for (const one of [bare, product, bare, product]) await load(one, 50, 2)
console.log(
  'commands/s   bare p50/p99 ms   shortlist p50/p99 ms   ratio of p99   last answer after the last ack',
)
for (const rate of rates) {
  const waits = new Map<Contender, number[]>([
    [bare, []],
    [product, []],
  ])
  let behind = 0
  for (let round = 0; round < rounds; round += 1)
    for (const one of round % 2 ? [product, bare] : [bare, product]) {
      const result = await load(one, rate, secondsEach)
      waits.get(one)?.push(...result.waits)
      if (one === product) behind = Math.max(behind, result.behind)
    }
  const [a, b] = [bare, product].map((one) => waits.get(one) ?? [])
  const ratio = quantile(b ?? [], 0.99) / quantile(a ?? [], 0.99)
  console.log(
    `${String(rate).padStart(10)}   ${pair(a ?? []).padStart(15)}   ${pair(b ?? []).padStart(20)}   ${ratio.toFixed(2).padStart(12)}   ${behind.toFixed(0)} ms`,
  )
}
for (const { bot, webApi, link } of [bare, product]) {
  bot.kill('SIGTERM')
  await once(bot, 'exit')
  webApi.kill('SIGTERM')
  link.close()
}
rmSync(folder, { recursive: true })

function pair(values: number[]): string {
  return `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.99).toFixed(1)}`
}
