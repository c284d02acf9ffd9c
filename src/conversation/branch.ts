import { addressKey, type Address } from '../address.ts'
import type { Conversation, Memory } from './memory.ts'

/** Messages of a conversation that a thread may begin under. */
const mostMessages = 20

/** The messages of a conversation with one more. */
export const withMessage = (before: Conversation | undefined, id: string): string[] =>
  [id, ...(before?.messages ?? [])].slice(0, mostMessages)

/**
 * In a direct message anybody can begin a thread under what was said: it goes on with the conversation that this was said
 * in. Undefined for a thread under anything else, which is a conversation of its own.
 */
export async function branchOf(
  { conversations }: Pick<Memory, 'conversations'>,
  address: Address,
): Promise<Conversation | undefined> {
  const { thread } = address
  if (thread === undefined) return undefined
  const whole = await conversations.get(addressKey({ ...address, thread: undefined }))
  const isUnder =
    whole?.messages?.includes(thread) || whole?.answered.some((key) => key.endsWith(`:${thread}`))
  return isUnder ? whole : undefined
}
