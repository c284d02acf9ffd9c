import type { Model, Offer } from '../catalogue/model.ts'

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
