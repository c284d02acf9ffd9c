import type { Engine } from '../../src/leaderboard/standings.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import type { JustifiedPick } from '../../src/shortlist/types.ts'
import { violations } from './violations.ts'

/** Times the cost of the first that no other pick may pass, unless quality was asked for, and USD below which nobody minds. */
const mostTimes = 10
const pettyUsd = 50

/**
 * What is wrong with a choice, worked out apart from the product: limits broken, memory too small, a pick that another beats
 * on success and cost, two of a family, one far too dear, one that is used today.
 */
export function choiceFaults(everything: Engine, requirement: Requirement): string[] {
  const engine = everything.market(requirement.limits)
  const { picks, ranking } = recommend(engine, requirement)
  const [first] = picks
  const today = new Set(requirement.baseline?.models)
  const pairs = picks.flatMap((a) => picks.flatMap((b) => (a === b ? [] : [[a, b] as const])))
  return [
    ...[...picks, ...ranking].flatMap((one) =>
      violations(engine, requirement, one).map((limit) => `${one.model.id} breaks ${limit}`),
    ),
    ...picks.flatMap(({ model, own }) =>
      own && own.memoryGb > (requirement.limits.maxMemoryGb ?? Infinity)
        ? [`${model.id} does not fit`]
        : [],
    ),
    ...pairs.flatMap(([a, b]) =>
      !requirement.limits.wantOpenAndProprietary && isBeaten(b, a)
        ? [`${a.model.id} beats ${b.model.id}`]
        : [],
    ),
    ...pairs.flatMap(([a, b]) =>
      !requirement.limits.wantOpenAndProprietary &&
      a.model.lab === b.model.lab &&
      a.model.family === b.model.family &&
      a.model.family
        ? [`${a.model.id} and ${b.model.id} are of one family`]
        : [],
    ),
    ...picks.flatMap(({ model, cost }) =>
      requirement.tradeoff.quality < 0.7 &&
      !requirement.limits.wantOpenAndProprietary &&
      (cost?.monthlyUsd ?? 0) >
        Math.max(pettyUsd, mostTimes * (first?.cost?.monthlyUsd ?? Infinity))
        ? [`${model.id} costs too many times the first`]
        : [],
    ),
    ...picks.flatMap(({ model }) => (today.has(model.id) ? [`${model.id} is used today`] : [])),
  ]
}

/** On success and on the cost that is shown; where nothing is billed, on own hardware and by free offers, by nothing. */
function isBeaten(one: JustifiedPick, by: JustifiedPick): boolean {
  if (!one.cost?.monthlyUsd || !by.cost) return false
  const isAsGood = by.score >= one.score && by.cost.monthlyUsd <= one.cost.monthlyUsd
  return isAsGood && (by.score > one.score || by.cost.monthlyUsd < one.cost.monthlyUsd)
}
