/** A word, number or sign of a message, from `start` to before `end` of the text. */
export interface Token {
  text: string
  /** Lower case without accents: what phrases are compared with. */
  low: string
  start: number
  end: number
  kind: 'word' | 'number' | 'sign' | 'break'
  /** No space before it: "24GB", "$300". */
  glued: boolean
}

/** More is not read: nobody states a need in the fourth page of a paste. */
export const longestRead = 5000

/** Lower case without accents, one character for one character of the text. */
export function fold(text: string): string {
  let folded = ''
  for (const character of text.normalize('NFC').toLowerCase()) {
    const plain = character.normalize('NFD').charAt(0)
    folded += character === 'ß' ? 'ss' : plain || character
  }
  return folded
}

const isLetter = (character: string) => /[\p{L}\p{M}_]/u.test(character)
const isDigit = (character: string) => character >= '0' && character <= '9'
/** English contractions are one word: "don't", "we're". */
const contracted = new Set(['t', 's', 're', 've', 'll', 'd', 'm'])
const apostrophes = "'’ʼ`´"

/** Words, numbers and signs in order. A line break and every sign are tokens; hyphens inside words are not. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  let wasSpace = true
  const push = (end: number, kind: Token['kind']) => {
    const written = text.slice(at, end)
    const low = kind === 'word' ? fold(written).replaceAll(/['’ʼ`´]/g, '') : written.toLowerCase()
    tokens.push({ text: written, low, start: at, end, kind, glued: !wasSpace })
    wasSpace = false
    at = end
  }
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '\n' || character === '\r') {
      if (tokens.at(-1)?.kind !== 'break') push(at + 1, 'break')
      else at += 1
      wasSpace = true
    } else if (/\s/.test(character)) {
      wasSpace = true
      at += 1
    } else if (isDigit(character)) push(numberEnd(text, at), 'number')
    else if (isLetter(character)) push(wordEnd(text, at), 'word')
    else if (isInnerHyphen(text, at, wasSpace)) at += 1
    else push(at + characterLength(text, at), 'sign')
  }
  return tokens
}

const characterLength = (text: string, at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)

function isInnerHyphen(text: string, at: number, wasSpace: boolean): boolean {
  const next = text.charAt(at + 1)
  const before = text.charAt(at - 1)
  if (!'-‑'.includes(text.charAt(at)) || wasSpace || !next) return false
  return isLetter(next) || (isLetter(before) && isDigit(next))
}

function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && isLetter(text.charAt(end))) end += 1
  // "don't" goes on, "l'appel" and "Anthropic's" end here unless what follows is a contraction.
  if (apostrophes.includes(text.charAt(end)) && end < text.length) {
    let next = end + 1
    while (next < text.length && next < end + 4 && isLetter(text.charAt(next))) next += 1
    const rest = text.slice(end + 1, next).toLowerCase()
    if (contracted.has(rest) && !isLetter(text.charAt(next))) {
      return rest === 's' &&
        !/^(?:it|that|what|who|there|he|she|here|where|how|let)$/i.test(text.slice(from, end))
        ? end
        : next
    }
  }
  return end
}

function numberEnd(text: string, from: number): number {
  let end = from
  for (;;) {
    while (end < text.length && isDigit(text.charAt(end))) end += 1
    const separator = text.charAt(end)
    const isSpace = separator === ' ' || separator === '\u00a0' || separator === '\u202f'
    if (!isDigit(text.charAt(end + 1))) return end
    if (isSpace) {
      // "1 800": a group of three behind one to three digits.
      const group = /^\d{3}(?!\d)/.test(text.slice(end + 1, end + 5))
      const head = text.slice(from, end)
      const groups = /^\d{1,3}(?:[ \u00a0\u202f]\d{3}){0,3}$/.test(head)
      if (!group || !groups) return end
    } else if (!".,'’".includes(separator)) return end
    end += 1
  }
}

/** The value of a number as written: 1,800 and 1.800 and 1 800 and 1'800 and 0,12. */
export function numberValue(written: string, isEnglish: boolean): number {
  const plain = written.replaceAll(/[ \u00a0\u202f'’]/g, '')
  const grouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3}){0,3}(?:[.,]\d{1,2})?$/.exec(plain)
  // Indian: "1,50,000".
  if (/^\d{1,2}(?:,\d{2}){1,3},\d{3}$/.test(plain)) return Number(plain.replaceAll(',', ''))
  if (grouped) {
    const separator = grouped[1] ?? ','
    const other = separator === ',' ? '.' : ','
    const isGroup =
      separator === ',' ||
      !isEnglish ||
      plain.split(separator).length > 2 ||
      plain.includes(other) ||
      // Nobody writes ten as "10.000".
      plain.endsWith('.000')
    if (isGroup) return Number(plain.replaceAll(separator, '').replace(other, '.'))
  }
  return Number(plain.replace(',', '.'))
}

/** The bracket that closes what is said in passing; the same one where none does. */
export function asideEnd(tokens: Token[], open: number): number {
  const end = tokens.findIndex(({ text }, at) => at > open && text === ')')
  return end < 0 || end > open + longestAside ? open : end
}
const longestAside = 12
