import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aliases, unjoinableNames } from '../../src/leaderboard/aliases.ts'
import { indexNames, nameKey } from '../../src/leaderboard/names.ts'

const ids = [
  'alibaba/qwen-2.5-coder-32b-instruct',
  'alibaba/qwen3-235b-a22b-instruct-2507',
  'alibaba/qwen3.6-max-preview',
  'alibaba/qwen3.7-max',
  'alibaba/qwen3.7-plus',
  'amazon/nova-2-lite-v1',
  'amazon/nova-pro-v1',
  'anthropic/claude-3-5-haiku',
  'anthropic/claude-3-7-sonnet',
  'anthropic/claude-3-haiku',
  'anthropic/claude-opus-4-0',
  'anthropic/claude-opus-4-1',
  'anthropic/claude-opus-4-5',
  'anthropic/claude-opus-4-6',
  'anthropic/claude-opus-4-7',
  'anthropic/claude-opus-4-8',
  'anthropic/claude-opus-5',
  'anthropic/claude-opus-5-5',
  'anthropic/claude-sonnet-4-0',
  'anthropic/claude-sonnet-4-6',
  'anthropic/claude-sonnet-5',
  'cohere/command-a-03-2025',
  'cohere/command-r-plus-08-2024',
  'cohere/command-r7b-12-2024',
  'deepseek/deepseek-r1',
  'deepseek/deepseek-r1-distill-llama-70b',
  'deepseek/deepseek-v3',
  'deepseek/deepseek-v3.1',
  'deepseek/deepseek-v3.2',
  'deepseek/deepseek-v4-pro',
  'google/gemini-2.0-flash',
  'google/gemini-2.5-flash',
  'google/gemini-2.5-flash-lite',
  'google/gemini-2.5-pro',
  'google/gemini-3-flash-preview',
  'google/gemini-3-pro-preview',
  'google/gemma-3-27b-it',
  'google/gemma-4-31b-it',
  'meta/llama-3.1-8b-instruct',
  'meta/llama-3.3-70b-instruct',
  'meta/llama-4-maverick-17b-instruct',
  'microsoft/phi-4',
  'minimax/MiniMax-M2.5',
  'minimax/minimax-m1',
  'mistral/mistral-large-2411',
  'mistral/mistral-large-2512',
  'mistral/mistral-medium-2505',
  'mistral/mistral-small-2506',
  'mistral/mixtral-8x22b-instruct',
  'moonshotai/kimi-k2',
  'moonshotai/kimi-k2.5',
  'moonshotai/kimi-k2-thinking',
  'nvidia/nemotron-3-super-120b-a12b',
  'openai/gpt-4',
  'openai/gpt-4-turbo',
  'openai/gpt-4o',
  'openai/gpt-4o-mini',
  'openai/gpt-5',
  'openai/gpt-5-chat-latest',
  'openai/gpt-5-codex',
  'openai/gpt-5-mini',
  'openai/gpt-5-pro',
  'openai/gpt-5.1',
  'openai/gpt-5.1-codex',
  'openai/gpt-5.1-codex-max',
  'openai/gpt-5.2',
  'openai/gpt-5.5',
  'openai/gpt-5.6-sol',
  'openai/gpt-oss-120b',
  'openai/o1',
  'openai/o3',
  'openai/o3-mini',
  'stepfun/step-2-16k',
  'xai/grok-4',
  'xai/grok-4-fast',
  'xai/grok-4.1-fast',
  'xai/grok-4.20',
  'zhipuai/glm-4.6',
  'zhipuai/glm-5',
  'zhipuai/glm-5.2',
]
const names = indexNames(ids)

describe('one model, many spellings', () => {
  test.each([
    // Dots, dashes, spaces, capitals, authors.
    ['anthropic/claude-opus-4.8', 'anthropic/claude-opus-4-8'],
    ['Claude Opus 4.8', 'anthropic/claude-opus-4-8'],
    ['claude_opus_4_8', 'anthropic/claude-opus-4-8'],
    ['Qwen/Qwen3-235B-A22B-Instruct-2507', 'alibaba/qwen3-235b-a22b-instruct-2507'],
    ['Qwen2.5-Coder-32B-Instruct', 'alibaba/qwen-2.5-coder-32b-instruct'],
    ['MiniMaxAI/MiniMax-M2.5', 'minimax/MiniMax-M2.5'],
    ['z-ai/glm-5.2', 'zhipuai/glm-5.2'],
    ['GLM5.2', 'zhipuai/glm-5.2'],
    // Older Claude names turn number and line around.
    ['claude-4-1-opus', 'anthropic/claude-opus-4-1'],
    ['Claude 4.5 Opus', 'anthropic/claude-opus-4-5'],
    ['Claude-3.7-Sonnet', 'anthropic/claude-3-7-sonnet'],
    ['claude-opus-4-20250514', 'anthropic/claude-opus-4-0'],
    // Release dates.
    ['gpt-5.2-2025-12-11', 'openai/gpt-5.2'],
    ['claude-3-5-haiku-20241022', 'anthropic/claude-3-5-haiku'],
    ['grok-4-0709', 'xai/grok-4'],
    ['gemini-2.5-pro-preview-06-05', 'google/gemini-2.5-pro'],
    ['gemini-2.5-flash-preview-09-2025', 'google/gemini-2.5-flash'],
    ['mistral-large-2411', 'mistral/mistral-large-2411'],
    // What clouds and marketplaces add.
    ['us.anthropic.claude-opus-4-8-v1:0', 'anthropic/claude-opus-4-8'],
    ['anthropic.claude-3-haiku-20240307-v1:0:200k', 'anthropic/claude-3-haiku'],
    ['eu.anthropic.claude-opus-4-6-v1', 'anthropic/claude-opus-4-6'],
    ['us-gov.openai.gpt-oss-120b-1:0', 'openai/gpt-oss-120b'],
    ['amazon.nova-pro-v1:0', 'amazon/nova-pro-v1'],
    ['amazon-nova-pro-v1.0', 'amazon/nova-pro-v1'],
    ['meta.llama3-1-8b-instruct-v1:0', 'meta/llama-3.1-8b-instruct'],
    ['moonshot.kimi-k2-thinking', 'moonshotai/kimi-k2-thinking'],
    ['vertex_ai/claude-opus-5@default', 'anthropic/claude-opus-5'],
    ['claude-opus-4-5@20251101', 'anthropic/claude-opus-4-5'],
    ['databricks-claude-opus-4-7', 'anthropic/claude-opus-4-7'],
    ['deepseek/deepseek-v3:free', 'deepseek/deepseek-v3'],
    ['z-ai/glm-5.2:batch', 'zhipuai/glm-5.2'],
    ['@cf/google/gemma-3-27b-it', 'google/gemma-3-27b-it'],
    ['accounts/fireworks/models/glm-5p2', 'zhipuai/glm-5.2'],
    ['fireworks/kimi-k2p5', 'moonshotai/kimi-k2.5'],
    ['MiniMaxAI/minimax-m2p5', 'minimax/MiniMax-M2.5'],
    ['chutes/Llama-4-Maverick-17B-128E-Instruct', 'meta/llama-4-maverick-17b-instruct'],
    ['nvidia-nemotron-3-super-120b-a12b', 'nvidia/nemotron-3-super-120b-a12b'],
    ['c4ai-command-r-plus-08-2024', 'cohere/command-r-plus-08-2024'],
    // Numbers that labs use beside their names.
    ['mistral-large-3', 'mistral/mistral-large-2512'],
    ['mistralai/Mistral-Small-3.2-24B-Instruct-2506', 'mistral/mistral-small-2506'],
    ['mistralai/Mixtral-8x22B-Instruct-v0.1', 'mistral/mixtral-8x22b-instruct'],
    ['command-a', 'cohere/command-a-03-2025'],
    ['gpt-4-1106-preview', 'openai/gpt-4-turbo'],
    ['gpt-4-0613', 'openai/gpt-4'],
    // Previews of a model that has no other name.
    ['gemini-3-pro', 'google/gemini-3-pro-preview'],
    ['gemma-4-31b', 'google/gemma-4-31b-it'],
  ])('%s is %s', (name, model) => {
    expect(names.resolve(name)).toEqual({ model })
  })
})

describe('the setting stays with the figure, not with the model', () => {
  test.each([
    ['glm-5.2 (max)', 'zhipuai/glm-5.2', 'max'],
    ['claude-opus-5-max', 'anthropic/claude-opus-5', 'max'],
    ['claude-opus-5.5-high', 'anthropic/claude-opus-5-5', 'high'],
    [
      'claude-opus-4-5-20251101-thinking-64k-high-effort',
      'anthropic/claude-opus-4-5',
      'thinking 64k high effort',
    ],
    ['claude-4-1-opus-20250805-base', 'anthropic/claude-opus-4-1', 'base'],
    ['Claude 4.5 Opus medium (20251101)', 'anthropic/claude-opus-4-5', 'medium'],
    ['gpt-5.2-2025-12-11-nothinking', 'openai/gpt-5.2', 'nothinking'],
    ['gpt-5.2-2025-12-11_xhigh', 'openai/gpt-5.2', 'xhigh'],
    ['gpt-5.5-pre-release_xhigh', 'openai/gpt-5.5', 'xhigh'],
    ['claude-opus-4-5-20251101_64K', 'anthropic/claude-opus-4-5', '64k'],
    ['claude-opus-4-6_unknown', 'anthropic/claude-opus-4-6', 'unknown'],
    ['deepseek-v4-pro-high-20260813', 'deepseek/deepseek-v4-pro', 'high'],
    ['deepseek-v3.1-thinking', 'deepseek/deepseek-v3.1', 'thinking'],
    ['gemini-3-flash (thinking-minimal)', 'google/gemini-3-flash-preview', 'thinking minimal'],
    ['kimi-k2.5-instant', 'moonshotai/kimi-k2.5', 'instant'],
    ['grok-4.20-beta-0309-reasoning', 'xai/grok-4.20', 'reasoning'],
    ['Claude-Opus-4-5-20251101 (FC)', 'anthropic/claude-opus-4-5', 'fc'],
    ['Gemini-3-Pro-Preview (Prompt)', 'google/gemini-3-pro-preview', 'prompt'],
    ['gpt-5.1-codex-max-high', 'openai/gpt-5.1-codex-max', 'high'],
  ])('%s', (name, model, setting) => {
    expect(names.resolve(name)).toEqual({ model, setting })
  })
})

describe('words that look like a setting and are none', () => {
  test.each([
    ['gpt-5.1-codex-max', 'openai/gpt-5.1-codex-max'],
    ['qwen3.7-max', 'alibaba/qwen3.7-max'],
    ['kimi-k2-thinking', 'moonshotai/kimi-k2-thinking'],
    ['step-2-16k', 'stepfun/step-2-16k'],
    ['Mistral Medium 3', 'mistral/mistral-medium-2505'],
  ])('%s is a model of its own', (name, model) => {
    expect(names.resolve(name)).toEqual({ model })
  })

  test('where that model is not listed, its name is not another model with a setting', () => {
    const without = indexNames(['openai/gpt-5.1-codex', 'alibaba/qwen3.7', 'mistral/mistral'])
    for (const name of ['gpt-5.1-codex-max', 'qwen3.7-max', 'mistral-medium'])
      expect(without.resolve(name)).toBeUndefined()
  })
})

describe('look-alikes never join', () => {
  test.each([
    ['phi-4-reasoning', 'is not phi-4'],
    ['Phi-4-mini', 'is not phi-4'],
    ['o1-preview', 'is not o1'],
    ['o1-preview-2024-09-12', 'is not o1'],
    ['o1-mini', 'is not o1'],
    ['o3-deep-research', 'is not o3'],
    ['gpt-5.3', 'is neither 5.2 nor 5'],
    ['gpt-5.22', 'is not 5.2'],
    ['gpt-52', 'is not 5.2'],
    ['gpt-4.5-preview', 'is not gpt-4'],
    ['gpt-4o-search-preview', 'is not gpt-4o'],
    ['gpt-4o-audio-preview', 'is not gpt-4o'],
    ['gpt-5-nano', 'is not gpt-5'],
    ['gpt-5.6-luna', 'is not sol'],
    ['claude-opus-5-6', 'is not opus 5'],
    ['claude-sonnet-5-5', 'is not sonnet 5'],
    ['claude-opus', 'says no version'],
    ['grok-4.1', 'is not 4.1 fast'],
    ['grok-3', 'is not grok 4'],
    ['gemini-2.5-flash-image-preview', 'makes pictures'],
    ['gemini-2.0-flash-thinking-exp-01-21', 'was an experiment of its own'],
    ['deepseek-v3.2-speciale', 'is not V3.2'],
    ['DeepSeek-R1-Distill-Qwen-32B', 'is not R1'],
    ['llama-3.3-70b-instruct-abliterated', 'is a fine-tune'],
    ['Hermes-3-Llama-3.1-8B', 'is a fine-tune'],
    ['llama-3.1-70b-instruct', 'is not the 8B'],
    ['qwen3.7', 'says no size'],
    ['glm-4.6v', 'is the vision model'],
    ['amazon-nova-experimental-chat-10-20', 'is an experiment'],
    ['o3 (high) + gpt-4.1', 'is two models'],
    ['GPT-5 + Claude Opus 5', 'is two models'],
    ['', 'is nothing'],
    ['   ', 'is nothing'],
    ['/', 'is nothing'],
    [':free', 'is nothing'],
  ])('"%s" %s', (name) => {
    expect(names.resolve(name)).toBeUndefined()
  })

  test('gpt-5.1 and gpt-5.2 stay apart', () => {
    expect(names.resolve('gpt-5.1-high')?.model).toBe('openai/gpt-5.1')
    expect(names.resolve('gpt-5.2-high')?.model).toBe('openai/gpt-5.2')
  })

  test.each([
    'chatgpt-4o-latest-20250326',
    'claude-opus-latest',
    'deepseek-chat',
    'deepseek-reasoner',
    'gemini-flash-latest',
    'mistral-large-latest',
    'qwen-max',
    'openrouter/auto',
  ])('%s points at another model every few months', (name) => {
    expect(names.resolve(name)).toBeUndefined()
  })
})

describe('a maker that the list names settles whose model it is', () => {
  const two = indexNames(['acme/falcon-9', 'openai/gpt-5'])

  test('another known lab’s model of the same name does not join', () => {
    expect(two.resolve('gpt-5', 'OpenAI')).toEqual({ model: 'openai/gpt-5' })
    expect(two.resolve('gpt-5', 'Anthropic')).toBeUndefined()
    expect(two.resolve('meta-llama/gpt-5')).toBeUndefined()
  })

  test('an organisation that is no lab we know settles nothing', () => {
    expect(two.resolve('gpt-5', 'Some University')).toEqual({ model: 'openai/gpt-5' })
    expect(two.resolve('together/gpt-5')).toEqual({ model: 'openai/gpt-5' })
  })
})

test('an alternative spelling counts only when it can mean one model', () => {
  const one = indexNames(['cohere/command-r-08-2024'])
  const two = indexNames(['cohere/command-r-08-2024', 'cohere/command-r-03-2025'])
  expect(one.resolve('command-r')?.model).toBe('cohere/command-r-08-2024')
  expect(two.resolve('command-r')).toBeUndefined()
})

describe('the curated table', () => {
  test.each(Object.entries(aliases))('%s is written as a name key', (key, model) => {
    expect(nameKey(key)).toBe(key)
    expect(model).toMatch(/^[\w-]+\/[\w.-]+$/)
  })

  test.each([...unjoinableNames])('%s is written as a name key and never joins', (key) => {
    expect(nameKey(key)).toBe(key)
    expect(aliases[key]).toBeUndefined()
  })

  test('an alias of a model that is not listed joins nothing', () => {
    expect(indexNames(['openai/gpt-5']).resolve('command-a')).toBeUndefined()
  })
})

describe('properties', () => {
  test('any text at all is answered, and only with a listed model', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.option(fc.string()), (name, lab) => {
        const resolved = names.resolve(name, lab ?? undefined)
        if (resolved) expect(ids).toContain(resolved.model)
      }),
    )
  })

  test('a canonical id is itself, with its lab and without', () => {
    for (const id of ids) {
      expect(names.resolve(id)).toEqual({ model: id })
      expect(names.resolve(id.split('/')[1] ?? '')).toEqual({ model: id })
    }
  })

  test('case and separators do not matter', () => {
    const separators = fc.infiniteStream(fc.constantFrom('-', '_', ' ', '--', ' - '))
    const shouted = fc.infiniteStream(fc.boolean())
    fc.assert(
      fc.property(fc.constantFrom(...ids), separators, shouted, (id, separator, shout) => {
        const plain = id.split('/')[1] ?? ''
        const other = plain
          .replaceAll(/[-.]/g, () => separator.next().value ?? '-')
          .replaceAll(/[a-z]/gi, (letter) =>
            shout.next().value ? letter.toUpperCase() : letter.toLowerCase(),
          )
        expect(names.resolve(other)).toEqual({ model: id })
      }),
    )
  })

  test('an effort behind a name never changes the model', () => {
    const takesEffort = ids.filter((id) => /^(?:anthropic|openai|google|zhipuai)\//.test(id))
    fc.assert(
      fc.property(
        fc.constantFrom(...takesEffort),
        fc.constantFrom('_high', '-low', ' (medium)', '-xhigh', '-2026-05-01_high'),
        (id, effort) => {
          expect(names.resolve(id + effort)?.model).toBe(id)
        },
      ),
    )
  })

  test('the order of the list does not matter', () => {
    const order = fc.shuffledSubarray(ids, { minLength: ids.length })
    fc.assert(
      fc.property(order, fc.constantFrom(...ids, 'command-a', 'gemini-3-pro'), (list, name) => {
        expect(indexNames(list).resolve(name)).toEqual(names.resolve(name))
      }),
      { numRuns: 20 },
    )
  })
})
