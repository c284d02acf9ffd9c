import { expect, test } from 'vitest'
import { UpstreamError } from '../../../src/errors.ts'
import { liteLlm, parseLiteLlm } from '../../../src/leaderboard/sources/litellm.ts'
import type { Download } from '../../../src/leaderboard/sources/source.ts'
import { downloadOf } from '../builders.ts'

const entry = (more: Record<string, unknown> = {}) => ({
  litellm_provider: 'openai',
  mode: 'chat',
  input_cost_per_token: 2e-6,
  output_cost_per_token: 1e-5,
  max_input_tokens: 1050000,
  max_output_tokens: 128000,
  max_tokens: 128000,
  supports_function_calling: true,
  ...more,
})
const priceOf = (more: Record<string, unknown>) =>
  parseLiteLlm({ 'gpt-9': entry(more) }).listings[0]?.price

test('prices per token become prices per million tokens, to the cent', () => {
  const { listings } = parseLiteLlm({
    'gpt-9': entry({
      cache_read_input_token_cost: 2e-7,
      cache_creation_input_token_cost: 2.5e-6,
      supports_response_schema: true,
      supports_reasoning: true,
    }),
  })
  expect(listings).toEqual([
    {
      provider: 'openai',
      id: 'gpt-9',
      name: 'gpt-9',
      contextTokens: 1050000,
      maxOutputTokens: 128000,
      toolCalling: true,
      structuredOutput: true,
      reasoning: true,
      price: {
        inputUsdPerMTok: 2,
        outputUsdPerMTok: 10,
        cacheReadUsdPerMTok: 0.2,
        cacheWriteUsdPerMTok: 2.5,
      },
    },
  ])
})

test('batch prices are taken where both are listed', () => {
  const input = { input_cost_per_token_batches: 1e-6 }
  expect(priceOf({ ...input, output_cost_per_token_batches: 5e-6 })?.batch).toEqual({
    inputUsdPerMTok: 1,
    outputUsdPerMTok: 5,
  })
  expect(priceOf(input)?.batch).toBeUndefined()
})

test('the threshold of a context tier stands in the name of its field', () => {
  expect(
    priceOf({
      input_cost_per_token_above_272k_tokens: 4e-6,
      output_cost_per_token_above_272k_tokens: 1.5e-5,
      input_cost_per_token_above_128k_tokens: 3e-6,
      output_cost_per_token_above_128k_tokens: 1.2e-5,
      input_cost_per_token_above_272k_tokens_priority: 8e-6,
      output_cost_per_token_above_272k_tokens_priority: 3e-5,
    })?.tiers,
  ).toEqual([
    { aboveTokens: 128000, inputUsdPerMTok: 3, outputUsdPerMTok: 12 },
    { aboveTokens: 272000, inputUsdPerMTok: 4, outputUsdPerMTok: 15 },
  ])
})

test('a tier of which one price is not known is no tier', () => {
  expect(priceOf({ input_cost_per_token_above_200k_tokens: 4e-6 })?.tiers).toBeUndefined()
})

test('a price in ranges: the first is the price, the others are tiers', () => {
  expect(
    priceOf({
      input_cost_per_token: undefined,
      output_cost_per_token: undefined,
      tiered_pricing: [
        { range: [0, 32000], input_cost_per_token: 1e-6, output_cost_per_token: 5e-6 },
        { range: [32000, 128000], input_cost_per_token: 2e-6, output_cost_per_token: 9e-6 },
      ],
    }),
  ).toMatchObject({
    inputUsdPerMTok: 1,
    outputUsdPerMTok: 5,
    tiers: [{ aboveTokens: 32000, inputUsdPerMTok: 2, outputUsdPerMTok: 9 }],
  })
})

test.each([
  ['gemini/gemini-9-pro', 'gemini', 'google', 'gemini-9-pro'],
  ['together_ai/zai-org/GLM-9', 'together_ai', 'togetherai', 'zai-org/GLM-9'],
  ['openrouter/openai/gpt-9', 'openrouter', 'openrouter', 'openai/gpt-9'],
  ['groq/openai/gpt-oss-9', 'groq', 'groq', 'openai/gpt-oss-9'],
  ['eu.anthropic.claude-9', 'bedrock_converse', 'amazon-bedrock', 'eu.anthropic.claude-9'],
  [
    'vertex_ai/claude-9@20260101',
    'vertex_ai-anthropic_models',
    'google-vertex-anthropic',
    'claude-9@20260101',
  ],
  ['gemini-9-pro', 'vertex_ai-language-models', 'google-vertex', 'gemini-9-pro'],
  ['amazon-nova/nova-9', 'amazon_nova', 'amazon_nova', 'nova-9'],
  ['xai/grok-9', 'xai', 'xai', 'grok-9'],
  [
    'fireworks_ai/accounts/fireworks/models/glm-9',
    'fireworks_ai',
    'fireworks-ai',
    'accounts/fireworks/models/glm-9',
  ],
])('%s of %s is %s %s, as models.dev writes it', (key, named, provider, id) => {
  const { listings } = parseLiteLlm({ [key]: entry({ litellm_provider: named }) })
  expect(listings[0]).toMatchObject({ provider, id })
})

test('a model without a price per token is listed without one', () => {
  for (const more of [
    { input_cost_per_token: 0, output_cost_per_token: 0 },
    { input_cost_per_token: undefined, input_cost_per_second: 0.01 },
  ]) {
    const { listings } = parseLiteLlm({ 'gpt-9': entry(more) })
    expect(listings[0]).toMatchObject({ id: 'gpt-9' })
    expect(listings[0]?.price).toBeUndefined()
  }
})

test('other jobs and ends are told', () => {
  const { listings } = parseLiteLlm({
    'text-embedding-9': entry({ mode: 'embedding' }),
    'gpt-9': entry({ deprecation_date: '2026-10-23' }),
  })
  expect(listings.map(({ job, endsOn }) => [job, endsOn])).toEqual([
    ['embedding', undefined],
    [undefined, '2026-10-23'],
  ])
})

test.each([
  [{ mode: 'ocr' }, 'ocr: neither text nor another known job'],
  [{ mode: undefined }, 'no mode: neither text nor another known job'],
  [{ supported_output_modalities: ['text', 'audio'] }, 'answers with sound or pictures'],
  [{ supported_output_modalities: ['image'] }, 'answers with sound or pictures'],
])('%o is left out with its reason', (more, reason) => {
  const { listings, rejected } = parseLiteLlm({ x: entry(more) })
  expect(listings).toEqual([])
  expect(rejected).toEqual([{ reason, count: 1, example: 'x' }])
})

test('fine-tuned copies are left out; a text model that can draw with a tool stays', () => {
  const { listings, rejected } = parseLiteLlm({
    'ft:gpt-9': entry(),
    'gpt-9': entry({ supported_output_modalities: ['text', 'image'] }),
  })
  expect(listings.map(({ id }) => id)).toEqual(['gpt-9'])
  expect(rejected[0]?.reason).toBe('the price of a fine-tuned copy')
})

test('of a model listed with and without its route the one with the route counts', () => {
  const { listings, rejected } = parseLiteLlm({
    'deepseek-9': entry({ litellm_provider: 'deepseek', input_cost_per_token: 9e-6 }),
    'deepseek/deepseek-9': entry({ litellm_provider: 'deepseek' }),
  })
  expect(listings.map(({ price }) => price?.inputUsdPerMTok)).toEqual([2])
  expect(rejected[0]?.reason).toBe('listed twice under one provider')
})

test('it never adds a model to the catalogue: it does not say what a model answers with', () => {
  const [listing] = parseLiteLlm({ 'gpt-9': entry() }).listings
  expect(listing?.outputModalities).toBeUndefined()
})

test('a limit of 0 is unknown, and an unreadable entry is counted, not guessed', () => {
  const { listings, rejected } = parseLiteLlm({
    sample_spec: { litellm_provider: 'one of many', max_input_tokens: 'as published' },
    fallback_generalizations: { rules: [] },
    broken: entry({ input_cost_per_token: '2e-6' }),
    'no provider': { mode: 'chat' },
    'gpt-9': entry({ max_input_tokens: 0 }),
  })
  expect(listings.map(({ id, contextTokens }) => [id, contextTokens])).toEqual([
    ['gpt-9', undefined],
  ])
  expect(rejected.map(({ example, count }) => [example, count])).toEqual([
    ['broken', 1],
    ['no provider', 1],
  ])
})

const list = JSON.stringify({ 'gpt-9': entry(), 'gpt-8-2026-03-05': entry() })
const listUrl =
  'https://raw.githubusercontent.com/BerriAI/litellm/main/model_prices_and_context_window.json'
const commitsUrl =
  'https://api.github.com/repos/BerriAI/litellm/commits?path=model_prices_and_context_window.json&per_page=1'

test('the list is dated by its last change', async () => {
  const commits = JSON.stringify([{ commit: { committer: { date: '2026-07-24T10:00:00Z' } } }])
  const { asOf } = await liteLlm.read(downloadOf({ [listUrl]: list, [commitsUrl]: commits }))
  expect(asOf).toBe('2026-07-24')
})

test.each([
  ['is busy', new UpstreamError('api.github.com', 'answered 403')],
  ['answers something else', undefined],
])('when GitHub %s, the list is as new as the newest date in an id', async (_name, failure) => {
  const download = downloadOf({ [listUrl]: list, [commitsUrl]: '{"message":"moved"}' })
  const json: Download['json'] = async (url) => {
    if (url === commitsUrl && failure) throw failure
    return download.json(url)
  }
  expect((await liteLlm.read({ ...download, json })).asOf).toBe('2026-03-05')
})
