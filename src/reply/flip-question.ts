import { difficulties, type Difficulty } from '../capability.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { fullUsd } from '../shortlist/cost.ts'
import type { Candidate, DifficultyFlip, Flip } from '../shortlist/types.ts'
import type { Recommendation, Question } from './reply.ts'
import { shortName } from './why-pick.ts'
import { amountsIn } from './words/amounts.ts'
import type { Words } from './words/en.ts'

/** Only what an assumption is likely to miss by: other volumes are another job. */
const nearFactor = 10

/** What to ask where one assumption decides over the first pick: with the answers that would change it. */
export function flipQuestion(
  { requirement, shortlist }: Recommendation,
  words: Words,
): Question | undefined {
  const { assumed, workload } = requirement
  const isAssumed = (field: string) => assumed.some((path) => path === field)
  const near = (requests: number) => {
    const factor = requests / workload.requestsPerMonth
    return factor <= nearFactor && factor >= 1 / nearFactor
  }
  const volume =
    isAssumed('workload') || isAssumed('workload.requestsPerMonth')
      ? shortlist.flips.volume(nearFactor).find(({ requestsPerMonth }) => near(requestsPerMonth))
      : undefined
  if (volume) {
    const amount = amountsIn(words).quantity(volume.requestsPerMonth)
    return {
      text: flipSentence(volume, words),
      choices: [
        {
          label: words.aMonth(amount),
          says: `${Math.round(volume.requestsPerMonth)} requests a month`,
        },
      ],
    }
  }
  const difficulty = shortlist.flips
    .difficulty(1)
    .find((flip) => isPlausible(flip, requirement, shortlist.picks[0]))
  if (!difficulty) return undefined
  const label = words.asks.difficulties[difficulty.difficulty]
  return {
    text: flipSentence(difficulty, words),
    choices: [{ label, says: saysDifficulty[difficulty.difficulty] }],
  }
}

/** What a press says in the person's place: words that any reader reads the same way. */
const saysDifficulty: Record<Difficulty, string> = {
  routine: 'the work is easy routine',
  demanding: 'the work is demanding',
  frontier: 'the work is extremely hard expert work',
}

/** Work a step easier is worth asking about where it saves money, a step harder where it costs more. */
function isPlausible(
  { difficulty, first }: DifficultyFlip,
  requirement: Requirement,
  now: Candidate | undefined,
): boolean {
  const steps = difficulties.indexOf(difficulty) - difficulties.indexOf(requirement.difficulty)
  if (!first.cost || !now?.cost) return true
  return steps > 0 === fullUsd(first.cost) > fullUsd(now.cost)
}

/** What would put another model first, as a sentence. */
export function flipSentence(flip: Flip, words: Words): string {
  const { asks } = words
  const name = shortName(flip.first)
  switch (flip.kind) {
    case 'volume':
      return asks.volume(flip.direction, amountsIn(words).quantity(flip.requestsPerMonth), name)
    case 'difficulty':
      return asks.difficulty(asks.difficulties[flip.difficulty], name)
  }
}
