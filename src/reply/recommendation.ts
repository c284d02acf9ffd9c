import type { Dataset } from '../leaderboard/model.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Intent } from '../requirements/reading.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { Shortlist } from '../shortlist/types.ts'
import { detailBlocks } from './details.ts'
import type { Question, Reply } from './reply.ts'
import { shortBlocks, type Heard } from './short.ts'
import { wordsFor } from './words/index.ts'

/** A shortlist with what it rests on. */
export interface Recommendation {
  useCase: string
  requirement: Requirement
  shortlist: Shortlist
  /** What would change the shortlist if it were known; at most one. */
  question?: string
  dataset: Dataset
}

/** The answer to a use case: the short form of its list, and everything behind it. */
export function recommendationReply(
  engine: Engine,
  recommendation: Recommendation,
  heard: Heard = {},
  intent: Intent = 'recommend',
): Reply {
  const { requirement, question, shortlist } = recommendation
  return {
    kind: 'shortlist',
    intent,
    short: shortBlocks(recommendation, heard, wordsFor(heard.language)),
    details: detailBlocks(engine, recommendation, heard),
    requirement,
    recommendation,
    question: questionOf(question, heard),
    notApplied: heard.notApplied ?? [],
    unknownNames: unknownNames(heard, { requirement, shortlist }),
    language: heard.language,
  }
}

/** One question at most; the jobs that were not answered are its likely answers. */
function questionOf(text: string | undefined, { jobs = [] }: Heard): Question | undefined {
  const others = jobs.slice(1).map((job) => ({ label: job.slice(0, 70), says: job }))
  if (text === undefined) return undefined
  return { text, choices: others }
}

function unknownNames(
  { unknownNames: named = [] }: Heard,
  { requirement: { baseline } }: Pick<Recommendation, 'requirement' | 'shortlist'>,
): string[] {
  return [...new Set([...named, ...(baseline?.unknown ?? [])])]
}
