import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startFakeOpenAi } from '../fakes/openai.ts'
import { startRedis } from '../fakes/redis.ts'
import {
  canBeSealed,
  damageParts,
  deploy,
  fillDisk,
  fillRedis,
  freezeRedis,
  killAtRandom,
  killOnce,
  pauseOne,
  sealStore,
  setClock,
  smallDisk,
  stopRedis,
  stopRedisAndKill,
  type World,
} from './faults.ts'
import { createLoad, type Tally } from './load.ts'
import { startLoopback, type Doing, type Platform } from './loopback.ts'
import { createReplica } from './replica.ts'

export interface Scenario {
  name: string
  platform: Platform
  replicas: 1 | 2
  store: 'sqlite' | 'redis'
  environment?: Record<string, string>
  /** What people do, commands when absent. */
  doing?: Doing
  /** So many messages at once, all in one channel, which takes them at the platform's real pace. */
  burst?: number
  /** Undefined when this machine cannot show it. */
  prepare?(folder: string): Promise<Record<string, string> | undefined>
  /** Begins with the load and may take as long. */
  fault?(world: World): Promise<void>
  cleanUp?(folder: string): void
}

/** Slack takes a message a second in a channel, and each command is two. */
const msPerBurstMessage = 5000

/** On a machine that does much else, processes take a minute to start. */
const longestWaitMs = 240_000

const nowhere = 'http://127.0.0.1:9'

const inSlack: Omit<Scenario, 'platform'>[] = [
  { name: 'no fault', replicas: 1, store: 'sqlite' },
  { name: 'kill -9 at random moments', replicas: 1, store: 'sqlite', fault: killAtRandom },
  { name: 'kill -9 at random moments', replicas: 2, store: 'redis', fault: killAtRandom },
  { name: '60 at once in one channel', replicas: 1, store: 'sqlite', burst: 60 },
  {
    name: '60 at once in one channel, killed among them',
    replicas: 1,
    store: 'sqlite',
    burst: 60,
    fault: killOnce,
  },
  {
    name: '60 at once in one channel, a process stopped for 20 seconds',
    replicas: 2,
    store: 'redis',
    burst: 60,
    fault: pauseOne,
  },
  { name: 'deploys, one after the other', replicas: 2, store: 'redis', fault: deploy },
  { name: 'Redis stopped and started, empty', replicas: 2, store: 'redis', fault: stopRedis },
  {
    name: 'Redis stopped, all killed meanwhile',
    replicas: 2,
    store: 'redis',
    fault: stopRedisAndKill,
  },
  {
    name: '60 at once in one channel, Redis stopped, all killed meanwhile',
    replicas: 2,
    store: 'redis',
    burst: 60,
    fault: stopRedisAndKill,
  },
  { name: 'Redis answers nothing for a while', replicas: 2, store: 'redis', fault: freezeRedis },
  ...(['mentions', 'replies', 'presses'] as const).map((doing) => ({
    name: `${doing}, Redis answers nothing for a while`,
    replicas: 2 as const,
    store: 'redis' as const,
    doing,
    fault: freezeRedis,
  })),
  { name: 'Redis full', replicas: 2, store: 'redis', fault: fillRedis },
  {
    name: 'the disk of the SQLite file full',
    replicas: 1,
    store: 'sqlite',
    prepare: smallDisk,
    fault: fillDisk,
    cleanUp: (folder) => void spawnSync('umount', [join(folder, 'disk')]),
  },
  {
    name: 'the disk of the SQLite file read-only for a while',
    replicas: 1,
    store: 'sqlite',
    prepare: canBeSealed,
    fault: sealStore,
  },
  {
    name: 'clocks 20 seconds apart, a language model that hangs',
    replicas: 2,
    store: 'redis',
    async prepare(folder) {
      const llm = await startFakeOpenAi()
      llm.answer({ hang: true })
      for (const [replica, ms] of [0, 20_000].entries())
        await writeFile(join(folder, `clock-${replica}`), String(ms))
      return {
        OPENAI_API_KEY: 'sk-1',
        OPENAI_BASE_URL: llm.baseUrl,
        CLOCK_FILE: join(folder, 'clock-REPLICA'),
      }
    },
  },
  {
    name: 'the clock jumps by hours, both ways',
    replicas: 1,
    store: 'sqlite',
    async prepare(folder) {
      const file = join(folder, 'clock')
      await writeFile(file, '0')
      return { CLOCK_FILE: file }
    },
    fault: setClock,
  },
  {
    name: 'the language model hangs',
    replicas: 1,
    store: 'sqlite',
    async prepare() {
      const llm = await startFakeOpenAi()
      llm.answer({ hang: true })
      return { OPENAI_API_KEY: 'sk-1', OPENAI_BASE_URL: llm.baseUrl }
    },
  },
  {
    name: 'all sources down at the start',
    replicas: 1,
    store: 'sqlite',
    environment: { REFRESH_HOURS: '1', SOURCE_MIRROR: nowhere },
  },
  {
    name: 'the refreshed dataset damaged',
    replicas: 1,
    store: 'sqlite',
    async prepare(folder) {
      const directory = join(folder, 'live')
      await mkdir(directory)
      await writeFile(join(directory, 'dataset.json'), '{"models": [')
      return { DATA_DIR: directory }
    },
  },
  {
    name: 'the store file damaged',
    replicas: 1,
    store: 'sqlite',
    async prepare(folder) {
      await writeFile(join(folder, 'data.db'), 'SQLite format 3\0 and then nothing sensible')
      return {}
    },
  },
  {
    name: 'parts of the store file damaged, twice',
    replicas: 1,
    store: 'sqlite',
    fault: damageParts,
  },
]

/** What depends on the platform; the rest happens behind it. */
const inDiscord = inSlack.filter(({ name }) =>
  /no fault|kill|deploys|Redis stopped|one channel/.test(name),
)

export const scenarios: Scenario[] = [
  ...inSlack.map((scenario) => ({ platform: 'Slack' as const, ...scenario })),
  ...inDiscord.map((scenario) => ({ platform: 'Discord' as const, ...scenario })),
]

/** Runs one scenario: commands at a steady pace, the fault among them, and the wait for what was accepted. */
export async function runScenario(
  { platform, replicas: count, store, ...scenario }: Scenario,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Tally | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-reliability-'))
  const { burst, doing } = scenario
  const loopback = await startLoopback(platform, { isOneChannel: burst !== undefined, doing })
  const redis = store === 'redis' ? await startRedis() : undefined
  const prepared = scenario.prepare ? await scenario.prepare(folder) : {}
  const replicas = Array.from({ length: count }, (_, i) =>
    createReplica({
      ...loopback.environment,
      STORE_URL: redis?.url ?? `sqlite:${join(folder, 'data.db')}`,
      DATA_DIR: join(folder, `live-${i}`),
      REFRESH_HOURS: '0',
      ...scenario.environment,
      ...prepared,
      ...(prepared?.['CLOCK_FILE'] && {
        CLOCK_FILE: prepared['CLOCK_FILE'].replace('REPLICA', String(i)),
      }),
    }),
  )
  try {
    if (!prepared) return undefined
    for (const replica of replicas) replica.start()
    while (loopback.connected() < count) await sleep(50)
    await loopback.prepare?.(perSecond * seconds)
    const load = createLoad(loopback)
    await Promise.all([
      burst ? load.burst(burst) : load.run(perSecond, seconds),
      scenario.fault?.({ replicas, redis, folder, seconds }),
    ])
    const tally = await load.settle(burst ? burst * msPerBurstMessage : longestWaitMs)
    // Whoever was told why there is no answer tells what went wrong here.
    if (tally.lost) console.error([...new Set(loopback.told?.())])
    const wasTold = loopback.told?.().some((text) => text.includes('there is a queue'))
    if (burst && !wasTold) throw new Error('Nobody was told that there is a queue.')
    return tally
  } finally {
    for (const replica of replicas) await replica.kill()
    await redis?.stop()
    await loopback.close()
    scenario.cleanUp?.(folder)
    await rm(folder, { recursive: true, force: true })
  }
}
