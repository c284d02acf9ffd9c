/**
 * Commands on both platforms at once, half on each: the times from a command to its acknowledgement and to its
 * shortlist, read by the built-in rules, against a bare bot, alternating in one run; with one and two replicas on Redis.
 * And what a command takes of a processor: latencies are those of a machine that the pretended platforms share.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasRedis, startRedis } from '../fakes/redis.ts'
import { sendInDiscord, sendInSlack, type Sender } from './commands.ts'
import { cpuMs, residentMb, scripts, startContender, type Contender } from './contender.ts'
import { quantile } from './quantile.ts'

const rates = (process.argv[3] ?? '50,100,200').split(',').map(Number)
const rounds = Number(process.argv[4] ?? 2)
const secondsEach = Number(process.argv[5] ?? 4)
/** What is not answered by then is counted as unanswered. */
const longestWaitMs = 30_000

const folder = mkdtempSync(join(tmpdir(), 'shortlist-load-'))
const redis = hasRedis ? [await startRedis(), await startRedis()] : []
const contenders: Contender[] = [
  await startContender('a bare bot', scripts.bare),
  await startContender('SQLite, 1 replica', scripts.ours, {
    environment: { STORE_URL: `sqlite:${join(folder, 'data.db')}` },
  }),
]
for (const [i, { url }] of redis.entries())
  contenders.push(
    await startContender(`Redis, ${i + 1} replica${i ? 's' : ''}`, scripts.ours, {
      replicas: i + 1,
      environment: { STORE_URL: url },
    }),
  )

// The first commands of a process are slow everywhere.
for (const one of contenders) await run(one, 40, 2)
console.log(
  `Node ${process.version}; ${rounds} rounds of ${secondsEach} s for each; ms from command to acknowledgement and to shortlist, p50/p99; ms of a processor a command: main thread, process, pretended platforms with this bench`,
)
const widths = [4, -18, 13, 15, 13, 15, 10, 6, 18]
row([
  'rate',
  'bot',
  'Slack ack',
  'shortlist',
  'Discord ack',
  'shortlist',
  'unanswered',
  'RSS MB',
  'CPU a command',
])
for (const rate of rates) {
  const results = new Map(contenders.map((one) => [one, emptyResult()]))
  for (let round = 0; round < rounds; round += 1)
    for (const [one, result] of results) merge(result, await run(one, rate, secondsEach))
  for (const [one, { slack, discord, unanswered, cpu }] of results) {
    const commands = slack.waits.length + discord.waits.length + unanswered
    row([
      rate,
      one.name,
      ...[slack.acks, slack.waits, discord.acks, discord.waits].map(pair),
      unanswered,
      residentMb(one).toFixed(0),
      [cpu.main, cpu.all, cpu.standIns].map((ms) => (ms / commands).toFixed(1)).join(' / '),
    ])
  }
}
for (const one of contenders) await one.stop()
for (const one of redis) await one.stop()
rmSync(folder, { recursive: true })

interface Times {
  acks: number[]
  waits: number[]
}

interface Result {
  slack: Times
  discord: Times
  unanswered: number
  /** In ms. */
  cpu: { main: number; all: number; standIns: number }
}

function emptyResult(): Result {
  const none = (): Times => ({ acks: [], waits: [] })
  return { slack: none(), discord: none(), unanswered: 0, cpu: { main: 0, all: 0, standIns: 0 } }
}

/** Commands at an even rate, in turn on both platforms; then waits for what is still under way. */
async function run(one: Contender, rate: number, seconds: number): Promise<Result> {
  const slack = sendInSlack(one, one !== contenders[0])
  const discord = sendInDiscord(one)
  const senders: Sender[] = [slack, discord]
  const cpuBefore = { ...cpuMs(one), standIns: process.cpuUsage() }
  const began = performance.now()
  for (let i = 0; i < rate * seconds; i += 1) {
    const early = began + (i * 1000) / rate - performance.now()
    if (early > 1) await sleep(early)
    senders[i % 2]?.send()
  }
  const open = () => senders.reduce((sum, { sent, waits }) => sum + sent() - waits.length, 0)
  const limit = performance.now() + longestWaitMs
  while (open() > 0 && performance.now() < limit) await sleep(20)
  const unanswered = open()
  // What follows the answers does not belong to the next round.
  await one.settled()
  const { user, system } = process.cpuUsage(cpuBefore.standIns)
  const { main, all } = cpuMs(one)
  const cpu = {
    main: main - cpuBefore.main,
    all: all - cpuBefore.all,
    standIns: (user + system) / 1000,
  }
  for (const sender of senders) sender.stop()
  return { slack, discord, unanswered, cpu }
}

function merge(into: Result, from: Result): void {
  for (const name of ['slack', 'discord'] as const) {
    into[name].acks.push(...from[name].acks)
    into[name].waits.push(...from[name].waits)
  }
  into.unanswered += from.unanswered
  for (const part of ['main', 'all', 'standIns'] as const) into.cpu[part] += from.cpu[part]
}

function row(cells: (string | number)[]): void {
  const padded = cells.map((cell, i) => {
    const width = widths[i] ?? 0
    return width < 0 ? String(cell).padEnd(-width) : String(cell).padStart(width)
  })
  console.log(padded.join('  '))
}

function pair(values: number[]): string {
  return `${quantile(values, 0.5).toFixed(0)} / ${quantile(values, 0.99).toFixed(0)}`
}
