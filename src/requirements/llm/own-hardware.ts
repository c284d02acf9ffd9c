import { limitKind } from '../limits/index.ts'
import { cleanWords } from './clean.ts'
import { parsed, unsure, type Claim, type Ground, type Outcome } from './ground.ts'
import { isMemory } from './memory.ts'
import { amountIn, numbersIn } from './numbers.ts'

/** By its own words, or by those that tell the hardware: "two cards" here, "32 GB each" there. */
export function readMemory(
  value: string,
  quote: string,
  { before }: Ground,
  said: Claim[],
): Outcome {
  const amount = amountIn(value)
  if (amount === undefined || !(amount > 0)) return undefined
  const hardware = said.find(({ name }) => name === 'hardware')?.quote ?? ''
  const isSaid = [quote, hardware, `${hardware}, ${quote}`].some((words) =>
    isMemory(amount, words, before?.limits.hardware),
  )
  return isSaid ? { value: amount } : unsure
}

/** Hardware is told in the person's own words, now or before; only how many there are may be put in other words. */
export function readHardware(
  value: string,
  quote: string,
  { said, resolver, before }: Ground,
): Outcome {
  const wordsOf = (text: string) =>
    text
      .toLowerCase()
      .split(/[\s,()]/)
      .filter(Boolean)
  const earlier = wordsOf(before?.limits.hardware ?? '')
  const isOwn = wordsOf(value).every(
    (word) => said(word) || earlier.includes(word) || isCount(word),
  )
  return parsed(limitKind('hardware').parse(cleanWords(isOwn ? value : quote, 60), resolver))
}

const isCount = (word: string) => numbersIn(word.replace(/x$/, '')).some((number) => number <= 64)
