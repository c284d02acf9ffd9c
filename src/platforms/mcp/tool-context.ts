import { randomUUID } from 'node:crypto'
import type { CurrentServices } from '../../command.ts'
import { asRequest } from '../../context.ts'
import { openPlainConversations } from '../../conversation/plain-conversations.ts'
import { openMemory } from '../../conversation/memory.ts'
import type { Handling } from '../../conversation/run-command.ts'
import { addressKey, type Address } from '../../address.ts'
import type { Turn } from '../../conversation/turn.ts'
import { UserError } from '../../errors.ts'
import type { Thread } from '../../requirements/thread.ts'
import type { Store } from '../../store/store.ts'
import { toolAnswer, type ToolAnswer } from './short-json.ts'

/** What tools answer with, in one workspace: its rules hold there, and its conversations are nobody else's. */
export type ToolContext = ReturnType<ReturnType<typeof openToolContexts>>

/**
 * Conversations that programs hold, each under a name nobody can guess: whoever knows it may go on with it, on any
 * replica, for as long as conversations are kept. By workspace; empty: outside of all.
 */
export function openToolContexts({
  services,
  store,
  ...handling
}: Handling & { services: CurrentServices; store: Store }) {
  const memory = openMemory(store, 'mcp')
  const { say } = openPlainConversations({ services, memory, ...handling })
  return (workspace: string) => {
    const addressOf = (name: string): Address => ({ surface: 'mcp', workspace, channel: name })
    /** Where a conversation stands. Throws UserError when there is none by that name. */
    const threadOf = async (name: string): Promise<Thread> => {
      const found = await memory.conversations.get(addressKey(addressOf(name)))
      if (found?.thread) return found.thread
      throw new UserError(
        'There is no conversation by that name, or it has been forgotten. Call recommend_model first, and pass on the conversation it returns.',
      )
    }
    return {
      services: () => services.of(workspace),
      threadOf,
      /** Says something in a conversation, a new one when it has no name. */
      async answer(
        turn: Pick<Turn, 'text' | 'command' | 'limits' | 'byRules'>,
        { conversation, full }: { conversation?: string; full?: boolean },
      ): Promise<ToolAnswer> {
        if (conversation !== undefined) await threadOf(conversation)
        const name = conversation ?? randomUUID()
        const key = randomUUID()
        const result = await asRequest(
          { platform: 'mcp', workspace, user: person.id, delivery: key },
          () => say(addressOf(name), { ...turn, key, person }),
          handling.observe,
        )
        return toolAnswer(name, result, services.of(workspace), full)
      },
    }
  }
}

/** Programs ask for people whom we do not know. */
const person = { id: 'mcp', name: () => Promise.resolve(undefined) }
