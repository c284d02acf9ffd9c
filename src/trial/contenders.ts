import type { Served } from '../gateway/served.ts'
import { abilityOf } from '../leaderboard/estimate.ts'
import { type Engine, isBarred } from '../leaderboard/standings.ts'
import type { Example } from './record.ts'
import { TrialRefusal, type Notice } from './notice.ts'
import type { Contender } from './trial.ts'

const mostContenders = 4

/**
 * The models named, as the gateway serves them: by our id, the gateway's own, or a name that means one model. Throws
 * TrialRefusal for one that is not served.
 */
export function findContenders(
  names: string[],
  served: Served,
  engine: Engine,
  resolve: (name: string) => string | undefined,
): Contender[] {
  const wanted = [...new Set(names.map((name) => name.trim()).filter(Boolean))]
  if (wanted.length < 2 || wanted.length > mostContenders)
    throw new TrialRefusal({ kind: 'count-of-models' })
  const byGatewayId = new Map([...served.ids].map(([model, id]) => [id.toLowerCase(), model]))
  const found = wanted.map((name): Contender => {
    const known = byGatewayId.get(name.toLowerCase())
    const model = known ?? (engine.models.has(name) ? name : resolve(name))
    const id = model === undefined ? unlisted(name, served) : served.ids.get(model)
    checkPolicy(engine, model ?? id)
    if (id === undefined)
      throw new TrialRefusal(
        model === undefined
          ? { kind: 'unknown-model', name: name.slice(0, 80) }
          : { kind: 'model-not-served', name: engine.models.get(model)?.name ?? model },
      )
    return contenderOf(engine, model ?? id, id)
  })
  // One model under two names.
  const apart = found.filter((one, i) => found.findIndex(({ model }) => model === one.model) === i)
  if (apart.length < 2) throw new TrialRefusal({ kind: 'count-of-models' })
  return apart
}

/** Throws TrialRefusal where the workspace's policy does not allow a model; of one that no list knows nothing shows that it does. */
export function checkPolicy({ listings, everything }: Engine, model: string | undefined): void {
  if (model === undefined) return
  const listing = listings.get(model)
  if (listing ? isBarred(listing) : everything)
    throw new TrialRefusal({ kind: 'barred-model', name: listing?.model.name ?? model })
}

/** A model of the gateway's own that no list knows can be tried, too: it has no price. */
const unlisted = (name: string, { unmatched }: Served) =>
  unmatched.find((id) => id.toLowerCase() === name.toLowerCase())

/** Those of a list that are served and allowed: what is in use today may be neither. Throws TrialRefusal where no two are left. */
export function servedOnly(
  listed: string[],
  served: Served,
  { models, listings }: Engine,
): { ids: string[]; notices: Notice[] } {
  const nameOf = (id: string) => models.get(id)?.name ?? id
  const isAllowed = (id: string) => !isBarred(listings.get(id) ?? {})
  const ids = listed.filter(isAllowed)
  const barred = listed.filter((id) => !isAllowed(id)).map(nameOf)
  const missing = ids.filter((id) => !served.ids.has(id)).map(nameOf)
  const left = ids.filter((id) => served.ids.has(id))
  const notices: Notice[] = [
    ...(barred.length ? [{ kind: 'barred' as const, names: barred }] : []),
    ...(missing.length ? [{ kind: 'not-served' as const, names: missing }] : []),
  ]
  if (left.length < 2) throw new TrialRefusal({ kind: 'few-left', notices })
  return { ids: left, notices }
}

/** Where an example wants a judge: the ablest model that the gateway serves and that no contender's lab made. */
export function judgeFor(
  examples: Example[],
  contenders: Contender[],
  served: Served,
  engine: Engine,
): { judge?: Contender; notices: Notice[] } {
  if (!examples.some(({ check }) => check?.kind === 'judge')) return { notices: [] }
  const { models, listings, dataset } = engine
  const labs = new Set(contenders.map(({ model }) => models.get(model)?.lab))
  const [best] = [...served.ids]
    .filter(([id]) => {
      const listing = listings.get(id)
      return !labs.has(models.get(id)?.lab) && listing && !isBarred(listing)
    })
    .toSorted(([a], [b]) => abilityOf(dataset.fit, b).value - abilityOf(dataset.fit, a).value)
  return best
    ? { judge: contenderOf(engine, ...best), notices: [] }
    : { notices: [{ kind: 'no-judge' }] }
}

const contenderOf = ({ models, listings }: Engine, model: string, served: string): Contender => ({
  model,
  name: models.get(model)?.name ?? served,
  served,
  offer: listings.get(model)?.record,
})
