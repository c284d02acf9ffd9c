import { hash } from 'node:crypto'
import { languageOf } from '../../commands/reading.ts'
import { decide } from '../../commands/decide.ts'
import { decisions } from '../../commands/decisions.ts'
import { details } from '../../commands/details.ts'
import { forgetMe } from '../../commands/forget-me.ts'
import { textReply } from '../reply/reply.ts'
import { tryModels } from '../../commands/try-models.ts'
import { aroundIn } from '../reply/words/around/index.ts'
import { wordsFor } from '../reply/words/index.ts'
import { run } from './answer.ts'
import { controlSummary, controlText, labelOf, whichOne } from './controls.ts'
import type { Hands } from './hands.ts'
import type { Conversation, Memory } from './memory.ts'
import { isTakenOver } from './ours.ts'
import { addressKey, type Address } from '../address.ts'
import { say, type Surface } from './surface.ts'
import type { Press, Turn } from './turn.ts'
import { takeTrialPress } from './trials/index.ts'
import { takeVote } from './votes.ts'

/** Two presses of a person on one button within this are one. */
const doublePressMs = 2000

/** A press under an answer, the same on every surface. */
export async function takePress(
  hands: Hands,
  address: Address,
  pressed: Press,
  surface: Surface,
): Promise<void> {
  const { memory } = hands
  const { control, value, person, key, admit } = pressed
  const turn = { key, person, admit, call: 'press' as const }
  // Hashed, so that no key names a person.
  const twice = hash('sha256', `${pressed.message}:${control}:${value}:${person.id}`)
  if (!(await memory.claim(`press:${key}`))) return
  if (!isTakenOver() && !(await memory.claim(`twice:${twice}`, doublePressMs))) return
  if (control === 'forget-now') return forgetNow(hands, address, pressed, surface)
  if (control === 'helpful' || control === 'not-helpful' || control === 'reason')
    return takeVote(hands, address, pressed, surface)
  // Where there are no forms, the rules are set in words.
  if (control === 'policy') {
    const known = await hands.memory.conversations.get(addressKey(address))
    return say(surface, wordsFor(known?.language).policy.howTo, address)
  }
  if (control === 'trial') return takeTrialPress(hands, address, pressed, surface)
  // It names its decision: it works wherever and whenever it is pressed.
  if (control === 'decisions') {
    const named = { ...turn, key: `${key}:decisions`, text: value ?? '' }
    return hands.command(address, decisions, named, surface)
  }
  const conversation = await hands.current(address, surface)
  if (conversation && (control === 'quiet' || control === 'aloud'))
    return setQuiet(memory, address, conversation, control === 'quiet', surface)
  const language = conversation?.language
  const around = aroundIn(language)
  if (control === 'meant') {
    const said = await memory.unsure.get(value ?? '')
    if (!said) return say(surface, around.nothingToChange, address)
    return hands.take(address, { ...turn, text: said.text }, surface)
  }
  if (control === 'try')
    return hands.command(address, tryModels, { ...turn, key: `${key}:try`, text: '' }, surface)
  if (control === 'say') {
    // A button that carries its own words ("why atlas-2?") asks for the person alone.
    if (conversation && value && !/^\d+$/.test(value))
      return hands.take(address, { ...turn, text: value, byRules: true, isPrivate: true }, surface)
    const chosen = conversation?.choices?.[Number(value)]
    if (!chosen) return say(surface, around.nothingToChange, address)
    return hands.take(address, { ...turn, text: chosen.says, summary: chosen.label }, surface)
  }
  const thread = conversation?.thread
  if (!thread?.useCase) return say(surface, around.nothingToChange, address)
  const services = hands.services.of(address.workspace)
  const { engine } = services
  if (control === 'decide') {
    if (value) {
      const summary = controlSummary(control, value, thread, engine, language)
      return hands.take(address, { ...turn, text: value, command: decide, summary }, surface)
    }
    const picks = thread.picks.flatMap((id) => engine.models.get(id) ?? [])
    return surface.whisper({ ...whichOne(picks, await languageOf(thread, services)), address })
  }
  if (control === 'start-over')
    return surface.whisper({
      reply: textReply('other', around.startOver),
      address,
      choices: [{ label: labelOf('start-over-now', language), control: 'start-over-now' }],
    })
  const isDetails = control === 'details'
  const text = isDetails ? 'details' : controlText(control, value, thread, engine)
  if (!text) return undefined
  const said: Pick<Turn, 'command' | 'isPrivate' | 'summary'> = isDetails
    ? { command: details, isPrivate: true }
    : { summary: controlSummary(control, value, thread, engine, language) }
  return hands.take(address, { ...turn, text, byRules: true, ...said }, surface)
}

/** From now on it answers here only when mentioned, or everything again. */
export async function setQuiet(
  { conversations }: Memory,
  address: Address,
  conversation: Conversation,
  quiet: boolean,
  surface: Surface,
): Promise<void> {
  await conversations.set(addressKey(address), { ...conversation, quiet })
  const around = aroundIn(conversation.language)
  await say(surface, quiet ? around.quiet : around.aloud, address)
}

async function forgetNow(
  hands: Hands,
  address: Address,
  { key, person }: Press,
  surface: Surface,
): Promise<void> {
  const named = { command: forgetMe, text: '' }
  const { reply } = await run(hands, { key, person, call: 'press', ...named }, named, address)
  await surface.whisper({ reply, address })
}
