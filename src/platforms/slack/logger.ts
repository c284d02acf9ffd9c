import { LogLevel, type Logger } from '@slack/bolt'
import { redact } from '../../redact.ts'

/** The SDK's own messages: only what an operator has to know, and never a token. */
export function sdkLogger(warn: (message: string) => void): Logger {
  const write = (...words: unknown[]) => warn(`Slack: ${redact(words.map(String).join(' '))}`)
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: write,
    error: write,
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}
