import { monthsBetween } from '../dates.ts'
import type { Model, Offer } from '../catalogue/model.ts'
import { dayIn } from './words/index.ts'
import type { Words } from './words/en.ts'

/** Months within which an end bears on a choice. */
const nearMonths = 12

/** The day a model ends where it is bought, or at its lab; undefined when none is known. */
export function endOf(
  { endsOn, openWeights }: Pick<Model, 'endsOn' | 'openWeights'>,
  offer?: Pick<Offer, 'endsOn' | 'firstParty'>,
): string | undefined {
  // Open weights stay when their lab stops serving them.
  const ends = [offer?.endsOn, openWeights && !offer?.firstParty ? undefined : endsOn].filter(
    (date) => date !== undefined,
  )
  return ends.toSorted()[0]
}

export function isNear(end: string, today: string): boolean {
  return monthsBetween(today, end) <= nearMonths
}

/** When a model ends, or that it is retired since a day. `source`: behind it, in brackets. */
export function endSentence(
  name: string,
  end: string,
  today: string,
  words: Words,
  source = '',
): string {
  const told = `${endPhrase(end, today, words)}${source}.`
  return end > today ? `${name} ${told}` : `${name}: ${words.status.retired}, ${told}`
}

/** `ends 5 Jan 2027`, or that it has ended by the day of the data. */
export function endPhrase(end: string, today: string, words: Words): string {
  return (end > today ? words.ends : words.ended)(dayIn(words, end))
}
