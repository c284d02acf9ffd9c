import { hostName } from '../../catalogue/hosts.ts'
import { labCountry, labName } from '../../catalogue/labs.ts'
import type { Model } from '../../catalogue/model.ts'
import { inPlace } from '../../requirements/limits/place.ts'
import { placeIn } from '../words/limit-phrase.ts'
import type { Words } from '../words/en.ts'
import type { Asked } from './asked.ts'

const mostLabs = 10

/** What the data holds of a host or a lab. */
export function catalogueLines({ engine, hosts, labs, words, topic }: Asked): string[] {
  const best = (models: Model[]) =>
    models
      .toSorted((a, b) => ability(b.id) - ability(a.id))
      .slice(0, 5)
      .map(({ name }) => name)
      .join(', ')
  const ability = (id: string) => engine.dataset.fit.ability[id]?.value ?? -Infinity
  const { facts } = words
  const line = (name: string, models: Model[]) =>
    models.length
      ? facts.strongest(name, String(models.length), best(models))
      : facts.nothingOf(name)
  return [
    ...hosts.map((host) => {
      const ids = new Set(
        engine.dataset.offers.filter(({ provider }) => provider === host).map(({ model }) => model),
      )
      return line(
        hostName(host),
        [...ids].flatMap((id) => engine.models.get(id) ?? []),
      )
    }),
    ...labs
      .filter((lab) => !hosts.includes(lab))
      .map((lab) =>
        [
          line(
            labName(lab),
            engine.dataset.models.filter((model) => model.lab === lab),
          ),
          ...(topic === 'lab' ? [seatLine(words, lab)] : []),
        ].join(' '),
      ),
  ]
}

/** Where a lab has its seat. */
export function seatLine(words: Words, lab: string): string {
  const country = labCountry(lab)
  return country
    ? words.facts.seat(labName(lab), placeIn(words, country))
    : words.facts.noSeat(labName(lab))
}

/** The labs of the countries that were asked for, with how many models the data holds of each. */
export function labsOfCountries({ engine, requirement, words }: Asked): string[] {
  const { labCountries: countries = [] } = requirement.limits
  const counts = new Map<string, number>()
  for (const { lab } of engine.dataset.models)
    if (inPlace(labCountry(lab) ?? '', countries)) counts.set(lab, (counts.get(lab) ?? 0) + 1)
  const labs = [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, mostLabs)
    .map(([lab, count]) => `${labName(lab)} (${count})`)
  const place = countries.map((country) => placeIn(words, country)).join(', ')
  return [labs.length ? words.facts.labsFrom(place, labs.join(', ')) : words.facts.noLabFrom(place)]
}
