import { z } from 'zod'
import type { Store } from '../../store/store.ts'
import { threadSchema } from '../../store/thread.ts'

/**
 * Where a conversation goes on: in a thread of ours, in direct messages, in somebody else's thread or forum post, or
 * under the answer itself, where we cannot write ordinary messages.
 */
const places = ['thread', 'direct', 'shared', 'here'] as const
export type Place = (typeof places)[number]

const conversationSchema = z.object({
  place: z.enum(places),
  channel: z.string(),
  /** Only messages that mention the bot are for it. */
  quiet: z.boolean(),
  /** Absent after "start over". */
  thread: threadSchema.optional(),
})

export type Conversation = z.infer<typeof conversationSchema>

/** What somebody filled into a form that could not be used, so that nothing has to be typed twice. */
const draftSchema = z.object({
  key: z.string(),
  values: z.record(z.string(), z.string()),
  user: z.string().optional(),
})
type Draft = z.infer<typeof draftSchema>

const days = 24 * 3_600_000

export interface Conversations {
  get(key: string): Promise<Conversation | undefined>
  set(key: string, conversation: Conversation): Promise<void>
  /** The conversation that a person means in a channel: the thread's own, or the last one they started there. */
  inChannel(
    channel: string,
    user: string,
  ): Promise<{ key: string; conversation: Conversation } | undefined>
  /** Remembers a conversation that has no channel of its own. */
  setLatest(channel: string, user: string, key: string): Promise<void>
  getDraft(key: string): Promise<Draft | undefined>
  setDraft(key: string, draft: Draft): Promise<void>
  /** Deletes what is kept here about a person. */
  forget(user: string): Promise<void>
}

export function openConversations(store: Store): Conversations {
  const conversations = store.collection(
    'discord-conversation',
    conversationSchema,
    store.retentionMs,
  )
  const latest = store.collection('discord-latest', z.string(), 7 * days)
  const drafts = store.collection('discord-draft', draftSchema, days)
  return {
    get: conversations.get,
    set: conversations.set,
    async inChannel(channel, user) {
      const own = await conversations.get(channel)
      if (own) return { key: channel, conversation: own }
      const key = await latest.get(`${channel}-${user}`)
      const conversation = key === undefined ? undefined : await conversations.get(key)
      return key !== undefined && conversation ? { key, conversation } : undefined
    },
    setLatest: (channel, user, key) => latest.set(`${channel}-${user}`, key),
    getDraft: drafts.get,
    setDraft: drafts.set,
    async forget(user) {
      for await (const [key, { thread }] of conversations.entries())
        if (thread?.author === user) await conversations.delete(key)
      for await (const [key] of latest.entries())
        if (key.endsWith(`-${user}`)) await latest.delete(key)
      for await (const [key, draft] of drafts.entries())
        if (draft.user === user) await drafts.delete(key)
    },
  }
}
