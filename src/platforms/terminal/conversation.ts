import type { CurrentServices } from '../../command.ts'
import { openPlainConversations } from '../../conversation/plain-conversations.ts'
import { openMemory } from '../../conversation/memory.ts'
import type { ReportBug } from '../../conversation/run-command.ts'
import type { Address } from '../../address.ts'
import { openStore } from '../../store/store.ts'

/** A conversation on the terminal; `name`: which, where there are several. */
export const terminalAddress = (name = 'chat'): Address => ({
  surface: 'terminal',
  workspace: '',
  channel: name,
})

/** Conversations that are forgotten when the process ends. */
export async function openTerminalConversations(services: CurrentServices, reportBug: ReportBug) {
  const memory = openMemory(await openStore('memory:'), 'terminal')
  return openPlainConversations({ services, memory, reportBug })
}
