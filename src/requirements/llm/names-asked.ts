import { cleanWords } from './clean.ts'
import type { Ground } from './limits.ts'
import { isNamed } from './limits.ts'
import type { Catalogue } from '../built-in/reading.ts'
import type { Baseline } from '../requirement.ts'
import type { Wire } from './wire.ts'

/** What a message is about, by id; `ambiguous`: names that several models bear, with those models. */
export interface NamesAsked {
  models: string[]
  labs: string[]
  hosts: string[]
  unknownNames: string[]
  ambiguous: { name: string; models: string[] }[]
}

/** Most models that are shown for a name that several bear. */
const mostSiblings = 4
const mostNames = 12

/** Names and places on the list, resolved; what is neither in the message nor known from the conversation is dropped. */
export function resolveNames(wire: Wire, picks: string[], ground: Ground): NamesAsked {
  const { resolver, said } = ground
  const asked: NamesAsked = { models: [], labs: [], hosts: [], unknownNames: [], ambiguous: [] }
  for (const written of wire.models.slice(0, mostNames)) {
    const name = written.slice(0, 100)
    const place = /^#?([1-9])$/.exec(name.trim())?.[1]
    const ids = place ? [picks[Number(place) - 1] ?? []].flat() : resolver.models(name)
    if (ids.length === 1 || place) {
      if (place || isNamed('model', name, ids, ground)) asked.models.push(...ids)
    } else if (ids.length > 1) {
      const siblings = ids.slice(0, mostSiblings)
      asked.models.push(...siblings)
      asked.ambiguous.push({ name: cleanWords(name, 60), models: siblings })
    } else if (resolver.lab(name) !== undefined) asked.labs.push(resolver.lab(name) ?? '')
    else if (said(name)) asked.unknownNames.push(cleanWords(name, 60))
  }
  for (const name of wire.labs.slice(0, mostNames)) {
    const lab = resolver.lab(name.slice(0, 100))
    if (lab !== undefined && isNamed('lab', name, [lab], ground)) asked.labs.push(lab)
    else if (lab === undefined && said(name)) asked.unknownNames.push(cleanWords(name, 60))
  }
  for (const name of wire.hosts.slice(0, mostNames)) {
    const host = resolver.host(name.slice(0, 100))
    if (host !== undefined && isNamed('host', name, [host], ground)) asked.hosts.push(host)
    else if (host === undefined && said(name)) asked.unknownNames.push(cleanWords(name, 60))
  }
  return {
    ...asked,
    models: [...new Set(asked.models)],
    labs: [...new Set(asked.labs)],
    hosts: [...new Set(asked.hosts)],
    unknownNames: [...new Set(asked.unknownNames)].filter(Boolean),
  }
}

/** The model in use or compared with, if the words say so; a name that several bear means its newest, and that is said. */
export function readBaseline(
  wire: Wire['baseline'],
  picks: string[],
  ground: Ground,
  { models }: Catalogue,
): { baseline?: Baseline; conversions: string[] } {
  if (!wire || !ground.said(wire.quote)) return { conversions: [] }
  const baseline: Baseline = { models: [], unknown: [], wish: wire.wish }
  const conversions: string[] = []
  for (const written of wire.names.slice(0, mostNames)) {
    const name = written.slice(0, 100)
    const place = /^#?([1-9])$/.exec(name.trim())?.[1]
    const ids = place ? [picks[Number(place) - 1] ?? []].flat() : ground.resolver.models(name)
    const [newest] = ids
    if (newest === undefined) {
      if (ground.said(name)) baseline.unknown.push(cleanWords(name, 60))
    } else if (place || isNamed('model', name, ids, ground)) {
      baseline.models.push(newest)
      const called = models.find(({ id }) => id === newest)?.name ?? newest
      if (ids.length > 1)
        conversions.push(
          `"${cleanWords(name, 60)}" is taken as ${called}, the newest of that name.`,
        )
    }
  }
  const isNamedAtAll = baseline.models.length + baseline.unknown.length > 0
  return isNamedAtAll ? { baseline, conversions } : { conversions }
}
