/** The rules of a workspace in a form: for its admins, page by page; shown to everybody. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { makeServices } from '../../fixtures/services.ts'
import { policed } from '../../fixtures/policed.ts'
import { commandPayload } from '../../fakes/slack/payloads.ts'
import { openedBy, startBot, wordsOf, type Bot } from './harness.ts'

let bot: Bot
let world: Awaited<ReturnType<typeof policed>>
beforeEach(async () => {
  const base = { ...makeServices(), gatewayModels: () => Promise.resolve(['openai/gpt-6']) }
  world = await policed(base)
  bot = await startBot({ services: world.services })
  bot.work.admins.add('U1')
})
afterEach(async () => {
  await bot.end({ mayReport: true })
  world.stop()
})

const last = () => bot.fake.responses.at(-1) ?? bot.work.ephemerals.at(-1)
const said = (what: RegExp | string) =>
  bot.fake.until(() => new RegExp(what).test(wordsOf([bot.fake.responses, bot.work.ephemerals])))
const show = async (user: string) => {
  const before = bot.fake.responses.length
  const payload = { ...commandPayload('', bot.fake.responseUrl, { user }), command: '/policy' }
  await bot.fake.deliver('slash_commands', payload)
  await bot.fake.until(() => bot.fake.responses.length > before)
  return JSON.stringify(last())
}
const press = (page: string, user = 'U1') =>
  bot.press('policy.0', { user, message: { ts: '9.9' }, value: ` ${page}` })

it('everybody sees them; only admins get the buttons, and only for them a form opens', async () => {
  expect(await show('U2')).not.toContain('Hosts and data')
  expect(await show('U1')).toMatch(/Labs and weights.+Hosts and data.+Models and prices/)
  await press('labs', 'U2')
  await said('Only admins of this workspace')
  expect(bot.work.views).toEqual([])
})

it('what is filled in takes the place of what stood on that page, and of nothing else', async () => {
  const labs = await openedBy(bot, () => press('labs'))
  await bot.submit(labs, { excludeLabCountries: 'China', openWeights: 'choice:any' })
  await said('The policy of this workspace')
  const prices = await openedBy(bot, () => press('models'))
  await bot.submit(prices, { maxOutputUsdPerMTok: '15', license: 'choice:any' })
  await said(String.raw`\$15`)
  expect(world.rules()).toMatchObject({
    limits: { excludeLabCountries: ['cn'], maxOutputUsdPerMTok: 15 },
    by: 'U1',
  })
  const again = await openedBy(bot, () => press('labs'))
  expect(JSON.stringify(again)).toContain('"initial_value":"cn"')
  await bot.submit(again, { excludeLabCountries: '', openWeights: 'choice:any' })
  await bot.fake.until(() => !('excludeLabCountries' in (world.rules()?.limits ?? {})))
  expect(world.rules()?.limits).toEqual({ maxOutputUsdPerMTok: 15 })
})

it('a mistake is shown under its field, and nothing is changed', async () => {
  const labs = await openedBy(bot, () => press('labs'))
  const answer = await bot.submit(labs, { excludeLabs: 'Nonesuch Labs' })
  expect(answer).toMatchObject({ response_action: 'errors' })
  expect(Object.keys((answer as { errors: object }).errors)).toEqual(['excludeLabs'])
  expect(world.rules()).toBeUndefined()
})

it('the gateway is asked what it serves', async () => {
  const hosts = await openedBy(bot, () => press('hosts'))
  await bot.submit(hosts, { gateway: 'choice:true', region: 'choice:any' })
  await bot.fake.until(() => world.rules()?.served !== undefined)
  expect(world.rules()).toMatchObject({ limits: {}, served: ['openai/gpt-6'] })
})

it('whoever is no admin any more when the form is sent off changes nothing', async () => {
  const labs = await openedBy(bot, () => press('labs'))
  bot.work.admins.clear()
  await bot.submit(labs, { excludeLabCountries: 'China' })
  await said('Only admins of this workspace')
  expect(world.rules()).toBeUndefined()
})
