import { z } from 'zod'
import { limitsSchema } from './limits/index.ts'
import { factTopics } from './reading.ts'
import { requirementSchema } from './requirement.ts'

/** What was to be done at one moment of a conversation. */
const stepSchema = z.object({
  /** Empty while no job was named. */
  useCase: z.string(),
  requirement: requirementSchema,
})

/** What a conversation has to remember: enough to go on after a restart, and no more of what people wrote. */
const currentSchema = stepSchema.extend({
  /** The platform's id of who wrote the use case. */
  author: z.string().optional(),
  /** Those of others whose words it holds: what was said before in a thread, a message that somebody pointed at. */
  writers: z.array(z.string()).optional(),
  /** Canonical ids of the last shortlist, in the order shown. */
  picks: z.array(z.string()),
  /** Canonical ids of the models the last answer was about: what "it" and "the two" mean next. */
  subjects: z.array(z.string()).optional(),
  /** What the last message asked for, if it was a question of fact: of what "and of X?" is asked. */
  topic: z.enum(factTopics).optional(),
  /** What was asked in the person's words, while no job was named. */
  lastMessage: z.string().optional(),
  /** The question that was asked last and not answered yet. */
  question: z.string().optional(),
  /** A new use case that was read in the middle of this one: it is asked first whether it is meant as one. */
  offered: z.string().optional(),
  /** What the last message changed, one short phrase each. */
  lastChange: z.array(z.string()).optional(),
  /** A requirement that was only looked at, for "keep that". */
  pending: requirementSchema.optional(),
  /** What the last message asked of the models, if it was a question, for "only those". */
  askedFor: limitsSchema.optional(),
  /** Jobs that were named together, in the person's words and order: one of them is the use case. */
  jobs: z.array(z.string()).optional(),
  /** What was before each change, oldest first; undo takes the last. */
  earlier: z.array(stepSchema),
})

/** Before use cases could change within a conversation, its steps were requirements alone. */
const formerSchema = z.looseObject({ useCase: z.string(), earlier: z.array(z.looseObject({})) })

/** As it is written now, or as an earlier version wrote it. */
export const threadSchema = z.preprocess((written) => {
  const { data: former } = formerSchema.safeParse(written)
  if (!former) return written
  const { useCase, earlier } = former
  const steps = earlier.map((step) =>
    'requirement' in step ? step : { useCase, requirement: step },
  )
  return { ...former, earlier: steps }
}, currentSchema)

export type Thread = z.infer<typeof threadSchema>

/** Undo goes back at most this far. */
const mostSteps = 20

/** The steps before a change of this thread. */
export function stepsOf({ useCase, requirement, earlier }: Thread): Thread['earlier'] {
  return useCase ? [...earlier, { useCase, requirement }].slice(-mostSteps) : earlier
}

/** The thread after a change of the requirement. */
export function changeThread(
  thread: Thread,
  requirement: Thread['requirement'],
  picks: string[],
): Thread {
  const { useCase, author, writers, jobs } = thread
  return {
    useCase,
    author,
    writers,
    jobs,
    requirement,
    picks,
    subjects: [],
    earlier: stepsOf(thread),
  }
}

/** The thread before its last change, "start over" included; undefined when there was none. */
export function undoThread(thread: Thread): Thread | undefined {
  const before = thread.earlier.at(-1)
  return (
    before && {
      ...before,
      author: thread.author,
      writers: thread.writers,
      picks: thread.picks,
      subjects: [],
      earlier: thread.earlier.slice(0, -1),
    }
  )
}
