import { printable } from '../../printable.ts'
import { cut } from '../../printable.ts'

/**
 * Text of people and of data as Discord shows it literally: no formatting, no mentions, no links, no custom emoji, no
 * timestamps. Discord takes a backslash before any punctuation mark for "as it is".
 */
export function escape(written: string): string {
  const text = printable(written)
  // Most of what is shown has nothing to escape.
  if (!special.test(text)) return text
  return (
    text
      .replaceAll(/[\\*_~`|<>[\]]/g, '\\$&')
      // Addresses would become links and previews.
      .replaceAll(/:\/\//g, ':\\//')
      // "@everyone" does not notify (allowed_mentions), but it should not look as if it did.
      .replaceAll(/@(?=everyone|here)/gi, '@\u200b')
      // Marks that mean something at the start of a line only.
      .replaceAll(/^([^\S\n\r\u2028\u2029]*)([#+-])/gm, '$1\\$2')
      .replaceAll(/^([^\S\n\r\u2028\u2029]*\d+)([.)])(?=\s)/gm, '$1\\$2')
  )
}

const special = /[^\p{L}\p{N} ,.;:!?$%'"&=()/-]|:\/\/|^[\s\d-]/u

/** A quotation of at most so many characters, on one line. */
export function quoteLine(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return escape(cut(line, most))
}
