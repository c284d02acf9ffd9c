import type { LimitName } from './index.ts'

/** Limits that name who is wanted, each with the one that names who is ruled out. */
export const wantedAndRefused = [
  ['includeLabs', 'excludeLabs'],
  ['includeModels', 'excludeModels'],
  ['providers', 'excludeProviders'],
  ['labCountries', 'excludeLabCountries'],
] as const satisfies [LimitName, LimitName][]

const opposites = new Map<LimitName, LimitName>(
  wantedAndRefused.flatMap(([wanted, refused]) => [
    [wanted, refused],
    [refused, wanted],
  ]),
)

/** What is wanted after all is no longer excluded, and the other way round. */
export const oppositeOf = (name: LimitName): LimitName | undefined => opposites.get(name)

/** Lists that grow with every mention; of the others the last mention counts. */
export const isGrowing = (name: LimitName): boolean =>
  name.startsWith('exclude') || name === 'languages' || name === 'inputModalities'
