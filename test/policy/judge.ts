/** Policies, and what each allows, judged here by hand. */
import fc from 'fast-check'
import { findLab, labCountry } from '../../src/catalogue/labs.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import type { Model, Offer } from '../../src/catalogue/model.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import type { Policy } from '../../src/policy/policy.ts'

const bundle = (await readDataset(bundledDirectory))!
const ability = (id: string) => bundle.fit.ability[id]?.value ?? -9
const models = bundle.models
  .toSorted((a, b) => ability(b.id) - ability(a.id))
  .filter((_, i) => i % 12 === 0)
const kept = new Set(models.map(({ id }) => id))
export const dataset = {
  ...bundle,
  models,
  offers: bundle.offers.filter(({ model }) => kept.has(model)),
  scores: bundle.scores.filter(({ model }) => kept.has(model)),
}
export const engine = createEngine(dataset)

const some = <T>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most })
const labs = [...new Set(models.map(({ lab }) => lab))]
const ids = [...kept]
const hosts = [...new Set(dataset.offers.map(({ provider }) => provider))]

/** A policy of two rules at most, perhaps with a gateway. */
export const anyPolicy: fc.Arbitrary<Policy> = fc
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

/** By hand, not by the code that applies it. */
export function allowsModel({ limits, served }: Policy, model: Model): boolean {
  const { includeLabs, excludeLabs, labCountries, excludeLabCountries } = limits
  // A fine-tune has two makers.
  const base = model.community?.base ?? model.base
  const makers = base?.split('/').slice(0, 1) ?? []
  for (const lab of [model.lab, ...makers.map((owner) => findLab(owner) ?? owner)]) {
    // Where a lab sits is not always known, and what is not known does not pass.
    if ((labCountries ?? excludeLabCountries) && labCountry(lab) === undefined) return false
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

export function allowsOffer({ limits }: Policy, offer: Offer): boolean {
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
