import type { Engine } from '../leaderboard/standings.ts'
import { recommend } from '../shortlist/shortlist.ts'
import type { Intent } from '../requirements/reading.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { detailBlocks } from './details.ts'
import type { Heard, Question, Recommendation, Recommended, Reply } from './reply.ts'
import { shortBlocks } from './short.ts'
import { flipQuestion } from './flip-question.ts'
import type { Words } from './words/en.ts'
import { wordsFor } from './words/index.ts'

/** The answer to a use case: the short form of its list, and everything behind it. */
export function recommendationReply(
  engine: Engine,
  recommendation: Recommendation,
  heard: Heard = {},
  intent: Intent = 'recommend',
): Reply {
  const { requirement } = recommendation
  const words = wordsFor(heard.language)
  const question = questionOf(recommendation, heard, words)
  const asked = { ...recommendation, question: question?.text }
  return {
    kind: 'shortlist',
    intent,
    short: shortBlocks(asked, heard, words),
    details: detailsOf(engine, recommendation, heard),
    requirement,
    recommendation: keptOf(recommendation),
    question,
    notApplied: heard.notApplied ?? [],
    unknownNames: namesUnknown(heard, requirement),
    language: heard.language,
  }
}

/** The long form, from a list that is made again: the one at hand goes when the short form is made. */
export function detailsOf(
  engine: Engine,
  { useCase, requirement, question, dataset }: Recommendation,
  heard: Heard,
): Reply['details'] {
  const asked = { useCase, requirement, question, dataset }
  return () => detailBlocks(engine, { ...asked, shortlist: recommend(engine, requirement) }, heard)
}

/** What a reply keeps of its list. */
export const keptOf = ({ useCase, requirement, shortlist }: Recommendation): Recommended => ({
  useCase,
  requirement,
  picks: shortlist.picks.map(({ model }) => model),
})

/** One question at most: what the reader asks, else what would change the first pick. */
function questionOf(
  recommendation: Recommendation,
  { jobs = [] }: Heard,
  words: Words,
): Question | undefined {
  const { question: text } = recommendation
  if (text === undefined) return jobs.length > 1 ? undefined : flipQuestion(recommendation, words)
  return { text, choices: [] }
}

function namesUnknown({ unknownNames: named = [] }: Heard, { baseline }: Requirement): string[] {
  return [...new Set([...named, ...(baseline?.unknown ?? [])])]
}
