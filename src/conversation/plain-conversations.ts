import { addressKey, type Address } from '../address.ts'
import type { CommandResult, CurrentServices } from '../command.ts'
import { silence, type Reply } from '../reply/reply.ts'
import { collectingSurface } from './collecting-surface.ts'
import { createConversations } from './converse.ts'
import type { Memory } from './memory.ts'
import type { Handling } from './run-command.ts'
import type { Turn } from './turn.ts'

/** Conversations with one party, into which nobody speaks later. */
export function openPlainConversations({
  services,
  memory,
  ...handling
}: Handling & { services: CurrentServices; memory: Memory }) {
  const conversations = createConversations({
    services,
    memory,
    ...handling,
    now: () => new Date(),
  })
  return {
    ...conversations,
    /** A turn with its answer, and where the conversation stands after it. */
    async say(address: Address, turn: Omit<Turn, 'call'>): Promise<CommandResult> {
      const said: Reply[] = []
      const surface = collectingSurface((reply) => said.push(reply))
      await conversations.take(address, { ...turn, call: 'direct' }, surface)
      const after = await memory.conversations.get(addressKey(address))
      return { reply: said[0] ?? silence, thread: after?.thread }
    },
  }
}
