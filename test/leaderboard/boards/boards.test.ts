import { describe, expect, test } from 'vitest'
import { capabilities } from '../../../src/capability.ts'
import { UpstreamError } from '../../../src/errors.ts'
import { boards } from '../../../src/leaderboard/boards/index.ts'
import { openVisit } from '../../../src/leaderboard/download.ts'
import { checkReading } from '../../../src/leaderboard/plausibility.ts'
import type { Figure, SourceReading } from '../../../src/leaderboard/sources/source.ts'
import type { BoardExample } from './example.ts'
import { examples } from './examples/index.ts'

const today = '2026-11-28'
type Body = ReturnType<BoardExample['answer']>

/** Reads a board as a refresh does, from hosts that answer like this. */
async function read(id: string, answer: (url: string) => Body): Promise<SourceReading> {
  const board = boards.find((one) => one.id === id)!
  const visit = openVisit(async (url) => {
    const body = answer(url)
    if (body === undefined) throw new UpstreamError(new URL(url).host, 'answered 404')
    return { bytes: typeof body === 'string' ? new TextEncoder().encode(body) : body }
  })
  const reading = await board.read(visit.download, today)
  const verdict = checkReading(reading, undefined, today)
  return 'accepted' in verdict ? verdict.accepted : { ...reading, figures: [] }
}

const inWords = ({ benchmark, name, value, low, high, setting, date }: Figure) => {
  const interval = low === undefined && high === undefined ? '' : ` [${low ?? ''}-${high ?? ''}]`
  const key = benchmark.slice(benchmark.indexOf('/') + 1)
  return `${key} | ${name} | ${value}${interval} | ${setting ? `${setting} ` : ''}| ${date}`
}
const bySize = (a: string, b: string) => a.localeCompare(b)
/** Of a board that is not in the archive or on the page there is no figure; every example has some of these. */
const unread = 'no figure of this benchmark'

test('every board has one example of what it publishes', () => {
  expect(examples.map(({ board }) => board).toSorted(bySize)).toEqual(
    boards.map(({ id }) => id).toSorted(bySize),
  )
})

describe.each(examples)('$board', ({ board: id, answer, figures, leftOut = {}, beside = {} }) => {
  test('reads its example, and counts what it leaves out by reason', async () => {
    const { rejected, ...reading } = await read(id, answer)
    expect(reading.figures.map(inWords).toSorted(bySize)).toEqual(figures.toSorted(bySize))
    const counts = rejected.map(({ reason, count }) => [reason, count] as const)
    expect(Object.fromEntries(counts.filter(([reason]) => reason !== unread))).toEqual(leftOut)
    expect(reading).toMatchObject(beside)
  })

  test('describes every benchmark it has a figure of', async () => {
    const { benchmarks, figures: found, asOf } = await read(id, answer)
    const described = new Set(benchmarks.map((one) => one.id))
    for (const { benchmark } of found) expect(described).toContain(benchmark)
    for (const { board, id: own, capabilities: told, asOf: day, url, measures } of benchmarks) {
      expect([board, own.startsWith(`${id}/`), URL.canParse(url)]).toEqual([id, true, true])
      expect(told.length).toBeGreaterThan(0)
      expect(capabilities).toEqual(expect.arrayContaining(told))
      expect(measures).toMatch(/^[a-z]/)
      expect(day <= asOf || day.startsWith('20')).toBe(true)
    }
  })

  test('a host that knows nothing fails it: the last good copy stays', async () => {
    await expect(read(id, () => undefined)).rejects.toThrow(/404|the table|half/)
  })

  test.each([
    ['a page of another kind', '<html>Just a moment</html>'],
    ['an empty body', ''],
    ['an empty list', '[]'],
    ['an empty object', '{}'],
  ])('%s gives no figure', async (_name, body) => {
    const reading = await read(id, (url) => (answer(url) === undefined ? undefined : body)).catch(
      () => undefined,
    )
    expect(reading?.figures ?? []).toEqual([])
    expect(reading?.speeds ?? []).toEqual([])
  })

  test('cut answers invent no model', async () => {
    const whole = await read(id, answer)
    const known = new Set(whole.figures.map(({ benchmark, name }) => `${benchmark} ${name}`))
    for (const share of [0.3, 0.6, 0.9]) {
      const cut = (url: string): Body => {
        const body = answer(url)
        // The end of a cut line is no row.
        return typeof body === 'string'
          ? body.slice(0, body.lastIndexOf('\n', body.length * share) + 1)
          : body
      }
      const reading = await read(id, cut).catch(() => undefined)
      for (const { benchmark, name } of reading?.figures ?? [])
        expect(known).toContain(`${benchmark} ${name}`)
    }
  })
})

describe('terms', () => {
  test.each(boards)('$id says what it is, how to read it and what is known against it', (board) => {
    expect(board.about).toMatch(/\.$/)
    expect(board.howToRead).toMatch(/\.$/)
    expect(board.weaknesses.length).toBeGreaterThan(0)
    expect(board.attribution).not.toBe('')
  })

  test('what is licensed for no commerce, or not at all, is never bundled', () => {
    const closed = boards.filter(({ licence }) => /NC|reserved|terms/.test(licence))
    expect(closed.map(({ id }) => id)).toEqual(expect.arrayContaining(['seal', 'swe-bench']))
    expect(new Set(closed.map(({ bundle }) => bundle))).toEqual(new Set(['live-only']))
  })
})
