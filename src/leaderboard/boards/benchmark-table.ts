import { z } from 'zod'
import { capabilities } from '../../capability.ts'
import { list, readTable, yes } from '../../table.ts'

/** The columns of a board's table of benchmarks: what is particular to each, called as `Benchmark` calls it. */
export const benchmarkColumns = {
  name: z.string(),
  measures: z.string(),
  capabilities: list.pipe(z.array(z.enum(capabilities))).optional(),
  weakness: z.string().optional(),
  group: z.string().optional(),
  evaluator: z.enum(['submission', 'vendor']).optional(),
  severalRuns: z.literal('middle').optional(),
  unit: z.enum(['rating', 'points']).optional(),
  language: z.string().optional(),
  higherIsBetter: z
    .literal('no')
    .transform(() => false)
    .optional(),
  ownScale: yes.optional(),
  url: z.url().optional(),
  /** Column or task of the board that holds it, when that is not its key. */
  column: z.string().optional(),
  /** Turns the published number into the unit: 100 for a share. */
  scale: z.coerce.number().optional(),
}

/** One benchmark of a board: what is particular to it. */
export type BenchmarkEntry = z.infer<z.ZodObject<typeof benchmarkColumns>>

/** The benchmarks of a board, by their keys, as its table in `tables/` has them. */
export function benchmarksOf(board: string): Record<string, BenchmarkEntry> {
  const file = new URL(`tables/${board}.tsv`, import.meta.url)
  const rows = readTable(file, { key: z.string(), ...benchmarkColumns })
  return Object.fromEntries(rows.map(({ key, ...entry }) => [key, entry]))
}
