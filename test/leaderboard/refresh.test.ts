import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { UpstreamError } from '../../src/errors.ts'
import { readCopy, readDataset } from '../../src/leaderboard/files.ts'
import { refresh, type SourceOutcome } from '../../src/leaderboard/refresh.ts'
import type { Source, SourceReading } from '../../src/leaderboard/sources/source.ts'
import { z } from 'zod'
import { benchmark, figure, listing, reading, source } from './builders.ts'

let root: string
let directory: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'shortlist-refresh-'))
  directory = join(root, 'data')
})
afterEach(() => rm(root, { recursive: true }))

const priced = reading({
  asOf: '2026-04-01',
  listings: [listing('openai/gpt-9'), listing('zhipuai/glm-9')],
})
const scored = (value: number, asOf: string) =>
  reading({
    asOf,
    benchmarks: [benchmark('board/overall', { asOf })],
    figures: [figure('gpt-9', value, { date: asOf }), figure('mystery-1', 1, { date: asOf })],
    rejected: [{ reason: 'no value', count: 3, example: 'row 7' }],
  })

const prices = source('prices', async () => priced)
const board = (read: () => SourceReading | Promise<SourceReading>) =>
  source('board', async () => read())
const failing = (error: unknown) =>
  board(() => {
    throw error
  })

const run = (sources: Source[], more: Partial<Parameters<typeof refresh>[0]> = {}) =>
  refresh({
    sources,
    directory,
    get: async () => undefined,
    now: () => new Date('2026-07-01T10:00:00Z'),
    ...more,
  })

test('reads every source and writes the dataset, its copies and its two reports', async () => {
  const { dataset, outcomes, unmatched } = await run([
    prices,
    board(() => scored(80, '2026-05-01')),
  ])
  expect(dataset.scores).toMatchObject([{ model: 'openai/gpt-9', value: 80 }])
  expect(await readDataset(directory)).toEqual(JSON.parse(JSON.stringify(dataset)))
  expect(outcomes).toMatchObject([
    { source: prices, asOf: '2026-04-01', rows: 2, rejected: [] },
    { asOf: '2026-05-01', rows: 2, rejected: [{ reason: 'no value', count: 3 }] },
  ])
  expect(outcomes.every(({ failure }) => failure === undefined)).toBe(true)
  expect(unmatched.map(({ name }) => name)).toEqual(['mystery-1'])
  expect((await readdir(directory)).toSorted()).toEqual([
    'SOURCES.md',
    'UNMATCHED.md',
    'dataset.json',
    'sources',
  ])
  expect(await readCopy(directory, 'board')).toMatchObject({
    fetchedAt: '2026-07-01T10:00:00.000Z',
    asOf: '2026-05-01',
  })
})

test('SOURCES.md says from when, how much, under which terms', async () => {
  await run([prices, board(() => scored(80, '2026-05-01'))])
  const page = await readFile(join(directory, 'SOURCES.md'), 'utf8')
  expect(page).toContain(
    '| [The board board](https://example.com/board) | 2026-05-01 | 2 | 3 | CC BY 4.0 | board (CC BY 4.0) |',
  )
  expect(page).toContain('| [The prices board](https://example.com/prices) | 2026-04-01 | 2 | 0 |')
})

test('UNMATCHED.md lists the names that joined nothing, safe for a table', async () => {
  const odd = { ...scored(80, '2026-05-01'), figures: [figure('a|b', 1), figure('gpt-9', 2)] }
  await run([prices, board(() => odd)])
  const page = await readFile(join(directory, 'UNMATCHED.md'), 'utf8')
  expect(page).toContain('| 2026-05-01 | board | a\\|b | 1 |')
  expect(page).not.toContain('gpt-9')
})

describe('a source that fails', () => {
  beforeEach(async () => {
    await run([prices, board(() => scored(80, '2026-05-01'))])
  })

  test('keeps its last good copy with its own date while the others go on', async () => {
    const newer = source('prices', async () => ({
      ...priced,
      asOf: '2026-06-01',
      listings: [...priced.listings, listing('xai/grok-9')],
    }))
    const { dataset, outcomes } = await run([
      newer,
      failing(new UpstreamError('board.example', 'answered 503')),
    ])
    expect(dataset.sources.map(({ id, asOf }) => [id, asOf])).toEqual([
      ['board', '2026-05-01'],
      ['prices', '2026-06-01'],
    ])
    expect(dataset.models.map(({ id }) => id)).toContain('xai/grok-9')
    expect(dataset.scores).toMatchObject([{ value: 80, date: '2026-05-01' }])
    expect(outcomes[1]).toMatchObject({
      asOf: '2026-05-01',
      rows: 2,
      failure: 'board.example: answered 503',
    })
  })

  test.each([
    ['answers without rows', () => reading({ asOf: '2026-06-01' }), 'it has no readable rows'],
    [
      'answers without a date',
      () => ({ ...scored(10, '2026-06-01'), asOf: '' }),
      'it does not say from when its rows are',
    ],
    [
      'answers in another shape',
      () => z.object({ data: z.array(z.string()) }).parse({}) as never,
      'the answer no longer has the expected shape',
    ],
    [
      'breaks in an unforeseen way',
      () => {
        throw 'out of luck'
      },
      'out of luck',
    ],
  ])('one that %s keeps the old figures', async (_name, read, failure) => {
    const { dataset, outcomes } = await run([prices, board(read)])
    expect(dataset.scores).toMatchObject([{ value: 80, date: '2026-05-01' }])
    expect(outcomes[1]?.failure).toBe(failure)
  })

  test('one that is back is read again', async () => {
    await run([prices, failing(new Error('down'))])
    const { dataset } = await run([prices, board(() => scored(90, '2026-06-01'))])
    expect(dataset.scores).toMatchObject([{ value: 90, date: '2026-06-01' }])
  })
})

describe('the fallback folder', () => {
  test('serves a source that this folder has never read', async () => {
    const bundled = join(root, 'bundled')
    await run([prices, board(() => scored(70, '2026-03-01'))], { directory: bundled })
    const before = await readFile(join(bundled, 'sources', 'board.json'), 'utf8')
    const { dataset, outcomes } = await run([prices, failing(new Error('down'))], {
      fallbackDirectory: bundled,
    })
    expect(dataset.scores).toMatchObject([{ value: 70, date: '2026-03-01' }])
    expect(outcomes[1]).toMatchObject({ asOf: '2026-03-01', rows: 2, failure: 'down' })
    expect(await readFile(join(bundled, 'sources', 'board.json'), 'utf8')).toBe(before)
  })

  test('is not asked when this folder has a copy of its own', async () => {
    const bundled = join(root, 'bundled')
    await run([prices, board(() => scored(70, '2026-03-01'))], { directory: bundled })
    await run([prices, board(() => scored(80, '2026-05-01'))])
    const { dataset } = await run([prices, failing(new Error('down'))], {
      fallbackDirectory: bundled,
    })
    expect(dataset.scores).toMatchObject([{ value: 80 }])
  })

  test('also stands in for a copy that a crash left half-written', async () => {
    const bundled = join(root, 'bundled')
    await run([prices, board(() => scored(70, '2026-03-01'))], { directory: bundled })
    await run([prices, board(() => scored(80, '2026-05-01'))])
    await writeFile(join(directory, 'sources', 'board.json'), '{"fetchedAt":')
    const { dataset } = await run([prices, failing(new Error('down'))], {
      fallbackDirectory: bundled,
    })
    expect(dataset.scores).toMatchObject([{ value: 70 }])
  })
})

describe('when there is nothing to recommend from', () => {
  test.each([
    ['no board', [prices, failing(new Error('down'))]],
    ['no price list', [board(() => scored(80, '2026-05-01'))]],
    ['no source', []],
  ])('with %s nothing is written over the dataset', async (_name, sources) => {
    await expect(run(sources)).rejects.toThrow('there is no dataset to write')
    expect(await readDataset(directory)).toBeUndefined()
  })
})

test('progress is told source by source, as each is done', async () => {
  const done: SourceOutcome[] = []
  let finishSlow = () => {}
  const slow = source('slow', () => new Promise((resolve) => (finishSlow = () => resolve(priced))))
  const running = run([slow, board(() => scored(80, '2026-05-01'))], {
    onProgress: (outcome) => {
      done.push(outcome)
      if (outcome.source.id === 'board') finishSlow()
    },
  })
  await running
  expect(done.map(({ source: each }) => each.id)).toEqual(['board', 'slow'])
})

test('the time a source took is measured', async () => {
  let clock = Date.parse('2026-07-01T10:00:00Z')
  const now = () => new Date((clock += 1500))
  const { outcomes } = await run([prices, board(() => scored(80, '2026-05-01'))], { now })
  expect(outcomes.every(({ seconds }) => seconds >= 1.5)).toBe(true)
})
