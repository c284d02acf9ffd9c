import { indexSpokenNames } from '../catalogue/find-names.ts'
import { UserError } from '../errors.ts'
import { GatewayError, type Gateway } from '../gateway/gateway.ts'
import { joinServed, type Served } from '../gateway/served.ts'
import { abilityOf } from '../leaderboard/estimate.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Example } from './examples.ts'
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
function findJudge(
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

interface Listed {
  served: Served
  resolve(name: string): string | undefined
}

/** What a gateway serves changes seldom. */
const listedForMs = 10 * 60_000

/** What the gateway serves, asked for once in a while. Throws UserError when it does not say. */
export function createServed(
  gateway: Gateway,
  now: () => Date,
): (engine: Engine) => Promise<Listed> {
  let known: { ids: string[]; at: number } | undefined
  return async ({ dataset }) => {
    if (!known || now().getTime() - known.at > listedForMs)
      try {
        known = { ids: await gateway.models(), at: now().getTime() }
      } catch (error) {
        if (error instanceof GatewayError) throw new UserError(error.message)
        throw error
      }
    const spoken = indexSpokenNames(dataset)
    const resolve = (name: string) => {
      const meant = spoken.resolve(name)
      return meant && 'model' in meant ? meant.model : undefined
    }
    return { served: joinServed(known.ids, dataset, resolve), resolve }
  }
}

/** Those of a list that are served; what is left out is said. */
export function servedOnly(
  ids: string[],
  { served }: Listed,
  { models }: Engine,
  notices: string[],
) {
  const missing = ids.filter((id) => !served.ids.has(id))
  const left = ids.filter((id) => served.ids.has(id))
  const names = missing.map((id) => models.get(id)?.name ?? id).join(', ')
  if (missing.length) notices.push(`Not served by the gateway and left out: ${names}.`)
  if (left.length < 2)
    throw new UserError(
      `The gateway serves fewer than two models of this list (not: ${names}). Name two to four models to try; "doctor" lists what it serves.`,
    )
  return left
}

/** The model that judges, where an example wants one; `none`: none is served. */
export function judgeFor(
  examples: Example[],
  contenders: Contender[],
  served: Served,
  engine: Engine,
): Contender | 'none' | undefined {
  if (!examples.some(({ check }) => check?.kind === 'judge')) return undefined
  return findJudge(contenders, served, engine) ?? 'none'
}

export const withoutJudge =
  'No model of another lab is served to judge: those examples get no score.'
