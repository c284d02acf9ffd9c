import { describe, expect, it } from 'vitest'
import { UpstreamError } from '../../../src/errors.ts'
import {
  hubModels,
  repositoriesNamed,
  shapeOf,
} from '../../../src/leaderboard/sources/hub-models.ts'
import { figure, listing, reading } from '../builders.ts'

const hub = (answers: Record<string, unknown>) => ({
  asked: [] as string[],
  json(url: string) {
    this.asked.push(url)
    const answer = answers[url.replace('https://huggingface.co/api/models/', '')]
    if (!answer) throw new UpstreamError('huggingface.co', 'answered 401')
    return Promise.resolve(answer)
  },
  text: () => Promise.resolve('{"num_hidden_layers":32,"num_key_value_heads":8,"head_dim":128}'),
  bytes: () => Promise.reject(new Error('not asked for')),
})

const named = (...names: string[]) =>
  reading({ figures: names.map((name) => figure(name, 1, { isRepository: true })) })

describe('what the Hub is asked for', () => {
  it('are repositories of known makers, each once', () => {
    const others = [
      named('Qwen/Qwen9-8B', 'qwen/qwen9-8b', 'somebody/Qwen9-8B-mine', 'GPT-9'),
      reading({ listings: [listing('x', { repository: 'google/gemma-9-4b-it' })] }),
    ]
    expect(repositoriesNamed(others)).toEqual(['google/gemma-9-4b-it', 'qwen/qwen9-8b'])
  })
  it('is not what is known already', async () => {
    const download = hub({ 'Qwen/Qwen9-8B': { id: 'Qwen/Qwen9-8B' } })
    const lastGood = {
      ...reading({}),
      repositories: [{ id: 'google/gemma-9-4b-it', parametersB: 4 }],
    }
    const others = [named('Qwen/Qwen9-8B', 'google/gemma-9-4b-it')]
    const { repositories } = await hubModels.read(download, '2026-05-01', { others, lastGood })
    expect(download.asked).toEqual(['https://huggingface.co/api/models/Qwen/Qwen9-8B'])
    expect(repositories?.map(({ id }) => id)).toEqual(['Qwen/Qwen9-8B', 'google/gemma-9-4b-it'])
  })
})

it('reads the size, the licence and the shape; a repository that is not there is left out', async () => {
  const download = hub({
    'Qwen/Qwen9-8B': {
      id: 'Qwen/Qwen9-8B',
      tags: ['license:apache-2.0'],
      safetensors: { total: 8_190_735_360 },
      config: { architectures: ['Qwen9ForCausalLM'] },
    },
  })
  const others = [named('Qwen/Qwen9-8B', 'Qwen/Qwen9-9B')]
  const { repositories, rejected } = await hubModels.read(download, '2026-05-01', { others })
  expect(repositories).toEqual([
    {
      id: 'Qwen/Qwen9-8B',
      parametersB: 8.191,
      license: 'apache-2.0',
      layers: 32,
      contextTokens: undefined,
      kvBytesPerToken: 131_072,
    },
  ])
  expect(rejected).toMatchObject([{ example: 'Qwen/Qwen9-9B' }])
})

describe('bytes of cache per token', () => {
  it.each([
    ['grouped heads', { num_hidden_layers: 32, num_key_value_heads: 8, head_dim: 128 }, 131_072],
    [
      'the head size from the width',
      { num_hidden_layers: 32, num_attention_heads: 32, hidden_size: 4096 },
      524_288,
    ],
    [
      'compressed attention',
      { num_hidden_layers: 61, kv_lora_rank: 512, qk_rope_head_dim: 64 },
      70_272,
    ],
    [
      'layers that keep all tokens',
      {
        num_hidden_layers: 4,
        num_key_value_heads: 2,
        head_dim: 256,
        layer_types: ['linear_attention', 'full_attention', 'linear_attention', 'full_attention'],
      },
      4096,
    ],
    ['nothing', {}, undefined],
  ])('with %s', (_name, config, bytes) => {
    expect(shapeOf(config as never).kvBytesPerToken).toBe(bytes)
  })
})
