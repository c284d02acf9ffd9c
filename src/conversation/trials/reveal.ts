import { resultReply } from '../../reply/answers/trial-result.ts'
import { wordsFor } from '../../reply/words/index.ts'
import type { Trial } from '../../trial/record.ts'
import { trialResult } from '../../trial/result.ts'
import { holderOf, post, say, type TrialPress } from './press.ts'

/** Says whose answers they were, once. */
export async function reveal(press: TrialPress, trial: Trial): Promise<void> {
  const { trials } = press
  const over = trial.state === 'over' ? trial : await trials.close(trial.id, holderOf(press))
  if (!over) return say(press, wordsFor(trial.language).trial.resultHere)
  const [runs, votes] = [await trials.runs(over), await trials.votes(over.id)]
  const result = trialResult(runs, over.contenders, votes, over.examples)
  await post(press, resultReply(over, result), `${over.id}-r`)
}
