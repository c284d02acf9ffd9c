import { describe, expect, test } from 'vitest'
import { aliases, unjoinableNames } from '../../src/catalogue/aliases.ts'
import { indexSpokenNames } from '../../src/catalogue/find-names.ts'
import { indexNames, nameKey } from '../../src/catalogue/names.ts'
import { loadDataset } from '../../src/leaderboard/dataset.ts'
import { names } from './known-models.ts'

const spoken = indexSpokenNames(await loadDataset(() => {}, '/nowhere'))

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
    ['qwen-2.5-coder-32b-thinking', 'is not the instruct model'],
    ['olmo-3-32b-think', 'is a model of its own'],
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

describe('a name said in part never means a neighbour', () => {
  test.each([
    ['GPT-5.2 mini', 'no such size'],
    ['gpt 4 mini', 'is neither 4o mini nor 4.1 mini'],
    ['gemini flash 9b', 'no such size'],
    ['nemotron ultra 600b', 'no such size'],
    ['mistral large 124b', 'no such size'],
    ['beam 502b', 'no such size'],
    ['qwen3 31b 2507', 'no such size'],
    ['qwen coder 90b', 'no such size'],
    ['qwen7 coder 90b', 'no such version'],
    ['deepseek-coder-v2:17b', 'no such size'],
    ['command-r7b:8b', 'two sizes'],
    ['gemma3:28b-it-qat', 'no such size'],
    ['kimi k5', 'no such version'],
    ['kimi 9.1 pro', 'no such version'],
    ['kimi 2.55', 'no such version'],
    ['Qwen 6 Titan', 'is not Qwen3 0.6B'],
    ['llama 7 pepperoni', 'is not Llama 2 7B'],
    ['llama 6 behemoth', 'no such version'],
    ['llama5 maverik', 'a version that is not out, written wrong'],
    ['llama 4 8b instruct', 'is not what others made of Llama 3.1 8B'],
    ['starcoder2 15b instruct', 'is not the base model'],
    ['starcoder2-15b-instruct', 'is not the base model'],
    ['grok-1', 'is not Grok Code Fast 1'],
  ])('%s: %s', (name) => {
    expect(spoken.resolve(name)).toBeUndefined()
    const found = spoken.find(`Is ${name}, which they praise, any good?`)
    expect(found[0]).toMatchObject({ kind: 'unknown' })
  })

  test.each([
    ['mistral large 123b', 'mistral/mistral-large-2407', 'mistral/mistral-large-2411'],
    [
      'qwen3 30b 2507',
      'alibaba/qwen3-30b-a3b-thinking-2507',
      'alibaba/qwen3-30b-a3b-instruct-2507',
    ],
    [
      'deepseek r1 8b',
      'deepseek/deepseek-r1-0528-distill-qwen3-8b',
      'deepseek/deepseek-r1-distill-llama-8b',
    ],
    ['gemma 27b', 'google/gemma-3-27b-it', 'google/gemma-2-27b-it'],
  ])('%s may be either', (name, ...models) => {
    expect(spoken.resolve(name)).toEqual({ ambiguous: models })
  })

  test.each(['Heiku 9', 'L3.1 9B', 'V9.1 Terminus', 'astra 7.9', '5.9 nano', 'quen 9.5 coder 32b'])(
    '%s is no model at all',
    (name) => {
      expect(spoken.resolve(name)).toBeUndefined()
      const found = spoken.find(`Is ${name}, which they praise, any good?`)
      expect(found.filter(({ kind }) => kind === 'model')).toEqual([])
    },
  )
})

describe('everyday words never become models', () => {
  test.each([
    'See clause 4.5 and table 5.2 of the contract, gamma 4 and beta 3.5.',
    'Kiwi 2.5 kg, cable 5, seeds 2.0, granit 3.3 8 kg.',
    'Two L4 cards with 24 GB each, cours de droit L2, the L3 cache.',
    'Version 3.1 of our app, V3.2 of our app, v3.1 pro users.',
    'We command 3 people, the class s 2.1, route m 3.1, plan b 2.5.',
    'Me llamo 3 veces; Claudia 4.5 stars; sonnets 4.5; laguna beach 2.1 km.',
    'Il y a 3 mini projets et 2 pro. Bitte bis 3.1. pro Person.',
    'Files: gl/m4/alloca.m4, gl m4 and gl-m4.',
    'Emma 3, gwen 2.5 72b, sonne 4.5, ollama 3.1 8b, magistrat 2506, minimal 2.7, mamba 1.5.',
    'Un haiku, quen, opsu, gemni y sonet sin número.',
  ])('%s', (text) => {
    expect(spoken.find(text)).toEqual([])
  })

  test('"next week" is no part of a name', () => {
    expect(spoken.find('We test qwen coder next week.')).toMatchObject([{ text: 'qwen coder' }])
    expect(spoken.find('Is qwen coder next any good?')).toMatchObject([{ text: 'qwen coder next' }])
  })

  test('a number behind a name counts what follows it', () => {
    for (const text of [
      'Was kostet GPT-5 mini pro Million Token?',
      'Was kostet GPT-5 mini pro 1.000 Seiten?',
    ])
      expect(spoken.find(text)).toMatchObject([{ model: 'openai/gpt-5-mini', text: 'GPT-5 mini' }])
    expect(spoken.find('Wie gut ist GPT-5 pro?')).toMatchObject([{ model: 'openai/gpt-5-pro' }])
  })
})

test.each([
  'miqu',
  'dolphin 2.5 mixtral',
  'BioMistral',
  'meditron 70b',
  'openbiollm 70B',
  'Leo LM 13B',
  'euryale 2.3',
])('%s, which no list sells, is the name of an unknown model', (name) => {
  expect(spoken.resolve(name)).toBeUndefined()
  expect(spoken.find(`Could we use ${name}, please?`)).toMatchObject([
    { kind: 'unknown', text: name },
  ])
})

test.each([
  ['codestral 22b Q6_K', 'mistral/codestral-2405'],
  ['qwen2.5 72b awq', 'alibaba/qwen2-5-72b-instruct'],
  ['mistral medium 3.5 en gguf', 'mistral/mistral-medium-2604'],
  ['GLM 4.5 Air UD-Q4_K_XL', 'zhipuai/glm-4.5-air'],
])('%s is how the weights are packed, not another model', (name, model) => {
  expect(spoken.resolve(name)).toEqual({ model })
})
