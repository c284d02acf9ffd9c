import { UserError } from '../errors.ts'
import type { Served } from '../gateway/served.ts'
import type { Engine } from '../leaderboard/standings.ts'
import { abilityOf } from '../leaderboard/estimate.ts'
import type { Contender } from './trial.ts'

const mostContenders = 4

/**
 * The models named, as the gateway serves them: by our id, the gateway's own, or a name that means one model. Throws
 * UserError for one that is not served.
 */
export function findContenders(
  names: string[],
  served: Served,
  engine: Engine,
  resolve: (name: string) => string | undefined,
): Contender[] {
  const wanted = [...new Set(names.map((name) => name.trim()).filter(Boolean))]
  if (wanted.length < 2 || wanted.length > mostContenders)
    throw new UserError(`Name two to ${mostContenders} models to try, separated by commas.`)
  const byGatewayId = new Map([...served.ids].map(([model, id]) => [id.toLowerCase(), model]))
  return wanted.map((name) => {
    const known = byGatewayId.get(name.toLowerCase())
    const model = known ?? (engine.models.has(name) ? name : resolve(name))
    const id = model === undefined ? unlisted(name, served) : served.ids.get(model)
    const listing = model === undefined ? undefined : engine.listings.get(model)
    if (listing?.barred !== undefined || listing?.barredAtHosts)
      throw new UserError(`Your workspace's policy leaves ${listing.model.name} out.`)
    if (id === undefined)
      throw new UserError(
        model === undefined
          ? `"${name.slice(0, 80)}" is neither on our list of models nor one that the gateway serves.`
          : `The gateway does not serve ${engine.models.get(model)?.name ?? model}.`,
      )
    return {
      model: model ?? id,
      name: (model && engine.models.get(model)?.name) ?? id,
      served: id,
      offer: model ? engine.listings.get(model)?.record : undefined,
    }
  })
}

/** A model of the gateway's own that no list knows can be tried, too: it has no price. */
const unlisted = (name: string, { unmatched }: Served) =>
  unmatched.find((id) => id.toLowerCase() === name.toLowerCase())

/** The ablest model that the gateway serves and that no contender's lab made, to judge them. */
export function findJudge(
  contenders: Contender[],
  served: Served,
  { models, listings, dataset }: Engine,
): Contender | undefined {
  const labs = new Set(contenders.map(({ model }) => models.get(model)?.lab))
  const [best] = [...served.ids.keys()]
    .filter((id) => !labs.has(models.get(id)?.lab) && listings.get(id)?.barred === undefined)
    .toSorted((a, b) => abilityOf(dataset.fit, b).value - abilityOf(dataset.fit, a).value)
  const id = best && served.ids.get(best)
  if (!id) return undefined
  return {
    model: best,
    name: models.get(best)?.name ?? id,
    served: id,
    offer: listings.get(best)?.record,
  }
}
