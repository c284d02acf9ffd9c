import type { EndNotice, ProviderListing } from './listing.ts'
import type { MeasuredName } from './candidate.ts'
import { findLab, labOfProvider } from './labs.ts'
import { makerOf } from './makers.ts'
import { modelKey, nameKey } from './names.ts'

/**
 * Days of release in names, by lab and name. Where there are several, each is a model of its own but the one that the
 * name without a day points to: the newest.
 */
export function releaseDays(
  listings: ProviderListing[],
  measured: MeasuredName[],
  ends: EndNotice[],
) {
  const known = new Map<string, Set<string>>()
  const note = (id: string, organisation?: string) => {
    const key = nameKey(id)
    const [, stem, day] = /^(.+?)-(20\d{6}|20\d\d-\d\d-\d\d)$/.exec(key) ?? []
    const lab = findLab(organisation ?? '') ?? makerOf(id) ?? makerOf(key)
    if (!stem || !day || !lab) return
    const place = `${lab}/${stem}`
    known.set(place, (known.get(place) ?? new Set()).add(day.replaceAll('-', '')))
  }
  for (const { id, provider } of listings) note(id, labOfProvider.get(provider))
  for (const { name, lab } of measured) note(modelKey(name), lab?.split(',')[0])
  for (const { id, provider } of ends) note(id, labOfProvider.get(provider))
  const of = (lab: string, stem: string) => {
    const days = [...(known.get(`${lab}/${stem}`) ?? [])].toSorted().toReversed()
    const pointed = pointsTo[stem]
    return pointed ? [pointed, ...days.filter((day) => day !== pointed)] : days
  }
  return {
    of,
    /** The key ends in a day and is a model of its own. */
    own(lab: string, key: string): boolean {
      const [, stem, day] = /^(.+?)-(20\d{6}|20\d\d-\d\d-\d\d)$/.exec(key) ?? []
      if (!stem || !day) return false
      const days = of(lab, stem)
      return days.length > 1 && days[0] !== day.replaceAll('-', '')
    },
  }
}

/** Which release a lab's name without a day means, where that is not the newest. */
const pointsTo: Record<string, string> = { 'gpt-4o': '20240806' }
