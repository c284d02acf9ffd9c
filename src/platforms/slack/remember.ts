import type { CommandResult } from '../../command.ts'
import { personKey, type Conversation } from './conversation.ts'
import { displayName } from './people.ts'
import type { Desk, Turn } from './turns.ts'

/** Names the person where the conversation itself does not: after a press, and when others change the request. */
export async function attribution(
  { client, memory }: Desk,
  { place, user, pressed }: Turn,
  { reply }: CommandResult,
  before: Conversation | undefined,
): Promise<string | undefined> {
  const isOther = before?.lastUser !== undefined && before.lastUser !== user
  if (!pressed && !(isOther && reply.recommendation)) return undefined
  const name = (await displayName(client, memory, place.team, user)) ?? 'somebody in this thread'
  return pressed ? `${pressed}: asked for by ${name}` : `Changed by ${name}`
}

const mostRecent = 5

/** Keeps what was recommended, for votes and for the Home tab of the person. */
export async function remember(
  { memory, now }: Desk,
  { place, user, key }: Turn,
  { reply: { recommendation }, thread }: CommandResult,
  ts: string,
): Promise<void> {
  if (!recommendation) return
  const { useCase, requirement, shortlist } = recommendation
  const picks = shortlist.picks.map(({ model }) => model.id)
  const author = thread?.author
  await memory.answers.set(key, { author, useCase, requirement, picks })
  const person = personKey(place.team, user)
  const others = (await memory.recent.get(person)) ?? []
  const entry = {
    useCase: useCase.slice(0, 200).toWellFormed(),
    picks: shortlist.picks.map(({ model }) => model.name),
    channel: place.channel,
    ts: place.thread ?? ts,
    day: now().toISOString().slice(0, 10),
    author,
  }
  const isSame = (one: { channel: string; ts: string }) =>
    one.channel === entry.channel && one.ts === entry.ts
  await memory.recent.set(
    person,
    [entry, ...others.filter((one) => !isSame(one))].slice(0, mostRecent),
  )
}
