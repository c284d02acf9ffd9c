import { wordsFor } from '../../reply/words/index.ts'
import type { Trial } from '../../trial/record.ts'
import type { Address } from '../../address.ts'
import type { Hands } from '../hands.ts'
import { say, type Surface } from '../surface.ts'
import type { Press } from '../turn.ts'
import { askWhich, countWhere, deleteTrial, sendPromptfoo, sendTable } from './afterwards.ts'
import type { TrialPress } from './press.ts'
import { revealIfAllowed } from './reveal.ts'
import { cancel, start } from './run.ts'
import { ballot, readInFull, vote } from './vote.ts'

/** What a press does to a trial; `about`: an example and the letter of an answer. */
type Verb = (press: TrialPress, trial: Trial, ...about: string[]) => Promise<void>

const verbs: Record<string, Verb> = {
  start,
  cancel,
  ballot: (press, trial) => ballot(press, trial),
  vote: (press, trial, example, letter = '') => vote(press, trial, Number(example), letter),
  read: (press, trial, example, letter = '') => readInFull(press, trial, Number(example), letter),
  reveal: revealIfAllowed,
  table: sendTable,
  promptfoo: sendPromptfoo,
  everywhere: (press, trial) => countWhere(press, trial, true),
  here: (press, trial) => countWhere(press, trial, false),
  decide: askWhich,
  delete: deleteTrial,
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
  if (!trials || !trial) return say(surface, wordsFor('en').trial.gone, address)
  await verbs[verb]?.({ hands, address, pressed, surface, trials }, trial, ...about)
}
