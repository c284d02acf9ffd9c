import { expect, test } from 'vitest'
import { genaiPrices, parseGenaiPrices } from '../../../src/leaderboard/sources/genai-prices.ts'
import { downloadOf } from '../builders.ts'

const today = '2026-10-01'
const model = (prices: unknown, more: Record<string, unknown> = {}) => ({
  id: 'gpt-9',
  name: 'GPT-9',
  match: { equals: 'gpt-9' },
  prices,
  ...more,
})
const provider = (id: string, ...models: unknown[]) => ({
  id,
  name: id,
  pricing_urls: ['https://example.com'],
  models,
})
const parse = (prices: unknown) => parseGenaiPrices([provider('openai', model(prices))], today)
const flat = (input: number, output: number) => ({ input_mtok: input, output_mtok: output })

test('reads price, cache and context window', () => {
  const { listings } = parseGenaiPrices(
    [
      provider(
        'openai',
        model(
          { ...flat(2, 10), cache_read_mtok: 0.2, cache_write_mtok: 2.5, web_searches_kcount: 10 },
          { context_window: 1050000 },
        ),
      ),
    ],
    today,
  )
  expect(listings).toEqual([
    {
      provider: 'openai',
      id: 'gpt-9',
      name: 'GPT-9',
      contextTokens: 1050000,
      price: {
        inputUsdPerMTok: 2,
        outputUsdPerMTok: 10,
        cacheReadUsdPerMTok: 0.2,
        cacheWriteUsdPerMTok: 2.5,
      },
    },
  ])
})

test('context tiers of input and output are joined by where they start', () => {
  const { listings } = parse({
    input_mtok: { base: 2, tiers: [{ start: 272000, price: 4 }] },
    output_mtok: {
      base: 10,
      tiers: [
        { start: 500000, price: 20 },
        { start: 271999, price: 15 },
      ],
    },
  })
  expect(listings[0]?.price?.tiers).toEqual([
    { aboveTokens: 272000, inputUsdPerMTok: 4, outputUsdPerMTok: 15 },
    { aboveTokens: 500000, inputUsdPerMTok: 4, outputUsdPerMTok: 20 },
  ])
})

test('of dated prices the newest in force is taken, and those to come are kept with their day', () => {
  const { listings, rejected, asOf } = parse([
    { prices: flat(5, 30) },
    { constraint: { type: 'start_date', start_date: '2026-08-21' }, prices: flat(4, 20) },
    { constraint: { type: 'start_date', start_date: '2027-01-01' }, prices: flat(1, 2) },
  ])
  expect(listings[0]?.price).toMatchObject({
    inputUsdPerMTok: 4,
    outputUsdPerMTok: 20,
    changes: [{ from: '2027-01-01', inputUsdPerMTok: 1, outputUsdPerMTok: 2 }],
  })
  expect(rejected).toEqual([
    { reason: 'an older price of the same model', count: 1, example: 'openai gpt-9' },
  ])
  expect(asOf).toBe('2026-08-21')
})

test.each([
  ['dearer at some hours', 9, ['04:00-06:00', '10:00-01:00'], 2],
  ['cheaper at some hours', 1, ['01:00-04:00', '06:00-10:00'], 1],
])('prices by the hour, %s: the higher is the price', (_name, usd, hours, low) => {
  const at = (from: string, to: string) => ({
    constraint: { type: 'time_of_date', start_time: from, end_time: to },
    prices: flat(usd, 2 * usd),
  })
  const { listings } = parse([
    { prices: flat(2, 4) },
    at('01:00:00Z', '04:00:00Z'),
    at('06:00:00Z', '10:00:00Z'),
  ])
  expect(listings[0]?.price).toMatchObject({
    inputUsdPerMTok: Math.max(2, usd),
    offPeak: { inputUsdPerMTok: low, hours },
  })
})

test.each([
  ['aws', 'anthropic.claude-9', 'amazon-bedrock'],
  ['together', 'zai-org/GLM-9', 'togetherai'],
  ['x-ai', 'grok-9', 'xai'],
  ['google', 'gemini-9-pro', 'google'],
  ['google', 'claude-9', 'google-vertex-anthropic'],
  ['groq', 'llama-9', 'groq'],
])('%s %s is sold by %s, as models.dev writes it', (named, id, expected) => {
  const { listings } = parseGenaiPrices([provider(named, model(flat(1, 2), { id }))], today)
  expect(listings[0]?.provider).toBe(expected)
})

test.each([
  [{ input_mtok: 0.1 }, 'no price for text in and text out'],
  [{ input_document_kpages: 1 }, 'no price for text in and text out'],
  [flat(0, 0), 'no price for text in and text out'],
  [{ ...flat(1, 2), output_audio_mtok: 20 }, 'answers with more than text'],
])('%o is left out with its reason', (prices, reason) => {
  const { listings, rejected } = parse(prices)
  expect(listings).toEqual([])
  expect(rejected).toEqual([{ reason, count: 1, example: 'openai gpt-9' }])
})

test('a model without a price in force is left out', () => {
  const { listings } = parse([
    { constraint: { type: 'start_date', start_date: '2027-01-01' }, prices: flat(1, 2) },
  ])
  expect(listings).toEqual([])
})

test('retired models say so', () => {
  const retired = provider('openai', model(flat(1, 2), { deprecated: true }))
  expect(parseGenaiPrices([retired], today).listings[0]?.status).toBe('deprecated')
})

test('unreadable models are counted by reason and the others survive', () => {
  const { listings, rejected } = parseGenaiPrices(
    [
      provider(
        'openai',
        model({ input_mtok: '2', output_mtok: 10 }, { id: 'broken' }),
        model([{ constraint: { type: 'moon_phase' }, prices: flat(1, 2) }], { id: 'odd' }),
        'not a model',
        model(flat(2, 10)),
      ),
    ],
    today,
  )
  expect(listings.map(({ id }) => id)).toEqual(['gpt-9'])
  expect(rejected.reduce((sum, { count }) => sum + count, 0)).toBe(3)
})

test('a list of another shape fails instead of looking empty', () => {
  expect(() => parseGenaiPrices({ providers: [] }, today)).toThrow('expected array')
})

test('the list is dated by its last change', async () => {
  const { asOf } = await genaiPrices.read(
    downloadOf({
      'https://raw.githubusercontent.com/pydantic/genai-prices/main/prices/new_data/v2/data.json':
        JSON.stringify([provider('openai', model(flat(2, 10)))]),
      'https://api.github.com/repos/pydantic/genai-prices/commits?path=prices%2Fnew_data%2Fv2%2Fdata.json&per_page=1':
        JSON.stringify([{ commit: { committer: { date: '2026-09-23T10:00:00Z' } } }]),
    }),
  )
  expect(asOf).toBe('2026-09-23')
})
