import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { loadDataset } from '../../src/leaderboard/dataset.ts'
import { readCopy, readDataset } from '../../src/leaderboard/files.ts'
import { enoughForAider, startMirror } from '../fakes/mirror.ts'
import { seededRandom } from './builders.ts'

const main = fileURLToPath(new URL('../../src/start.mjs', import.meta.url))
const kills = 6

let mirror: Awaited<ReturnType<typeof startMirror>>
let directory: string
beforeEach(async () => {
  mirror = await startMirror({ models: enoughForAider })
  directory = await mkdtemp(join(tmpdir(), 'shortlist-kill-'))
})
afterEach(async () => {
  mirror.close()
  await rm(directory, { recursive: true })
})

const startRefresh = () => {
  const child = spawn(process.execPath, [main, 'refresh'], {
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], SOURCE_MIRROR: mirror.url, DATA_DIR: directory },
  })
  return { kill: () => child.kill('SIGKILL'), ended: once(child, 'exit') }
}

it(
  'a refresh that is killed at any moment leaves a dataset and copies that can be read',
  { timeout: 240_000 },
  async () => {
    const start = performance.now()
    const [code] = (await startRefresh().ended) as [number]
    const wholeMs = performance.now() - start
    expect(code).toBe(0)
    const random = seededRandom(7)
    for (let i = 0; i < kills; i += 1) {
      const child = startRefresh()
      await sleep(random() * wholeMs)
      child.kill()
      await child.ended
      const warnings: string[] = []
      const dataset = await loadDataset((message) => void warnings.push(message), directory)
      expect(warnings).toEqual([])
      // Fetched, not bundled.
      expect(dataset.sources.find(({ id }) => id === 'aider')?.asOf).toBe('2026-05-01')
      for (const file of await readdir(join(directory, 'sources')))
        if (file.endsWith('.json'))
          expect(await readCopy(directory, file.replace('.json', ''))).toBeDefined()
    }
    expect((await readDataset(directory))?.sources.length).toBeGreaterThan(10)
  },
)
