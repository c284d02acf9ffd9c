import type { CommandResult } from '../../src/command.ts'
import { isOfLastChange } from '../../src/reply/answers/list-questions.ts'
import { clipped } from '../../src/reply/fit.ts'
import { detailsOf, keptOf } from '../../src/reply/recommendation.ts'
import { refinementBlocks } from '../../src/reply/refinement.ts'
import { type Reply, reply as replyOf } from '../../src/reply/reply.ts'
import { wordsFor } from '../../src/reply/words/index.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { type Thread, changeThread } from '../../src/requirements/thread.ts'
import { atTodaysBill } from '../../src/shortlist/bill.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import type { Turn } from '../reading.ts'
import { listFor, pickIds, recommendationOf } from './list-for.ts'

/** The list under a changed requirement: what it did, what stayed, what it costs. */
export function changeAnswer(reading: Reading, read: Requirement, turn: Turn): CommandResult {
  const { thread, services } = turn
  if (!thread) return listFor(turn.text, reading, read, turn)
  const requirement = atTodaysBill(read, services.engine)
  const reply = changedList(reading, requirement, turn, thread)
  return {
    reply,
    thread: {
      ...changeThread(thread, requirement, pickIds(reply)),
      lastChange: reading.changes,
    },
  }
}

export function changedList(
  reading: Reading,
  requirement: Requirement,
  { services }: Turn,
  thread: Thread,
): Reply {
  const engine = services.engine
  const recommendation = recommendationOf(thread.useCase, requirement, reading, engine)
  const names = (id: string) => engine.models.get(id)?.name ?? id
  const words = wordsFor(reading.language)
  const asked = { before: thread.requirement, after: requirement }
  const { changes, language } = reading
  const change = { changes, asked, language, before: thread.picks, names }
  const short = refinementBlocks(recommendation, reading, change, words)
  return replyOf('shortlist', reading.intent, short, {
    details: detailsOf(engine, recommendation, reading),
    requirement,
    recommendation: keptOf(recommendation),
    question: reading.question ? { text: reading.question, choices: [] } : undefined,
    notApplied: reading.notApplied,
    unknownNames: reading.unknownNames,
    language,
  })
}

/** What the last change did to the list, for who asks; undefined where nothing was changed. */
export function lastChangeAnswer(reading: Reading, turn: Turn): CommandResult | undefined {
  const { thread, services, text } = turn
  const before = thread?.earlier.at(-1)
  if (!thread || before?.useCase !== thread.useCase || !isOfLastChange(text)) return undefined
  const { requirement } = before
  const picks = recommend(services.engine, requirement).picks.map(({ model }) => model.id)
  const again = { ...reading, changes: thread.lastChange ?? [], question: undefined }
  const { short, details } = changedList(again, thread.requirement, turn, {
    ...thread,
    requirement,
    picks,
  })
  const { intent, language } = reading
  return { reply: replyOf('answer', intent, clipped(short), { details, language }) }
}
