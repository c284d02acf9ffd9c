import { indexSpokenNames, type KnownNames } from '../../catalogue/find-names.ts'
import { findFeatures, findLicences } from './model-features.ts'
import { findHardware } from './hardware.ts'
import type { Lexed } from './lex.ts'
import type { Mention, Name, Place, Quantity } from './mention.ts'
import { findLanguages, findPlaces } from './places.ts'
import { findQuantities } from './quantities.ts'
import { findSince } from './since.ts'

/** All that a message names or counts, in order; of two that overlap, names win over amounts. */
export function findMentions(lexed: Lexed, known: KnownNames, today: string): Mention[] {
  const names = findNames(lexed, known)
  const isFree = (place: Place) =>
    !names.some((name) => name.from < place.to && name.to > place.from)
  const amounts = findQuantities(lexed)
  const hardware = findHardware(lexed, amounts)
  const inHardware = (place: Place) =>
    hardware !== undefined && hardware.from < place.to && hardware.to > place.from
  const quantities = amounts.filter(
    (amount) => isFree(amount) && !(inHardware(amount) && isMemory(amount)),
  )
  const allPlaces = findPlaces(lexed).filter(isFree)
  const languages = findLanguages(lexed, allPlaces)
  const places = allPlaces.filter(({ from }) => !languages.some((one) => one.from === from))
  return [
    ...names.filter((name) => !inHardware(name)),
    ...quantities,
    ...(hardware ? [hardware] : []),
    ...places,
    ...languages,
    ...findFeatures(lexed).filter(isFree),
    ...findLicences(lexed),
    ...findSince(lexed, today),
  ].toSorted((a, b) => a.from - b.from)
}

const isMemory = ({ unit }: Quantity) => unit === 'gigabyte' || unit === 'item'

function findNames(lexed: Lexed, known: KnownNames): Name[] {
  return indexSpokenNames(known)
    .find(lexed.text)
    .flatMap((found) => {
      const from = lexed.tokens.findIndex(({ end }) => end > found.start)
      let to = from
      while (to < lexed.tokens.length && (lexed.tokens[to]?.start ?? 0) < found.end) to += 1
      return from < 0 || to <= from ? [] : [{ kind: 'name' as const, found, from, to }]
    })
}
