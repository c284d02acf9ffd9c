import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readTable } from '../../src/catalogue/table.ts'

describe('a table that is kept by hand', () => {
  it('is read by its columns; empty cells are absent', () => {
    const rows = readTable('hosts', {
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
    expect(() => readTable('sizes', { ...sizes, parametersB: z.coerce.number().max(1) })).toThrow(
      /tables\/sizes\.tsv, "deepseek-prover-v2\\t671\\t37".*[^]*parametersB/,
    )
    expect(() => readTable('sizes', sizes)).toThrow(/parametersB/)
  })
})
