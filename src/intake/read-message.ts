import { UserError } from '../errors.ts'

/** Longer messages are cut: what a use case needs is said by then. */
export const mostCharacters = 10_000

export interface Message {
  text: string
  /** The message was longer than is read. */
  cut: boolean
}

/**
 * What a person wrote, made safe to work with: normalised, without control characters, trimmed and bounded. Throws
 * UserError for a message without readable text.
 */
export function readMessage(raw: string): Message {
  const whole = raw.slice(0, mostCharacters * 4)
  if (isBinary(whole))
    throw new UserError(
      'That looks like a file, not a message. Describe the use case in words, please.',
    )
  const text = whole
    .normalize('NFC')
    .replaceAll(/\r\n?/g, '\n')
    // Control and invisible formatting characters, and halves of cut surrogate pairs.
    .replaceAll(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
  if (text === '')
    throw new UserError(
      'There is nothing to read yet. Say what the model should do, for example: summarise 40-page leases, 2,000 a month, under $300.',
    )
  // A cut must not leave half a character behind.
  const bounded = text.slice(0, mostCharacters).replace(/[\ud800-\udbff]$/, '')
  return { text: bounded, cut: bounded.length < text.length || whole.length < raw.length }
}

/** Control characters that no keyboard types. */
function isBinary(text: string): boolean {
  const odd = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd]/g)?.length ?? 0
  return odd > 4 && odd > text.length / 50
}
