import { z } from 'zod'
import { agreementOf, type Agreement } from './agreement.ts'
import { clusteredMean } from './preference.ts'
import type { Run, Trial, Vote } from './record.ts'
import { decisionsUntilClear, meanInterval, signTest } from './statistics.ts'
import type { Contender } from './trial.ts'

const amount = z.number().nonnegative()

/** How one model did. */
export const standingSchema = z.object({
  model: z.string(),
  name: z.string(),
  /** Mean score, 0 to 1, with its 90% interval; absent where nothing judged the answers. */
  score: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  /** How often people who did not know whose it was chose it, with the interval of its share of the votes. */
  wins: z
    .object({ count: z.number(), share: z.number(), low: z.number(), high: z.number() })
    .optional(),
  /** USD for all its answers; undefined where a price is unknown. */
  usd: amount.optional(),
  /** Median seconds of a whole answer; undefined where none came. */
  medianSeconds: amount.optional(),
  /** Empty, refused, cut off, or not answered at all. */
  failed: z.number(),
})
export type Standing = z.infer<typeof standingSchema>

export interface TrialResult {
  /** Examples that every model was asked. */
  n: number
  /** The best first. */
  models: Standing[]
  /** Of people who did not know whose the answers were. */
  votes: number
  /** Of the judge with people, where both looked at the same answers. */
  agreement?: Agreement
  /** What that is worth: of people's votes, then of scores. */
  verdicts: Verdict[]
}

/** How the two best stand against each other. */
export type Verdict =
  | { kind: 'unjudged' }
  | { kind: 'alone'; name: string }
  | {
      kind: 'pair'
      by: 'votes' | 'examples'
      first: string
      second: string
      wins: number
      losses: number
      /** Examples on which they did alike, or votes for neither. */
      others: number
      /** Absent: they are level. A lead is hardly chance (`isClear`), or so many more would tell; absent: more would hardly. */
      lead?: { isClear: boolean; more?: number }
    }

/** Below this a lead may be chance. */
const clear = 0.05

/** What a finished trial says, and what it does not. */
export function trialResult(
  runs: Run[],
  contenders: Contender[],
  votes: Vote[] = [],
  examples: Trial['examples'] = [],
): TrialResult {
  const byModel = new Map(
    contenders.map(({ model }) => [model, runs.filter((run) => run.model === model)]),
  )
  const asked = [...byModel.values()].map((own) => new Set(own.map(({ example }) => example)))
  const common = [...(asked[0] ?? [])].filter((example) => asked.every((own) => own.has(example)))
  const models = contenders
    .map((contender) => ({
      ...standingOf(contender, byModel.get(contender.model) ?? []),
      ...(votes.length && { wins: winsOf(contender.model, votes) }),
    }))
    .toSorted(
      (a, b) =>
        (b.score ?? -1) - (a.score ?? -1) ||
        (b.wins?.share ?? 0) - (a.wins?.share ?? 0) ||
        (a.usd ?? 0) - (b.usd ?? 0),
    )
  const isScored = models.some(({ score }) => score !== undefined)
  const verdicts = [
    ...(votes.length ? voteVerdict(models, votes) : []),
    ...(isScored || votes.length === 0 ? [verdictOf(models, runs, common)] : []),
  ]
  const judged = examples.flatMap(({ check }, i) => (check?.kind === 'judge' ? [i] : []))
  const agreement = agreementOf(runs, votes, new Set(judged))
  return { n: common.length, models, votes: votes.length, agreement, verdicts }
}

/** How many of the votes chose it. */
function winsOf(model: string, votes: Vote[]): NonNullable<Standing['wins']> {
  const own = votes.map(({ choice, voter, example }) => ({
    value: typeof choice === 'object' && choice.model === model ? 1 : 0,
    voter,
    example,
  }))
  const { mean, low, high } = clusteredMean(own)
  return { count: own.filter(({ value }) => value).length, share: mean, low, high }
}

/** The two chosen most against each other; votes of one person, and on one prompt, say less than as many apart. */
function voteVerdict(models: Standing[], votes: Vote[]): Verdict[] {
  const [best, second] = models.toSorted((a, b) => (b.wins?.count ?? 0) - (a.wins?.count ?? 0))
  if (!best?.wins || !second?.wins) return []
  const decided = votes.flatMap(({ choice, voter, example }) =>
    typeof choice === 'object' && (choice.model === best.model || choice.model === second.model)
      ? { value: choice.model === best.model ? 1 : 0, voter, example }
      : [],
  )
  const [wins, losses] = [best.wins.count, second.wins.count]
  const others = votes.length - decided.length
  const pair = { first: best.name, second: second.name, wins, losses, others }
  if (wins === losses) return [{ kind: 'pair', by: 'votes', ...pair }]
  const weight = clusteredMean(decided, 1 - clear).worth / decided.length
  return [{ kind: 'pair', by: 'votes', ...pair, lead: leadOf(pair, weight) }]
}

/** What a lead is worth. `weight`: of one decision, as decisions apart. */
function leadOf(
  { wins, losses, others }: { wins: number; losses: number; others: number },
  weight = 1,
) {
  const isClear = signTest(wins * weight, losses * weight) < clear
  const more = isClear ? undefined : decisionsUntilClear(wins * weight, losses * weight)
  if (more === undefined) return { isClear }
  const share = (wins + losses) / (wins + losses + others)
  // Amounts that are not whole may be clear once they are rounded: two more are the least that is said.
  return { isClear, more: Math.max(2, Math.ceil(more / weight / share)) }
}

function standingOf({ model, name }: Contender, own: Run[]): Standing {
  const scores = own.flatMap(({ score }) => score ?? [])
  const { mean, low, high } = meanInterval(scores)
  const costs = own.map(({ usd }) => usd)
  const seconds = own
    .filter(({ answer }) => answer.text !== '')
    .map(({ answer }) => answer.seconds)
    .toSorted((a, b) => a - b)
  return {
    model,
    name,
    ...(scores.length && { score: mean, low, high }),
    usd: costs.some((usd) => usd === undefined)
      ? undefined
      : costs.reduce<number>((sum, usd) => sum + (usd ?? 0), 0),
    medianSeconds: median(seconds),
    failed: own.filter(({ answer }) => answer.failure).length,
  }
}

function median(sorted: number[]): number | undefined {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return undefined
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** The two best against each other, example by example; ties say nothing. */
function verdictOf([best, second]: Standing[], runs: Run[], common: number[]): Verdict {
  if (best?.score === undefined) return { kind: 'unjudged' }
  if (second?.score === undefined) return { kind: 'alone', name: best.name }
  const scoreOf = (model: string, example: number) =>
    runs.find((run) => run.model === model && run.example === example)?.score
  // Where a judge gave no verdict on one of them, nothing is decided.
  const gaps = common.flatMap((example) => {
    const [one, other] = [scoreOf(best.model, example), scoreOf(second.model, example)]
    return one === undefined || other === undefined ? [] : one - other
  })
  const wins = gaps.filter((gap) => gap > 0).length
  const losses = gaps.filter((gap) => gap < 0).length
  const others = gaps.length - wins - losses
  const pair = { first: best.name, second: second.name, wins, losses, others }
  const lead = wins > losses ? { lead: leadOf(pair) } : {}
  return { kind: 'pair', by: 'examples', ...pair, ...lead }
}
