import type { Model, Offer } from '../../catalogue/model.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { monthlyCost } from '../../shortlist/cost.ts'
import { day, listing, usd, usdPerMonth } from '../../format.ts'
import type { Block } from '../reply.ts'
import { regionName } from '../../format.ts'

const mostOffers = 12

/** Who sells a model, the cheapest for this workload first; an offer that does not keep to the region asked for says so. */
export function providerBlocks(engine: Engine, requirement: Requirement, model: Model): Block[] {
  const { workload, limits } = requirement
  const offers = (engine.offers.get(model.id) ?? [])
    .map((offer) => monthlyCost(offer, workload))
    .toSorted(
      (a, b) =>
        a.monthlyUsd - b.monthlyUsd ||
        Number(b.offer.firstParty) - Number(a.offer.firstParty) ||
        (a.offer.provider < b.offer.provider ? -1 : 1),
    )
  const allowed = offers.filter(({ offer }) => staysIn(limits.region, offer))
  const [cheapest] = allowed
  const alike = allowed.filter(({ monthlyUsd }) => monthlyUsd === cheapest?.monthlyUsd).length - 1
  const others = alike > 0 ? `; ${alike} ${alike === 1 ? 'other asks' : 'others ask'} the same` : ''
  if (offers.length === 0)
    return [{ kind: 'text', text: `No provider on our lists publishes a price for ${model.name}.` }]
  const within = limits.region ? ` that keeps the data in ${regionName(limits.region)}` : ''
  const own = offers.find(({ offer }) => offer.firstParty)
  const compared =
    own && cheapest && own !== cheapest
      ? ` The lab's own costs ${usdPerMonth(own.monthlyUsd)}; others may serve a smaller or quantised copy, so test before you switch.`
      : ''
  return [
    {
      kind: 'text',
      text: cheapest
        ? `The cheapest provider of ${model.name}${within} for this workload is ${sellerOf(cheapest.offer)}, at ${usdPerMonth(cheapest.monthlyUsd)} a month${others}.${compared}`
        : `No provider on our lists promises to keep the data of ${model.name} in ${regionName(limits.region ?? '')}.`,
    },
    {
      kind: 'table',
      columns: [
        'Provider',
        'In per 1M',
        'Out per 1M',
        'Cached in',
        'A month',
        'Data stays in',
        'As of',
      ],
      rows: offers
        .slice(0, mostOffers)
        .map(({ offer, monthlyUsd }) => [
          sellerOf(offer),
          usd(offer.inputUsdPerMTok),
          usd(offer.outputUsdPerMTok),
          offer.cacheReadUsdPerMTok === undefined ? 'unknown' : usd(offer.cacheReadUsdPerMTok),
          usdPerMonth(monthlyUsd),
          offer.regions ? listing(offer.regions.map(regionName)) : 'not promised',
          day(offer.asOf),
        ]),
    },
    ...(offers.length > mostOffers
      ? [
          {
            kind: 'text' as const,
            text: `${offers.length - mostOffers} dearer offers are left out.`,
          },
        ]
      : []),
  ]
}

const sellerOf = ({ provider, firstParty }: Offer) =>
  firstParty ? `${provider} (the lab)` : provider

function staysIn(region: string | undefined, { regions }: Offer): boolean {
  return region === undefined || regions?.includes(region) === true
}
