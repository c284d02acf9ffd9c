import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { UpstreamError } from '../../src/errors.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import { refresh } from '../../src/leaderboard/refresh.ts'
import { sources } from '../../src/leaderboard/sources/index.ts'
import type { Get } from '../../src/leaderboard/sources/source.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { benchmark, figure, listing, reading, source } from '../leaderboard/builders.ts'
import { breakBody, damages, type Damage } from './damage.ts'
import { answerTo } from './responses.ts'
import { fuzz, timeoutMs } from './runs.ts'

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'shortlist-fuzz-'))
})
afterAll(() => rm(home, { recursive: true }))

const price = { inputUsdPerMTok: 3, outputUsdPerMTok: 15 }
const prices = source('prices', async () =>
  reading({ listings: [listing('claude-sonnet-9', { provider: 'anthropic', price })] }),
)
const board = source('board', async () =>
  reading({
    benchmarks: [benchmark('board/overall')],
    figures: [
      figure('claude-sonnet-9', 70),
      figure('Qwen/Qwen9-7B-Instruct', 60, { isRepository: true }),
    ],
  }),
)

/** The hosts: each answer broken, or only the one that is asked for at that place. */
function brokenHosts(done: Damage[], { asText = false, only = -1 } = {}): Get {
  let asked = -1
  return async (url) => {
    asked += 1
    const body = answerTo(url)
    if (body === undefined) throw new UpstreamError(new URL(url).host, 'answered 404')
    const isSound = only >= 0 && only !== asked
    if (isSound) return { bytes: typeof body === 'string' ? strToU8(body) : body }
    if (typeof body === 'string') return { bytes: strToU8(breakBody(body, done, asText)) }
    return { bytes: breakArchive(body, done) }
  }
}

function breakArchive(archive: Uint8Array, done: Damage[]): Uint8Array {
  const files = Object.entries(unzipSync(archive)).map(([name, content]) => [
    name,
    strToU8(breakBody(strFromU8(content), done, true)),
  ])
  const broken = zipSync(Object.fromEntries(files) as Record<string, Uint8Array>)
  // Some are cut, too.
  return done.length > 3 ? broken.subarray(0, (done[0]?.at ?? 0) % broken.length) : broken
}

let last = 0
async function refreshFrom(get: Get, one: (typeof sources)[number]) {
  last += 1
  const directory = join(home, String(last))
  try {
    const now = () => new Date('2026-12-01T00:00:00Z')
    const result = await refresh({ sources: [one, prices, board], get, directory, now })
    return { outcome: result.outcomes[0]!, dataset: await readDataset(directory) }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

test.each(sources)('the answers that are to be broken can be read: $id', async (one) => {
  const { outcome } = await refreshFrom(brokenHosts([], { only: 1e9 }), one)
  expect(outcome.failure).toBeUndefined()
  expect(outcome.rows).toBeGreaterThan(0)
})

test(
  'whatever a source answers, a refresh writes a dataset that can be read and ranked',
  { timeout: timeoutMs },
  () =>
    fuzz(
      fc.record({
        one: fc.constantFrom(...sources.map(({ id }) => id)),
        done: damages,
        asText: fc.boolean(),
        only: fc.integer({ min: -1, max: 2 }),
      }),
      async ({ one, done, ...how }) => {
        const chosen = sources.find(({ id }) => id === one)!
        const { outcome, dataset } = await refreshFrom(brokenHosts(done, how), chosen)
        expect(dataset?.models.length).toBeGreaterThan(0)
        expect(createEngine(dataset!).models.size).toBe(dataset?.models.length)
        expect((outcome.failure ?? '').length).toBeLessThanOrEqual(200)
        expect(({} as { polluted?: true }).polluted).toBeUndefined()
      },
    ),
)
