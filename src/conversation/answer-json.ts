import type { CommandResult, Services } from '../command.ts'
import { toJson } from '../reply/json.ts'
import { recommend } from '../shortlist/shortlist.ts'

/** An answer as programs read it, with the request and the list that stand after it. */
export function answerJson(
  { reply, thread }: CommandResult,
  { engine }: Services,
): Record<string, unknown> {
  const standing = thread?.useCase
    ? {
        requirement: thread.requirement,
        shortlist: recommend(engine, thread.requirement),
      }
    : undefined
  return toJson(reply, standing, engine.dataset)
}
