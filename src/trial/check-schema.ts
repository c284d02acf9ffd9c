import { z } from 'zod'

/** What an answer has to be. A judge is asked by judge.ts; everything else is decided by check.ts. */
export const checkSchema = z.discriminatedUnion('kind', [
  /** Equal after trimming and without regard to case. */
  z.strictObject({ kind: z.literal('equals'), value: z.string() }),
  z.strictObject({ kind: z.literal('contains'), value: z.string() }),
  z.strictObject({ kind: z.literal('one-of'), values: z.array(z.string()).min(1) }),
  /** The last number of the answer; `tolerance` is absolute. */
  z.strictObject({
    kind: z.literal('number'),
    value: z.number(),
    tolerance: z.number().nonnegative(),
  }),
  z.strictObject({ kind: z.literal('json-schema'), schema: z.record(z.string(), z.unknown()) }),
  /** RE2's syntax: its time is linear, whoever wrote the expression. */
  z.strictObject({ kind: z.literal('regex'), pattern: z.string().max(2000) }),
  /** A model of another lab decides by these words. */
  z.strictObject({ kind: z.literal('judge'), rubric: z.string().max(4000) }),
])
export type Check = z.infer<typeof checkSchema>
