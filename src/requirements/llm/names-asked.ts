import { cleanWords } from './clean.ts'
import type { Ground } from './ground.ts'
import { isNamed, modelsOf } from './limits.ts'
import { readMoney } from './money.ts'
import type { NotApplied } from '../reading.ts'
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
export function resolveNames(wire: Wire, ground: Ground): NamesAsked {
  const { resolver, said } = ground
  const asked: NamesAsked = { models: [], labs: [], hosts: [], unknownNames: [], ambiguous: [] }
  for (const written of wire.models.slice(0, mostNames)) {
    const name = written.slice(0, 100)
    const ids = modelsOf(name, ground)
    if (ids.length === 1) {
      if (isNamed('model', name, ids, ground)) asked.models.push(...ids)
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

export interface BaselineClaim {
  baseline?: Baseline
  notApplied: NotApplied[]
  ambiguous: NamesAsked['ambiguous']
}

/** The model in use or compared with, if the words say so; a name that several bear is none of them. */
export function readBaseline(wire: Wire['baseline'], ground: Ground): BaselineClaim {
  const claim: BaselineClaim = { notApplied: [], ambiguous: [] }
  if (!wire || !ground.said(wire.quote)) return claim
  const baseline: Baseline = { models: [], unknown: [], wish: wire.wish }
  let hasLab = false
  for (const written of wire.names.slice(0, mostNames)) {
    const name = written.slice(0, 100)
    const ids = modelsOf(name, ground)
    const [only] = ids
    if (only !== undefined && ids.length === 1) {
      if (isNamed('model', name, ids, ground)) baseline.models.push(only)
    } else if (ids.length === 0 && ground.resolver.lab(name) !== undefined) {
      // A lab is no model, and none that is unknown.
      hasLab = true
    } else if (ground.said(name)) {
      const words = cleanWords(name, 60)
      baseline.unknown.push(words)
      if (ids.length === 0) continue
      claim.notApplied.push({ words, why: 'several models are called that' })
      claim.ambiguous.push({ name: words, models: ids.slice(0, mostSiblings) })
    }
  }
  const bill = wire.bill ? readMoney(wire.bill, ground.text, true) : undefined
  if (bill && 'usd' in bill && bill.usd > 0) baseline.monthlyUsd = bill.usd
  // Of a lab that is left nothing remains to compare with; what it costs, or is wished for against it, does.
  const isOfLab = hasLab && wire.wish !== 'replace'
  const hasModel = baseline.models.length + baseline.unknown.length > 0
  if (hasModel || isOfLab || baseline.monthlyUsd !== undefined) claim.baseline = baseline
  return claim
}
