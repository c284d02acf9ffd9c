import { indexSpokenNames } from '../catalogue/find-names.ts'
import type { Model, Offer } from '../catalogue/model.ts'
import type { Dataset } from '../leaderboard/model.ts'
import type { Gateway } from './gateway.ts'

/** Which of our models a gateway serves. */
export interface Served {
  /** The gateway's id by canonical model id. */
  ids: Map<string, string>
  /** What it serves that is none of ours, as it writes it. */
  unmatched: string[]
}

/**
 * Joins by exact rules, the surest first: the canonical id; an offer's own id; the name as boards write it. Never by
 * likeness. `resolve`: the canonical id a name means.
 */
export function joinServed(
  served: string[],
  { models, offers }: { models: Pick<Model, 'id'>[]; offers: Pick<Offer, 'model' | 'hostId'>[] },
  resolve: (name: string) => string | undefined,
): Served {
  const known = new Set(models.map(({ id }) => id))
  const byHostId = new Map<string, string>()
  for (const { model, hostId } of offers) if (hostId) byHostId.set(hostId.toLowerCase(), model)
  const ids = new Map<string, string>()
  const unmatched: string[] = []
  const rules: ((name: string) => string | undefined)[] = [
    (name) => (known.has(name) ? name : undefined),
    (name) => byHostId.get(name),
    resolve,
  ]
  // A free or otherwise limited variant is another offer of the same model: the plain one goes first.
  const plainFirst = served.toSorted((a, b) => Number(a.includes(':')) - Number(b.includes(':')))
  for (const id of plainFirst) {
    const name = id.toLowerCase()
    let model: string | undefined
    for (const rule of rules) model ??= rule(name)
    if (model === undefined) unmatched.push(id)
    else if (!ids.has(model)) ids.set(model, id)
  }
  return { ids, unmatched }
}

interface Listed {
  served: Served
  /** The canonical id a name means. */
  resolve(name: string): string | undefined
}

/** What a gateway serves changes seldom. */
const listedForMs = 10 * 60_000

/** What a gateway serves, asked for once in a while. Throws UserError when it does not say. */
export function createServed(
  gateway: Pick<Gateway, 'models'>,
  now = () => new Date(),
): (dataset: Dataset) => Promise<Listed> {
  let known: { ids: string[]; at: number } | undefined
  return async (dataset) => {
    if (!known || now().getTime() - known.at > listedForMs)
      known = { ids: await gateway.models(), at: now().getTime() }
    const spoken = indexSpokenNames(dataset)
    const resolve = (name: string) => {
      const meant = spoken.resolve(name)
      return meant && 'model' in meant ? meant.model : undefined
    }
    return { served: joinServed(known.ids, dataset, resolve), resolve }
  }
}
