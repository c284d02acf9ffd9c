import { fractions, magnitudeOf, magnitudes, numberWords, vague } from './number-words.ts'
import { alternatives, expression } from './text.ts'
import type { Tongue } from './tongue.ts'

/** A number in the message, with its magnitude ("1.5M", "half a million") already applied. */
export interface NumberMention {
  /** The middle of a range. */
  value: number
  low: number
  high: number
  start: number
  end: number
  /** A letter follows directly ("70b", "4o"), so it may be part of a name. */
  glued: boolean
  /** The multiplier that was written, so that "10-20k" can share it. */
  magnitude: number
}

const magnitudeNames = alternatives([...Object.keys(magnitudes), 'mil'])
// "b" is a billion only before tokens: elsewhere "70b" is the size of a model.
const suffix = String.raw`(?:\s?(k|${magnitudeNames})\b\.?|(m)(?![a-z])|(b)(?=\s*(?:input |output )?tok))?`
const digits = new RegExp(
  String.raw`(?<=usd|eur|gbp|chf|sub-|(?<![a-z][-._]?))(?<![0-9][.,'_]?)` +
    String.raw`(\d{1,3}(?:[ '.,]\d{3})+(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d+(?:_\d{3})*(?:[.,]\d+)?)` +
    suffix,
  'g',
)

/** Every number of a folded message, in order, ranges merged; `taken` spans are left alone. */
export function findNumbers(
  folded: string,
  tongue: Tongue,
  taken: readonly { start: number; end: number }[] = [],
): NumberMention[] {
  const found = [...digitNumbers(folded, tongue), ...wordNumbers(folded, tongue), ...ones(folded)]
    .filter((one) => !taken.some((span) => one.start < span.end && span.start < one.end))
    .sort((one, other) => one.start - other.start)
  return mergeRanges(folded, found)
}

function digitNumbers(folded: string, tongue: Tongue): NumberMention[] {
  const found: NumberMention[] = []
  for (const match of folded.matchAll(digits)) {
    const [all, raw = '', word, million, billion] = match
    const magnitude = billion
      ? 1e9
      : million
        ? 1e6
        : word
          ? (magnitudeOf(word.trim(), tongue) ?? 1)
          : 1
    const end = match.index + all.length
    const value = parseDigits(raw, tongue) * magnitude
    if (!Number.isFinite(value)) continue
    const glued = /[a-z]/.test(folded.charAt(end)) && magnitude === 1
    found.push({ value, low: value, high: value, start: match.index, end, glued, magnitude })
  }
  return found
}

/** Reads digits with whatever separators: 1,234.5 and 1.234,5, 1 000, 1'000, 1,5 and 1.000. */
function parseDigits(raw: string, tongue: Tongue): number {
  const plain = raw.replace(/[ '_]/g, '')
  const marks = plain.match(/[.,]/g) ?? []
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (marks.length === 0) return Number(plain)
  const head = plain.slice(0, last).replace(/[.,]/g, '')
  const tail = plain.slice(last + 1)
  const mixed = marks.some((mark) => mark !== marks[0])
  if (mixed) return Number(`${head}.${tail}`)
  if (marks.length > 1) return Number(head + tail)
  if (tail.length !== 3 || head === '0') return Number(`${head}.${tail}`)
  const thousands = marks[0] === ',' || tongue !== 'en' || tail.endsWith('0')
  return Number(thousands ? head + tail : `${head}.${tail}`)
}

const wordPatterns = new Map<Tongue, RegExp>()

function wordPattern(tongue: Tongue): RegExp {
  const known = wordPatterns.get(tongue)
  if (known) return known
  const count = alternatives([...numberWords(tongue).keys()])
  const half = alternatives(Object.keys(fractions))
  const article = 'an?|eine?|un|una|une|um|uma'
  const scale = alternatives([...Object.keys(magnitudes).filter((word) => word.length > 2), 'mil'])
  const pattern = new RegExp(
    String.raw`(?<![a-z0-9])(?:(${alternatives(Object.keys(vague))})` +
      String.raw`|((?:(?:${article})[\s-]+)?(?:${half})(?:[\s-]+(?:of[\s-]+)?(?:an?|de))?[\s-]+(?:${scale}))` +
      String.raw`|((?:(?:(?:${article})[\s-]+)?(?:${count})(?:[\s-]+(?:of[\s-]+)?(?:${count}|${scale}))*)` +
      String.raw`|(?:${article})[\s-]+(?:${scale})(?:[\s-]+(?:${scale}))*|(?:${scale})(?:[\s-]+(?:${scale}))+))(?![a-z0-9])`,
    'g',
  )
  wordPatterns.set(tongue, pattern)
  return pattern
}

function wordNumbers(folded: string, tongue: Tongue): NumberMention[] {
  const found: NumberMention[] = []
  for (const match of folded.matchAll(wordPattern(tongue))) {
    const value = match[1]
      ? (vague[match[1].replace(/[\s-]+/g, ' ')] ?? 0)
      : readWords(match[0].split(/[\s-]+/), tongue)
    if (!(value > 0)) continue
    const end = match.index + match[0].length
    // Digits directly before own the magnitude: "2 million" is not "million" again.
    if (/\d\s?$/.test(folded.slice(Math.max(0, match.index - 3), match.index))) continue
    const span = { start: match.index, end, glued: false, magnitude: 1 }
    found.push({ value, low: value, high: value, ...span })
  }
  return found
}

const unitOfOne = expression(
  String.raw`
    (?<![a-z0-9])(?:(?:an?|one)\s+(tenth|hundredth|fifth|quarter|third)\s+of\s+an?|(half an?|
    une? demi|medio|meio|mezzo|eine halbe)|an?|eine?r?n?|une?|
    uma?)(?=\s+(?:single\s+)?(?:dollar|buck|euro|cent|second|sekunde|seconde|segundo|secondo|
    minute|pound|quid)(?![a-z]))
  `,
  'g',
)

const parts: Record<string, number> = {
  tenth: 0.1,
  hundredth: 0.01,
  fifth: 0.2,
  quarter: 0.25,
  third: 1 / 3,
}

/** "under a second", "less than a dollar", "half a second". */
function ones(folded: string): NumberMention[] {
  return [...folded.matchAll(unitOfOne)].map((match) => {
    const value = match[1] ? (parts[match[1]] ?? 1) : match[2] ? 0.5 : 1
    const end = match.index + match[0].length
    return { value, low: value, high: value, start: match.index, end, glued: false, magnitude: 1 }
  })
}

function readWords(words: string[], tongue: Tongue): number {
  const counts = numberWords(tongue)
  let total = 0
  let current = 0
  for (const word of words) {
    const scale = magnitudeOf(word, tongue)
    const count = counts.get(word)
    if (fractions[word] !== undefined) current = fractions[word]
    else if (count === 12 && current > 0) current *= 12
    else if (count !== undefined) current += count
    else if (scale === 100) current = (current || 1) * 100
    else if (scale !== undefined) {
      total += (current || 1) * scale
      current = 0
    }
  }
  return total + current
}

const rangeGap = /^\s*(?:-|to|bis|a|ate|hasta|fino a|up to|\/)\s*[$€£]?\s*$/
const betweenGap = /^\s*(?:and|und|et|y|e)\s*[$€£]?\s*$/
const betweenWord = /(?:between|zwischen|entre|tra|fra)\s+[$€£]?\s*$/

function mergeRanges(folded: string, found: NumberMention[]): NumberMention[] {
  const merged: NumberMention[] = []
  for (const next of found) {
    const last = merged.at(-1)
    const gap = last ? folded.slice(last.end, next.start) : ''
    const isRange =
      last !== undefined &&
      gap.length < 12 &&
      ((rangeGap.test(gap) && !gap.includes('/')) ||
        (betweenGap.test(gap) && betweenWord.test(folded.slice(0, last.start))))
    if (last && isRange && !last.glued) {
      const shared = last.magnitude === 1 && last.value < next.value ? next.magnitude : 1
      const low = last.low * (last.low * shared < next.high ? shared : 1)
      if (low > 0 && low < next.high) {
        const value = (low + next.high) / 2
        merged[merged.length - 1] = { ...next, value, low, high: next.high, start: last.start }
        continue
      }
    }
    merged.push(next)
  }
  return merged
}
