import { createInterface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import { help } from '../../../commands/help.ts'
import type { CurrentServices, Services } from '../../command.ts'
import { day, plural } from '../../format.ts'
import { renderText } from '../../reply/text.ts'
import type { Thread } from '../../store/thread.ts'
import { runCommand, type ReportBug } from '../../conversation/run-command.ts'
import { whichCommand } from '../../conversation/which-command.ts'
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
  output.write(`${greeting(services())}\n\n`)
  let thread: Thread | undefined
  lines.prompt()
  for await (const line of lines) {
    const text = line.trim()
    if (/^(?:quit|exit|bye|\/quit|q)$/i.test(text)) break
    if (text) {
      const stop = showProgress(output)
      const { command, ...rest } = whichCommand(text, thread)
      const request = { ...rest, thread, user: terminalUser }
      const result = await runCommand(command, request, services(), { reportBug })
      stop()
      thread = command === help ? thread : result.thread
      output.write(`\n${renderText(result.reply, terminalWidth(output), style)}\n\n`)
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
