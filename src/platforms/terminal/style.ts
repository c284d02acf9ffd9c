import type { Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'
import type { TextStyle } from '../../reply/text.ts'

export interface Terminal {
  input: Readable
  output: Writable & { isTTY?: boolean; columns?: number }
}

const widest = 100
const narrowest = 40

/** Colour on a terminal only; NO_COLOR is honoured by Node. */
export function terminalStyle(output: Terminal['output']): TextStyle | undefined {
  if (!output.isTTY) return undefined
  const paint = (format: Parameters<typeof styleText>[0]) => (text: string) =>
    styleText(format, text, { stream: output, validateStream: true })
  return { heading: paint('bold'), name: paint(['bold', 'cyan']), quiet: paint('dim') }
}

/** Lines of 80 columns unless the terminal is narrower or a little wider. */
export function terminalWidth(output: Terminal['output']): number {
  return Math.min(widest, Math.max(narrowest, output.columns ?? 80))
}
