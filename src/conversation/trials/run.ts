import { addressKey } from '../../address.ts'
import { currentRequest } from '../../context.ts'
import { resultReply } from '../../reply/answers/trial-result.ts'
import { progressReply, votingReply } from '../../reply/answers/trial.ts'
import { refusalText } from '../../reply/answers/trial-notices.ts'
import { wordsFor } from '../../reply/words/index.ts'
import { TrialRefusal } from '../../trial/notice.ts'
import type { Trial } from '../../trial/record.ts'
import { trialResult } from '../../trial/result.ts'
import { stillOurs } from '../ours.ts'
import { holderOf, post, say, type TrialPress } from './press.ts'

const progressEveryMs = 3000

/** Asks all models, and says how far it is. */
export async function start(press: TrialPress, { id, language }: Trial): Promise<void> {
  const { hands, address, surface, trials } = press
  const { engine } = hands.services.of(address.workspace)
  const trial = await trials
    .begin(id, holderOf(press), addressKey(address), engine)
    .catch((error: unknown) => {
      if (error instanceof TrialRefusal) return error
      throw error
    })
  if (trial instanceof TrialRefusal) return say(press, refusalText(trial.refusal, language))
  if (!trial) return say(press, wordsFor(language).trial.startedBefore)
  const message = await post(press, progressReply(trial, 0), `${id}-p`)
  let shownAt = Date.now()
  const show = (done: number) => {
    shownAt = Date.now()
    const answer = { reply: progressReply(trial, done), address, key: `${id}-p`, quiet: true }
    return surface.change?.(message, answer).catch(() => undefined)
  }
  const all = trial.examples.length * trial.contenders.length
  const onProgress = (done: number) => {
    currentRequest()?.gotOn?.()
    if (done < all && Date.now() - shownAt >= progressEveryMs) void show(done)
  }
  const after = await trials.run(trial, engine, { onProgress, beforeCall: stillOurs })
  await show(all)
  if (after.state === 'voting') await post(press, votingReply(after), `${id}-v`)
  else await reveal(press, after)
}

/** Asks nothing more. */
export async function cancel(press: TrialPress, trial: Trial): Promise<void> {
  const cancelled = await press.trials.cancel(trial.id)
  const words = wordsFor(trial.language).trial
  if (!cancelled) return say(press, words.overAlready)
  await say(press, cancelled.state === 'proposed' ? words.cancelled : words.stopped)
}

/** Says whose answers they were, once. */
export async function reveal(press: TrialPress, trial: Trial): Promise<void> {
  const { trials } = press
  const over = trial.state === 'over' ? trial : await trials.close(trial.id, holderOf(press))
  if (!over) return say(press, wordsFor(trial.language).trial.resultHere)
  const [runs, votes] = [await trials.runs(over), await trials.votes(over.id)]
  const result = trialResult(runs, over.contenders, votes, over.examples)
  await post(press, resultReply(over, result), `${over.id}-r`)
}
