import { describe, expect, test } from 'vitest'
import { buildCatalogue, type DatedListing } from '../../src/catalogue/catalogue.ts'
import type { ProviderListing } from '../../src/catalogue/listing.ts'
import { listing } from '../leaderboard/builders.ts'

const price = (usd: number) => ({ inputUsdPerMTok: usd, outputUsdPerMTok: usd * 5 })
const at = (provider: string, id: string, more: Partial<ProviderListing> = {}): DatedListing => ({
  ...listing(id, { provider, ...more }),
  source: 'prices',
  asOf: '2026-05-01',
})
const catalogued = (id: string, more: Partial<ProviderListing> = {}) => at('models.dev', id, more)

describe('what is known of a model', () => {
  const facts = (...listings: DatedListing[]) => buildCatalogue(listings).models[0]

  test('the lab’s own listing is worth most, then the catalogue, then the marketplace', () => {
    const openRouter = at('openrouter', 'openai/gpt-9', {
      contextTokens: 30,
      maxOutputTokens: 3,
      knowledgeCutoff: '2026-03',
    })
    const catalogue = catalogued('openai/gpt-9', { contextTokens: 20, maxOutputTokens: 2 })
    const own = at('openai', 'gpt-9', { contextTokens: 10 })
    expect(facts(openRouter, catalogue, own)).toMatchObject({
      contextTokens: 10,
      maxOutputTokens: 2,
      knowledgeCutoff: '2026-03',
    })
  })

  test('unknown stays absent', () => {
    const known = JSON.parse(JSON.stringify(facts(catalogued('openai/gpt-9'))))
    expect(known).toEqual({ id: 'openai/gpt-9', name: 'GPT-9', lab: 'openai', openWeights: false })
  })

  test.each([
    ['2026-04-01', '2026-04-01'],
    ['2026-04', '2026-04-01'],
    ['2026', undefined],
    ['soon', undefined],
    ['2026-13-01', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('a release listed as %s is %s', (released, expected) => {
    expect(facts(catalogued('openai/gpt-9', { released }))?.released).toBe(expected)
  })

  test('a dated id corrects a list that copied the predecessor’s day', () => {
    const model = facts(catalogued('mistral/mistral-large-2512', { released: '2024-11-18' }))
    expect(model?.released).toBe('2025-12-01')
  })

  test('total and active parameters are read from the name', () => {
    const sizes = ['alibaba/qwen9-235b-a22b', 'alibaba/qwen9.8-2.4t-a95b', 'meta/llama-9-8b']
    const { models } = buildCatalogue(sizes.map((id) => catalogued(id)))
    expect(
      models.map(({ parametersB, activeParametersB }) => [parametersB, activeParametersB]),
    ).toEqual([
      [235, 22],
      [2400, 95],
      [8, undefined],
    ])
  })

  test('remarks and the lab in front are not part of the name', () => {
    expect(facts(catalogued('openai/gpt-9', { name: 'OpenAI: GPT-9 (latest)' }))?.name).toBe(
      'GPT-9',
    )
  })

  test('weights are open when the catalogue says so, else when most lists do', () => {
    const open = (provider: string, openWeights: boolean) =>
      at(provider, provider === 'models.dev' ? 'zhipuai/glm-9' : 'z-ai/glm-9', { openWeights })
    expect(facts(open('models.dev', false), open('a', true), open('b', true))?.openWeights).toBe(
      false,
    )
    const unlisted = at('zai', 'glm-9')
    expect(facts(unlisted, open('a', true), open('b', false))?.openWeights).toBe(true)
    expect(facts(unlisted, open('a', false), open('b', false))?.openWeights).toBe(false)
    expect(facts(unlisted)?.openWeights).toBeUndefined()
  })

  test('a closed model that its lab no longer lists is retired; an open one is not', () => {
    const { models } = buildCatalogue([
      catalogued('anthropic/claude-3-opus', { openWeights: false }),
      at('anthropic', 'claude-opus-5'),
      catalogued('mistral/mixtral-9', { openWeights: true }),
      at('mistral', 'mistral-large-9'),
      catalogued('zhipuai/glm-8', { openWeights: false }),
      at('zai', 'glm-9'),
    ])
    expect(models.filter(({ status }) => status === 'retired').map(({ id }) => id)).toEqual([
      'anthropic/claude-3-opus',
    ])
  })

  test('a lab whose own list is missing retires nothing', () => {
    expect(facts(catalogued('openai/gpt-9', { openWeights: false }))?.status).toBeUndefined()
  })
})

describe('offers', () => {
  const offersOf = (...listings: DatedListing[]) =>
    buildCatalogue([catalogued('openai/gpt-9'), ...listings]).offers

  test('the lab’s own price is the price of record', () => {
    const offers = offersOf(
      at('openai', 'gpt-9', { price: price(2) }),
      at('openrouter', 'openai/gpt-9', { price: price(1) }),
    )
    expect(offers.map(({ provider, firstParty }) => [provider, firstParty])).toEqual([
      ['openai', true],
      ['openrouter', false],
    ])
    expect(offers[0]).toMatchObject({
      model: 'openai/gpt-9',
      inputUsdPerMTok: 2,
      outputUsdPerMTok: 10,
      asOf: '2026-05-01',
      source: 'prices',
    })
  })

  test('without a price there is no offer, never one of 0', () => {
    expect(offersOf(at('openai', 'gpt-9'))).toEqual([])
  })

  test('a provider’s plain id counts before its dated copy', () => {
    const offers = offersOf(
      at('openai', 'gpt-9-2026-01-01', { price: price(9) }),
      at('openai', 'gpt-9', { price: price(2) }),
    )
    expect(offers.map(({ inputUsdPerMTok }) => inputUsdPerMTok)).toEqual([2])
  })

  test('a region that the provider promises is an offer of its own', () => {
    const offers = offersOf(
      at('amazon-bedrock', 'openai.gpt-9', { price: price(2) }),
      at('amazon-bedrock', 'eu.openai.gpt-9', { price: price(3) }),
      at('amazon-bedrock', 'global.openai.gpt-9', { price: price(1) }),
      at('scaleway', 'gpt-9', { price: price(4) }),
    )
    expect(offers.map(({ provider, regions }) => [provider, regions])).toEqual([
      ['amazon-bedrock', undefined],
      ['amazon-bedrock', ['eu']],
      ['scaleway', ['eu', 'fr']],
    ])
  })
})

test('every fact is credited to the source that states it', () => {
  const listed = (source: string, more: Partial<ProviderListing>): DatedListing => ({
    ...listing('qwen/qwen9-8b', { provider: 'models.dev', ...more }),
    source,
    asOf: '2026-05-01',
  })
  const { models } = buildCatalogue(
    [
      listed('models-dev', { contextTokens: 32_000, openWeights: true }),
      { ...listed('second', { toolCalling: true, contextTokens: 8000 }), provider: 'elsewhere' },
    ],
    {
      repositories: [
        { id: 'Qwen/Qwen9-8B', parametersB: 8.19, license: 'apache-2.0', source: 'hub-models' },
      ],
    },
  )
  expect(models[0]?.credits).toMatchObject({
    contextTokens: 'models-dev',
    toolCalling: 'second',
    license: 'hub-models',
    parametersB: 'hub-models',
  })
})
