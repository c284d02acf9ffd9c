import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGet } from '../../src/leaderboard/http.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import { refresh } from '../../src/leaderboard/refresh.ts'
import { aider as board } from '../../src/leaderboard/boards/aider.ts'
import { toSource } from '../../src/leaderboard/boards/board.ts'
import { modelsDev } from '../../src/leaderboard/sources/models-dev.ts'
import { startMirror, type Fault } from '../fakes/mirror.ts'

const aider = toSource(board)
let mirror: Awaited<ReturnType<typeof startMirror>>
let directory: string
beforeEach(async () => {
  mirror = await startMirror()
  directory = await mkdtemp(join(tmpdir(), 'shortlist-faults-'))
  await run({}, '2026-06-01T00:00:00Z')
})
afterEach(async () => {
  mirror.close()
  await rm(directory, { recursive: true })
})

const run = (fault: Fault, at = '2026-06-02T00:00:00Z') => {
  mirror.state.fault = fault
  return refresh({
    sources: [modelsDev, aider],
    get: createGet({ mirror: mirror.url, timeoutMs: 200, attempts: 2, pauseMs: 1 }),
    directory,
    now: () => new Date(at),
  })
}

/** All that a host can do wrong, and how that is reported for the board. */
const faults: [string, Fault, RegExp][] = [
  ['an error status', { status: 503 }, /answered 503/],
  ['a refusal', { status: 403 }, /answered 403/],
  ['no answer in time', { hangs: true }, /no answer within 0\.2 s/],
  ['a body that breaks off', { truncateAt: 500 }, /the connection broke/],
  ['garbage', { garbage: true }, /./],
  ['most rows gone', { keepRows: 0.1 }, /8 rows, less than half of the 80/],
]

describe.each(faults)('with %s from every host', (_name, fault, report) => {
  it('the old figures and prices stay, with their date, and the fault is reported', async () => {
    const before = await readDataset(directory)
    const { outcomes, changes } = await run(fault)
    for (const { failure } of outcomes) expect(failure).toBeTruthy()
    expect(outcomes[1]?.failure).toMatch(report)
    const after = await readDataset(directory)
    for (const part of ['models', 'offers', 'scores', 'fit'] as const)
      expect(after?.[part]).toEqual(before?.[part])
    for (const source of after?.sources ?? []) {
      expect(source.readAt).toBe('2026-06-01T00:00:00.000Z')
      expect(source.problem).toBeTruthy()
    }
    expect(changes).toMatchObject({ newModels: [], goneModels: [], prices: [] })
  })

  it('the next good answer is taken', async () => {
    await run(fault)
    const { outcomes, dataset } = await run({})
    expect(outcomes.every(({ failure }) => failure === undefined)).toBe(true)
    expect(dataset.sources.every(({ problem }) => problem === undefined)).toBe(true)
  })
})

it('prices a thousand times too high are refused; the board goes on', async () => {
  const { outcomes, changes } = await run({ scale: 1000 })
  expect(outcomes[0]?.failure).toMatch(/80 of 80 prices changed by a factor of 10 or more/)
  expect(outcomes[1]?.failure).toBeUndefined()
  expect(changes?.prices).toEqual([])
})

it('a new price is told as a change', async () => {
  const { changes } = await run({ scale: 2 })
  expect(changes?.prices).toHaveLength(80)
  expect(changes?.prices[0]).toMatchObject({
    offer: { model: 'openai/gpt-9.1', inputUsdPerMTok: 2 },
    before: { inputUsdPerMTok: 1 },
  })
})
