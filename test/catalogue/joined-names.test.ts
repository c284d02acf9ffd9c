import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { beforeAll, expect, it } from 'vitest'
import { buildCatalogue } from '../../src/catalogue/catalogue.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { readCopy } from '../../src/leaderboard/files.ts'
import type { NameIndex } from '../../src/catalogue/names.ts'
import { sources } from '../../src/leaderboard/sources/index.ts'

interface Join {
  board: string
  name: string
  /** Empty: the board names none. */
  lab: string
  id: string
  /** Empty: none. */
  setting: string
}

/**
 * A hundred of the 1,264 distinct names that joined on 22 November 2026, drawn with a fixed seed from all boards, the
 * live-only ones too, and each checked by eye. Two dated releases with different weights
 * are two models.
 */
const checked: Join[] = parse(
  await readFile(new URL('../fixtures/joins.csv', import.meta.url), 'utf8'),
  { columns: true },
)

let names: NameIndex
beforeAll(async () => {
  const listings = await Promise.all(
    sources.map(async ({ id }) => {
      const copy = await readCopy(bundledDirectory, id)
      return (copy?.listings ?? []).map((one) => ({ ...one, source: id, asOf: copy?.asOf ?? '' }))
    }),
  )
  names = buildCatalogue(listings.flat()).names
})

it('there are a hundred of them', () => {
  expect(new Set(checked.map(({ board, name, lab }) => [board, name, lab].join('|'))).size).toBe(
    100,
  )
})

it.each(checked)('$board: "$name" is $id', ({ name, lab, id, setting }) => {
  expect(names.resolve(name, lab || undefined)).toEqual({ model: id, ...(setting && { setting }) })
})
