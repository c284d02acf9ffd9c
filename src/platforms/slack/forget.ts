import { forgetMe } from '../../../commands/forget-me.ts'
import { runCommand } from '../../conversation/run-command.ts'
import { summary } from './answer.ts'
import type { Bot } from './bot.ts'
import { personKey } from './conversation.ts'
import type { Desk } from './turns.ts'

/** Runs the command for a person; what to tell them. */
export async function forgetInSlack({ desk }: Bot, team: string, user: string): Promise<string> {
  const forget = () => forgetPerson(desk, team, user)
  const { reply } = await runCommand(forgetMe, { text: '', user, forget }, desk.services(), desk)
  return summary(reply)
}

/** Deletes all that is kept about a person; what counts as theirs is in docs/decisions/008-forget-me.md. */
export async function forgetPerson(
  { memory, forgotten, acceptance }: Pick<Desk, 'memory' | 'forgotten' | 'acceptance'>,
  team: string,
  user: string,
): Promise<void> {
  const { recent, preferences, names, conversations, answers, votes } = memory
  const person = personKey(team, user)
  await forgotten.add(user)
  for (const collection of [recent, preferences, names]) await collection.delete(person)
  for await (const [key, conversation] of conversations.entries()) {
    if (!key.startsWith(`${team}:`)) continue
    if (conversation.thread?.author === user) await conversations.delete(key)
    else if (conversation.lastUser === user)
      await conversations.set(key, { ...conversation, lastUser: undefined })
  }
  for await (const [key, { author }] of answers.entries())
    if (author === user) await answers.delete(key)
  for await (const [key, vote] of votes.entries())
    if (vote.user === user || vote.author === user) await votes.delete(key)
  // Whoever changed this person's request has its first words on their own list.
  for await (const [key, list] of recent.entries()) {
    const others = list.filter(({ author }) => author !== user)
    if (others.length === 0) await recent.delete(key)
    else if (others.length < list.length) await recent.set(key, others)
  }
  await acceptance.forget(user)
}
