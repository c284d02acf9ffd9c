import { createInterface } from 'node:readline'
import { Writable, type Readable } from 'node:stream'

interface Streams {
  input: Readable & { isTTY?: boolean }
  output: Writable & { isTTY?: boolean }
}

export type Ask = ReturnType<typeof createAsk>

/** Asks one thing after the other, on a terminal or of lines that were piped in. */
export function createAsk({ input, output }: Streams) {
  /** Somebody sits there and can answer again. */
  const isPerson = input.isTTY === true && output.isTTY === true
  let isHidden = false
  const shown = new Writable({
    write(chunk: Buffer, _, done) {
      if (!isHidden) output.write(chunk)
      done()
    },
  })
  const lines = createInterface({ input, output: shown, terminal: isPerson })
  lines.on('SIGINT', () => lines.close())
  const next = lines[Symbol.asyncIterator]()
  /** The answer, trimmed; undefined when the input has ended. `isSecret`: what is typed is not shown. */
  const ask = async (question: string, isSecret = false): Promise<string | undefined> => {
    output.write(question)
    isHidden = isSecret && isPerson
    const { value, done } = await next.next()
    if (isHidden || !isPerson) output.write('\n')
    isHidden = false
    return done ? undefined : value.trim()
  }
  return Object.assign(ask, { isPerson, close: () => lines.close() })
}
