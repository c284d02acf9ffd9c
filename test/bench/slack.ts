/**
 * How long a command waits for its acknowledgement, against a bare Bolt bot: both in processes of their own, connected to
 * one fake workspace each, alternating in one run. Socket Mode; requests are read by the built-in rules.
 */
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startFakeSlack, type FakeSlack } from '../fakes/slack/index.ts'
import { commandPayload } from '../fakes/slack/payloads.ts'

const rates = (process.argv[2] ?? '50,100,200').split(',').map(Number)
const rounds = Number(process.argv[3] ?? 3)
const secondsEach = Number(process.argv[4] ?? 4)
const useCases = [
  'contract clause review for a law firm',
  'a support bot in Spanish, 200 users, 10 questions a day each, under $500 a month',
  'classifying 5M short texts a month as cheaply as possible',
]

interface Contender {
  name: string
  fake: FakeSlack
  child: ChildProcess
  /** Messages that answer one command. */
  messagesEach: number
}

async function startContender(
  name: string,
  script: string,
  messagesEach: number,
): Promise<Contender> {
  const fake = await startFakeSlack()
  const store = join(mkdtempSync(join(tmpdir(), 'bench-slack-')), 'data.db')
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: fake.apiUrl,
      STORE_URL: `sqlite:${store}`,
      REFRESH_HOURS: '0',
      LOG_LEVEL: 'warn',
    },
  })
  await fake.until(() => fake.connections() > 0, `${name} connecting`)
  return { name, fake, child, messagesEach }
}

/** Sends commands at a steady rate; ends when all are acknowledged and answered. */
async function load({ fake, messagesEach }: Contender, rate: number, seconds: number) {
  const before = fake.work.messages.length
  const count = rate * seconds
  const waits: number[] = []
  const start = performance.now()
  const sent: Promise<void>[] = []
  for (let i = 0; i < count; i += 1) {
    const due = start + (i * 1000) / rate
    const early = due - performance.now()
    if (early > 1) await new Promise((resolve) => setTimeout(resolve, early))
    const text = useCases[i % useCases.length] ?? ''
    const began = performance.now()
    const acknowledged = fake.deliver('slash_commands', commandPayload(text, fake.responseUrl))
    sent.push(
      (async () => {
        await acknowledged
        waits.push(performance.now() - began)
      })(),
    )
  }
  await Promise.all(sent)
  const last = performance.now()
  while (fake.work.messages.length < before + count * messagesEach)
    await new Promise((resolve) => setTimeout(resolve, 5))
  const behind = performance.now() - last
  // Charts still on their way do not belong to the next round.
  let calls = -1
  while (calls !== fake.calls.length) {
    calls = fake.calls.length
    await new Promise((resolve) => setTimeout(resolve, 700))
  }
  fake.work.messages.length = 0
  fake.calls.length = 0
  return { waits, behind }
}

const bare = await startContender('bare Bolt', 'slack-bare-bot.ts', 1)
const product = await startContender('shortlist', '../../src/main.ts', 2)
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
for (const { child, fake } of [bare, product]) {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await ended
  await fake.close()
}

function pair(values: number[]): string {
  return `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.99).toFixed(1)}`
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
