import { LogLevel, type Logger } from '@slack/bolt'

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

/** Tokens and the addresses that work like one. */
export function redact(text: string): string {
  return text
    .replaceAll(/\bx(?:ox[a-z]|app)(?:\.x[a-z]+)?-[\w-]+/g, '[token]')
    .replaceAll(/https?:\/\/hooks\.slack\.com\/\S+/g, '[address]')
    .replaceAll(/(wss?:\/\/[^\s?]+)\?\S+/g, '$1?[ticket]')
}
