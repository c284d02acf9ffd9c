import { z } from 'zod'
import { currentRequest } from '../../context.ts'
import { limitsSchema } from '../../requirements/limits/index.ts'
import { requirementSchema } from '../../requirements/requirement.ts'
import type { Collection, Store } from '../../store/store.ts'
import { threadSchema } from '../../store/thread.ts'
import type { Place } from './post.ts'

const conversationSchema = z.object({
  /** Absent before the first list and after "start over". */
  thread: threadSchema.optional(),
  /** Answers only when mentioned or a button is pressed. */
  quiet: z.boolean(),
  /** Slack id of the person whose wish the last list answers; others are named when they change it. */
  lastUser: z.string().optional(),
  /** Keys of the turns answered last: one that is taken over after a crash may be among them. */
  answered: z.array(z.string()).default([]),
})

/** Turns that can be under way at a crash, and then be taken over. */
const mostAnswered = 5

export const withAnswered = (answered: string[], key: string) =>
  [key, ...answered].slice(0, mostAnswered)

const recentSchema = z.array(
  z.object({
    useCase: z.string(),
    picks: z.array(z.string()),
    channel: z.string(),
    ts: z.string(),
    /** ISO date. */
    day: z.string(),
    /** Slack id of who wrote the use case. */
    author: z.string().optional(),
  }),
)

const voteSchema = z.object({
  vote: z.enum(['up', 'down']),
  user: z.string(),
  /** Slack id of who wrote the use case. */
  author: z.string().optional(),
  useCase: z.string(),
  requirement: requirementSchema,
  picks: z.array(z.string()),
  at: z.string(),
})

const answerSchema = voteSchema.pick({
  author: true,
  useCase: true,
  requirement: true,
  picks: true,
})

export type Conversation = z.infer<typeof conversationSchema>
export type Recent = z.infer<typeof recentSchema>
type Vote = z.infer<typeof voteSchema>

const dayMs = 24 * 60 * 60 * 1000

/** What the Slack side remembers. */
export interface Memory {
  conversations: Collection<Conversation>
  recent: Collection<Recent>
  /** A person's usual limits. */
  preferences: Collection<z.infer<typeof limitsSchema>>
  /** Display names by Slack id. */
  names: Collection<string>
  /** What was recommended, by answer key; votes refer to it. */
  answers: Collection<z.infer<typeof answerSchema>>
  votes: Collection<Vote>
  /** True for the first delivery that asks, and for whoever takes that one over. */
  claim(key: string, lifetimeMs?: number): Promise<boolean>
}

/** Slack delivers an event again for an hour at most; a day leaves room. */
const claimMs = dayMs

export function openMemory(store: Store): Memory {
  return {
    conversations: store.collection('slack-conversations', conversationSchema, store.retentionMs),
    recent: store.collection('slack-recent', recentSchema, store.retentionMs),
    preferences: store.collection('slack-preferences', limitsSchema, 3650 * dayMs),
    names: store.collection('slack-names', z.string(), dayMs),
    answers: store.collection('slack-answers', answerSchema, store.retentionMs),
    votes: store.collection('slack-votes', voteSchema, store.retentionMs),
    claim: (key, lifetimeMs = claimMs) =>
      store.claim(`slack:${key}`, lifetimeMs, currentRequest()?.delivery),
  }
}

export function placeKey({ team, channel, thread }: Place): string {
  return `${team}:${channel}:${thread ?? 'all'}`
}

export const personKey = (team: string, user: string) => `${team}:${user}`
