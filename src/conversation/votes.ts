import { textReply } from '../reply/reply.ts'
import { aroundIn } from '../reply/words/around/index.ts'
import { reasons, type Choice, type Reason } from './controls.ts'
import type { Memory } from './memory.ts'
import type { Aside } from './surface.ts'

/** Keeps a vote with what was recommended; the last vote of a person counts. Undefined for an answer that is forgotten. */
export async function vote(
  { memory, now }: { memory: Memory; now(): Date },
  key: string,
  user: string,
  { isUp, reason, language }: { isUp: boolean; reason?: Reason; language?: string },
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
  const around = aroundIn(language)
  if (isUp) return { reply: textReply('other', around.noted) }
  // It takes the place of the question.
  if (reason) return { reply: textReply('other', around.sayWhat), replaces: true }
  const choices = Object.entries(around.reasons).map(([name, label]): Choice => ({
    label,
    control: 'reason',
    value: `${name}.${key}`,
  }))
  return { reply: textReply('other', around.whatWasWrong), choices }
}

/** A reason as its button carries it. */
export function readReason(value: string): { reason: Reason; key: string } | undefined {
  const [name = '', ...rest] = value.split('.')
  return name in reasons ? { reason: name as Reason, key: rest.join('.') } : undefined
}
