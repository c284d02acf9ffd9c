/** Who may call `/mcp`, and what it does with what is no request. */
import { expect, it } from 'vitest'
import { createGate } from '../../../src/conversation/gate.ts'
import { withPolicy } from '../../../src/policy/with-policy.ts'
import { openStore } from '../../../src/store/store.ts'
import { makeServices } from '../../fixtures/services.ts'
import { connectTo, send, serve } from './clients.ts'

const token = 'a-token-of-our-own'

it('with a token, whoever shows it is answered', async () => {
  const { url } = await serve({ token })
  const { call, close } = await connectTo(url, token)
  expect((await call('leaderboards')).isError).toBe(false)
  await close()
})

it.each([
  ['none', {}],
  ['another', { authorization: 'Bearer a-token-of-theirs' }],
  ['a part of it', { authorization: `Bearer ${token.slice(0, -1)}` }],
  ['the right one in another form', { authorization: `Basic ${token}` }],
])('with a token, %s is refused, and nothing is said of the right one', async (_, headers) => {
  const { port } = await serve({ token })
  const { status, text } = await send(port, headers)
  expect(status).toBe(401)
  expect(text).not.toContain(token)
})

it('without a token, programs on this machine are answered', async () => {
  const { port } = await serve()
  expect((await send(port, { host: `localhost:${port}` })).status).toBe(200)
  expect((await send(port, { origin: 'http://localhost:6274' })).status).toBe(200)
})

it.each([
  ['a name that was pointed here', { host: 'evil.example' }],
  ['a page of another origin', { origin: 'https://evil.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['what a proxy passes on', { 'x-forwarded-for': '203.0.113.7' }],
  ['what a proxy passes on by the standard', { forwarded: 'for=203.0.113.7' }],
])('without a token, %s is refused', async (_, headers) => {
  const { port } = await serve()
  expect((await send(port, headers)).status).toBe(403)
})

it('with a token, pages of other origins are refused all the same', async () => {
  const { port } = await serve({ token })
  const authorization = `Bearer ${token}`
  expect((await send(port, { authorization, origin: 'https://evil.example' })).status).toBe(403)
  expect((await send(port, { authorization, host: 'models.acme.example' })).status).toBe(200)
})

it.each([
  ['no JSON', 'hello', 400],
  ['nothing', '', 400],
  ['JSON that is no message', '{"a":1}', 400],
  ['a long list', JSON.stringify(Array.from({ length: 100_000 }, () => 1)), 400],
  ['more than a megabyte', JSON.stringify('x'.repeat(1_100_000)), 413],
])('%s is refused, and the next one answered', async (_, body, status) => {
  const bugs: unknown[] = []
  const { port } = await serve({ bugs })
  expect((await send(port, {}, body)).status).toBe(status)
  expect((await send(port)).status).toBe(200)
  expect(bugs).toEqual([])
})

it.each(['GET', 'DELETE', 'PUT'])('%s is told that there is nothing', async (method) => {
  const { port } = await serve()
  expect((await send(port, {}, '', method)).status).toBe(405)
})

it('a conversation is found on another replica, by its name alone', async () => {
  const store = await openStore('memory:')
  const [here, there] = [await serve({ store }), await serve({ store })]
  const [one, two] = [await connectTo(here.url), await connectTo(there.url)]
  const { data } = await one.call('recommend_model', { use_case: 'Label support tickets' })
  const taken = { conversation: data['conversation'], change: 'only open weights' }
  expect((await two.call('refine_recommendation', taken)).data['limits']).toEqual({
    openWeights: true,
  })
  await Promise.all([one.close(), two.close()])
})

it('a conversation of Slack or Discord cannot be reached', async () => {
  const store = await openStore('memory:')
  const { openMemory } = await import('../../../src/conversation/memory.ts')
  const services = makeServices()
  const { requirement } = await services.read('Label our secret tickets')
  const thread = {
    useCase: 'our secret tickets',
    requirement: requirement!,
    picks: [],
    earlier: [],
  }
  for (const surface of ['slack', 'discord'] as const)
    await openMemory(store, surface).conversations.set('T1:C1:1.1', {
      thread,
      quiet: false,
      answered: [],
    })
  const { url } = await serve({ store, services })
  const { call, close } = await connectTo(url)
  for (const conversation of [
    'T1:C1:1.1',
    'C1:1.1',
    '::T1:C1:1.1',
    'slack-conversations::T1:C1:1.1',
  ]) {
    const answer = await call('refine_recommendation', { conversation, change: 'details' })
    expect(answer).toMatchObject({ isError: true, text: expect.not.stringContaining('secret') })
  }
  await close()
})

it('admin commands are nobody’s here', async () => {
  const services = { ...makeServices(), admins: new Set(['U1']) }
  const { url } = await serve({ services })
  const { call, close } = await connectTo(url)
  const { data } = await call('recommend_model', { use_case: 'Label support tickets' })
  const { text } = await call('refine_recommendation', {
    conversation: data['conversation'],
    change: '/refresh-data',
  })
  expect(text).toContain('Only the people who run this bot')
  await close()
})

it('programs wait in the same queue as people', async () => {
  const store = await openStore('memory:')
  const gate = await createGate(store, { atWork: 5, waiting: 100, personPerMinute: 2 })
  const { url } = await serve({ store, gate })
  const { call, close } = await connectTo(url)
  const ask = () => call('recommend_model', { use_case: 'Label support tickets' })
  await ask()
  await ask()
  expect((await ask()).text).toContain('more than 2 requests')
  await close()
})

it('a bug is reported, and told without its innards', async () => {
  const bugs: unknown[] = []
  const broken = makeServices()
  const services = {
    ...broken,
    read: () => Promise.reject(new Error('postgres://user:secret@host')),
  }
  const { url } = await serve({ services, bugs })
  const { call, close } = await connectTo(url)
  const { text } = await call('recommend_model', { use_case: 'Label support tickets' })
  expect(text).toMatch(/went wrong here.+id [\da-f]{8}/)
  expect(text).not.toContain('secret')
  expect(bugs).toHaveLength(1)
  await close()
})

it('the rules of the workspace hold here, too; a fact is a fact', async () => {
  const rules = { limits: { excludeLabs: ['deepseek'] }, at: '2026-11-29T00:00:00.000Z' }
  const services = makeServices()
  const { url } = await serve({
    services: { ...services, engine: withPolicy(services.engine, rules) },
  })
  const { call, close } = await connectTo(url)
  const use_case = 'Label support tickets as cheaply as possible'
  const { data } = await call('recommend_model', { use_case })
  expect(JSON.stringify(data['shortlist'])).not.toContain('deepseek')
  const { conversation } = data
  const whyNot = await call('why_not', { conversation, model: 'DeepSeek V5' })
  expect(whyNot.text).toContain("your workspace's policy leaves it out")
  const compared = await call('compare_models', { a: 'DeepSeek V5', b: 'GPT-6', conversation })
  expect(compared.text).toContain("DeepSeek V5: your workspace's policy leaves it out.")
  expect((compared.data['models'] as { leftOut: string }[])[0]!.leftOut).toContain('policy')
  const fact = await call('model_facts', { model: 'DeepSeek V5', topic: 'price' })
  expect(fact.text).toContain('$0.20 in')
  expect(fact.data['leftOut']).toContain('policy')
  await close()
})
