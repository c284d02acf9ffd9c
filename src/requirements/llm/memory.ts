import { devices } from '../reader/hardware-table.ts'
import { follows, isOneOf, numbersIn } from './numbers.ts'

/** The part of a machine's memory that is left for a model. */
const shares = [1, 0.5, 0.6, 2 / 3, 0.7, 0.75, 0.8, 0.85, 0.9]

/** Memory of cards and machines that are sold, in GB, for names that are on no table. */
const sizesSold = [
  2, 3, 4, 6, 8, 10, 11, 12, 16, 18, 20, 24, 32, 36, 40, 48, 64, 80, 94, 96, 128, 141, 180, 192,
  256,
]
const mostCards = 16

/**
 * Whether quoted words carry an amount of memory: by their numbers, several cards adding up and a part of it being left, or by
 * the cards they name. `before`: the hardware spoken of earlier ("a second one").
 */
export function isMemory(gigabytes: number, quote: string, before = ''): boolean {
  const numbers = numbersIn(quote).filter((number) => number <= 1024)
  if (shares.some((share) => follows(gigabytes / share, numbers))) return true
  if (areUnlike(gigabytes, quote)) return true
  if (/\d\s?(?:gb|gib|go|gigs?)\b/i.test(quote)) return false
  const counts = [1, 2, ...numbers.filter((number) => number >= 1 && number <= mostCards)]
  const sizes = sizesIn(quote, before).flatMap((size) => shares.map((share) => size * share))
  return counts.some((count) => isOneOf(gigabytes / count, sizes))
}

/** "A 3090 and a 4060 Ti 16 GB": cards of several kinds add up. */
function areUnlike(gigabytes: number, quote: string): boolean {
  const told = numbersIn(quote).filter((number) => sizesSold.includes(number))
  const sizes = [...new Set([...sizesIn(quote.replaceAll(gigabytesWord, ' '), ''), ...told])]
  const sums = sizes.flatMap((one, i) => sizes.slice(i + 1).map((other) => one + other))
  return sizes.length <= mostCards && shares.some((share) => isOneOf(gigabytes / share, sums))
}
const gigabytesWord = /\d{1,4}\s?(?:gb|gib|go|gigs?)\b/gi

function sizesIn(quote: string, before: string): number[] {
  const told = [...numbersIn(before)].filter((number) => sizesSold.includes(number))
  const text = ` ${`${quote} ${before}`.toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ')} `
  // "4090s", and cards that people call by their number alone.
  const isNamed = (name: string) =>
    text.includes(` ${name} `) ||
    text.includes(` ${name}s `) ||
    text.includes(` ${name.replace(/^[a-z]{2,3} (?=\d)/, '')}`)
  const known = devices.filter(([name]) => isNamed(name))
  const sizes = known.flatMap(([, { memoryGb }]) => memoryGb ?? [])
  if (sizes.length + told.length > 0) return [...sizes, ...told]
  return known.length > 0 || /\p{L}\d/u.test(quote) ? sizesSold : []
}
