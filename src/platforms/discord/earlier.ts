import { z } from 'zod'
import type { Conversation, Memory } from '../../conversation/memory.ts'
import { addressOfKey } from '../../address.ts'
import type { Store } from '../../store/store.ts'
import { threadSchema } from '../../requirements/thread.ts'

/** A conversation as version 0.1 kept it, by its channel or, where it shared one, by its own id. */
const earlierSchema = z.object({
  place: z.string(),
  quiet: z.boolean(),
  thread: threadSchema.optional(),
})

/** Conversations of version 0.1 go on where they were. */
export function withEarlier(memory: Memory, store: Store): Memory {
  const { conversations } = memory
  const earlier = store.collection('discord-conversation', earlierSchema, store.retentionMs)
  const earlierKey = (key: string) => {
    const { channel, thread } = addressOfKey('discord', key)
    return thread ?? channel
  }
  const read = ({ place, quiet, thread }: z.infer<typeof earlierSchema>): Conversation => ({
    thread,
    quiet: quiet || place === 'shared',
    answered: [],
  })
  const readEarlier = async (key: string) => {
    const found = await earlier.get(earlierKey(key))
    return found && read(found)
  }
  return {
    ...memory,
    reach: async (key) => (await memory.reach(key)) ?? readEarlier(key),
    conversations: {
      ...conversations,
      get: async (key) => (await conversations.get(key)) ?? readEarlier(key),
      async set(key, value) {
        await conversations.set(key, value)
        await earlier.delete(earlierKey(key))
      },
      async delete(key) {
        await conversations.delete(key)
        await earlier.delete(earlierKey(key))
      },
      async *entries() {
        yield* conversations.entries()
        for await (const [key, value] of earlier.entries()) yield [`:${key}:all`, read(value)]
      },
    },
  }
}
