import { capabilities } from '../capability.ts'
import type { OwnTest } from '../leaderboard/own-test.ts'
import { clusteredMean } from './preference.ts'
import type { Run, Trial, Vote } from './record.ts'
import { scoresWorth } from './statistics.ts'

type Test = Omit<OwnTest, 'isEverywhere'>
type Row = Test['rows'][number]

/**
 * What a finished trial says for a ranking: what was scored and what was voted on are a test each. One that was for no request
 * says nothing: nobody knows of which work.
 */
export function testsOf(
  trial: Pick<Trial, 'id' | 'kind' | 'contenders'>,
  runs: Run[],
  votes: Vote[],
  date: string,
): Test[] {
  const models = trial.contenders.map(({ model }) => model)
  const kind = capabilities.find((capability) => capability === trial.kind)
  if (!kind) return []
  const about = { id: trial.id, date, kind }
  const voted = new Set(votes.map(({ example }) => example))
  // Where people voted, what a judge said of the same answers is no second test.
  const examples = Map.groupBy(
    runs.filter(({ score, example }) => score !== undefined && !voted.has(example)),
    ({ example }) => example,
  )
  // An example that one of them was not judged on would tell of the example.
  const whole = [...examples.values()].filter((own) => own.length === models.length)
  const scoresOf = (model: string) =>
    whole.flatMap((own) => own.find((run) => run.model === model)?.score ?? [])
  const scored = () => models.map((model) => scoredRow(model, scoresOf(model)))
  return [
    ...(whole.length ? [{ ...about, n: whole.length, votes: 0, rows: scored() }] : []),
    ...(voted.size
      ? [{ ...about, n: voted.size, votes: votes.length, rows: votedRows(models, votes) }]
      : []),
  ]
}

/** Scores between pass and fail count as the passes and fails that say as much. */
function scoredRow(model: string, scores: number[]): Row {
  const share = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const of = scoresWorth(scores)
  return { model, share, won: share * of, of }
}

/** A vote for all or none of them is one part for each; votes of one person, and on one prompt, count as fewer. */
function votedRows(models: string[], votes: Vote[]): Row[] {
  const wonBy = (model: string, choice: Vote['choice']) =>
    typeof choice !== 'object' ? 1 / models.length : choice.model === model ? 1 : 0
  const all = models.map((model) =>
    votes.map(({ choice, voter, example }) => ({ value: wonBy(model, choice), voter, example })),
  )
  const weight = Math.min(1, ...all.map((own) => clusteredMean(own).worth / own.length))
  return models.map((model, i) => ({
    model,
    share: all[i]!.filter(({ value }) => value === 1).length / votes.length,
    won: all[i]!.reduce((sum, { value }) => sum + value, 0) * weight,
    of: votes.length * weight,
  }))
}
