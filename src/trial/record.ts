import { z } from 'zod'
import { checkSchema } from './check-schema.ts'
import { stops } from './notice.ts'
import { paidSchema } from './run-log.ts'

/** One of the team's own prompts. */
const exampleSchema = z.object({
  prompt: z.string(),
  system: z.string().optional(),
  /** Absent: people or nobody judge it. */
  check: checkSchema.optional(),
})
export type Example = z.infer<typeof exampleSchema>

export const trialSchema = z.object({
  id: z.string(),
  workspace: z.string(),
  /** The platform's id of who asked for it. */
  starter: z.string(),
  /** Others whose words are among the examples, by the platform's ids. */
  writers: z.array(z.string()).optional(),
  /** ISO time of the proposal. */
  at: z.string(),
  examples: z.array(exampleSchema),
  /** Canonical id, name and the gateway's id. */
  contenders: z.array(z.object({ model: z.string(), name: z.string(), served: z.string() })),
  /** The conversation it was asked for in, by its key; absent outside of any. */
  place: z.string().optional(),
  /** ISO 639-1 code of the language it is spoken of in; absent: English. */
  language: z.string().optional(),
  /** What kind of request it was for. */
  kind: z.string().optional(),
  state: z.enum(['proposed', 'running', 'voting', 'over']),
  /** Whose work it is, by the name of the delivery: after a crash whoever takes that over goes on. */
  holder: z.string().optional(),
  /** ISO time of the last sign of whoever runs it. */
  seenAt: z.string().optional(),
  /** No further call is to be made. */
  isCancelled: z.boolean().optional(),
  /** The examples that people vote on. */
  open: z.array(z.number()).optional(),
  /** It counts for all requests of its kind in the workspace, not in its conversation alone. */
  isEverywhere: z.boolean().optional(),
  /** Why not everything was asked. */
  stopped: z.enum(stops).optional(),
})
/** A trial in a chat: what was asked for, and how far it is. */
export type Trial = z.infer<typeof trialSchema>

/** People vote on what no check decides; on what a judge decides as well, so that it can be compared with them. */
export const isVotedOn = ({ check }: Trial['examples'][number]): boolean =>
  !check || check.kind === 'judge'

const runSchema = paidSchema.extend({
  example: z.number(),
  model: z.string(),
  /** 0 to 1; undefined where nothing judges it, or the judge gave no verdict. */
  score: z.number().optional(),
})
/** One answer of one model to one example. */
export type Run = z.infer<typeof runSchema>

/** The answers to one example, in the order of the contenders. */
export const answersSchema = z.array(runSchema)

/** What somebody thinks of the answers to one prompt: the best one's model, all alike, or none of them good. */
const voteSchema = z.object({
  example: z.number(),
  voter: z.string(),
  choice: z.union([z.object({ model: z.string() }), z.literal('alike'), z.literal('none')]),
})
export type Vote = z.infer<typeof voteSchema>

/** Votes of one trial by example and voter: the last one of a person counts. */
export const votesSchema = z.record(z.string(), voteSchema)
