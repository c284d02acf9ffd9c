import { z } from 'zod'
import { currentRequest } from '../context.ts'
import { AwayError } from '../errors.ts'
import { openDecisions } from '../decisions/decisions.ts'
import { wordsFor } from '../reply/words/index.ts'
import { limitsSchema } from '../requirements/limits/index.ts'
import { requirementSchema } from '../requirements/requirement.ts'
import type { Store } from '../store/store.ts'
import { threadSchema } from '../requirements/thread.ts'
import { addressKey, addressOfKey, addressSchema, type Address } from '../address.ts'

/** By the key of its address. */
const conversationSchema = z.object({
  /** Absent before the first list and after "start over". */
  thread: threadSchema.optional(),
  /** The likely answers to the question that was asked last: what a button shows, and what it says. */
  choices: z.array(z.object({ label: z.string(), says: z.string() })).optional(),
  /** Answers only when mentioned or a button is pressed. */
  quiet: z.boolean(),
  /** The language of the last answer, ISO 639-1: what is pressed is answered in it. */
  language: z.string().optional(),
  /** Whose wish the last list answers; others are named when they change it. */
  lastUser: z.string().optional(),
  /** The platform's ids of our last messages in it. */
  messages: z.array(z.string()).optional(),
  /** Keys of the turns answered last: one that is taken over after a crash may be among them. */
  answered: z.array(z.string()).default([]),
})

export type Conversation = z.infer<typeof conversationSchema>

const recentSchema = z.array(
  z.object({
    useCase: z.string(),
    picks: z.array(z.string()),
    channel: z.string(),
    /** The platform's id of the message it can be found at. */
    ts: z.string(),
    /** ISO date. */
    day: z.string(),
    author: z.string().optional(),
    writers: z.array(z.string()).optional(),
  }),
)

export type Recent = z.infer<typeof recentSchema>

const answerSchema = z.object({
  /** Who wrote the use case. */
  author: z.string().optional(),
  writers: z.array(z.string()).optional(),
  useCase: z.string(),
  requirement: requirementSchema,
  picks: z.array(z.string()),
})

const voteSchema = answerSchema.extend({
  vote: z.enum(['up', 'down']),
  /** Why it did not help. */
  reason: z.string().optional(),
  user: z.string(),
  at: z.string(),
})

/** What somebody filled into a form that could not be used, so that nothing has to be typed twice. */
const draftSchema = z.object({
  /** The conversation that it changes; absent for a new one. */
  address: addressSchema.optional(),
  values: z.record(z.string(), z.string()),
  user: z.string(),
})

const unsureSchema = z.object({ text: z.string(), user: z.string() })

const dayMs = 24 * 60 * 60 * 1000
/** Platforms deliver an event again for an hour at most; a day leaves room. */
const claimMs = dayMs

export const latestKey = ({ workspace, channel }: Address, user: string) =>
  `${workspace}:${channel}:${user}`

export type Memory = ReturnType<typeof openMemory>

/**
 * What is remembered on one platform, by conversation, by person and by answer. `isOnePlace`: people have one id in all
 * workspaces of the platform, and are one person everywhere.
 */
export function openMemory(
  store: Store,
  surface: Address['surface'],
  { isOnePlace = false, patienceMs = 60_000, lookEveryMs = 500 } = {},
) {
  const { retentionMs } = store
  const open = <T>(name: string, schema: z.ZodType<T>, lifetimeMs = retentionMs) =>
    store.collection(`${surface}-${name}`, schema, lifetimeMs)
  const conversations = open('conversations', conversationSchema)
  return {
    surface,
    isOnePlace,
    conversations,
    /** What was looked up. Throws AwayError for nothing while the store is away: it may well be there. */
    async certain<T>(found: T | undefined): Promise<T | undefined> {
      if (found === undefined && (await store.problem()) !== undefined) throw new AwayError()
      return found
    },
    /**
     * A conversation that somebody goes on with. While the store is away one that is not found may well be there: it is
     * waited for. Throws AwayError when that takes too long.
     */
    async reach(key: string): Promise<Conversation | undefined> {
      for (let waitedMs = 0; waitedMs <= patienceMs; waitedMs += lookEveryMs) {
        const found = await conversations.get(key)
        if (found) return found
        // What was found missing before all was well may be there.
        if ((await store.problem()) === undefined) return conversations.get(key)
        await new Promise((resolve) => void setTimeout(resolve, lookEveryMs).unref())
      }
      throw new AwayError()
    },
    /** The last conversation that a person started in a channel, for commands that cannot be given inside it. */
    latest: open('latest', addressSchema, 7 * dayMs),
    recent: open('recent', recentSchema),
    /** A person's usual limits. */
    preferences: open('preferences', limitsSchema, 3650 * dayMs),
    /** Display names by person. */
    names: open('names', z.string(), dayMs),
    /** What was recommended, by answer key; votes refer to it. */
    answers: open('answers', answerSchema),
    votes: open('votes', voteSchema),
    drafts: open('drafts', draftSchema, dayMs),
    /** Words of which it is asked whether they were for us, by the turn's key. */
    unsure: open('unsure', unsureSchema, dayMs),
    /** What teams decided, by `workspace:id`. */
    decisions: openDecisions(store, surface),
    /** The key of what is kept about a person. */
    person: (workspace: string, user: string) => (isOnePlace ? user : `${workspace}:${user}`),
    /** True for the first delivery that asks, and for whoever takes that one over. */
    claim: (key: string, lifetimeMs = claimMs) =>
      store.claim(`${surface}:${key}`, lifetimeMs, currentRequest()?.delivery),
  }
}

/** Deletes all that is kept about a person; what counts as theirs is in docs/decisions/008-forget-me.md. */
export async function forgetPerson(memory: Memory, workspace: string, user: string): Promise<void> {
  const { surface, conversations, latest, answers, votes } = memory
  const { recent, preferences, names } = memory
  const person = memory.person(workspace, user)
  for (const collection of [recent, preferences, names]) await collection.delete(person)
  for await (const [key, conversation] of conversations.entries()) {
    const { thread, lastUser } = conversation
    // The same id may be somebody else in another workspace.
    if (memory.person(addressOfKey(surface, key).workspace, user) !== person) continue
    if (thread && isBy(thread, user)) await conversations.delete(key)
    else if (lastUser === user)
      await conversations.set(key, { ...conversation, lastUser: undefined })
  }
  for await (const [key] of latest.entries()) if (key.endsWith(`:${user}`)) await latest.delete(key)
  for (const collection of [memory.drafts, memory.unsure])
    for await (const [key, one] of collection.entries())
      if (one.user === user) await collection.delete(key)
  for await (const [key, answer] of answers.entries())
    if (isBy(answer, user)) await answers.delete(key)
  // The record stays the team's; whose words it holds and who they are goes.
  for await (const [key, decision] of memory.decisions.entries())
    if (decision.by === user || decision.participants.includes(user))
      await memory.decisions.set(key, {
        ...decision,
        by: decision.by === user ? undefined : decision.by,
        participants: decision.participants.filter((id) => id !== user),
        useCase: wordsFor(decision.language).decision.forgotten,
      })
  for await (const [key, vote] of votes.entries())
    if (vote.user === user || isBy(vote, user)) await votes.delete(key)
  // Whoever changed this person's request has its first words on their own list.
  for await (const [key, list] of recent.entries()) {
    const others = list.filter((one) => !isBy(one, user))
    if (others.length === 0) await recent.delete(key)
    else if (others.length < list.length) await recent.set(key, others)
  }
}

/** Whether words of a person are in a use case. */
function isBy({ author, writers }: { author?: string; writers?: string[] }, user: string): boolean {
  return author === user || (writers?.includes(user) ?? false)
}

/** The language that was spoken last at a place. */
export const languageAt = async (
  { memory }: { memory: Memory },
  place: Address,
): Promise<string | undefined> => (await memory.conversations.get(addressKey(place)))?.language
