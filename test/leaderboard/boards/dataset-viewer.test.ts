import { expect, test } from 'vitest'
import { readRows } from '../../../src/leaderboard/boards/dataset-viewer.ts'
import { inParallel } from '../../../src/leaderboard/sources/in-parallel.ts'
import type { Download } from '../../../src/leaderboard/sources/source.ts'

const table = { dataset: 'someone/board', config: 'default', split: 'train' }

/** A viewer that holds the numbers from 0 as rows. */
function viewerOf(total: number) {
  const asked: URL[] = []
  const json: Download['json'] = async (address) => {
    const url = new URL(address)
    asked.push(url)
    const offset = Number(url.searchParams.get('offset'))
    const length = Math.min(Number(url.searchParams.get('length')), total - offset)
    const rows = Array.from({ length }, (_, i) => ({ row_idx: offset + i, row: offset + i }))
    return { rows, num_rows_total: total }
  }
  return { asked, download: { json } as Download }
}

test('reads all pages of a hundred and keeps their order', async () => {
  const { asked, download } = viewerOf(1234)
  const rows = await readRows(download, table)
  expect(rows).toEqual(Array.from({ length: 1234 }, (_, i) => i))
  expect(asked).toHaveLength(13)
  expect(asked[0]?.href).toBe(
    'https://datasets-server.huggingface.co/rows?dataset=someone%2Fboard&config=default&split=train&offset=0&length=100',
  )
})

test.each([0, 1, 100])('%i rows are one page', async (total) => {
  const { asked, download } = viewerOf(total)
  expect(await readRows(download, table)).toHaveLength(total)
  expect(asked).toHaveLength(1)
})

test('an answer of another shape fails instead of looking empty', async () => {
  const download = { json: async () => ({ error: 'the index is loading' }) } as unknown as Download
  await expect(readRows(download, table)).rejects.toThrow('rows')
})

test('a total that no board can have fails instead of asking for a million pages', async () => {
  const download = { json: async () => ({ rows: [], num_rows_total: 4e10 }) } as unknown as Download
  await expect(readRows(download, table)).rejects.toThrow('num_rows_total')
})

test('no more than the limit is under way at once', async () => {
  let running = 0
  let most = 0
  const doubled = await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    running += 1
    most = Math.max(most, running)
    // The first takes longest: the order is that of the items all the same.
    await new Promise((resolve) => setTimeout(resolve, item === 1 ? 10 : 1))
    running -= 1
    return item * 2
  })
  expect(doubled).toEqual([2, 4, 6, 8, 10, 12, 14])
  expect(most).toBe(3)
})
