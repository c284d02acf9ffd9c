import type { CommandResult } from '../../src/command.ts'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { paragraph, reply as replyOf } from '../../src/reply/reply.ts'
import { wordsFor } from '../../src/reply/words/index.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import { undoThread } from '../../src/requirements/thread.ts'
import type { Turn } from '../reading.ts'
import { changedList } from './change.ts'
import { pickIds, recommendationOf } from './list-for.ts'

/** Takes the last change back, "start over" and a new use case included. */
export function undoAnswer(reading: Reading, turn: Turn): CommandResult {
  const { thread } = turn
  const words = wordsFor(reading.language)
  // What was only looked at is the last thing that happened: the list itself stays.
  const earlier =
    thread?.pending && thread.useCase
      ? { ...thread, pending: undefined }
      : thread && undoThread(thread)
  if (!thread || !earlier)
    return {
      reply: replyOf('answer', 'undo', [paragraph(words.nothingToUndo)], {
        language: reading.language,
      }),
    }
  const { engine } = turn.services
  if (!thread.useCase) {
    // A list that was put away is shown in full: nobody has it in mind any more.
    const { useCase, requirement } = earlier
    const back = recommendationOf(useCase, requirement, {}, engine)
    const reply = recommendationReply(engine, back, reading, 'undo')
    return { reply, thread: { ...earlier, picks: pickIds(reply) } }
  }
  const undone = { ...reading, changes: [words.undone], question: undefined }
  const reply = changedList(undone, earlier.requirement, turn, {
    ...earlier,
    picks: thread.picks,
  })
  return { reply: { ...reply, intent: 'undo' }, thread: { ...earlier, picks: pickIds(reply) } }
}
