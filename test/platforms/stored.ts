import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryMap, openMapBackend } from '../../src/store/map-backend.ts'
import { createStore, openStore, type Store } from '../../src/store/store.ts'
import { hasRedis, startRedis } from '../fakes/redis.ts'

/** A store, and everything in it as it stands there, byte for byte: what nobody reads is still kept. */
export interface ReadableStore {
  store: Store
  kept(): Promise<string>
  /** Ends what was started for it. */
  end(): Promise<void>
}

const monthMs = 30 * 86_400_000

async function openMemory(): Promise<ReadableStore> {
  const map = createMemoryMap()
  return {
    store: createStore(openMapBackend(map), monthMs),
    kept: async () =>
      [...map.keysFrom('')].map((key) => `${key} ${JSON.stringify(map.get(key))}`).join('\n'),
    end: () => Promise.resolve(),
  }
}

async function openSqlite(): Promise<ReadableStore> {
  const folder = mkdtempSync(join(tmpdir(), 'stored-'))
  return {
    store: await openStore(`sqlite:${join(folder, 'data.db')}`),
    async kept() {
      const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
      return files.join('\n')
    },
    end: () => Promise.resolve(),
  }
}

async function openRedis(): Promise<ReadableStore> {
  const redis = await startRedis()
  return { store: await openStore(redis.url), kept: redis.dump, end: redis.stop }
}

/** One of each kind that this machine can open. */
export const readableStores = [
  { kind: 'memory', open: openMemory },
  { kind: 'SQLite', open: openSqlite },
  ...(hasRedis ? [{ kind: 'Redis', open: openRedis }] : []),
]
