import { cut, printable } from '../../printable.ts'

/** Text for Slack's mrkdwn: nothing in it can become a mention, a link or a special sequence. */
export function escapeText(written: string): string {
  return printable(written).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Escaped text within a limit that counts the escaped form; an entity is never cut in two. */
export function escapeWithin(text: string, most: number): string {
  const escaped = escapeText(text)
  if (escaped.length <= most) return escaped
  let length = most - 1
  let short = escapeText(cut(text, length))
  while (short.length > most) {
    length -= Math.max(1, Math.ceil((short.length - most) / 5))
    short = escapeText(cut(text, length))
  }
  return short
}

/** What a person wrote, as they saw it: links by their label, mentions and channels by a word. */
export function readableText(text: string): string {
  return text
    .replaceAll(/<(?:https?|mailto|tel):[^<>|]*\|([^<>]*)>/g, '$1')
    .replaceAll(/<((?:https?|mailto|tel):[^<>]*)>/g, '$1')
    .replaceAll(/<[@#!][^<>|]*\|([^<>]*)>/g, '$1')
    .replaceAll(/<@[^<>]*>/g, '')
    .replaceAll(/<[#!][^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim()
}
