import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import manifest from '../../package.json' with { type: 'json' }
import { startFakeDiscord, type FakeDiscord } from '../fakes/discord/fake-discord.ts'
import { botToken } from '../fakes/discord/state.ts'
import { startFakeSlack, type FakeSlack } from '../fakes/slack/index.ts'

/** A bot in processes of its own, on a loopback Slack and a loopback Discord of its own. */
export interface Contender {
  name: string
  slack: FakeSlack
  discord: FakeDiscord
  replicas: ChildProcess[]
  /** From the start of the last process until all are connected to both. */
  readyMs: number
  /** Ends when it has asked for nothing for a while: all that follows an answer is done. */
  settled(): Promise<void>
  stop(): Promise<void>
}

interface Options {
  replicas?: number
  environment?: Record<string, string>
}

const quietMs = 1000

/** What `npm start` gives Node. */
const startFlags = manifest.scripts.start.split(' ').filter((word) => word.startsWith('--'))

export const scripts = { bare: 'test/bench/bare-bot.ts', ours: 'src/start.mjs' }

export async function startContender(
  name: string,
  script: string,
  { replicas: count = 1, environment }: Options = {},
): Promise<Contender> {
  const slack = await startFakeSlack()
  const discord = await startFakeDiscord({ keepsRequests: false })
  let calls = 0
  slack.watch(() => void (calls += 1))
  discord.changes.on('request', () => void (calls += 1))
  const began = performance.now()
  const replicas = Array.from({ length: count }, () =>
    fork(script, [], {
      execArgv: [...startFlags, '--expose-gc', '--import', './test/bench/report-memory.mjs'],
      env: {
        PATH: process.env['PATH'],
        SLACK_BOT_TOKEN: 'xoxb-1',
        SLACK_APP_TOKEN: 'xapp-1',
        SLACK_API_URL: slack.apiUrl,
        DISCORD_TOKEN: botToken,
        DISCORD_API_URL: discord.apiUrl,
        STORE_URL: 'memory:',
        REFRESH_HOURS: '0',
        LOG_LEVEL: 'warn',
        ...environment,
      },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    }),
  )
  await Promise.all([
    slack.until(() => slack.connections() >= count, `${name} connecting to Slack`, 60_000),
    discord.until(() => discord.gateway.sessions.length >= count),
  ])
  const readyMs = performance.now() - began
  return {
    name,
    slack,
    discord,
    replicas,
    readyMs,
    async settled() {
      for (let before = -1; before !== calls; await sleep(quietMs)) before = calls
    },
    async stop() {
      for (const child of replicas) {
        const ended = once(child, 'exit')
        child.kill('SIGTERM')
        await ended
      }
      await slack.close()
      await discord.close()
    },
  }
}

/** CPU time so far in ms, of its main threads and of all its threads. */
export function cpuMs({ replicas }: Contender): { main: number; all: number } {
  const read = (path: string) => {
    const [user, system] = readFileSync(path, 'utf8').split(') ')[1]!.split(' ').slice(11)
    return (Number(user) + Number(system)) * tickMs
  }
  const sum = (values: number[]) => values.reduce((before, value) => before + value, 0)
  return {
    main: sum(replicas.map(({ pid }) => read(`/proc/${pid}/task/${pid}/stat`))),
    all: sum(replicas.map(({ pid }) => read(`/proc/${pid}/stat`))),
  }
}

/** What Linux counts CPU time in. */
const tickMs = 10

/** Resident memory of all its processes together, in MB. */
export function residentMb({ replicas }: Contender): number {
  const kilobytes = replicas.map(({ pid }) => {
    const [, kb = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kb)
  })
  return kilobytes.reduce((sum, kb) => sum + kb, 0) / 1000
}
