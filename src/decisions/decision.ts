import { z } from 'zod'
import { requirementSchema } from '../requirements/requirement.ts'
import { standingSchema } from '../trial/result.ts'

const amount = z.number().nonnegative()

/** What a team chose for a job, with all that spoke for it on that day; or, without a choice, what it wants to hear of. */
export const decisionSchema = z.object({
  /** Short, for people to type; one in the workspace. */
  id: z.string(),
  kind: z.enum(['decision', 'watch']),
  /** Where it was made: news goes there. */
  place: z.object({ channel: z.string(), thread: z.string().optional() }),
  /** The platform's id of the message there that is pinned while it is open. */
  message: z.string().optional(),
  useCase: z.string(),
  requirement: requirementSchema,
  /** Canonical id and name of what was chosen, or what better is asked for. */
  model: z.string(),
  name: z.string(),
  /** What it cost for this work on that day; absent: no price was published, or it runs on own hardware. */
  cost: z
    .object({
      provider: z.string(),
      inputUsdPerMTok: amount,
      outputUsdPerMTok: amount,
      monthlyUsd: amount,
      asOf: z.string(),
    })
    .optional(),
  /** What was considered, and how it stood against the choice, one sentence each. */
  alternatives: z.array(z.object({ model: z.string(), name: z.string(), why: z.string() })),
  evidence: z.array(z.object({ text: z.string(), url: z.string(), date: z.string() })),
  /** What the team measured itself: it stays here, whatever becomes of the test. */
  trials: z
    .array(
      z.object({
        id: z.string(),
        date: z.string(),
        n: z.number(),
        votes: z.number(),
        verdict: z.string(),
        models: z.array(standingSchema),
      }),
    )
    .optional(),
  /** By the platform's ids: who decided, and whose words the request holds. */
  by: z.string().optional(),
  participants: z.array(z.string()),
  at: z.iso.datetime(),
  /** Day of the data. */
  dataAsOf: z.string(),
  language: z.string(),
  state: z.enum(['open', 'superseded']),
  supersededBy: z.string().optional(),
  watched: z.boolean(),
  snoozedUntil: z.iso.datetime().optional(),
  /** Keys of the news that are known: told already, or true on the day it was made. */
  known: z.array(z.string()),
  /** The prices that news of prices are counted from. */
  toldAt: z.iso.datetime().optional(),
})

export type Decision = z.infer<typeof decisionSchema>
