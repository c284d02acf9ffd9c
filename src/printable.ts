/** Colours, cursor moves and titles of terminals (ANSI, OSC), whole, so that no rest of them stays. */
const sequences =
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|\u001b./g

/**
 * What shows something else than it says: control characters but for line breaks and tabs, marks that turn the direction
 * of writing, line ends that are none, invisible letters.
 */
const odd =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** A text as it is shown on any surface, wherever it comes from: people, sources, language models. */
export function printable(text: string): string {
  const whole = text.toWellFormed()
  if (whole.search(odd) < 0) return whole
  return whole.replaceAll(sequences, '').replaceAll(odd, '')
}

/** The same for all texts in something, to any depth. */
export function printableIn<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T
  if (Array.isArray(value)) return value.map(printableIn) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, printableIn(inner)]),
  ) as T
}

/** A value as one line of JSON that is harmless on a terminal: what is odd stands there as an escape. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(odd, (character) =>
    Array.from(
      { length: character.length },
      (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}

/** At most so many characters, cut between characters and marked where something is missing. */
export function cut(text: string, most: number): string {
  const whole = text.toWellFormed()
  if (whole.length <= most) return whole
  // Half a character in front of the mark would make a whole payload invalid.
  return `${whole
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`
}
