import type { CommandResult, Services } from '../command.ts'
import { toJson } from '../reply/json.ts'
import type { Reply } from '../reply/reply.ts'
import { recommend } from '../shortlist/shortlist.ts'
import type { Shortlist } from '../shortlist/types.ts'
import type { Thread } from '../requirements/thread.ts'

/** An answer as programs read it, with the request and the list that stand after it. */
export function answerJson(
  { reply, thread }: CommandResult,
  { engine }: Services,
): Record<string, unknown> {
  const standing = thread?.useCase
    ? {
        requirement: thread.requirement,
        shortlist: standingList(reply, thread) ?? recommend(engine, thread.requirement),
      }
    : undefined
  return toJson(reply, standing, engine.dataset)
}

/** The list of the reply itself where that is the one that stands: it need not be made twice. */
function standingList({ recommendation }: Reply, { requirement }: Thread): Shortlist | undefined {
  return recommendation?.requirement === requirement ? recommendation.shortlist : undefined
}
