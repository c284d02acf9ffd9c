import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { ZodError } from 'zod'
import { createGet } from '../../../src/http.ts'
import { openVisit } from '../../../src/leaderboard/download.ts'
import { lmArena, parseLmArena } from '../../../src/leaderboard/boards/lmarena.ts'

const row = {
  model_name: 'claude-opus-9-max',
  organization: 'anthropic',
  license: 'Proprietary',
  rating: 1510.4,
  rating_lower: 1505.2,
  rating_upper: 1515.6,
  variance: 7.1,
  vote_count: 9942,
  rank: 1,
  category: 'overall',
  leaderboard_publish_date: '2026-09-25',
}

const closings: (() => void)[] = []
afterEach(() => closings.splice(0).forEach((close) => close()))

/** A dataset viewer with these rows per config: pages of at most 100. */
async function serveRows(rows: Record<string, unknown[]>) {
  const asked: string[] = []
  let open = 0
  let mostOpen = 0
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams
    const config = query.get('config') ?? ''
    const [offset, length] = [Number(query.get('offset')), Number(query.get('length'))]
    asked.push(`${config} ${offset}`)
    open += 1
    mostOpen = Math.max(mostOpen, open)
    const own = rows[config] ?? []
    const page = own.slice(offset, offset + length)
    setTimeout(() => {
      open -= 1
      response.statusCode = length > 100 ? 422 : 200
      response.end(
        JSON.stringify({
          features: [],
          rows: page.map((each, i) => ({ row_idx: offset + i, row: each, truncated_cells: [] })),
          num_rows_total: own.length,
        }),
      )
    }, 2)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closings.push(() => server.close())
  const mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    download: openVisit(createGet({ mirror, pauseMs: 1 })).download,
    asked,
    mostOpen: () => mostOpen,
  }
}

test('reads every page of every config, a few at a time', async () => {
  const text = Array.from({ length: 1234 }, (_, i) => ({ ...row, model_name: `model-${i}` }))
  const server = await serveRows({ text, webdev: [row] })
  const { figures } = await lmArena.read(server.download)
  const names = figures.filter(({ benchmark }) => benchmark === 'lmarena/text/overall')
  expect(names.map(({ name }) => name)).toEqual(text.map(({ model_name: name }) => name))
  expect(server.asked.filter((page) => page.startsWith('text '))).toHaveLength(13)
  expect(server.asked).toContain('webdev 0')
  expect(server.mostOpen()).toBeLessThanOrEqual(4)
})

test('a page that cannot be read fails the source: half a board is worse than yesterday’s', async () => {
  const server = await serveRows({})
  const broken = { ...server.download, json: async () => ({ error: 'ResponseNotReady' }) }
  await expect(lmArena.read(broken)).rejects.toThrow(ZodError)
})

test('a figure keeps its interval, its votes, the maker, the licence and its own date', () => {
  expect(parseLmArena({ text: [row] }).figures).toEqual([
    {
      benchmark: 'lmarena/text/overall',
      name: 'claude-opus-9-max',
      lab: 'anthropic',
      license: 'Proprietary',
      value: 1510.4,
      low: 1505.2,
      high: 1515.6,
      votes: 9942,
      date: '2026-09-25',
    },
  ])
})

test('what the board leaves null is absent', () => {
  const bare = {
    ...row,
    organization: null,
    license: null,
    rating_lower: null,
    rating_upper: null,
    vote_count: null,
    rank: null,
    variance: null,
  }
  const [figure] = parseLmArena({ text: [bare] }).figures
  expect(JSON.parse(JSON.stringify(figure))).toEqual({
    benchmark: 'lmarena/text/overall',
    name: 'claude-opus-9-max',
    value: 1510.4,
    date: '2026-09-25',
  })
})

test('each category is a benchmark with the date of its own newest rows', () => {
  const { benchmarks, asOf } = parseLmArena({
    text: [row, { ...row, category: 'german', leaderboard_publish_date: '2025-12-17' }],
    text_style_control: [{ ...row, leaderboard_publish_date: '2026-06-25' }],
  })
  expect(benchmarks.map((each) => [each.id, each.asOf, each.language])).toEqual([
    ['lmarena/text/overall', '2026-09-25', undefined],
    ['lmarena/text/german', '2025-12-17', 'de'],
    ['lmarena/text_style_control/overall', '2026-06-25', undefined],
  ])
  expect(asOf).toBe('2026-09-25')
})

test('the same category with and without style control counts once', () => {
  const { benchmarks } = parseLmArena({ text: [row], text_style_control: [row] })
  expect(new Set(benchmarks.map(({ group }) => group))).toEqual(new Set(['lmarena/text/overall']))
})

test('filters such as "no refusals" are no category of their own', () => {
  const reading = parseLmArena({ text: [{ ...row, category: 'exclude_ties' }] })
  expect(reading).toMatchObject({ figures: [], benchmarks: [], rejected: [] })
})

test.each([
  ['no name', { model_name: '' }],
  ['a rating of 0', { rating: 0 }],
  ['a rating of -1', { rating: -1 }],
  ['a rating that is text', { rating: '1510' }],
  ['no rating', { rating: null }],
  ['no date', { leaderboard_publish_date: 'soon' }],
  ['a missing column', { vote_count: undefined }],
])('%s: the row is counted by reason, the others survive', (_name, more) => {
  const { figures, rejected } = parseLmArena({ text: [{ ...row, ...more }, row] })
  expect(figures).toHaveLength(1)
  expect(rejected).toMatchObject([{ count: 1, example: expect.stringMatching(/^text /) }])
})
