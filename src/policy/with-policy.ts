import { isServedOn } from '../catalogue/offers.ts'
import type { Model, Offer } from '../catalogue/model.ts'
import { offerOfRecord } from '../catalogue/price.ts'
import type { Engine, Listing } from '../leaderboard/standings.ts'
import { generalUse } from '../requirements/general-use.ts'
import { limitKind, statedLimits } from '../requirements/limits/index.ts'
import { subjectOf } from '../shortlist/exclude.ts'
import { memoryOf } from '../shortlist/memory.ts'
import type { Policy } from './policy.ts'

const known = new WeakMap<Engine, WeakMap<Policy, Engine>>()

/**
 * The engine of a workspace with a policy: what is not allowed can be bought nowhere and is never ranked, so nothing that
 * uses it can forget the policy. What is not published does not pass. `everything` is the engine without it: facts are
 * facts. Made once for each day.
 */
export function withPolicy(engine: Engine, policy: Policy): Engine {
  const made = known.get(engine) ?? new WeakMap<Policy, Engine>()
  known.set(engine, made)
  const before = made.get(policy)
  if (before) return before
  const limited = limitedEngine(engine, policy)
  made.set(policy, limited)
  return limited
}

function limitedEngine(engine: Engine, policy: Policy): Engine {
  const mayBeBought = createOfferRule(policy)
  const refusalOf = createModelRule(policy)
  const allowedOf = (id: string, all: Offer[]) => {
    const model = engine.models.get(id)
    return all.filter((offer) => model !== undefined && mayBeBought(offer, model))
  }
  const offers = new Map<string, Offer[]>()
  const listings = new Map<string, Listing>()
  for (const [id, listing] of engine.listings) {
    const all = engine.offers.get(id) ?? []
    const allowed = allowedOf(id, all)
    offers.set(id, allowed)
    const isSold = (one: Offer) => isServedOn(one, engine.today)
    listings.set(id, {
      ...listing,
      record: offerOfRecord(allowed.filter(isSold)),
      barred: refusalOf(listing.model),
      barredAtHosts: all.some(isSold) && !allowed.some(isSold),
    })
  }
  const freeOffers = new Map([...engine.freeOffers].map(([id, all]) => [id, allowedOf(id, all)]))
  return {
    ...engine,
    offers,
    freeOffers,
    listings,
    everything: engine,
    market: (limits) => withPolicy(engine.market(limits), policy),
  }
}

/** Rules on where a model is bought and for how much, for each offer by itself. */
function createOfferRule({ limits }: Policy): (offer: Offer, model: Model) => boolean {
  const judges = statedLimits(limits).flatMap(([name, value]) => {
    const { offer: meets, check } = limitKind(name)
    if (meets) return [(offer: Offer) => meets(value, offer) === true]
    if (!check || !prices.has(name)) return []
    return [
      (offer: Offer, model: Model) => {
        const cost = { offer, monthlyUsd: 0, tiered: false }
        const subject = subjectOf({ model, cost }, generalUse)
        return check(value, subject) === undefined
      },
    ]
  })
  return (offer, model) => judges.every((meets) => meets(offer, model))
}

const prices = new Set<string>(['maxInputUsdPerMTok', 'maxOutputUsdPerMTok'])

/** Rules on the model itself: the rule that it breaks, in words. */
function createModelRule({ limits, served }: Policy): (model: Model) => string | undefined {
  const atGateway = served && new Set(served)
  const checks = statedLimits(limits).flatMap(([name, value]) => {
    const { offer: meets, check, phrase } = limitKind(name)
    return meets || !check || prices.has(name) ? [] : [{ check, value, phrase }]
  })
  return (model) => {
    const own = memoryOf(model, generalUse.workload)
    const subject = subjectOf({ model, thinks: model.reasoning, own }, generalUse)
    // A fine-tune has two makers, and the rules are for both.
    const subjects = subject.labs.map((lab) => ({
      ...subject,
      labs: [lab],
      model: { ...model, lab },
    }))
    const broken = checks.find(({ check, value }) => subjects.some((one) => check(value, one)))
    if (broken) return broken.phrase(broken.value)
    return atGateway && !atGateway.has(model.id) ? 'only what our gateway serves' : undefined
  }
}
