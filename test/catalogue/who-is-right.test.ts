import { describe, expect, test } from 'vitest'
import { buildCatalogue, type DatedListing } from '../../src/catalogue/catalogue.ts'
import type { ProviderListing } from '../../src/catalogue/listing.ts'
import { listing } from '../leaderboard/builders.ts'

const price = (usd: number) => ({ inputUsdPerMTok: usd, outputUsdPerMTok: usd * 5 })
const at = (
  source: string,
  provider: string,
  id: string,
  more: Partial<ProviderListing> = {},
): DatedListing => ({ ...listing(id, { provider, ...more }), source, asOf: '2026-11-20' })
/** The list that tells all that some labs sell. */
const catalogued = (id: string, more: Partial<ProviderListing> = {}) =>
  at('models-dev', 'models.dev', id, more)

describe('what a lab sells itself', () => {
  const open = catalogued('deepseek/deepseek-v9', { openWeights: true })
  const elsewhere = at('prices', 'deepseek', 'deepseek-v9', { price: price(0.1) })
  const hosted = at('prices', 'novita-ai', 'deepseek/deepseek-v9', { price: price(0.2) })
  const providersOf = (...listings: DatedListing[]) =>
    buildCatalogue(listings).offers.map(({ provider }) => provider)

  test('open weights are not sold by a lab whose whole list lacks them', () => {
    expect(providersOf(open, elsewhere, hosted)).toEqual(['novita-ai'])
  })
  test('they are where that list has them, though without a price', () => {
    const own = at('models-dev', 'deepseek', 'deepseek-v9')
    expect(providersOf(open, own, elsewhere, hosted)).toEqual(['deepseek', 'novita-ai'])
  })
  test('a closed model that only a cloud sells has not ended', () => {
    const other = at('models-dev', 'anthropic', 'claude-opus-9', { price: price(5) })
    const cloud = at('models-dev', 'azure', 'claude-fable-9', { price: price(10) })
    const known = catalogued('anthropic/claude-fable-9', { openWeights: false })
    const statusOf = (...listings: DatedListing[]) =>
      buildCatalogue(listings).models.find(({ id }) => id.includes('fable'))?.status
    expect(statusOf(other, known, cloud)).toBeUndefined()
    expect(statusOf(other, known)).toBe('retired')
  })
  test('weights that a line has always given away have not ended with a host’s word', () => {
    const { models } = buildCatalogue([
      catalogued('mistral/magistral-small-2599', { openWeights: false }),
    ])
    expect(models[0]).toMatchObject({ openWeights: true, license: 'apache-2.0' })
  })
})

describe('hosts', () => {
  test('that have stopped sell nothing any more', () => {
    const { offers } = buildCatalogue([
      catalogued('meta/llama-9-8b', { openWeights: true }),
      at('prices', 'anyscale', 'meta-llama/llama-9-8b', { price: price(0.1) }),
    ])
    expect(offers).toEqual([])
  })
  test('that keep an old name for newer weights sell the newer', () => {
    const sold = (asOf: string) =>
      buildCatalogue([
        catalogued('deepseek/deepseek-v4-pro', { openWeights: true }),
        catalogued('deepseek/deepseek-v4-pro-0813', { openWeights: true }),
        { ...at('models-dev', 'deepseek', 'deepseek-v4-pro', { price: price(1) }), asOf },
      ]).offers.map(({ model }) => model)
    expect(sold('2026-11-20')).toEqual(['deepseek/deepseek-v4-pro-0813'])
    expect(sold('2026-08-01')).toEqual(['deepseek/deepseek-v4-pro'])
  })
})

describe('the context window of open weights', () => {
  const at9 = (provider: string, contextTokens: number) =>
    at('prices', provider, 'somelab/qwen9-8b-instruct', { contextTokens })
  const contextOf = (...listings: DatedListing[]) =>
    buildCatalogue([
      at('prices', 'openrouter', 'qwen/qwen9-8b-instruct', {
        contextTokens: 32_768,
        openWeights: true,
      }),
      ...listings.map((one) => ({ ...one, id: 'qwen/qwen9-8b-instruct' })),
    ]).models[0]?.contextTokens

  test('is the longest on which two hosts agree', () => {
    expect(contextOf(at9('novita-ai', 131_072), at9('fireworks-ai', 131_000))).toBe(131_072)
  })
  test('is not what one host alone says, nor one company twice', () => {
    expect(contextOf(at9('novita-ai', 131_072))).toBe(32_768)
    expect(contextOf(at9('azure', 131_072), at9('azure-cognitive-services', 131_072))).toBe(32_768)
  })
  test('is what its maker’s own list says', () => {
    const own = at('models-dev', 'alibaba', 'qwen9-8b-instruct', { contextTokens: 65_536 })
    const { models } = buildCatalogue([
      own,
      { ...at9('novita-ai', 131_072), id: 'qwen/qwen9-8b-instruct' },
      { ...at9('fireworks-ai', 131_072), id: 'qwen/qwen9-8b-instruct' },
    ])
    expect(models[0]?.contextTokens).toBe(65_536)
  })
  test('is more than what can be written', () => {
    const { models } = buildCatalogue([
      catalogued('alibaba/qwen9', { contextTokens: 8192, maxOutputTokens: 32_768 }),
      at('prices', 'novita-ai', 'qwen/qwen9', { maxOutputTokens: 4096 }),
    ])
    expect(models[0]?.maxOutputTokens).toBe(4096)
  })
})
