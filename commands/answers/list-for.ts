import type { CommandResult } from '../../src/command.ts'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import type { Recommendation, Reply } from '../../src/reply/reply.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { stepsOf } from '../../src/requirements/thread.ts'
import { atTodaysBill } from '../../src/shortlist/bill.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import type { Turn } from '../reading.ts'

export function listFor(
  useCase: string,
  reading: Reading,
  read: Requirement,
  { services: { engine }, thread }: Turn,
): CommandResult {
  const requirement = atTodaysBill(read, engine)
  const recommendation = recommendationOf(useCase, requirement, reading, engine)
  const reply = recommendationReply(
    engine,
    recommendation,
    reading,
    reading.intent === 'reset' ? 'reset' : 'recommend',
  )
  return {
    reply,
    thread: {
      useCase,
      requirement,
      author: thread?.author,
      writers: thread?.writers,
      picks: pickIds(reply),
      subjects: [],
      jobs: reading.jobs,
      earlier: thread ? stepsOf(thread) : [],
    },
  }
}

export function recommendationOf(
  useCase: string,
  requirement: Requirement,
  { question }: Pick<Reading, 'question'>,
  engine: Turn['services']['engine'],
): Recommendation {
  const shortlist = recommend(engine, requirement)
  return { useCase, requirement, shortlist, question, dataset: engine.dataset }
}

/** Canonical ids of the models a reply lists. */
export function pickIds({ recommendation }: Reply): string[] {
  return recommendation?.picks.map(({ id }) => id) ?? []
}
