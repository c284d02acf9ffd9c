import { expect, test } from 'vitest'
import { readParts } from '../../../src/leaderboard/boards/read-parts.ts'
import { collectRejections } from '../../../src/leaderboard/sources/source.ts'

const label = (part: number) => `part ${part}`

test('reads a few at a time and answers in the order of the parts', async () => {
  let open = 0
  let mostOpen = 0
  const parts = Array.from({ length: 20 }, (_, i) => i)
  const contents = await readParts(parts, collectRejections(), label, async (part) => {
    open += 1
    mostOpen = Math.max(mostOpen, open)
    await new Promise((resolve) => setTimeout(resolve, part % 3))
    open -= 1
    return part * 10
  })
  expect(contents).toEqual(parts.map((part) => part * 10))
  expect(mostOpen).toBeLessThanOrEqual(6)
})

/** Reads the parts 0 to 9, of which so many are gone. */
function readWithout(gone: number) {
  const rejections = collectRejections()
  const parts = Array.from({ length: 10 }, (_, i) => i)
  const contents = readParts(parts, rejections, label, async (part) => {
    if (part < gone) throw new Error(`answered 404 for ${part}`)
    return part
  })
  return { contents, rejections }
}

test('a part that is gone is counted, and the others survive', async () => {
  const { contents, rejections } = readWithout(4)
  expect(await contents).toEqual([4, 5, 6, 7, 8, 9])
  expect(rejections.list()).toEqual([
    { reason: 'a part could not be read', count: 4, example: 'part 0: answered 404 for 0' },
  ])
})

test('with half of the parts gone the source has failed', async () => {
  await expect(readWithout(5).contents).rejects.toThrow('answered 404 for 0')
  await expect(readWithout(10).contents).rejects.toThrow('answered 404 for 0')
})

test('no parts are no failure', async () => {
  expect(await readParts([], collectRejections(), label, async () => 1)).toEqual([])
})
