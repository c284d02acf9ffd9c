import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readTable } from '../src/table.ts'

const tableOf = (name: string) => new URL(`../src/catalogue/tables/${name}.tsv`, import.meta.url)

describe('a table that is kept by hand', () => {
  it('is read by its columns; empty cells are absent', () => {
    const rows = readTable(tableOf('hosts'), {
      id: z.string(),
      name: z.string(),
      ...Object.fromEntries(
        ['regions', 'said', 'proper', 'spellings', 'lab', 'hasStopped'].map((column) => [
          column,
          z.string().optional(),
        ]),
      ),
    })
    expect(rows).toContainEqual({ id: 'scaleway', name: 'Scaleway', regions: 'eu, fr' })
  })

  it('says which line and column does not fit', () => {
    const sizes = { model: z.string(), activeParametersB: z.string().optional() }
    expect(() =>
      readTable(tableOf('sizes'), { ...sizes, parametersB: z.coerce.number().max(1) }),
    ).toThrow(/tables\/sizes\.tsv, "deepseek-prover-v2\\t671\\t37".*[^]*parametersB/)
    expect(() => readTable(tableOf('sizes'), sizes)).toThrow(/parametersB/)
  })
})
