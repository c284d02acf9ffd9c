import { describe, expect, test } from 'vitest'
import { ZodError } from 'zod'
import { openRouter, parseOpenRouter } from '../../../src/leaderboard/sources/openrouter.ts'
import { downloadOf } from '../builders.ts'

const row = {
  id: 'z-ai/glm-9',
  canonical_slug: 'z-ai/glm-9-20260601',
  name: 'Z.ai: GLM 9',
  created: 1_780_272_000,
  context_length: 200_000,
  architecture: { input_modalities: ['text', 'file'], output_modalities: ['text'] },
  pricing: {
    prompt: '0.0000006',
    completion: '0.0000022',
    input_cache_read: '0.00000011',
    web_search: '0.01',
  },
  top_provider: { context_length: 200_000, max_completion_tokens: 96_000, is_moderated: false },
  supported_parameters: ['tools', 'structured_outputs', 'temperature'],
  knowledge_cutoff: null,
}
const parse = (...data: unknown[]) => parseOpenRouter({ data })
const parseOne = (more: object) => parse({ ...row, ...more }).listings[0]

test('reads a model: price strings in USD per token become numbers per million', () => {
  expect(parseOne({})).toEqual({
    provider: 'openrouter',
    id: 'z-ai/glm-9',
    name: 'GLM 9',
    released: '2026-06-01',
    knowledgeCutoff: undefined,
    contextTokens: 200_000,
    maxOutputTokens: 96_000,
    inputModalities: ['text', 'pdf'],
    outputModalities: ['text'],
    toolCalling: true,
    structuredOutput: true,
    reasoning: false,
    price: {
      inputUsdPerMTok: 0.6,
      outputUsdPerMTok: 2.2,
      cacheReadUsdPerMTok: 0.11,
      cacheWriteUsdPerMTok: undefined,
    },
  })
})

test('the list is as new as its newest entry', async () => {
  const older = { ...row, id: 'z-ai/glm-8', created: row.created - 86_400 * 40 }
  const download = downloadOf({
    'https://openrouter.ai/api/v1/models': JSON.stringify({ data: [older, row] }),
  })
  expect((await openRouter.read(download)).asOf).toBe('2026-06-01')
})

describe('unknown stays unknown', () => {
  test.each([
    ['-1: a router without a price of its own', '-1', '-1'],
    ['0 and 0: a free variant', '0', '0'],
    ['one of them -1', '0.000001', '-1'],
  ])('%s is no price', (_name, prompt, completion) => {
    expect(parseOne({ pricing: { prompt, completion } })?.price).toBeUndefined()
  })

  test.each([null, 0, -1])('context length %s is no context window', (length) => {
    const listing = parseOne({
      context_length: length,
      top_provider: { max_completion_tokens: length },
    })
    expect(listing).toMatchObject({ contextTokens: undefined, maxOutputTokens: undefined })
  })

  test('without a list of parameters, tool calling is unknown', () => {
    const listing = parseOne({ supported_parameters: null, top_provider: null })
    expect(listing).toMatchObject({ toolCalling: undefined, structuredOutput: undefined })
  })
})

test('routers and moving ids are no models', () => {
  const { listings, rejected } = parse(
    { ...row, id: 'openrouter/auto' },
    { ...row, id: '~anthropic/claude-sonnet-latest' },
    row,
  )
  expect(listings.map(({ id }) => id)).toEqual(['z-ai/glm-9'])
  expect(rejected).toEqual([])
})

test.each([
  ['an empty price', { pricing: { prompt: '', completion: '0.000001' } }],
  ['a blank price', { pricing: { prompt: ' ', completion: '0.000001' } }],
  ['a price of null', { pricing: { prompt: null, completion: '0.000001' } }],
  ['a price in words', { pricing: { prompt: 'free', completion: '0.000001' } }],
  ['no price', { pricing: undefined }],
  ['no name', { name: undefined }],
  ['a listing day out of this world', { created: 1e18 }],
])('%s leaves the row out, never guesses, and keeps the others', (_name, more) => {
  const { listings, rejected } = parse({ ...row, id: 'bad/row', ...more }, row)
  expect(listings.map(({ id }) => id)).toEqual(['z-ai/glm-9'])
  expect(rejected).toMatchObject([{ count: 1, example: 'bad/row' }])
})

test('a row that is no object is counted too', () => {
  expect(parse(null, null, row).rejected).toMatchObject([{ count: 2, example: 'a row without id' }])
})

test('another outer shape is an error, not an empty list', () => {
  expect(() => parseOpenRouter({ models: [] })).toThrow(ZodError)
})

test('whether a model can be told not to think is as the marketplace says', () => {
  expect(parseOne({ reasoning: { mandatory: true } })?.thinkingOptional).toBe(false)
  expect(parseOne({ reasoning: { mandatory: false } })?.thinkingOptional).toBe(true)
  expect(parseOne({ reasoning: { supported_efforts: ['high'] } })?.thinkingOptional).toBeUndefined()
  expect(parseOne({})?.thinkingOptional).toBeUndefined()
})
