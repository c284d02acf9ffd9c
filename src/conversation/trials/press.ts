import { printableIn } from '../../printable.ts'
import { reply, textReply, type Reply } from '../../reply/reply.ts'
import type { Trials } from '../../trial/trials.ts'
import type { Address } from '../../address.ts'
import { currentRequest } from '../../context.ts'
import { answersTo } from '../controls.ts'
import type { Hands } from '../hands.ts'
import { say as tell, type Surface } from '../surface.ts'
import type { Press } from '../turn.ts'

/** A press on a trial and what it happens with. */
export interface TrialPress {
  hands: Hands
  address: Address
  pressed: Press
  surface: Surface
  trials: Trials
}

/** Whoever takes this delivery over after a crash goes on under the same name. */
export const holderOf = ({ pressed }: TrialPress): string =>
  currentRequest()?.delivery ?? pressed.key

/** To the person alone. */
export const say = ({ surface, address }: TrialPress, text: string): Promise<void> =>
  tell(surface, text, address)

/** Whatever platform shows it, for all to see. Answers of models are in it: nothing odd gets through. */
export async function post(
  { surface, address }: TrialPress,
  said: Reply,
  key: string,
): Promise<string> {
  const shown = printableIn(said)
  const answer = { reply: shown, address, key, quiet: true }
  return (await surface.post(answer)).id
}

export async function whisper(
  { surface, address }: TrialPress,
  said: Reply,
  replaces?: true,
): Promise<void> {
  const shown = printableIn(said)
  await surface.whisper({ reply: shown, address, choices: answersTo(shown), replaces })
}

/** What is longer goes out as a file. */
const longestCode = 2500

/** A file for the team: as it is where it is short, else as a file in the conversation. */
export async function sendFile(press: TrialPress, name: string, content: string): Promise<void> {
  const code = { kind: 'code' as const, language: name.split('.').at(-1) ?? '', text: content }
  if (content.length <= longestCode)
    return whisper(press, reply('answer', 'export', [code], { private: true }))
  const said = {
    ...textReply('export', `${name}:`),
    details: () => [code],
    file: { name, content },
  }
  await post(press, said, `${press.pressed.key}:file`)
}
