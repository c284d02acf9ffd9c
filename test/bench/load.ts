/**
 * Commands on both platforms at once, half on each: the time from a command to its shortlist, read by the built-in
 * rules, against a bare bot, alternating in one run; with one and two replicas on Redis. Nothing is asserted.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasRedis, startRedis } from '../fakes/redis.ts'
import { sendInDiscord, sendInSlack, type Sender } from './commands.ts'
import { residentMb, scripts, startContender, type Contender } from './contender.ts'
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
  `Node ${process.version}; ${rounds} rounds of ${secondsEach} s for each; ms from command to shortlist`,
)
console.log('rate  bot                  Slack p50/p99  Discord p50/p99  unanswered  RSS MB')
for (const rate of rates) {
  const results = new Map(contenders.map((one) => [one, emptyResult()]))
  for (let round = 0; round < rounds; round += 1)
    for (const [one, result] of results) merge(result, await run(one, rate, secondsEach))
  for (const [one, { slack, discord, unanswered }] of results)
    console.log(
      `${String(rate).padStart(4)}  ${one.name.padEnd(18)}  ${pair(slack).padStart(14)}  ${pair(discord).padStart(15)}  ${String(unanswered).padStart(10)}  ${residentMb(one).toFixed(0).padStart(6)}`,
    )
}
for (const one of contenders) await one.stop()
for (const one of redis) await one.stop()
rmSync(folder, { recursive: true })

interface Result {
  slack: number[]
  discord: number[]
  unanswered: number
}

function emptyResult(): Result {
  return { slack: [], discord: [], unanswered: 0 }
}

/** Commands at an even rate, in turn on both platforms; then waits for what is still under way. */
async function run(one: Contender, rate: number, seconds: number): Promise<Result> {
  const slack = sendInSlack(one, one !== contenders[0])
  const discord = sendInDiscord(one)
  const senders: Sender[] = [slack, discord]
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
  for (const sender of senders) sender.stop()
  return { slack: slack.waits, discord: discord.waits, unanswered }
}

function merge(into: Result, from: Result): void {
  into.slack.push(...from.slack)
  into.discord.push(...from.discord)
  into.unanswered += from.unanswered
}

function pair(values: number[]): string {
  return `${quantile(values, 0.5).toFixed(0)} / ${quantile(values, 0.99).toFixed(0)}`
}
