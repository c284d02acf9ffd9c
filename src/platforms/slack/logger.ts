import { LogLevel, type WebClientOptions } from '@slack/web-api'
import { redact } from '../../redact.ts'

type SdkLogger = NonNullable<WebClientOptions['logger']>

/** The SDK's own messages: only what an operator has to know, and never a token. */
export function sdkLogger(warn: (message: string) => void): SdkLogger {
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
