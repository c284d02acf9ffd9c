import { textReply } from '../reply/reply.ts'
import { aroundIn } from '../reply/words/around/index.ts'
import { reasons, type Choice, type Reason } from './controls.ts'
import type { Address } from '../address.ts'
import { languageAt, type Memory } from './memory.ts'
import { say, type Surface } from './surface.ts'
import type { Press } from './turn.ts'

/** A vote, or why an answer did not help. The last vote of a person counts; of an answer that is forgotten nothing is kept. */
export async function takeVote(
  { memory, now }: { memory: Memory; now(): Date },
  address: Address,
  { control, value = '', person }: Press,
  surface: Surface,
): Promise<void> {
  const given = control === 'reason' ? readReason(value) : undefined
  if (control === 'reason' && !given) return
  const { key, reason } = given ?? { key: value }
  const recommendation = await memory.certain(await memory.answers.get(key))
  if (!recommendation) return
  const isUp = control === 'helpful'
  await memory.votes.set(`${key}:${person.id}`, {
    ...recommendation,
    vote: isUp ? 'up' : 'down',
    reason: reason && reasons[reason],
    user: person.id,
    at: now().toISOString(),
  })
  const around = aroundIn(await languageAt({ memory }, address))
  // It takes the place of the question.
  if (reason)
    return surface.whisper({
      reply: textReply('other', around.sayWhat),
      address,
      replaces: true,
    })
  // A platform whose buttons stay pressed has thanked already.
  if (isUp) return surface.showsVotes ? undefined : say(surface, around.noted, address)
  const choices = Object.entries(around.reasons).map(([name, label]): Choice => ({
    label,
    control: 'reason',
    value: `${name}.${key}`,
  }))
  await surface.whisper({ reply: textReply('other', around.whatWasWrong), address, choices })
}

/** A reason as its button carries it. */
function readReason(value: string): { key: string; reason?: Reason } | undefined {
  const [name = '', ...rest] = value.split('.')
  return name in reasons ? { reason: name as Reason, key: rest.join('.') } : undefined
}
