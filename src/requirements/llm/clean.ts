/** Words that a language model wrote or copied, made fit to be shown: no control characters, no links, no markup, bounded. */
export function cleanWords(text: string, most: number): string {
  return text
    .slice(0, most * 4)
    .replaceAll(/[\p{C}\u2028\u2029]/gu, ' ')
    .replaceAll(/[<>[\]`|*_~@#\\]/g, ' ')
    .split(/\s/)
    .filter((word) => word && !isLink(word))
    .join(' ')
    .slice(0, most)
    .trim()
}

const endings = new Set(
  'com net org io co info xyz ru cn app dev me link site online top biz tk'.split(' '),
)

function isLink(word: string): boolean {
  if (word.includes('://') || /^\W{0,5}(?:www\.|mailto:|javascript:)/i.test(word)) return true
  // What stands between a point and the next sign that no name of a host has.
  return word
    .toLowerCase()
    .split(/[^a-z0-9.-]/)
    .some((part) => {
      const labels = part.split('.').filter(Boolean)
      return labels.length > 1 && endings.has(labels.at(-1) ?? '')
    })
}
