import type { Outcome } from './api.ts'
import { thinking, type Incoming } from './incoming.ts'

/** An answer that is there at once needs no "thinking ..." before it. Discord waits for three seconds. */
const patienceMs = 250

/** Gives the first answer to an interaction, once however often it is called; says what became of it. */
export type Open = () => Promise<Outcome>

/** Works on an answer. "thinking ..." is shown when the work asks for it, or when it takes longer than a moment. */
export async function whileThinking(
  { respond }: Incoming,
  work: (open: Open) => Promise<void>,
): Promise<void> {
  let opened: Promise<Outcome> | undefined
  const open = () => {
    if (!opened) {
      opened = respond(thinking)
      // Whoever waits for it hears of its failure; until then nobody has to.
      opened.catch(() => undefined)
    }
    return opened
  }
  const timer = setTimeout(() => void open(), patienceMs)
  try {
    await work(open)
  } finally {
    clearTimeout(timer)
  }
}
