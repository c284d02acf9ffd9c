import { describe, expect, test } from 'vitest'
import { aliases, unjoinableNames } from '../../src/catalogue/aliases.ts'
import { indexNames, nameKey } from '../../src/catalogue/names.ts'
import { names } from './known-models.ts'

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
