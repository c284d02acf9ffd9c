import { spawnSync } from 'node:child_process'
import { mkdir, open, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TestRedis } from '../fakes/redis.ts'
import type { Replica } from './replica.ts'

/** What a fault has to play with. */
export interface World {
  replicas: Replica[]
  /** Absent with SQLite. */
  redis?: TestRedis
  folder: string
  /** While commands come in. */
  seconds: number
}

/** Kills a replica at random moments and starts it again at once, as a supervisor does. */
export async function killAtRandom({ replicas, seconds }: World): Promise<void> {
  const end = performance.now() + seconds * 1000
  while (performance.now() < end) {
    await sleep(3000 + Math.random() * 4000)
    const victim = replicas[Math.floor(Math.random() * replicas.length)]
    await victim?.kill()
    victim?.start()
  }
}

export async function killOnce({ replicas, seconds }: World): Promise<void> {
  await sleep((seconds / 2) * 1000)
  for (const replica of replicas) {
    await replica.kill()
    replica.start()
  }
}

/** Longer than another process waits for a sign of life. */
const pauseMs = 20_000

/** Stops one process in the middle of its work, until its requests are another's, and lets it go on. */
export async function pauseOne({ replicas }: World): Promise<void> {
  await sleep(5000)
  replicas[0]?.pause()
  await sleep(pauseMs)
  replicas[0]?.resume()
}

/** One deploy after the other: each replica in turn is told to stop, and started again. */
export async function deploy({ replicas, seconds }: World): Promise<void> {
  const end = performance.now() + seconds * 1000
  for (let i = 0; performance.now() < end; i += 1) {
    await sleep(3000)
    const replica = replicas[i % replicas.length]
    await replica?.stop()
    replica?.start()
  }
}

export async function stopRedis({ redis, seconds }: World): Promise<void> {
  await sleep((seconds / 3) * 1000)
  await redis?.stop()
  await sleep((seconds / 3) * 1000)
  await redis?.start()
}

/** Redis is away, and while it is every replica is killed and started again. */
export async function stopRedisAndKill({ replicas, redis, seconds }: World): Promise<void> {
  await sleep((seconds / 4) * 1000)
  await redis?.stop()
  await sleep((seconds / 4) * 1000)
  for (const replica of replicas) {
    await replica.kill()
    replica.start()
  }
  await sleep((seconds / 4) * 1000)
  await redis?.start()
}

export async function freezeRedis({ redis, seconds }: World): Promise<void> {
  await sleep((seconds / 3) * 1000)
  redis?.freeze()
  await sleep((seconds / 3) * 1000)
  redis?.thaw()
}

export async function fillRedis({ redis, seconds }: World): Promise<void> {
  await sleep((seconds / 3) * 1000)
  await redis?.configure('maxmemory', '1')
  await sleep((seconds / 3) * 1000)
  await redis?.configure('maxmemory', '0')
}

export async function setClock({ folder, seconds }: World): Promise<void> {
  for (const hours of [3, -3, 0]) {
    await sleep((seconds / 4) * 1000)
    await writeFile(join(folder, 'clock'), String(hours * 3_600_000))
  }
}

/** A disk of its own for the store, which the rest of it then fills. */
export async function smallDisk(folder: string): Promise<Record<string, string> | undefined> {
  const disk = join(folder, 'disk')
  await mkdir(disk)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
  return status === 0 ? { STORE_URL: `sqlite:${join(disk, 'data.db')}` } : undefined
}

export async function fillDisk({ folder, seconds }: World): Promise<void> {
  const file = join(folder, 'disk', 'filler')
  await sleep((seconds / 3) * 1000)
  await writeFile(file, Buffer.alloc(1_000_000)).catch(() => undefined)
  await sleep((seconds / 3) * 1000)
  await rm(file)
}

/** Whether files can be made such that not even root writes to them. */
export async function canBeSealed(folder: string): Promise<Record<string, string> | undefined> {
  const file = join(folder, 'sealed')
  await writeFile(file, '')
  const { status } = spawnSync('chattr', ['+i', file])
  spawnSync('chattr', ['-i', file])
  return status === 0 ? {} : undefined
}

/** As on a disk that goes on read-only after a fault. */
export async function sealStore({ folder, seconds }: World): Promise<void> {
  const files = ['data.db', 'data.db-wal'].map((name) => join(folder, name))
  await sleep((seconds / 3) * 1000)
  spawnSync('chattr', ['+i', ...files])
  await sleep((seconds / 3) * 1000)
  spawnSync('chattr', ['-i', ...files])
}

/** Overwrites every third page of the store's file, at two moments. */
export async function damageParts({ folder, seconds }: World): Promise<void> {
  const pageBytes = 4096
  for (let time = 0; time < 2; time += 1) {
    await sleep((seconds * 1000) / 3)
    const file = await open(join(folder, 'data.db'), 'r+')
    const { size } = await file.stat()
    for (let at = 3 * pageBytes; at < size; at += 3 * pageBytes)
      await file.write(Buffer.alloc(pageBytes, 1), 0, pageBytes, at)
    await file.close()
  }
}
