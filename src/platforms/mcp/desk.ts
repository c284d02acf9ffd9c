import { randomUUID } from 'node:crypto'
import type { CommandResult, CurrentServices, Services } from '../../command.ts'
import { asRequest } from '../../context.ts'
import { createConversations } from '../../conversation/converse.ts'
import type { Gate } from '../../conversation/gate.ts'
import { openMemory } from '../../conversation/memory.ts'
import type { ReportBug } from '../../conversation/run-command.ts'
import { addressKey, type Address } from '../../address.ts'
import type { Turn } from '../../conversation/turn.ts'
import { UserError } from '../../errors.ts'
import type { Observe } from '../../observe.ts'
import { silence, type Reply } from '../../reply/reply.ts'
import type { Thread } from '../../requirements/thread.ts'
import type { Store } from '../../store/store.ts'
import { collectingSurface } from '../../conversation/collecting-surface.ts'

export interface DeskParts {
  services: CurrentServices
  store: Store
  reportBug: ReportBug
  gate?: Gate
  observe?: Observe
}

/** What tools answer with. */
export interface Desk {
  services(): Services
  /** Says something in a conversation, a new one when `name` is absent; gives its name and what was answered. */
  say(
    turn: Pick<Turn, 'text' | 'command' | 'limits' | 'byRules'>,
    name?: string,
  ): Promise<CommandResult & { name: string }>
  /** Where a conversation stands. Throws UserError when there is none by that name. */
  threadOf(name: string): Promise<Thread>
}

/** The desk of a workspace: its rules hold there, and its conversations are nobody else's; empty: outside of all. */
export type DeskOf = (workspace: string) => Desk

/**
 * Conversations that programs hold, each under a name nobody can guess: whoever knows it may go on with it, on any
 * replica, for as long as conversations are kept.
 */
export function openDesks(parts: DeskParts): DeskOf {
  const { services, store, reportBug, gate, observe } = parts
  const memory = openMemory(store, 'mcp')
  const conversations = createConversations({
    services,
    memory,
    gate,
    observe,
    reportBug,
    now: () => new Date(),
    // Nobody can be told anything later.
    say: () => Promise.resolve(),
    asksFirst: false,
  })
  return (workspace) => {
    const addressOf = (name: string): Address => ({ surface: 'mcp', workspace, channel: name })
    const at = (name: string) => memory.conversations.get(addressKey(addressOf(name)))
    const threadOf: Desk['threadOf'] = async (name) => {
      const found = await at(name)
      if (!found?.thread)
        throw new UserError(
          'There is no conversation by that name, or it has been forgotten. Call recommend_model first, and pass on the conversation it returns.',
        )
      return found.thread
    }
    return {
      services: () => services.of(workspace),
      threadOf,
      async say(turn, known) {
        if (known !== undefined) await threadOf(known)
        const name = known ?? randomUUID()
        const said: Reply[] = []
        const key = randomUUID()
        const surface = collectingSurface(
          (reply) => said.push(reply),
          (error) => reportBug('mcp', error),
        )
        const whole = { ...turn, key, person, call: 'direct' as const }
        await asRequest(
          { platform: 'mcp', workspace, user: person.id, delivery: key },
          () => conversations.take(addressOf(name), whole, surface),
          observe,
        )
        return { name, reply: said[0] ?? silence, thread: (await at(name))?.thread }
      },
    }
  }
}

/** Programs ask for people whom we do not know. */
const person = { id: 'mcp', name: () => Promise.resolve(undefined) }
