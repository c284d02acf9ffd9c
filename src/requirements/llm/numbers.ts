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
  /** Between which atoms it stands. */
  from: number
  to: number
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
      const place = { from: i, to: next }
      found.push(...readDigits(word).map((digits) => ({ digits, magnitude, ...place })))
      i = next
      continue
    }
    let end = i + 1
    while (atoms[end]?.isNext && end < i + mostWords && !/^\d/.test(atoms[end]!.word)) end += 1
    const spelled = spelledAt(atoms.slice(i, end).map(({ word: one }) => one))
    const length = spelled?.length ?? 1
    if (spelled) found.push({ digits: spelled.value, magnitude: 1, from: i, to: i + length })
    i += length
  }
  return found.flatMap((one, place) => [one, ...asFarAs(one, found[place + 1], atoms)])
}

/** "3-4k", "3 to 4 thousand": what multiplies the end of a range does so with its beginning. */
function asFarAs(one: Written, next: Written | undefined, atoms: { word: string }[]): Written[] {
  if (!next || one.magnitude > 1 || next.magnitude === 1 || one.digits >= next.digits) return []
  const between = atoms.slice(one.to, next.from).map(({ word }) => word)
  const isRange = between.every((word) => rangeWords.has(word)) && between.length < 2
  return isRange ? [{ ...one, magnitude: next.magnitude }] : []
}

const rangeWords = new Set('to or and bis oder und a ou et y o e al ate'.split(' '))

/** No number takes more words. */
const mostWords = 12

/** Runs of digits, words and signs; `isNext`: nothing but a space or a hyphen stands before it. */
function atomsOf(text: string): { word: string; isNext: boolean }[] {
  let last = 0
  return [...text.matchAll(atom)].map((match) => {
    const between = text.slice(last, match.index)
    last = match.index + match[0].length
    return { word: match[0], isNext: ['', '-', '\u2013'].includes(between.trim()) }
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
 * quotient of up to four ("40 people, 5 each": 200). `beside`: numbers that may only multiply or divide one of these.
 */
export function follows(value: number, numbers: number[], beside: number[] = []): boolean {
  const own = numbers.filter((number) => number > 0)
  // "18 a 22": the word between is no number here.
  const between = [own, own.filter((number) => number !== 1)].flatMap(middles)
  // "a page and a half".
  const andHalf = own.includes(0.5) ? own.map((number) => number + 0.5) : []
  if (isOneOf(value, [...between, ...andHalf])) return true
  return isOneOf(
    value,
    products(
      own,
      beside.filter((number) => number > 0),
    ),
  )
}

const middles = (numbers: number[]) =>
  numbers.slice(1).map((number, i) => (number + (numbers[i] ?? number)) / 2)

/** Whether a value is a sum of two or three of these, one of which may be so many times another: "8 pages and 4", "10 and 3 of 2". */
export function addsUp(value: number, numbers: number[]): boolean {
  return numbers.some((one, i) =>
    numbers.slice(i + 1).some((other, j) => {
      const rest = numbers.filter((_, k) => k !== i && k !== i + 1 + j)
      const sums = [one + other, ...rest.map((third) => one + other + third)]
      const mixed = rest.flatMap((third) => [one + other * third, other + one * third])
      return isOneOf(value, [...sums, ...mixed, ...rest.map((third) => third + one * other)])
    }),
  )
}

const mostFactors = 4

/** Products of up to four numbers, at least one of them their own, with each also divided by one of its factors. */
function products(own: number[], beside: number[]): number[] {
  const all = [...own, ...beside]
  const found: number[] = []
  const extend = (from: number, factors: number[], hasOwn: boolean) => {
    const product = factors.reduce((one, other) => one * other, 1)
    if (hasOwn) found.push(product)
    if (hasOwn && factors.length > 1)
      found.push(...factors.map((divisor) => product / divisor / divisor))
    if (factors.length === mostFactors) return
    for (let i = from; i < all.length; i += 1)
      extend(i + 1, [...factors, all[i]!], hasOwn || i < own.length)
  }
  extend(0, [], false)
  return found
}

/** Whether quoted words carry an amount: by their numbers, or as a small number in words that are not read here. */
export function carries(value: number, quote: string, language: string): boolean {
  if (follows(value, numbersIn(quote))) return true
  return !readLanguages.has(language) && !/\d/.test(quote) && value > 0 && value <= mostUnread
}

const halves = [0.1, 0.25, 1 / 3, 0.5, 0.75, 1.5, 2, 3, 4, 5, 10]

/** "10x", "twice", "20% less", "only a third", "two thirds". */
export function isSaidFactor(amount: number, quote: string): boolean {
  const shares = percentagesIn(quote)
  const numbers = numbersIn(quote).filter((number) => number > 0)
  const parts = numbers.filter((number) => number < 1)
  const said = [
    ...(shares.length ? [] : numbers.flatMap((number) => [number, 1 / number])),
    ...[...shares, ...parts].flatMap((share) => [share, 1 - share, 1 + share]),
    ...parts.flatMap((part) => numbers.map((number) => part * number)),
  ]
  if (isOneOf(amount, said)) return true
  return !/\d/.test(quote) && halves.some((factor) => Math.abs(factor - amount) < 0.02)
}

/** What the percentages of these words are a share of: "20%" is 0.2. */
export const percentagesIn = (quote: string): number[] =>
  [...fold(quote).matchAll(percentage)].map(
    ([, digits = '']) => Number(digits.replace(',', '.')) / 100,
  )

const percentage =
  /(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:%|per ?cent|prozent|pour ?cent|por ?cien|por ?cento|procent)/g
