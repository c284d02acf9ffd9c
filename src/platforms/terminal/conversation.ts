import type { CurrentServices } from '../../command.ts'
import { createConversations, type Conversations } from '../../conversation/converse.ts'
import { answersTo, type Choice } from '../../conversation/controls.ts'
import { openMemory } from '../../conversation/memory.ts'
import type { ReportBug } from '../../conversation/run-command.ts'
import type { Address } from '../../address.ts'
import type { Surface } from '../../conversation/surface.ts'
import type { Reply } from '../../reply/reply.ts'
import { openStore } from '../../store/store.ts'

/** A conversation on the terminal; `name`: which, where there are several. */
export const terminalAddress = (name = 'chat'): Address => ({
  surface: 'terminal',
  workspace: '',
  channel: name,
})

/** Conversations that are forgotten when the process ends. */
export async function openTerminalConversations(
  services: CurrentServices,
  reportBug: ReportBug,
): Promise<Conversations> {
  const memory = openMemory(await openStore('memory:'), 'terminal')
  return createConversations({
    services,
    memory,
    now: () => new Date(),
    reportBug,
    // Nobody speaks into a terminal later.
    say: () => Promise.resolve(),
    asksFirst: false,
  })
}

/** Everything that is said goes to one place. */
export function terminalSurface(
  print: (reply: Reply, choices: Choice[]) => void,
  progress: () => () => void = () => () => undefined,
): Surface {
  return {
    post({ reply }) {
      // A file is shown as it is.
      print(reply.file ? { ...reply, long: true } : reply, answersTo(reply))
      return Promise.resolve({ id: '' })
    },
    open: () => Promise.resolve({ address: terminalAddress() }),
    whisper({ reply, choices = [] }) {
      print(reply, choices)
      return Promise.resolve()
    },
    progress,
    // What can fail here is a bug, and has been reported.
    fail: () => Promise.resolve(),
  }
}
