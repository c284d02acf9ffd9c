/** No pick ever breaks the policy, whatever is asked: judged here by hand, not by the code that applies it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labCountry } from '../../src/catalogue/labs.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import type { Model, Offer } from '../../src/catalogue/model.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { readRulesForm } from '../../src/conversation/rules-form.ts'
import { ruleFields } from '../../src/policy/form.ts'
import { policySchema, rulePages, type Policy, type RulePage } from '../../src/policy/policy.ts'
import { withPolicy } from '../../src/policy/with-policy.ts'
import { applyForm } from '../../src/requirements/form.ts'
import { buildServices } from '../../src/services.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { selfHosted } from '../../src/shortlist/exclude.ts'
import { anyRequirement } from '../evaluate/requirements.ts'
import { makeRequirement } from '../fixtures/world.ts'

const bundle = (await readDataset(bundledDirectory))!
const ability = (id: string) => bundle.fit.ability[id]?.value ?? -9
const models = bundle.models
  .toSorted((a, b) => ability(b.id) - ability(a.id))
  .filter((_, i) => i % 12 === 0)
const kept = new Set(models.map(({ id }) => id))
const dataset = {
  ...bundle,
  models,
  offers: bundle.offers.filter(({ model }) => kept.has(model)),
  scores: bundle.scores.filter(({ model }) => kept.has(model)),
}
const engine = createEngine(dataset)

const some = <T>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most })
const labs = [...new Set(models.map(({ lab }) => lab))]
const ids = [...kept]
const hosts = [...new Set(dataset.offers.map(({ provider }) => provider))]

const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    limits: fc.record(
      {
        includeLabs: some(labs, 12),
        excludeLabs: some(labs, 12),
        labCountries: some(['us', 'cn', 'eu', 'kr'], 2),
        excludeLabCountries: some(['us', 'cn', 'eu'], 1),
        providers: some(hosts, 12),
        excludeProviders: some(hosts, 30),
        region: fc.constantFrom('eu', 'us'),
        dataPolicy: fc.constantFrom('no-training' as const, 'zero-retention' as const),
        openWeights: fc.boolean(),
        license: fc.constantFrom('apache-2.0', 'mit'),
        excludeModels: some(ids, 30),
        maxInputUsdPerMTok: fc.double({ min: 0.05, max: 5, noNaN: true }),
        maxOutputUsdPerMTok: fc.double({ min: 0.2, max: 20, noNaN: true }),
      },
      { requiredKeys: [] },
    ),
    served: fc.option(some(ids, 60), { nil: undefined, freq: 4 }),
  })
  // Many rules at once leave nothing to look at.
  .map(({ limits, served }) => ({
    limits: Object.fromEntries(Object.entries(limits).slice(0, 2)),
    ...(served && { served }),
    at: '2026-11-29T00:00:00.000Z',
  }))

const europe = new Set([
  'fr',
  'de',
  'ch',
  'nl',
  'es',
  'it',
  'se',
  'fi',
  'pl',
  'gr',
  'bg',
  'at',
  'pt',
])
const isFrom = (lab: string, country: string) => {
  const own = labCountry(lab)
  return (
    own === country || (country === 'eu' && own !== undefined && own !== 'ch' && europe.has(own))
  )
}

function allowsModel({ limits, served }: Policy, model: Model): boolean {
  const { includeLabs, excludeLabs, labCountries, excludeLabCountries } = limits
  // A fine-tune has two makers.
  const base = model.community?.base ?? model.base
  for (const lab of [model.lab, ...(base?.split('/').slice(0, 1) ?? [])]) {
    if (includeLabs && !includeLabs.includes(lab)) return false
    if (excludeLabs?.includes(lab)) return false
    if (labCountries && !labCountries.some((one) => isFrom(lab, one))) return false
    if (excludeLabCountries?.some((one) => isFrom(lab, one))) return false
  }
  if (limits.openWeights !== undefined && model.openWeights !== limits.openWeights) return false
  if (limits.license && model.license?.toLowerCase() !== limits.license) return false
  if (limits.excludeModels?.includes(model.id)) return false
  return !served || served.includes(model.id)
}

function allowsOffer({ limits }: Policy, offer: Offer): boolean {
  const { providers, excludeProviders, region, dataPolicy } = limits
  if (providers && !providers.includes(offer.provider)) return false
  if (excludeProviders?.includes(offer.provider)) return false
  const places = offer.regions ?? []
  if (region && !places.some((place) => place === region || (region === 'eu' && europe.has(place))))
    return false
  if (dataPolicy && offer.dataPolicy?.training !== false && dataPolicy === 'no-training')
    return false
  if (dataPolicy === 'zero-retention' && offer.dataPolicy?.retentionDays !== 0) return false
  if (offer.inputUsdPerMTok > (limits.maxInputUsdPerMTok ?? Infinity)) return false
  return offer.outputUsdPerMTok <= (limits.maxOutputUsdPerMTok ?? Infinity)
}

it('in 10,000 requirements, each under its own policy', () => {
  let picked = 0
  let barred = 0
  fc.assert(
    fc.property(anyRequirement(dataset), anyPolicy, (requirement, policy) => {
      expect(policySchema.parse(policy)).toEqual(policy)
      const list = recommend(withPolicy(engine, policy), requirement)
      const offered = [
        ...list.ranking,
        ...list.picks,
        ...list.picks.flatMap(({ tiedWith }) => tiedWith),
        ...list.relaxations().map(({ gains }) => gains),
        ...[...list.flips.volume(), ...list.flips.difficulty()].map(({ first }) => first),
      ]
      for (const { model, cost } of offered) {
        if (!allowsModel(policy, model)) throw new Error(`${model.id} is not allowed`)
        if (cost && !selfHosted(requirement.limits) && !allowsOffer(policy, cost.offer))
          throw new Error(`${model.id} is not allowed at ${cost.offer.provider}`)
      }
      for (const { model } of list.nearlyFits())
        if (!allowsModel(policy, model)) throw new Error(`${model.id} is not allowed`)
      picked += list.picks.length
      barred += list.excluded.filter(({ barrier }) => barrier === 'policy').length
    }),
    { numRuns: 10_000 },
  )
  // It says nothing when nothing is picked, or nothing left out.
  expect(picked).toBeGreaterThan(2000)
  expect(barred).toBeGreaterThan(100_000)
}, 240_000)

it('every model that the policy leaves out says so, and none that it allows', () => {
  fc.assert(
    fc.property(anyPolicy, (policy) => {
      const { listings } = withPolicy(engine, policy)
      for (const { model, barred } of listings.values())
        expect([model.id, barred === undefined]).toEqual([model.id, allowsModel(policy, model)])
    }),
    { numRuns: 300 },
  )
})

it('a form shows every policy as it is, and sent off unchanged it is the same', async () => {
  const services = buildServices(dataset, () => dataset.asOf)
  await fc.assert(
    fc.asyncProperty(anyPolicy, async (policy) => {
      const pages = Object.keys(rulePages) as RulePage[]
      const shown = pages.flatMap((page) => ruleFields(page, policy, true))
      const read = await readRulesForm(
        Object.fromEntries(shown.map(({ name, value }) => [name, value])),
        services,
      )
      if ('errors' in read) throw new Error(JSON.stringify(read.errors))
      const { limits } = applyForm(makeRequirement({}), read.form, 'remove')
      // Prices are written with six decimals.
      const rounded = JSON.parse(JSON.stringify(policy.limits), (_, value: unknown) =>
        typeof value === 'number' ? Number(value.toFixed(6)) : value,
      ) as Policy['limits']
      expect(limits).toEqual(rounded)
      expect(read.fields).toEqual({ gateway: policy.served ? 'true' : '' })
    }),
    { numRuns: 300 },
  )
})

it('what hosts serve for nothing is bought there, too', () => {
  const hostsOfFree = [...engine.freeOffers.values()].flat().map(({ provider }) => provider)
  const freeAt = (limits: Policy['limits']) =>
    recommend(
      withPolicy(engine, { limits, at: '2026-11-29T00:00:00.000Z' }),
      makeRequirement({ limits: { freeOnly: true } }),
    ).picks.length
  expect(freeAt({})).toBeGreaterThan(0)
  expect(freeAt({ excludeProviders: [...new Set(hostsOfFree)] })).toBe(0)
})
