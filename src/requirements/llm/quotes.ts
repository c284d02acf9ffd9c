/** Whether quoted words stand in a message: however they are spaced, cased or punctuated. */
export type Said = (quote: string) => boolean

/** Fewer letters and digits carry nothing; one sign can be a word in languages without spaces. */
const fewest = 2

export function quotesOf(message: string): Said {
  const text = ` ${plain(message)} `
  // What is left out of a quote is marked so by some models.
  return (quote) => {
    const parts = quote.split(/\.\.\.|\u2026/).filter((part) => plain(part))
    return parts.length > 0 && parts.every(stands)
  }

  function stands(quote: string): boolean {
    const words = plain(quote)
    const isLong = [...words.replaceAll(' ', '')].length >= fewest || /\p{Script=Han}/u.test(words)
    if (!isLong) return false
    if (dense.test(words)) return text.includes(words)
    // A word may be quoted without its ending, a number may not.
    return text.includes(/\p{N}$/u.test(words) ? ` ${words} ` : ` ${words}`)
  }
}

const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** Letters and digits, and the signs that amounts are written with. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}$\u20ac\u00a3\u00a5\u20b9%+]+/gu, ' ')
    .trim()
}
