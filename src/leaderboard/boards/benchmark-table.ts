import { z } from 'zod'
import { capabilities } from '../../capability.ts'
import { list, yes } from '../../table.ts'

/** The columns of a board's table of benchmarks: what `BenchmarkEntry` calls the same. */
export const benchmarkColumns = {
  name: z.string(),
  measures: z.string(),
  capabilities: list.pipe(z.array(z.enum(capabilities))),
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
}
