import { labCountry } from '../../catalogue/labs.ts'
import { pass, unpublished } from './judge.ts'
import type { Refusal } from './limit.ts'

/** Members of the European Union, ISO 3166-1 alpha-2 in lower case. */
const eu = new Set(
  'at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se'.split(' '),
)

/** Whether a country is one of these places; "eu" stands for all its members. */
export function inPlace(country: string, places: string[]): boolean {
  return places.some((place) => place === country || (place === 'eu' && eu.has(country)))
}

/** Every lab behind a model has to be where it may be. */
export function judgePlaces(
  labs: string[],
  isAllowed: (country: string) => boolean,
): Refusal | undefined {
  const countries = labs.map(labCountry)
  const refused = countries.find((country) => country !== undefined && !isAllowed(country))
  if (refused !== undefined) return pass(false, refused)
  return countries.includes(undefined) ? unpublished : undefined
}
