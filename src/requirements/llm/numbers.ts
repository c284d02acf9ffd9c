import { multiplierOf, spelledAt } from '../spelled-numbers.ts'

/** Numbers as they stand in quoted words: digits with separators and magnitudes, and number words of the languages read. */

const fold = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Languages whose number words stand above; of others the words are believed, small numbers only. */
const readLanguages = new Set(['en', 'de', 'fr', 'es', 'pt', 'it'])
const mostUnread = 100

/** Digits with what separates groups and decimals; words; signs of languages without spaces. */
const atom = /\d[\d.,'\u2019]{0,30}|\p{Script=Han}|\p{L}{1,40}/gu

/** Most numbers that are looked at in one quote. */
const mostNumbers = 8

/** A number with the magnitude that stands behind it. */
interface Written {
  digits: number
  magnitude: number
}

/** What the numbers of these words mean: "1.5k" is 1,500, "two hundred" 200, "2.000" two thousand. */
export function numbersIn(quote: string): number[] {
  return distinct(readNumbers(quote).map(({ digits, magnitude }) => digits * magnitude))
}

/** The same in billions, as sizes of models are told: of "12B", "12 billion" and "between 12 and 15B" it is 12. */
export function billionsIn(quote: string): number[] {
  return distinct(
    readNumbers(quote).map(({ digits, magnitude }) =>
      magnitude > 1000 ? (digits * magnitude) / 1e9 : digits,
    ),
  )
}

const distinct = (numbers: number[]) => [...new Set(numbers)].slice(0, mostNumbers)

function readNumbers(quote: string): Written[] {
  const text = fold(quote)
  // A space between groups of three is a separator; what is apart is kept as well.
  const joined = text.replaceAll(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '')
  return joined === text ? readText(text) : [...readText(joined), ...readText(text)]
}

function readText(text: string): Written[] {
  const atoms = atomsOf(text)
  const found: Written[] = []
  for (let i = 0; i < atoms.length;) {
    const { word } = atoms[i]!
    if (/^\d/.test(word)) {
      let magnitude = 1
      let next = i + 1
      for (; atoms[next]?.isNext; next += 1) {
        const times = multiplierOf(atoms[next]!.word)
        if (times === undefined) break
        magnitude *= times
      }
      found.push(...readDigits(word).map((digits) => ({ digits, magnitude })))
      i = next
      continue
    }
    let end = i + 1
    while (atoms[end]?.isNext && end < i + mostWords && !/^\d/.test(atoms[end]!.word)) end += 1
    const spelled = spelledAt(atoms.slice(i, end).map(({ word: one }) => one))
    if (spelled) found.push({ digits: spelled.value, magnitude: 1 })
    i += spelled?.length ?? 1
  }
  return found
}

/** No number takes more words. */
const mostWords = 12

/** Runs of digits, words and signs; `isNext`: nothing but a space or a hyphen stands before it. */
function atomsOf(text: string): { word: string; isNext: boolean }[] {
  let last = 0
  return [...text.matchAll(atom)].map((match) => {
    const between = text.slice(last, match.index)
    last = match.index + match[0].length
    return { word: match[0], isNext: between.trim().replace('-', '') === '' }
  })
}

/** One run of digits: groups of three behind a comma are thousands, behind a point or apostrophe most likely. */
function readDigits(run: string): number[] {
  let { length } = run
  while (".,'\u2019".includes(run.charAt(length - 1) || 'none')) length -= 1
  const trimmed = run.slice(0, length).replaceAll(/['\u2019]/g, '')
  const points = trimmed.split('.').length - 1
  const commas = trimmed.split(',').length - 1
  const plain = (text: string) => Number(text)
  if (points && commas) {
    const isPointLast = trimmed.lastIndexOf('.') > trimmed.lastIndexOf(',')
    const [group, decimal] = isPointLast ? [',', '.'] : ['.', ',']
    return [plain(trimmed.replaceAll(group, '').replace(decimal, '.'))].filter(Number.isFinite)
  }
  const mark = points ? '.' : ','
  const groups = trimmed.split(mark)
  if (groups.length === 1) return [plain(trimmed)]
  const isGrouped = groups.slice(1).every((group) => group.length === 3) && Number(groups[0]) > 0
  if (isGrouped) return [plain(groups.join(''))]
  if (groups.length === 2) return [plain(groups.join('.'))]
  return groups.map(plain)
}

/** The amount that a language model wrote: `300`, `1,500`, `2.5 million`, `128k`; never below zero. */
export function amountIn(value: string): number | undefined {
  const written = fold(value).replaceAll(/(?<=\d),(?=\d{3})/g, '')
  const [, sign, digits, word = ''] =
    /(-?)(\d{1,15}(?:\.\d{1,9})?)\s?(\p{L}{0,12})/u.exec(written) ?? []
  if (digits === undefined || sign) return undefined
  return Number(digits) * (multiplierOf(word) ?? 1)
}

/** How far a value may be from the number it is said to be, as a share. */
const tolerance = 0.02

const isNear = (one: number, other: number) =>
  Math.abs(one - other) <= tolerance * Math.min(Math.abs(one), Math.abs(other))

/** Whether a value is one of these numbers. */
export const isOneOf = (value: number, numbers: number[]) =>
  numbers.some((number) => isNear(number, value))

/**
 * Whether a value follows from these numbers: one of them, the middle of two that stand side by side, or a product or
 * quotient of up to three ("40 people, 5 each": 200).
 */
export function follows(value: number, all: number[]): boolean {
  const numbers = all.filter((number) => number > 0)
  const between = numbers.slice(1).map((number, i) => (number + (numbers[i] ?? number)) / 2)
  // "a page and a half".
  const andHalf = numbers.includes(0.5) ? numbers.map((number) => number + 0.5) : []
  if (isOneOf(value, [...numbers, ...between, ...andHalf])) return true
  return numbers.some((one, i) =>
    numbers.some((other, j) => {
      if (i === j) return false
      if (isNear(one * other, value) || isNear(one / other, value)) return true
      return numbers.some(
        (third, k) =>
          k !== i &&
          k !== j &&
          (isNear(one * other * third, value) || isNear((one * other) / third, value)),
      )
    }),
  )
}

/** Whether quoted words carry an amount: by their numbers, or as a small number in words that are not read here. */
export function carries(value: number, quote: string, language: string): boolean {
  if (follows(value, numbersIn(quote))) return true
  return !readLanguages.has(language) && !/\d/.test(quote) && value > 0 && value <= mostUnread
}

const halves = [0.1, 0.25, 1 / 3, 0.5, 0.75, 1.5, 2, 3, 4, 5, 10]

/** "10x", "twice", "20% less", "only a third". */
export function isSaidFactor(amount: number, quote: string): boolean {
  const numbers = numbersIn(quote)
  const digits = numbers.flatMap((number) => [
    number,
    1 / number,
    number / 100,
    1 + number / 100,
    1 - number / 100,
    1 + number,
  ])
  if (follows(amount, digits)) return true
  return !/\d/.test(quote) && halves.some((factor) => Math.abs(factor - amount) < 0.02)
}
