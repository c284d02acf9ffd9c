import { textReply } from '../reply/reply.ts'
import { reasons, type Choice, type Reason } from './controls.ts'
import type { Memory } from './memory.ts'
import type { Aside } from './surface.ts'

/** Keeps a vote with what was recommended; the last vote of a person counts. Undefined for an answer that is forgotten. */
export async function vote(
  { memory, now }: { memory: Memory; now(): Date },
  key: string,
  user: string,
  { isUp, reason }: { isUp: boolean; reason?: Reason },
): Promise<Aside | undefined> {
  const recommendation = await memory.certain(await memory.answers.get(key))
  if (!recommendation) return undefined
  await memory.votes.set(`${key}:${user}`, {
    ...recommendation,
    vote: isUp ? 'up' : 'down',
    reason: reason && reasons[reason],
    user,
    at: now().toISOString(),
  })
  if (isUp) return { reply: textReply('other', 'Thank you, noted.') }
  if (reason)
    return {
      reply: textReply(
        'other',
        'Thank you, noted. Say in the conversation what to change, and the list is made anew.',
      ),
    }
  const choices = Object.entries(reasons).map(([name, label]): Choice => ({
    label,
    control: 'reason',
    value: `${name}.${key}`,
  }))
  return { reply: textReply('other', 'Thank you, noted. What was wrong?'), choices }
}

/** A reason as its button carries it. */
export function readReason(value: string): { reason: Reason; key: string } | undefined {
  const [name = '', ...rest] = value.split('.')
  return name in reasons ? { reason: name as Reason, key: rest.join('.') } : undefined
}
