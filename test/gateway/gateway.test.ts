import { afterEach, describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { createGateway, type GatewaySettings } from '../../src/gateway/gateway.ts'
import { startFakeGateway, type FakeGateway, type GatewayAnswer } from '../fakes/gateway.ts'

const key = 'sk-loopback-secret'
let fake: FakeGateway | undefined
afterEach(async () => {
  await fake?.close()
  fake = undefined
})

/** A gateway that gives these answers in order; the last one stays. */
async function gatewayOf(answers: GatewayAnswer[], settings: Partial<GatewaySettings> = {}) {
  fake = await startFakeGateway(['acme/atlas', 'b/beta'], (_, count) => {
    const answer = answers[Math.min(count, answers.length) - 1]
    if (!answer) throw new Error('no answer was given')
    return answer
  })
  const waited: number[] = []
  const gateway = createGateway({
    apiKey: key,
    baseUrl: fake.baseUrl,
    wait: (ms) => Promise.resolve(void waited.push(ms)),
    ...settings,
  })
  const ask = () => gateway.ask({ model: 'acme/atlas', prompt: 'Say hello.', maxTokens: 50 })
  return { gateway, ask, waited, asked: fake.asked }
}

describe('an answer', () => {
  it('comes with its tokens, thinking included, what was billed and how long it took', async () => {
    const clock = [0, 1500]
    const usage = {
      prompt_tokens: 12,
      completion_tokens: 30,
      completion_tokens_details: { reasoning_tokens: 25 },
      cost: 0.00042,
    }
    const { ask, asked } = await gatewayOf([{ content: 'Hello', usage }], {
      now: () => clock.shift() ?? 0,
    })
    expect(await ask()).toEqual({
      text: 'Hello',
      failure: undefined,
      usage: { inputTokens: 12, outputTokens: 30, thinkingTokens: 25 },
      billedUsd: 0.00042,
      seconds: 1.5,
      isSent: true,
    })
    expect(asked).toEqual([
      {
        model: 'acme/atlas',
        messages: [{ role: 'user', content: 'Say hello.' }],
        max_tokens: 50,
      },
    ])
  })

  it.each([
    ['0.0031', 0.0031],
    ['0.0', undefined],
    ['None', undefined],
  ])('has the bill that LiteLLM writes into its head (%s)', async (cost, billedUsd) => {
    const headers = { 'x-litellm-response-cost': cost }
    const { ask } = await gatewayOf([{ content: 'Hello', headers }])
    expect((await ask()).billedUsd).toBe(billedUsd)
  })

  it('has its time to the first token where the gateway keeps notes, once they are there', async () => {
    const { gateway, ask, waited } = await gatewayOf([{ content: 'Hello', id: 'gen-1' }])
    const { generation } = await ask()
    expect(generation).toBe('gen-1')
    fake!.notes.push({ status: 404 }, { body: '{"data":{"id":"gen-1","latency":430}}' })
    expect(await gateway.firstToken('gen-1')).toBe(0.43)
    expect(waited).toEqual([1000])
    expect(fake!.noted).toEqual(['/v1/generation?id=gen-1', '/v1/generation?id=gen-1'])
  })

  it.each([
    ['are none', { status: 404 }],
    ['are not for this key', { status: 403 }],
    ['say nothing of it', { body: '{"data":{"latency":null}}' }],
    ['are no JSON', { body: '<html>' }],
  ])('has none where the notes %s', async (_, note) => {
    const { gateway } = await gatewayOf([{ content: 'Hello' }])
    fake!.notes.push(note, note, note)
    expect(await gateway.firstToken('gen_1')).toBeUndefined()
  })

  it('has no notes where its name is not one of theirs', async () => {
    const { ask } = await gatewayOf([{ content: 'Hello', id: 'chatcmpl-1' }])
    expect((await ask()).generation).toBeUndefined()
  })

  it('is asked with the system prompt first', async () => {
    const { gateway, asked } = await gatewayOf([{ content: 'Ja' }])
    await gateway.ask({ model: 'b/beta', system: 'Speak German.', prompt: 'Yes?', maxTokens: 5 })
    expect(asked[0]?.messages).toEqual([
      { role: 'system', content: 'Speak German.' },
      { role: 'user', content: 'Yes?' },
    ])
  })

  it.each([
    ['negative tokens', { prompt_tokens: -5, completion_tokens: 20 }],
    ['words for tokens', { prompt_tokens: 'many', completion_tokens: 20 }],
    ['half of them', { prompt_tokens: 100 }],
    ['absurdly many', { prompt_tokens: 1e12, completion_tokens: 1 }],
    ['none', undefined],
    ['null', null],
  ])('has no usage where the gateway writes %s', async (_, usage) => {
    const { ask } = await gatewayOf([{ content: 'Hello', usage }])
    const answer = await ask()
    expect(answer).toMatchObject({ text: 'Hello', isSent: true })
    expect(answer.failure).toBeUndefined()
    expect(answer.usage).toBeUndefined()
  })

  it('has no bill where the gateway writes a negative one', async () => {
    const usage = { prompt_tokens: 1, completion_tokens: 1, cost: -3 }
    const { ask } = await gatewayOf([{ content: 'Hello', usage }])
    expect((await ask()).billedUsd).toBeUndefined()
  })
})

describe('no whole answer', () => {
  it.each<[string, GatewayAnswer]>([
    ['refused', { content: null, refusal: 'I will not.' }],
    ['refused', { content: '', finish: 'content_filter' }],
    ['cut-off', { content: 'It was the best of', finish: 'length' }],
    ['empty', { content: '' }],
    ['empty', { content: ' \n ' }],
    ['empty', { content: null }],
    ['empty', { body: '{}' }],
    ['empty', { body: '{"choices":"none"}' }],
    ['empty', { body: 'null' }],
  ])('is told as %s: %j', async (failure, given) => {
    const { ask, asked } = await gatewayOf([given])
    expect(await ask()).toMatchObject({ failure, isSent: true })
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['no JSON', { body: '<html>' }],
    ['an error after its head', { body: '{"error":{"code":502,"message":"upstream"}}' }],
    ['half of one, and an error', { content: 'It was', finish: 'error' }],
  ])('is told as an error where the body is %s', async (_, given) => {
    const { ask, asked } = await gatewayOf([given])
    expect(await ask()).toMatchObject({ failure: 'error', isSent: true })
    expect(asked).toHaveLength(1)
  })

  it.each([401, 402])('is told as no access by status %d, and not tried again', async (status) => {
    const { ask, asked } = await gatewayOf([{ status }])
    expect(await ask()).toMatchObject({ failure: 'no-access', isSent: false })
    expect(asked).toHaveLength(1)
  })

  it.each([404, 400])('is told as not served by status %d, and not tried again', async (status) => {
    const { ask, asked } = await gatewayOf([{ status }])
    expect(await ask()).toMatchObject({ failure: 'not-served', isSent: false })
    expect(asked).toHaveLength(1)
  })
})

describe('a gateway in trouble', () => {
  it('is given the time that its 429 asks for', async () => {
    const busy = { status: 429, headers: { 'retry-after': '7' } }
    const { ask, waited, asked } = await gatewayOf([busy, { content: 'Hello' }])
    expect(await ask()).toMatchObject({ text: 'Hello', isSent: true })
    expect(waited).toEqual([7000])
    expect(asked).toHaveLength(2)
  })

  it('is never waited for longer than half a minute', async () => {
    const busy = { status: 429, headers: { 'retry-after': '86400' } }
    const { ask, waited } = await gatewayOf([busy, { content: 'Hello' }])
    await ask()
    expect(waited).toEqual([30_000])
  })

  it('is tried three times in all, then told as busy: nothing was sent', async () => {
    const { ask, waited, asked } = await gatewayOf([{ status: 429 }])
    expect(await ask()).toMatchObject({ failure: 'busy', isSent: false })
    expect(waited).toEqual([1000, 2000])
    expect(asked).toHaveLength(3)
  })

  it('is tried again after a 5xx', async () => {
    const { ask, asked } = await gatewayOf([{ status: 503 }, { status: 500 }, { content: 'Hi' }])
    expect(await ask()).toMatchObject({ text: 'Hi' })
    expect(asked).toHaveLength(3)
  })

  it.each(['before', 'within'] as const)(
    'times out when it hangs %s its answer, and is not asked twice',
    async (hang) => {
      const { ask, asked } = await gatewayOf([{ hang }], { timeoutMs: 200 })
      expect(await ask()).toMatchObject({ failure: 'timeout', isSent: true })
      expect(asked).toHaveLength(1)
    },
  )

  it('may have been billed for a connection that was dropped: it is not asked twice', async () => {
    const { ask, asked } = await gatewayOf([{ drop: true }, { content: 'Hello' }])
    expect(await ask()).toMatchObject({ failure: 'unreachable', isSent: true })
    expect(asked).toHaveLength(1)
  })

  it('cannot have billed anything where nobody listens', async () => {
    const { ask } = await gatewayOf([{ content: 'Hello' }])
    await fake?.close()
    expect(await ask()).toMatchObject({ failure: 'unreachable', isSent: false })
  })

  it('is given the time until the date that its 429 names', async () => {
    const at = new Date(Date.now() + 9000).toUTCString()
    const busy = { status: 429, headers: { 'retry-after': at } }
    const { ask, waited } = await gatewayOf([busy, { content: 'Hello' }])
    await ask()
    expect(waited[0]).toBeGreaterThan(5000)
    expect(waited[0]).toBeLessThanOrEqual(9000)
  })
})

describe('the list of models', () => {
  it('is what the gateway writes', async () => {
    const { gateway } = await gatewayOf([])
    expect(await gateway.models()).toEqual(['acme/atlas', 'b/beta'])
    expect(fake?.keys).toEqual(new Set([`Bearer ${key}`]))
  })

  it('fails in words that carry neither key nor address', async () => {
    const { gateway } = await gatewayOf([])
    const { baseUrl = '' } = fake ?? {}
    await fake?.close()
    const error = await gateway.models().catch((failure: unknown) => failure)
    expect(error).toBeInstanceOf(UserError)
    expect(String(error)).toContain('it cannot be reached')
    expect(JSON.stringify(error) + String(error)).not.toContain(key)
    expect(String(error)).not.toContain(baseUrl)
  })
})
