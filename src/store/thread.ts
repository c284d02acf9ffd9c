import { z } from 'zod'
import { requirementSchema } from '../requirements/requirement.ts'

/** What a conversation has to remember: enough to go on after a restart, and no more of what people wrote. */
export const threadSchema = z.object({
  useCase: z.string(),
  /** The platform's id of who wrote the use case. */
  author: z.string().optional(),
  requirement: requirementSchema,
  /** Canonical ids of the last shortlist, in the order shown. */
  picks: z.array(z.string()),
  /** The one model the last answer was about, if any: what "it" means next. */
  subject: z.string().optional(),
  /** The requirements before each change, oldest first; undo takes the last. */
  earlier: z.array(requirementSchema),
})

export type Thread = z.infer<typeof threadSchema>

/** Undo goes back at most this far. */
const mostSteps = 20

/** The thread after a change of the requirement. */
export function changeThread(
  thread: Thread,
  requirement: Thread['requirement'],
  picks: string[],
): Thread {
  return {
    ...thread,
    requirement,
    picks,
    subject: undefined,
    earlier: [...thread.earlier, thread.requirement].slice(-mostSteps),
  }
}

/** The thread before its last change; undefined when there was none. */
export function undoThread(thread: Thread): Thread | undefined {
  const requirement = thread.earlier.at(-1)
  return (
    requirement && {
      ...thread,
      requirement,
      subject: undefined,
      earlier: thread.earlier.slice(0, -1),
    }
  )
}
