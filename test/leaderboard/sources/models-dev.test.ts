import { describe, expect, test } from 'vitest'
import { ZodError } from 'zod'
import { modelsDev, parseModelsDev } from '../../../src/leaderboard/sources/models-dev.ts'
import { downloadOf } from '../builders.ts'

const sonnet = {
  id: 'claude-sonnet-9',
  name: 'Claude Sonnet 9',
  family: 'claude-sonnet',
  reasoning: true,
  tool_call: true,
  structured_output: true,
  knowledge: '2026-03',
  release_date: '2026-06-30',
  last_updated: '2026-07-02',
  modalities: { input: ['text', 'image', 'pdf'], output: ['text'] },
  open_weights: false,
  limit: { context: 1_000_000, output: 64_000 },
  cost: {
    input: 3,
    output: 15,
    cache_read: 0.3,
    cache_write: 3.75,
    tiers: [{ input: 6, output: 22.5, cache_read: 0.6, tier: { type: 'context', size: 200_000 } }],
  },
}

const providers = (models: Record<string, unknown>) => ({
  anthropic: { id: 'anthropic', name: 'Anthropic', env: [], models },
})
const parseOne = (more: object) =>
  parseModelsDev(providers({ 'claude-sonnet-9': { ...sonnet, ...more } }), {}).listings[0]

test('reads price, cache price, context tiers, limits and lifecycle of each provider', () => {
  expect(parseOne({ status: 'beta' })).toEqual({
    provider: 'anthropic',
    id: 'claude-sonnet-9',
    name: 'Claude Sonnet 9',
    family: 'claude-sonnet',
    released: '2026-06-30',
    knowledgeCutoff: '2026-03',
    openWeights: false,
    license: undefined,
    contextTokens: 1_000_000,
    maxOutputTokens: 64_000,
    inputModalities: ['text', 'image', 'pdf'],
    outputModalities: ['text'],
    toolCalling: true,
    structuredOutput: true,
    reasoning: true,
    status: 'beta',
    price: {
      inputUsdPerMTok: 3,
      outputUsdPerMTok: 15,
      cacheReadUsdPerMTok: 0.3,
      cacheWriteUsdPerMTok: 3.75,
      tiers: [{ aboveTokens: 200_000, inputUsdPerMTok: 6, outputUsdPerMTok: 22.5 }],
    },
  })
})

test('the provider-agnostic catalogue comes first, under a provider of its own', async () => {
  const reading = await modelsDev.read(
    downloadOf({
      'https://models.dev/api.json': JSON.stringify(providers({ 'claude-sonnet-9': sonnet })),
      'https://models.dev/models.json': JSON.stringify({
        'anthropic/claude-sonnet-9': { ...sonnet, cost: undefined, license: 'proprietary' },
      }),
    }),
  )
  expect(reading.listings.map(({ provider, id }) => `${provider} ${id}`)).toEqual([
    'models.dev anthropic/claude-sonnet-9',
    'anthropic claude-sonnet-9',
  ])
  expect(reading.asOf).toBe('2026-07-02')
})

describe('unknown stays unknown', () => {
  test.each([
    ['no cost', undefined],
    ['0 / 0: a free tier or a placeholder', { input: 0, output: 0 }],
    ['a negative price', { input: -1, output: -1 }],
    ['a price that is text', { input: '3', output: '15' }],
    ['half a price', { input: 3 }],
    ['an empty cost', {}],
  ])('%s is no price', (_name, cost) => {
    const listing = parseOne({ cost })
    expect(listing?.name).toBe('Claude Sonnet 9')
    expect(listing?.price).toBeUndefined()
  })

  test.each([
    ['no limit', undefined],
    ['0', { context: 0, output: 0 }],
    ['-1', { context: -1, output: -1 }],
    ['an empty limit', {}],
  ])('%s is no context window', (_name, limit) => {
    expect(parseOne({ limit })).toMatchObject({
      contextTokens: undefined,
      maxOutputTokens: undefined,
    })
  })

  test('an absent flag is neither true nor false', () => {
    const bare = parseModelsDev(providers({ x: { id: 'x', name: 'X' } }), {}).listings[0]
    expect(bare).toEqual({ provider: 'anthropic', id: 'x', name: 'X' })
  })
})

test('what the marketplace derives from the context window is nobody’s output limit', () => {
  const models = { sonnet: { ...sonnet, limit: { context: 262_144, output: 235_929 } } }
  const { listings } = parseModelsDev({ openrouter: { models }, somehost: { models } }, {})
  expect(listings.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([undefined, 235_929])
})

test('an entry that cannot be read is counted by reason and the others survive', () => {
  const { listings, rejected } = parseModelsDev(
    providers({
      nameless: { id: 'nameless' },
      wordy: { ...sonnet, reasoning: 'yes' },
      empty: null,
      nameless2: { id: 'nameless2' },
      good: sonnet,
    }),
    {},
  )
  expect(listings.map(({ id }) => id)).toEqual(['good'])
  expect(rejected).toMatchObject([
    { reason: expect.stringMatching(/^name: /), count: 2, example: 'anthropic nameless' },
    { reason: expect.stringMatching(/^reasoning: /), count: 1, example: 'anthropic wordy' },
    { reason: expect.stringMatching(/^row: /), count: 1, example: 'anthropic empty' },
  ])
})

test('a date that is none does not date the list', () => {
  const { asOf } = parseModelsDev(
    providers({ a: { ...sonnet, last_updated: 'yesterday' }, b: sonnet }),
    {},
  )
  expect(asOf).toBe('2026-07-02')
})

test('another outer shape is an error, not an empty list', () => {
  expect(() => parseModelsDev([], {})).toThrow(ZodError)
  expect(() => parseModelsDev({ anthropic: { name: 'Anthropic' } }, {})).toThrow(ZodError)
})

test('that a model can be told not to think is read from its settings, and never guessed', () => {
  const optional = (reasoning_options: unknown) =>
    parseModelsDev({ anthropic: { models: { a: { ...sonnet, reasoning_options } } } }, {})
      .listings[0]?.thinkingOptional
  expect(optional([{ type: 'toggle' }])).toBe(true)
  expect(optional([{ type: 'effort', values: ['none', 'high'] }])).toBe(true)
  expect(optional([{ type: 'budget_tokens', min: 0, max: 24_576 }])).toBe(true)
  expect(optional([{ type: 'effort', values: ['low', 'high'] }])).toBeUndefined()
  expect(optional([{ type: 'budget_tokens', min: 1024 }])).toBeUndefined()
  expect(optional([])).toBeUndefined()
  expect(optional('of a kind that nobody knows')).toBeUndefined()
})
