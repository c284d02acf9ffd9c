/** No pick ever breaks the policy, whatever is asked: judged here by hand, not by the code that applies it. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hosts } from '../../src/catalogue/hosts.ts'
import { openMemory } from '../../src/conversation/memory.ts'
import { readRulesForm, rulesForm } from '../../src/conversation/rules-form.ts'
import type { Rules } from '../../src/policy/policies.ts'
import { policySchema, rulePages, type Policy, type RulePage } from '../../src/policy/policy.ts'
import { withPolicy } from '../../src/policy/with-policy.ts'
import { applyForm } from '../../src/requirements/form.ts'
import { buildServices } from '../../src/services.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { openStore } from '../../src/store/store.ts'
import { selfHosted } from '../../src/shortlist/exclude.ts'
import { anyRequirement } from '../evaluate/requirements.ts'
import { makeRequirement } from '../fixtures/world.ts'
import { allowsModel, allowsOffer, anyPolicy, dataset, engine } from './judge.ts'

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

/** Hosts that people can name; a rule on another cannot have been made. */
const isOfKnownHosts = ({ limits: { providers = [], excludeProviders = [] } }: Policy) =>
  [...providers, ...excludeProviders].every((host) => hosts.some(({ id }) => id === host))

it('a form shows every policy as it is, and sent off unchanged it is the same', async () => {
  const services = buildServices(dataset, () => dataset.asOf)
  const memory = openMemory(await openStore('memory:'), 'slack')
  const place = { surface: 'slack' as const, workspace: 'T1', channel: 'C1' }
  const ana = { id: 'U1', name: () => Promise.resolve(undefined) }
  const admins = new Set([ana.id])
  const gatewayModels = () => Promise.resolve([])
  await fc.assert(
    fc.asyncProperty(anyPolicy.filter(isOfKnownHosts), async (policy) => {
      const pages = Object.keys(rulePages) as RulePage[]
      const own = { ...services, policy: { rules: policy } as Rules, gatewayModels, admins }
      const parts = { services: { of: () => own }, memory }
      const shown = await Promise.all(
        pages.map(async (page) => {
          const form = await rulesForm(parts, place, ana, page)
          return 'fields' in form ? form.fields : []
        }),
      )
      const read = await readRulesForm(
        Object.fromEntries(shown.flat().map(({ name, value }) => [name, value ?? ''])),
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
