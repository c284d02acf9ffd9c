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
const idsOf = (...listings: DatedListing[]) => buildCatalogue(listings).models.map(({ id }) => id)

test('names are written without the spaces that lists leave around them', () => {
  const { models } = buildCatalogue([catalogued('baidu/ernie-9', { name: ' ERNIE  9 ' })])
  expect(models.map(({ name }) => name)).toEqual(['ERNIE 9'])
})

describe('which models there are', () => {
  test('one entry for all spellings of all providers', () => {
    const { models, offers } = buildCatalogue([
      catalogued('anthropic/claude-opus-5'),
      at('anthropic', 'claude-opus-5-20260724', { price: price(5) }),
      at('openrouter', 'anthropic/claude-opus-5', { price: price(5) }),
      at('amazon-bedrock', 'anthropic.claude-opus-5-v1:0', { price: price(5) }),
      at('google-vertex', 'claude-opus-5@20260724', { price: price(5) }),
    ])
    expect(models.map(({ id }) => id)).toEqual(['anthropic/claude-opus-5'])
    expect(offers.map(({ provider }) => provider).toSorted()).toEqual([
      'amazon-bedrock',
      'anthropic',
      'google-vertex',
      'openrouter',
    ])
  })

  test('what a lab sells itself counts before any catalogue lists it', () => {
    expect(idsOf(at('openai', 'gpt-6-sol-2026-09-22'))).toEqual(['openai/gpt-6-sol'])
  })

  test('what only the marketplace lists counts when its lab is known', () => {
    expect(
      idsOf(at('openrouter', 'z-ai/glm-9:free'), at('openrouter', 'someone/roleplay-13b')),
    ).toEqual(['zhipuai/glm-9'])
  })

  test('a host that writes maker and name adds a model; one that shortens names adds none', () => {
    expect(idsOf(at('togetherai', 'zai-org/GLM-9-FP8'))).toEqual(['zhipuai/glm-9'])
    expect(idsOf(at('fireworks-ai', 'accounts/fireworks/models/glm-9'))).toEqual(['zhipuai/glm-9'])
    expect(idsOf(at('ollama-cloud', 'glm-9'))).toEqual([])
    expect(idsOf(at('togetherai', 'someone/GLM-9-roleplay'))).toEqual([])
  })

  test('another lab’s model on a lab’s platform is not the lab’s', () => {
    expect(idsOf(at('nvidia', 'qwen/qwen9-coder'))).toEqual(['alibaba/qwen9-coder'])
    expect(idsOf(at('alibaba', 'deepseek-v9'))).toEqual([])
  })

  test('a faster or longer-thinking mode on the marketplace is not another model', () => {
    expect(
      idsOf(
        catalogued('anthropic/claude-opus-5'),
        at('openrouter', 'anthropic/claude-opus-5-fast'),
        at('openrouter', 'anthropic/claude-opus-5:thinking'),
      ),
    ).toEqual(['anthropic/claude-opus-5'])
  })

  test('names that point at whatever is newest are no models', () => {
    expect(
      idsOf(catalogued('mistral/mistral-large-latest'), at('deepseek', 'deepseek-chat')),
    ).toEqual([])
  })

  test.each([
    ['makes pictures', { id: 'openai/gpt-image-9' }, 'image-generation'],
    ['answers with pictures alone', { outputModalities: ['image'] }, 'image-generation'],
    ['embeds', { id: 'openai/text-embedding-9' }, 'embedding'],
    ['transcribes', { id: 'openai/whisper-9' }, 'speech-to-text'],
    ['speaks', { id: 'openai/tts-9' }, 'text-to-speech'],
    ['ranks anew', { id: 'cohere/rerank-v9' }, 'reranking'],
  ])('what %s is known by name and does another job', (_name, more, job) => {
    const { models, otherModels } = buildCatalogue([{ ...catalogued('openai/gpt-9'), ...more }])
    expect(models).toEqual([])
    expect(otherModels).toMatchObject([{ job }])
  })

  test.each([
    ['meta/llama-guard-9', 'moderation'],
    ['alibaba/qwen-mt-9', 'translation'],
    ['openai/gpt-9', undefined],
  ])('%s is a text model made for %s', (id, purpose) => {
    expect(buildCatalogue([catalogued(id)]).models[0]?.purpose).toBe(purpose)
  })

  test('dated releases with other weights are models of their own', () => {
    expect(
      idsOf(
        at('openrouter', 'deepseek/deepseek-r9'),
        at('openrouter', 'deepseek/deepseek-r9-0528'),
        at('openrouter', 'moonshotai/kimi-k9'),
        at('openrouter', 'moonshotai/kimi-k9-0905'),
        at('openrouter', 'qwen/qwen9-max'),
        at('openrouter', 'qwen/qwen9-max-thinking'),
      ),
    ).toEqual([
      'alibaba/qwen9-max',
      'alibaba/qwen9-max-thinking',
      'deepseek/deepseek-r9',
      'deepseek/deepseek-r9-0528',
      'moonshotai/kimi-k9',
      'moonshotai/kimi-k9-0905',
    ])
  })

  test('of several days under one name the newest is what the name means', () => {
    const { models, names } = buildCatalogue([
      at('openai', 'gpt-9'),
      at('openai', 'gpt-9-2026-01-01'),
      at('openai', 'gpt-9-2026-05-01'),
    ])
    expect(models.map(({ id }) => id)).toEqual(['openai/gpt-9', 'openai/gpt-9-2026-01-01'])
    expect(names.resolve('gpt-9-2026-05-01')?.model).toBe('openai/gpt-9')
    expect(names.resolve('gpt-9-2026-01-01')?.model).toBe('openai/gpt-9-2026-01-01')
    expect(names.resolve('gpt-9-2026-03-03')).toBeUndefined()
  })

  test('a model that only a board names is listed when the board says whose it is', () => {
    const { models } = buildCatalogue([catalogued('openai/gpt-9')], {
      measured: [
        { name: 'Yi 9 Large (high)', lab: '01 AI' },
        { name: 'gpt-9-high', lab: 'OpenAI' },
        { name: 'mystery-9' },
      ],
    })
    expect(models.map(({ id }) => id)).toEqual(['01-ai/yi-9-large', 'openai/gpt-9'])
  })

  test('weights on the Hub: a base model, a tuned one and an upload are told apart', () => {
    const { models, names } = buildCatalogue([], {
      repositories: [
        { id: 'meta-llama/Llama-9-8B' },
        { id: 'meta-llama/Llama-9-8B-Instruct' },
        { id: 'someone/Llama-9-8B-Wizard', base: 'meta-llama/Llama-9-8B-Instruct' },
      ],
    })
    expect(models.map(({ id, purpose, origin }) => [id, purpose, origin])).toEqual([
      ['meta-llama/Llama-9-8B', 'base', undefined],
      ['meta-llama/Llama-9-8B-Instruct', undefined, undefined],
      ['someone/Llama-9-8B-Wizard', undefined, 'community'],
    ])
    expect(names.resolve('llama-9-8b')?.model).toBe('meta-llama/Llama-9-8B-Instruct')
    expect(names.resolve('meta-llama/Llama-9-8B')?.model).toBe('meta-llama/Llama-9-8B')
  })

  test('models come in the order of their ids, whatever the order of the lists', () => {
    const lists = [catalogued('xai/grok-9'), catalogued('openai/gpt-9'), at('zai', 'glm-9')]
    const expected = ['openai/gpt-9', 'xai/grok-9', 'zhipuai/glm-9']
    expect(idsOf(...lists)).toEqual(expected)
    expect(idsOf(...lists.toReversed())).toEqual(expected)
  })
})
