import { z } from 'zod'
import { capabilities } from '../capability.ts'

/** A finished trial as evidence: a board of one workspace, which nobody else sees. */
export const ownTestSchema = z.object({
  /** That of the trial. */
  id: z.string(),
  /** ISO date on which it was over. */
  date: z.string(),
  /** Examples that every model was judged on. */
  n: z.number().int().positive(),
  /** Of people who did not know whose the answers were; 0: answers were scored by checks. */
  votes: z.number().int().nonnegative(),
  /** What its request needed most. */
  kind: z.enum(capabilities),
  rows: z.array(
    z.object({
      model: z.string(),
      /** Of the examples passed, or of the votes won. */
      share: z.number(),
      /** Passes out of so many examples, or votes won out of so many, as far as they say something of their own. */
      won: z.number().nonnegative(),
      of: z.number().positive(),
    }),
  ),
})

/** `isEverywhere`: it counts beyond its own thread, for requests of its kind. */
export type OwnTest = z.infer<typeof ownTestSchema> & { isEverywhere: boolean }
