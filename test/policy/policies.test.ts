import { expect, it } from 'vitest'
import { openPolicies, type Copy } from '../../src/policy/policies.ts'
import { policySchema, type Policy } from '../../src/policy/policy.ts'
import { openStore } from '../../src/store/store.ts'
import { makeServices } from '../fixtures/services.ts'

const at = '2026-11-29T00:00:00.000Z'
const noChina: Policy = { limits: { excludeLabCountries: ['cn'] }, at }
const services = makeServices()

it('a policy holds for its workspace alone, and after a restart', async () => {
  const store = await openStore('memory:')
  const policies = await openPolicies(store)
  await policies.set('T1', noChina)
  const barred = (workspace: string) =>
    policies.overlay(services, workspace).engine.listings.get('deepseek/deepseek-v5')?.barred
  expect(barred('T1')).toMatch(/China/)
  expect(barred('T2')).toBeUndefined()
  expect(policies.overlay(services, 'T2').engine).toBe(services.engine)
  policies.stop()
  expect((await openPolicies(store)).of('T1')).toEqual(noChina)
})

it('rules stay when whoever set them wants to be forgotten, in that workspace or everywhere', async () => {
  const store = await openStore('memory:')
  let text = ''
  const copy: Copy = {
    read: () => Promise.resolve(text),
    write: (next) => Promise.resolve(void (text = next)),
  }
  const policies = await openPolicies(store, copy)
  for (const [workspace, by] of [
    ['T1', 'U1'],
    ['T2', 'U1'],
    ['T3', 'U2'],
  ] as const)
    await policies.set(workspace, { ...noChina, by })
  const setters = () => ['T1', 'T2', 'T3'].map((one) => policies.of(one)?.by)
  const { policy } = policies.overlay(services, 'T1')
  await policy.forget('U1', false)
  expect(setters()).toEqual([undefined, 'U1', 'U2'])
  await policy.forget('U1', true)
  expect(setters()).toEqual([undefined, undefined, 'U2'])
  expect(policies.of('T1')?.limits).toEqual(noChina.limits)
  expect(text).not.toContain('U1')
  policies.stop()
  expect((await openPolicies(store)).of('T1')?.by).toBeUndefined()
})

it('another replica takes what was set, changed and cleared', async () => {
  const store = await openStore('memory:')
  const [here, there] = [await openPolicies(store), await openPolicies(store)]
  await here.set('T1', noChina)
  await there.look()
  expect(there.of('T1')).toEqual(noChina)
  const engine = there.overlay(services, 'T1').engine
  await there.look()
  expect(there.overlay(services, 'T1').engine).toBe(engine)
  await here.set('T1', undefined)
  await there.look()
  expect(there.of('T1')).toBeUndefined()
})

it('a store that is away takes no policy away, and a start meanwhile has the last known ones', async () => {
  const store = await openStore('memory:')
  let text: string | undefined
  const copy: Copy = {
    read: () => Promise.resolve(text),
    write: (next) => Promise.resolve(void (text = next)),
  }
  const policies = await openPolicies(store, copy)
  await policies.set('T1', noChina)
  const away = {
    ...(await openStore('memory:')),
    problem: () => Promise.resolve('connect ECONNREFUSED'),
  }
  const meanwhile = await openPolicies(away, copy)
  expect(meanwhile.of('T1')).toEqual(noChina)
  await meanwhile.look()
  expect(meanwhile.of('T1')).toEqual(noChina)
  text = '{"T1": {"limits": {"nonesuch": 1}}}'
  expect((await openPolicies(away, copy)).of('T1')).toBeUndefined()
})

it('what depends on the work is no rule for everybody', () => {
  const rule = (limits: object) => policySchema.safeParse({ limits, at }).success
  expect(rule({ excludeLabs: ['xai'], maxOutputUsdPerMTok: 10 })).toBe(true)
  expect(rule({ minContextTokens: 100_000 })).toBe(false)
  expect(rule({ maxMonthlyUsd: 100 })).toBe(false)
})
