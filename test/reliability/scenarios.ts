import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startFakeOpenAi } from '../fakes/openai.ts'
import { startRedis, type TestRedis } from '../fakes/redis.ts'
import { startFakeSlack } from '../fakes/slack/index.ts'
import { createLoad, type Tally } from './load.ts'
import { createReplica, type Replica } from './replica.ts'

/** What a fault has to play with. */
interface World {
  replicas: Replica[]
  /** Absent with SQLite. */
  redis?: TestRedis
  folder: string
  /** While commands come in. */
  seconds: number
}

export interface Scenario {
  name: string
  replicas: 1 | 2
  store: 'sqlite' | 'redis'
  environment?: Record<string, string>
  /** Undefined when this machine cannot show it. */
  prepare?(folder: string): Promise<Record<string, string> | undefined>
  /** Begins with the load and may take as long. */
  fault?(world: World): Promise<void>
  cleanUp?(folder: string): void
}

/** Kills a replica at random moments and starts it again at once, as a supervisor does. */
async function killAtRandom({ replicas, seconds }: World): Promise<void> {
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    await sleep(3000 + Math.random() * 4000)
    const victim = replicas[Math.floor(Math.random() * replicas.length)]
    await victim?.kill()
    victim?.start()
  }
}

/** One deploy after the other: each replica in turn is told to stop, and started again. */
async function deploy({ replicas, seconds }: World): Promise<void> {
  const end = performance.now() + seconds * 1000
  for (let i = 0; performance.now() < end; i += 1) {
    await sleep(3000)
    const replica = replicas[i % replicas.length]
    await replica?.stop()
    replica?.start()
  }
}

async function setClock({ folder, seconds }: World): Promise<void> {
  for (const hours of [3, -3, 0]) {
    await sleep((seconds / 4) * 1000)
    await writeFile(join(folder, 'clock'), String(hours * 3_600_000))
  }
}

/** A disk of its own for the store, which the rest of it then fills. */
async function smallDisk(folder: string): Promise<Record<string, string> | undefined> {
  const disk = join(folder, 'disk')
  await mkdir(disk)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
  return status === 0 ? { STORE_URL: `sqlite:${join(disk, 'data.db')}` } : undefined
}

async function fillDisk({ folder, seconds }: World): Promise<void> {
  const file = join(folder, 'disk', 'filler')
  await sleep((seconds / 3) * 1000)
  await writeFile(file, Buffer.alloc(1_000_000)).catch(() => undefined)
  await sleep((seconds / 3) * 1000)
  await rm(file)
}

const nowhere = 'http://127.0.0.1:9'

export const scenarios: Scenario[] = [
  { name: 'no fault', replicas: 1, store: 'sqlite' },
  { name: 'kill -9 at random moments', replicas: 1, store: 'sqlite', fault: killAtRandom },
  { name: 'kill -9 at random moments', replicas: 2, store: 'redis', fault: killAtRandom },
  { name: 'deploys, one after the other', replicas: 2, store: 'redis', fault: deploy },
  {
    name: 'Redis stopped and started, empty',
    replicas: 2,
    store: 'redis',
    async fault({ redis, seconds }) {
      await sleep((seconds / 3) * 1000)
      await redis?.stop()
      await sleep((seconds / 3) * 1000)
      await redis?.start()
    },
  },
  {
    name: 'Redis answers nothing for a while',
    replicas: 2,
    store: 'redis',
    async fault({ redis, seconds }) {
      await sleep((seconds / 3) * 1000)
      redis?.freeze()
      await sleep((seconds / 3) * 1000)
      redis?.thaw()
    },
  },
  {
    name: 'Redis full',
    replicas: 2,
    store: 'redis',
    async fault({ redis, seconds }) {
      await sleep((seconds / 3) * 1000)
      await redis?.configure('maxmemory', '1')
      await sleep((seconds / 3) * 1000)
      await redis?.configure('maxmemory', '0')
    },
  },
  {
    name: 'the disk of the SQLite file full',
    replicas: 1,
    store: 'sqlite',
    prepare: smallDisk,
    fault: fillDisk,
    cleanUp: (folder) => void spawnSync('umount', [join(folder, 'disk')]),
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
      for (const file of ['data.db', 'data.accepted.db'])
        await writeFile(join(folder, file), 'SQLite format 3\0 and then nothing sensible')
      return {}
    },
  },
]

/** Runs one scenario: commands at a steady pace, the fault among them, and the wait for what was accepted. */
export async function runScenario(
  { replicas: count, store, ...scenario }: Scenario,
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<Tally | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-reliability-'))
  const fake = await startFakeSlack()
  const redis = store === 'redis' ? await startRedis() : undefined
  const prepared = scenario.prepare ? await scenario.prepare(folder) : {}
  const replicas = Array.from({ length: count }, (_, i) =>
    createReplica({
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      SLACK_API_URL: fake.apiUrl,
      STORE_URL: redis?.url ?? `sqlite:${join(folder, 'data.db')}`,
      DATA_DIR: join(folder, `live-${i}`),
      REFRESH_HOURS: '0',
      ...scenario.environment,
      ...prepared,
    }),
  )
  try {
    if (!prepared) return undefined
    for (const replica of replicas) replica.start()
    await fake.until(() => fake.open() === count, 'all connections', 60_000)
    const load = createLoad(fake)
    await Promise.all([
      load.run(perSecond, seconds),
      scenario.fault?.({ replicas, redis, folder, seconds }),
    ])
    return await load.settle(60_000)
  } finally {
    for (const replica of replicas) await replica.kill()
    await redis?.stop()
    await fake.close()
    scenario.cleanUp?.(folder)
    await rm(folder, { recursive: true, force: true })
  }
}
