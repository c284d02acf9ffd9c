import type { Offer } from '../catalogue/model.ts'
import { amountsIn } from './words/amounts.ts'
import { dayIn } from './words/index.ts'
import type { Words } from './words/en.ts'

/** How fast a host was measured, how and when. */
export function measuredSpeed(
  { outputTokensPerSecond, firstTokenSeconds, percentile, date }: NonNullable<Offer['speed']>,
  words: Words,
): string {
  const { facts } = words
  const { decimal } = amountsIn(words)
  const parts = [
    ...(outputTokensPerSecond ? [facts.perSecond(String(Math.round(outputTokensPerSecond)))] : []),
    ...(firstTokenSeconds ? [facts.firstToken(decimal(Number(firstTokenSeconds.toFixed(2))))] : []),
  ]
  return `${parts.join(', ')} (${percentile?.replace('of its fastest provider', facts.fastest)}, ${dayIn(words, date)})`
}
