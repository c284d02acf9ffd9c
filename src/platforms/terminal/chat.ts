import { createInterface } from 'node:readline/promises'
import type { CurrentServices, Services } from '../../command.ts'
import { day, plural } from '../../format.ts'
import { renderText } from '../../reply/text.ts'
import type { Choice } from '../../conversation/controls.ts'
import type { ReportBug } from '../../conversation/run-command.ts'
import type { Reply } from '../../reply/reply.ts'
import { collectingSurface } from '../../conversation/collecting-surface.ts'
import { openTerminalConversations, terminalAddress } from './conversation.ts'
import { terminalStyle, terminalWidth, type Terminal } from './style.ts'

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
  let offered: Choice[] = []
  const print = (reply: Reply, choices: Choice[]) => {
    offered = choices
    const labels = choices.map(({ label }, i) => `[${i + 1}] ${label}`).join('  ')
    const below = labels ? `\n\n${style?.quiet(labels) ?? labels}` : ''
    output.write(`\n${renderText(reply, terminalWidth(output), style)}${below}\n\n`)
  }
  const person = { id: terminalUser, name: () => Promise.resolve(undefined) }
  let turns = 0
  lines.prompt()
  for await (const line of lines) {
    const text = line.trim()
    if (/^(?:quit|exit|bye|\/quit|q)$/i.test(text)) break
    if (text) {
      const stop = showProgress(output)
      const surface = collectingSurface((reply, choices) => {
        stop()
        print(reply, choices)
      })
      turns += 1
      const key = String(turns)
      const chosen = chosenBy(text, offered)
      if (chosen)
        await conversations.press(
          terminalAddress(),
          { key, person, control: chosen.control, value: chosen.value, message: key },
          surface,
        )
      else
        await conversations.take(
          terminalAddress(),
          { key, person, text, call: 'direct' as const },
          surface,
        )
      stop()
    }
    if (!hasEnded) lines.prompt()
  }
  lines.close()
  output.write('\n')
}

/** What was offered last is chosen by its number or its words. */
function chosenBy(text: string, offered: Choice[]): Choice | undefined {
  const byNumber = /^\d{1,2}$/.test(text) ? offered[Number(text) - 1] : undefined
  return byNumber ?? offered.find(({ label }) => label.toLowerCase() === text.toLowerCase())
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
