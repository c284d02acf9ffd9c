import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import type { CurrentServices, Services } from '../../command.ts'
import { day, plural } from '../../format.ts'
import { renderText } from '../../reply/text.ts'
import type { ReportBug } from '../../conversation/run-command.ts'
import type { Reply } from '../../reply/reply.ts'
import { openTerminalConversations, terminalAddress, terminalSurface } from './conversation.ts'
import { terminalStyle, terminalWidth } from './style.ts'

export interface Terminal {
  input: Readable
  output: Writable & { isTTY?: boolean; columns?: number }
}

/** Whoever can type here runs the program: command-line.ts lists this id among the admins. */
export const terminalUser = 'terminal'

/** People expect an answer within this; anything slower says that it is working. */
const progressAfterMs = 500

/** A conversation on the terminal until "quit", the end of input or Ctrl-C. */
export async function chat(
  services: CurrentServices,
  { input, output }: Terminal,
  reportBug: ReportBug,
): Promise<void> {
  const style = terminalStyle(output)
  const lines = createInterface({ input, output, prompt: '> ', terminal: output.isTTY === true })
  lines.on('SIGINT', () => lines.close())
  // Input that was piped in may have ended while an answer was made.
  let hasEnded = false
  lines.once('close', () => (hasEnded = true))
  output.write(`${greeting(services.of(''))}\n\n`)
  const conversations = await openTerminalConversations(services, reportBug)
  const print = (reply: Reply) =>
    void output.write(`\n${renderText(reply, terminalWidth(output), style)}\n\n`)
  const person = { id: terminalUser, name: () => Promise.resolve(undefined) }
  let turns = 0
  lines.prompt()
  for await (const line of lines) {
    const text = line.trim()
    if (/^(?:quit|exit|bye|\/quit|q)$/i.test(text)) break
    if (text) {
      const stop = showProgress(output)
      const surface = terminalSurface((reply) => {
        stop()
        print(reply)
      })
      turns += 1
      const turn = { key: String(turns), person, text, call: 'direct' as const }
      await conversations.take(terminalAddress(), turn, surface)
      stop()
    }
    if (!hasEnded) lines.prompt()
  }
  lines.close()
  output.write('\n')
}

function greeting({ engine: { dataset } }: Services): string {
  const models = plural(dataset.models.length, 'model')
  return `Shortlist: which language model for the job? Figures on ${models}, ${day(dataset.asOf)}.
Describe the job: what, how often, any limits. "help" shows examples, "quit" ends.`
}

/** Shows that something is going on once it takes long; the returned function takes the notice away. */
function showProgress(output: Terminal['output']): () => void {
  if (!output.isTTY) return () => undefined
  let shown = false
  const timer = setTimeout(() => {
    shown = true
    output.write('Reading your request ...')
  }, progressAfterMs)
  return () => {
    clearTimeout(timer)
    if (shown) output.write('\r\u001B[K')
  }
}
