import { quantity } from '../format.ts'
import { difficulties } from '../capability.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { fullUsd } from '../shortlist/cost.ts'
import type { Candidate, Flip } from '../shortlist/types.ts'
import type { Recommendation } from './recommendation.ts'
import type { Question } from './reply.ts'
import { shortName } from './why-pick.ts'
import type { Words } from './words/words.ts'

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
  const volume = shortlist.flips.find(
    (flip): flip is Extract<Flip, { kind: 'volume' }> =>
      flip.kind === 'volume' && near(flip.requestsPerMonth),
  )
  if (volume && (isAssumed('workload') || isAssumed('workload.requestsPerMonth'))) {
    const amount = quantity(volume.requestsPerMonth)
    return {
      text: words.asks.volume(volume.direction, amount, shortName(volume.first)),
      choices: [
        {
          label: words.asks.amount(amount),
          says: `${Math.round(volume.requestsPerMonth)} requests a month`,
        },
      ],
    }
  }
  const difficulty = shortlist.flips.find(
    (flip): flip is Extract<Flip, { kind: 'difficulty' }> =>
      flip.kind === 'difficulty' && isPlausible(flip, requirement, shortlist.picks[0]),
  )
  if (!difficulty) return undefined
  const { label, says } = words.asks.difficulties[difficulty.difficulty]
  return {
    text: words.asks.difficulty(label, shortName(difficulty.first)),
    choices: [{ label, says }],
  }
}

/** Easier work is worth asking about where it saves money, harder work where it costs more. */
function isPlausible(
  { difficulty, first }: Extract<Flip, { kind: 'difficulty' }>,
  requirement: Requirement,
  now: Candidate | undefined,
): boolean {
  if (!first.cost || !now?.cost) return true
  const isHarder = difficulties.indexOf(difficulty) > difficulties.indexOf(requirement.difficulty)
  return isHarder === fullUsd(first.cost) > fullUsd(now.cost)
}
