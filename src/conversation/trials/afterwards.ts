import { whereReply } from '../../reply/answers/trial-result.ts'
import { wordsFor } from '../../reply/words/index.ts'
import type { Trial } from '../../trial/record.ts'
import { whichOne } from '../controls.ts'
import { trialTable } from '../../trial/table.ts'
import { trialConfig } from '../../reply/promptfoo.ts'
import { isAllowed, say, sendFile, whisper, type TrialPress } from './press.ts'

/** Which of those that were tried is decided for, in the conversation it was tried in. */
export async function askWhich(press: TrialPress, trial: Trial): Promise<void> {
  const { hands, address, surface } = press
  const { models } = hands.services.of(address.workspace).engine
  const known = trial.contenders.flatMap(({ model }) => models.get(model) ?? [])
  await surface.whisper({ ...whichOne(known, trial.language), address })
}

/** Whether the result counts beyond its conversation. */
export async function countWhere(
  press: TrialPress,
  trial: Trial,
  isEverywhere: boolean,
): Promise<void> {
  if (!(await isAllowed(press, trial))) return
  const changed = await press.trials.countEverywhere(trial.id, isEverywhere)
  if (changed) await whisper(press, whereReply(changed))
}

/** Takes everything back, its evidence as well. */
export async function deleteTrial(press: TrialPress, trial: Trial): Promise<void> {
  if (!(await isAllowed(press, trial))) return
  await press.trials.delete(trial.id)
  await say(press, wordsFor(trial.language).trial.deleted)
}

/** It tells whose answers are whose: not while people vote. */
export async function sendTable(press: TrialPress, trial: Trial): Promise<void> {
  if (trial.state !== 'over') return
  await sendFile(press, 'trial.csv', trialTable(trial, await press.trials.runs(trial)))
}

/** The same test for another machine. */
export function sendPromptfoo(press: TrialPress, trial: Trial): Promise<void> {
  return sendFile(press, 'promptfooconfig.yaml', trialConfig(trial))
}
