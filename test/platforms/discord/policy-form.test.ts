/** The rules of a server in a form: five fields at a time, for whoever may manage the server. */
import { PermissionFlagsBits } from 'discord.js'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { policed } from '../../fixtures/policed.ts'
import { makeServices as six } from '../../fixtures/services.ts'
import type { Json } from '../../fakes/discord/validate.ts'
import type { FakeInteraction } from '../../fakes/discord/state.ts'
import { openMemory } from '../../../src/conversation/memory.ts'
import { makeRequirement } from '../../fixtures/world.ts'
import { startWorld, type World } from './world.ts'

let world: World
let policies: Awaited<ReturnType<typeof policed>>
beforeEach(async () => {
  const base = { ...six(), gatewayModels: () => Promise.resolve(['openai/gpt-6']) }
  policies = await policed(base)
  world = await startWorld({ services: policies.services })
})
afterEach(async () => {
  await world.close()
  policies.stop()
})

const ana = { id: '700000000000000001', username: 'ana' }
const member = (permissions: bigint) => ({
  extra: {
    member: { user: ana, roles: [], permissions: String(permissions), joined_at: '', flags: 0 },
  },
})
const manager = member(PermissionFlagsBits.ManageGuild)
const others = member(0n)
const press = (value: string, from = manager) =>
  world.send(
    3,
    { component_type: 2, custom_id: `s1:policy:${world.text.id}:${value}` },
    { channel: world.text, ...from, extra: { ...from.extra, message: { id: '1', flags: 0 } } },
  )
const fill = (page: string, values: Record<string, string>, from = manager) =>
  world.submit(`s1:rules-form:${world.text.id}:${page}`, values, from)
const words = async (made: FakeInteraction) => JSON.stringify(await world.dataOf(made))
/** Only what Discord takes becomes a response of its. */
const fieldsOf = async (made: FakeInteraction) =>
  ((await world.dataOf(made))['components'] as Json[]).map(({ component }) => component as Json)

it('everybody sees them; only who may manage the server gets buttons and forms', async () => {
  const shown = await words(world.slash('policy', {}, others))
  expect(shown).toContain('every model is allowed')
  expect(shown).not.toContain('Hosts and data')
  const own = await words(world.slash('policy', {}, manager))
  for (const page of ['Labs and weights', 'Hosts and data', 'Models and prices'])
    expect(own).toContain(page)
  expect(await words(press('labs', others))).toContain('Only admins of this workspace')
})

it.each(['labs', 'hosts', 'models'])('page %s is a form that Discord takes', async (page) => {
  const fields = await fieldsOf(press(page))
  expect(fields).toHaveLength(5)
  expect(fields.every(({ required }) => required === false)).toBe(true)
})

it('what is filled in takes the place of what stood on that page, and of nothing else', async () => {
  fill('labs', { excludeLabCountries: 'China' })
  await vi.waitFor(() => expect(policies.rules()?.limits).toEqual({ excludeLabCountries: ['cn'] }))
  fill('models', { maxOutputUsdPerMTok: '15' })
  await vi.waitFor(() =>
    expect(policies.rules()?.limits).toEqual({
      excludeLabCountries: ['cn'],
      maxOutputUsdPerMTok: 15,
    }),
  )
  expect(JSON.stringify(await fieldsOf(press('labs')))).toContain('"value":"cn"')
  fill('labs', { excludeLabCountries: '' })
  await vi.waitFor(() => expect(policies.rules()?.limits).toEqual({ maxOutputUsdPerMTok: 15 }))
})

it('with a mistake nothing is changed, and what was typed is there again', async () => {
  const told = await world.dataOf(fill('labs', { excludeLabs: 'Nonesuch Labs', includeLabs: '' }))
  expect(JSON.stringify(told)).toContain('No models of these labs: \\"Nonesuch Labs\\"')
  expect(policies.rules()).toBeUndefined()
  const [, value] = /"s1:policy:\d+:([^"]+)"/.exec(JSON.stringify(told))!
  expect(JSON.stringify(await fieldsOf(press(value!)))).toContain('"value":"Nonesuch Labs"')
})

it('a list of many models is kept in full', async () => {
  const all = [...policies.services.engine.models.keys()]
  fill('models', { excludeModels: all.join(', ') })
  await vi.waitFor(() => expect(policies.rules()?.limits.excludeModels).toEqual(all))
  expect(JSON.stringify(await fieldsOf(press('models')))).toContain(all.join(', '))
})

it('whoever may not change them, changes nothing by sending a form off', async () => {
  expect(await words(fill('labs', { excludeLabCountries: 'China' }, others))).toContain(
    'Only admins of this workspace',
  )
  expect(policies.rules()).toBeUndefined()
})

it('asks in the language of the conversation', async () => {
  const thread = { useCase: 'x', requirement: makeRequirement({}), picks: [], earlier: [] }
  const key = `${world.text.guild}:${world.text.id}:all`
  await openMemory(world.store, 'discord').conversations.set(key, {
    thread: { ...thread, subjects: [] },
    quiet: false,
    language: 'de',
    answered: [],
  })
  const form = JSON.stringify(await world.dataOf(press('hosts')))
  for (const label of [
    'Anbieter und Daten',
    'Bei diesen Anbietern',
    'Daten bleiben in …',
    'Egal',
    'Nur was unser Gateway anbietet',
  ])
    expect(form).toContain(label)
  expect(form).not.toMatch(/hosts from|No matter|Where the data/)
})
