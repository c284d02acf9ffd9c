/**
 * Our bot against a bare discord.js bot, alternating, each on a loopback Discord of its own. Prints figures of one run;
 * nothing is asserted. "final" is the edit that shows the picks to the asker.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startFakeDiscord, type FakeDiscord } from '../fakes/discord/fake-discord.ts'
import type { ApiRequest } from '../fakes/discord/routes.ts'
import { botToken, guildId } from '../fakes/discord/state.ts'
import { interactionPayload, toOptions } from '../platforms/discord/payloads.ts'
import { quantile } from './quantile.ts'

const rates = (process.argv[2] ?? '50,100,200').split(',').map(Number)
const rounds = Number(process.argv[3] ?? 3)
const secondsARun = 5
const useCases = [
  'Summarise 40-page leases, 2,000 a month, under $300',
  'A support bot in Spanish, 200 users, 10 questions a day each, under $500 a month',
  'Porting COBOL to Java with comments and tests, only open weights',
  'Classifying 5M short texts a month as cheaply as possible',
]

const folder = mkdtempSync(join(tmpdir(), 'shortlist-bench-'))
const bots = {
  bare: await startBot('test/bench/discord-bare-bot.ts'),
  ours: await startBot('src/start.mjs'),
}
type Name = keyof typeof bots
const names: Name[] = ['bare', 'ours']

// The first commands of a process are slow everywhere.
for (const name of [...names, ...names]) await run(bots[name], 100, 2)

console.log(
  `Node ${process.version}; ${rounds} rounds of ${secondsARun} s for each bot and rate; ms`,
)
console.log('rate  bot   defer p50/p99   defer to final p50/p99   unanswered   threads   in place')
for (const rate of rates) {
  const samples = { bare: emptySample(), ours: emptySample() }
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) merge(samples[name], await run(bots[name], rate, secondsARun))
  for (const name of names) {
    const { defer, final, threads, sent, answerInThread } = samples[name]
    const unanswered = sent - final.length
    console.log(
      `${String(rate).padStart(4)}  ${name}  ${pair(defer).padStart(14)}  ${pair(final).padStart(23)}  ${String(unanswered).padStart(11)}  ${String(threads).padStart(8)}  ${String(name === 'ours' ? final.length - threads : '').padStart(9)}`,
    )
    if (answerInThread.length)
      console.log(`            defer to the answer in the thread: ${pair(answerInThread)}`)
  }
  const ratio = quantile(samples.ours.final, 0.99) / quantile(samples.bare.final, 0.99)
  console.log(`      defer to final, p99 of ours against the bare bot: ${ratio.toFixed(2)} times`)
}
const { refused } = bots.ours.discord.limited
console.log(`429 answers to our bot for more than 50 signed requests a second: ${refused}`)

console.log('\nmemory in use after collection, MB, by commands handled in the process so far')
for (let step = 0; step <= 4; step += 1) {
  const used = await Promise.all(names.map(async (name) => `${name} ${await heapMb(bots[name])}`))
  console.log(`${String(bots.ours.handled).padStart(6)}  ${used.join('   ')}`)
  if (step < 4) for (const name of names) await run(bots[name], 150, 10)
}
for (const { child, discord } of Object.values(bots)) {
  child.kill('SIGTERM')
  await once(child, 'exit')
  await discord.close()
}
rmSync(folder, { recursive: true })

interface BotUnderTest {
  discord: FakeDiscord
  child: ChildProcess
  handled: number
}

async function startBot(script: string): Promise<BotUnderTest> {
  const discord = await startFakeDiscord({
    keepsRequests: false,
    enforcesGlobalLimit: script.startsWith('src'),
  })
  const child = fork(script, [], {
    execArgv: ['--expose-gc', '--import', './test/bench/report-memory.mjs'],
    env: {
      PATH: process.env['PATH'],
      DISCORD_TOKEN: botToken,
      DISCORD_API_URL: discord.apiUrl,
      STORE_URL: `sqlite:${join(folder, 'bench.db')}`,
      REFRESH_HOURS: '0',
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'inherit', openSync(join(folder, 'log'), 'a'), 'ipc'],
  })
  await discord.until(() => discord.gateway.sessions.length > 0)
  return { discord, child, handled: 0 }
}

interface Sample {
  sent: number
  defer: number[]
  final: number[]
  answerInThread: number[]
  threads: number
}

function emptySample(): Sample {
  return { sent: 0, defer: [], final: [], answerInThread: [], threads: 0 }
}

/** Commands at an even rate, spread over many channels; then waits for what is still under way. */
async function run(bot: BotUnderTest, rate: number, seconds: number): Promise<Sample> {
  const { discord } = bot
  const { state } = discord
  const sample = emptySample()
  const sentAt = new Map<string, number>()
  const deferredAt = new Map<string, number>()
  const threadsSince = new Map<string, number>()
  const onRequest = ({ method, path }: ApiRequest) => {
    const now = performance.now()
    const [, kind, first = '', second = ''] = path.split('/')
    if (kind === 'interactions') {
      sample.defer.push(now - (sentAt.get(second) ?? now))
      deferredAt.set(second, now)
    }
    if (kind === 'webhooks' && method === 'PATCH') {
      const since = deferredAt.get(second) ?? now
      sample.final.push(now - since)
      threadsSince.set(state.interactions.get(second)?.original ?? '', since)
    }
    if (path.endsWith('/threads')) sample.threads += 1
    const since =
      kind === 'channels' && path.endsWith('/messages') ? threadsSince.get(first) : undefined
    if (since !== undefined) sample.answerInThread.push(now - since)
  }
  discord.changes.on('request', onRequest)
  const channels = Array.from({ length: 100 }, () => {
    const channel = { id: state.newId(), type: 0, guild: guildId }
    state.channels.set(channel.id, channel)
    return channel
  })
  const start = performance.now()
  while (sample.sent < rate * seconds) {
    const due = Math.min(rate * seconds, ((performance.now() - start) / 1000) * rate)
    for (; sample.sent < due; sample.sent += 1) {
      const options = toOptions({ 'use-case': useCases[sample.sent % useCases.length] ?? '' })
      const data = { id: '1', type: 1, name: 'recommend-model', options }
      const person = {
        id: String(600_000_000_000_000_000n + BigInt(bot.handled)),
        username: 'someone',
      }
      bot.handled += 1
      const payload = interactionPayload(state.newId, 2, data, channels[sample.sent % 100]!, {
        person,
      })
      const token = payload['token'] as string
      state.interactions.set(token, {
        id: payload['id'] as string,
        token,
        payload,
        createdAt: Date.now(),
        followUps: [],
      })
      sentAt.set(token, performance.now())
      discord.gateway.dispatch('INTERACTION_CREATE', payload)
    }
    await sleep(1)
  }
  for (let waited = 0; waited < 600; waited += 1) {
    if (sample.final.length >= sample.sent && sample.answerInThread.length >= sample.threads) break
    await sleep(50)
  }
  discord.changes.off('request', onRequest)
  for (const map of [state.interactions, state.messages, state.channels]) map.clear()
  return sample
}

function merge(into: Sample, from: Sample): void {
  into.sent += from.sent
  into.threads += from.threads
  for (const key of ['defer', 'final', 'answerInThread'] as const) into[key].push(...from[key])
}

async function heapMb({ child }: BotUnderTest): Promise<string> {
  child.send('memory')
  const [bytes] = (await once(child, 'message')) as [number]
  return (bytes / 1e6).toFixed(1)
}

function pair(values: number[]): string {
  return `${quantile(values, 0.5).toFixed(1)} / ${quantile(values, 0.99).toFixed(1)}`
}
