import { pino, type DestinationStream, type Logger } from 'pino'
import { currentRequest } from './context.ts'
import { redact } from './redact.ts'
import { printable } from './printable.ts'
import type { Settings } from './environment.ts'

export interface LogOptions {
  level: Settings['LOG_LEVEL']
  /** Tokens, keys and passwords: no line shows them, wherever they come from. */
  secrets: string[]
  /** Where lines go; standard error when absent. */
  destination?: DestinationStream
}

/** Too short to be a secret, and too likely to be a word. */
const shortestSecret = 6

/**
 * JSON lines with the id of the request at work. Of an error only its name, code, message and stack: SDKs hang the request
 * with what people wrote on theirs.
 */
export function createLog({ level, secrets, destination }: LogOptions): Logger {
  const hidden = secrets.filter((secret) => secret.length >= shortestSecret).map(asJsonText)
  return pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin() {
        const request = currentRequest()
        return request ? { request: request.id } : {}
      },
      serializers: { err: (error: unknown) => describeError(error) },
      hooks: {
        streamWrite: (line) =>
          redact(hidden.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)),
      },
    },
    destination ?? pino.destination({ dest: 2, sync: true }),
  )
}

/** For eyes on a terminal: the message, and where it went wrong. */
export const plainLines: DestinationStream = {
  write(line) {
    const { msg, err } = JSON.parse(line) as { msg: string; err?: { stack?: string } }
    process.stderr.write(printable(err?.stack ? `${msg}\n${err.stack}\n` : `${msg}\n`))
  },
}

/** Errors may be each other's causes. */
const mostCauses = 5

function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) }
  const { name, message, stack } = error
  const cause = depth < mostCauses ? error.cause : undefined
  const { code } = error as { code?: unknown }
  return {
    name,
    message,
    ...(typeof code === 'string' || typeof code === 'number' ? { code } : {}),
    stack,
    ...(cause === undefined ? {} : { cause: describeError(cause, depth + 1) }),
  }
}

const asJsonText = (text: string) => JSON.stringify(text).slice(1, -1)
