import { trialConfig } from '../../reply/promptfoo.ts'
import { whereReply } from '../../reply/answers/trial-result.ts'
import { wordsFor } from '../../reply/words/index.ts'
import type { Trial } from '../../trial/record.ts'
import { trialTable } from '../../trial/table.ts'
import type { Address } from '../../address.ts'
import { whichOne } from '../controls.ts'
import type { Hands } from '../hands.ts'
import { say as tell, type Surface } from '../surface.ts'
import type { Press } from '../turn.ts'
import { say, sendFile, whisper, type TrialPress } from './press.ts'
import { cancel, reveal, start } from './run.ts'
import { ballot, readInFull, vote } from './vote.ts'

/** What a press does to a trial; `about`: an example and the letter of an answer. */
type Verb = (press: TrialPress, trial: Trial, ...about: string[]) => Promise<void>

/** For what others should not decide. */
const byStarter =
  (verb: Verb): Verb =>
  (press, trial) =>
    trial.starter === press.pressed.person.id
      ? verb(press, trial)
      : say(press, wordsFor(trial.language).trial.onlyStarter)

/** Whether the result counts beyond its conversation. */
const countWhere = (isEverywhere: boolean) =>
  byStarter(async (press, { id }) => {
    const changed = await press.trials.countEverywhere(id, isEverywhere)
    if (changed) await whisper(press, whereReply(changed))
  })

const verbs: Record<string, Verb> = {
  start,
  cancel: byStarter(cancel),
  ballot: (press, trial) => ballot(press, trial),
  vote: (press, trial, example, letter = '') => vote(press, trial, Number(example), letter),
  read: (press, trial, example, letter = '') => readInFull(press, trial, Number(example), letter),
  reveal: byStarter(reveal),
  // It tells whose answers are whose: not while people vote.
  async table(press, trial) {
    if (trial.state === 'over')
      await sendFile(press, 'trial.csv', trialTable(trial, await press.trials.runs(trial)))
  },
  // The same test for another machine.
  promptfoo: (press, trial) => sendFile(press, 'promptfooconfig.yaml', trialConfig(trial)),
  everywhere: countWhere(true),
  here: countWhere(false),
  // Which of those that were tried is decided for, in the conversation it was tried in.
  decide({ hands, address, surface }, { contenders, language }) {
    const { models } = hands.services.of(address.workspace).engine
    const known = contenders.flatMap(({ model }) => models.get(model) ?? [])
    return surface.whisper({ ...whichOne(known, language), address })
  },
  // Takes everything back, its evidence as well.
  delete: byStarter(async (press, { id, language }) => {
    await press.trials.delete(id)
    await say(press, wordsFor(language).trial.deleted)
  }),
}

/** A press that is about a trial: `start.<id>`, `vote.<id>.<example>.<letter>`. */
export async function takeTrialPress(
  hands: Hands,
  address: Address,
  pressed: Press,
  surface: Surface,
): Promise<void> {
  const { trials } = hands.services.of(address.workspace)
  const [verb = '', id = '', ...about] = (pressed.value ?? '').split('.')
  const trial = await trials?.get(id)
  if (!trials || !trial) return tell(surface, wordsFor('en').trial.gone, address)
  await verbs[verb]?.({ hands, address, pressed, surface, trials }, trial, ...about)
}
