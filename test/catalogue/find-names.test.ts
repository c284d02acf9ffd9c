import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexSpokenNames } from '../../src/catalogue/find-names.ts'

const model = (id: string, name: string, released = '2026-01-01', more = {}) => ({
  id,
  name,
  lab: id.split('/')[0] ?? '',
  released,
  ...more,
})

const names = indexSpokenNames({
  models: [
    model('anthropic/claude-haiku-4-5', 'Claude Haiku 4.5', '2025-10-15'),
    model('anthropic/claude-opus-4-8', 'Claude Opus 4.8', '2026-05-01'),
    model('anthropic/claude-opus-5', 'Claude Opus 5', '2026-07-01'),
    model('openai/gpt-5', 'GPT-5'),
    model('openai/gpt-5-mini', 'GPT-5 Mini'),
    model('openai/gpt-5.6-luna', 'GPT-5.6 Luna', '2026-06-02'),
    model('openai/gpt-5.6-sol', 'GPT-5.6 Sol', '2026-06-01'),
    model('google/gemini-3.1-pro-preview', 'Gemini 3.1 Pro Preview'),
    model('google/gemini-4-argon', 'Gemini 4 Argon'),
    model('google/gemini-4-neon', 'Gemini 4 Neon'),
    model('meta/llama-3-8b-instruct', 'Llama 3 8B Instruct'),
    model('meta-llama/Meta-Llama-3-8B', 'Meta Llama 3 8B', '2024-04-18', { purpose: 'base' }),
    model('meta/llama-3.3-70b-instruct', 'Llama 3.3 70B Instruct'),
    model('alibaba/qwen3-30b-a3b', 'Qwen3 30B A3B'),
    model('mistral/mistral-large-2411', 'Mistral Large 2411', '2024-11-01'),
    model('mistral/mistral-large-2512', 'Mistral Large 3', '2025-12-01'),
    model('amazon/nova-pro-v1', 'Nova Pro'),
    model('cohere/command-a-03-2025', 'Command A'),
    model('deepseek/deepseek-v3.2', 'DeepSeek V3.2'),
    model('xai/grok-build-0.1', 'Grok Build 0.1'),
  ],
  otherModels: [
    {
      id: 'openai/text-embedding-3-small',
      name: 'text-embedding-3-small',
      lab: 'openai',
      job: 'embedding',
    },
  ],
})

describe('a name that people say', () => {
  test.each([
    ['Claude Opus 4.8', 'anthropic/claude-opus-4-8'],
    ['opus 4.8', 'anthropic/claude-opus-4-8'],
    ['claude-opus-4-8', 'anthropic/claude-opus-4-8'],
    ['Claude 4.8 Opus', 'anthropic/claude-opus-4-8'],
    ['anthropic/claude-haiku-4-5', 'anthropic/claude-haiku-4-5'],
    ['OpenAI GPT-5 mini', 'openai/gpt-5-mini'],
    ['gpt5', 'openai/gpt-5'],
    ['gpt-5.6-sol-high', 'openai/gpt-5.6-sol'],
    ['gemini pro 3.1', 'google/gemini-3.1-pro-preview'],
    ['Llama 3 8B', 'meta/llama-3-8b-instruct'],
    ['llama3:8b', 'meta/llama-3-8b-instruct'],
    ['llama 3.3', 'meta/llama-3.3-70b-instruct'],
    ['Llama-3.3-70B-Instruct-AWQ', 'meta/llama-3.3-70b-instruct'],
    ['qwen3 30b', 'alibaba/qwen3-30b-a3b'],
    ['Mistral Large 3', 'mistral/mistral-large-2512'],
    ['Command A', 'cohere/command-a-03-2025'],
    ['DeepSeek 3.2', 'deepseek/deepseek-v3.2'],
    ['Grok Build', 'xai/grok-build-0.1'],
  ])('%s is %s', (name, id) => {
    expect(names.resolve(name)).toEqual({ model: id })
  })

  test.each([
    ['gpt-5.6', ['openai/gpt-5.6-luna', 'openai/gpt-5.6-sol']],
    ['opus', ['anthropic/claude-opus-5', 'anthropic/claude-opus-4-8']],
    ['Gemini 4', ['google/gemini-4-argon', 'google/gemini-4-neon']],
    ['mistral large', ['mistral/mistral-large-2512', 'mistral/mistral-large-2411']],
  ])('%s may be any of several, the newest first', (name, ambiguous) => {
    expect(names.resolve(name)).toEqual({ ambiguous })
  })

  test.each([
    'Haiku 7',
    'DeepSeek V6',
    'Nova 9',
    'gpt-5-turbo',
    'GPT-5.6 Terra',
    'Gemini 4 Kryptonite',
    'Zephyr-Orca 13B',
    'mistral large 2604',
    'claude',
  ])('%s is no model', (name) => {
    expect(names.resolve(name) ?? {}).not.toHaveProperty('model')
  })
})

describe('an id as hosts and the Hub write it', () => {
  test.each([
    ['us.anthropic.claude-haiku-4-5-20251001-v1:0', 'anthropic/claude-haiku-4-5'],
    ['accounts/fireworks/models/llama-v3p3-70b-instruct', 'meta/llama-3.3-70b-instruct'],
    ['bartowski/Llama-3.3-70B-Instruct-GGUF', 'meta/llama-3.3-70b-instruct'],
    ['unsloth/Llama-3.3-70B-Instruct-bnb-4bit', 'meta/llama-3.3-70b-instruct'],
  ])('%s is one name', (id, meant) => {
    expect(names.resolve(id)).toEqual({ model: meant })
    expect(names.find(`we use ${id}, today`)).toMatchObject([{ text: id, model: meant }])
  })

  test('of another day is another release', () => {
    expect(names.resolve('claude-haiku-4-5-20270301')).toBeUndefined()
  })

  test('two names with a stroke between are two', () => {
    expect(names.find('GPT-5/claude-opus-5 or Claude/gpt-5').map(({ text }) => text)).toEqual([
      'GPT-5',
      'claude-opus-5',
      'Claude',
      'gpt-5',
    ])
  })

  test('a size that a release does not come in is no model', () => {
    expect(names.find('can llama 3 9b do it?')).toMatchObject([{ kind: 'unknown' }])
  })
})

const meaning = (text: string) =>
  names.find(text).map((found) => {
    if (found.kind === 'model' || found.kind === 'other-model') return [found.text, found.model]
    if (found.kind === 'lab') return [found.text, `lab ${found.lab}`]
    if (found.kind === 'host') return [found.text, `host ${found.host}`]
    return [found.text, found.kind]
  })

describe('names inside a sentence', () => {
  test('are found with what they mean, in order', () => {
    expect(
      meaning('Is GPT-5 on Bedrock cheaper than Mistral’s Haiku 7, or text-embedding-3-small?'),
    ).toEqual([
      ['GPT-5', 'openai/gpt-5'],
      ['Bedrock', 'host amazon-bedrock'],
      ['Mistral', 'lab mistral'],
      ['Haiku 7', 'unknown'],
      ['text-embedding-3-small', 'openai/text-embedding-3-small'],
    ])
  })

  test('a name goes without what it shares with the one before it, where it has a version or a size', () => {
    const siblings = (text: string) => meaning(text).map(([, id]) => id)
    expect(siblings('Llama 3.3 70B or 3 8B')).toEqual([
      'meta/llama-3.3-70b-instruct',
      'meta/llama-3-8b-instruct',
    ])
    expect(siblings('Claude Opus 5 und Haiku 4.5')).toEqual([
      'anthropic/claude-opus-5',
      'anthropic/claude-haiku-4-5',
    ])
    expect(siblings('Claude Haiku 4.5, 4.8 million tokens')).toEqual(['anthropic/claude-haiku-4-5'])
    expect(siblings('GPT-5.6 Sol and 5 people')).toEqual(['openai/gpt-5.6-sol'])
  })

  test.each([
    'write a haiku about the sea',
    'step 3 of our pipeline',
    'command a team of agents',
    'we put it together with fireworks at night',
    'the 13B model, or anything under 70B on 24 GB',
    'a writer who replicates the modal verb',
    'our MacBook Pro M4 with an RTX 4090',
  ])('are not words that mean something else: %s', (text) => {
    expect(meaning(text)).toEqual([])
  })

  test.each([
    ['Claude 3 times a day', 'Claude'],
    ['we called GPT-5 3 times', 'GPT-5'],
    ['GPT-5-based agents', 'GPT-5'],
    ['用GPT-5吧', 'GPT-5'],
    ['GPT-5.We then', 'GPT-5'],
  ])('end where the name ends: %s', (text, name) => {
    expect(names.find(text)[0]?.text).toBe(name)
  })

  test('an unknown name is given as it was written', () => {
    expect(meaning('swap Zephyr-Orca 13B for DeepSeek V6 Pro')).toEqual([
      ['Zephyr-Orca 13B', 'unknown'],
      ['DeepSeek V6 Pro', 'unknown'],
    ])
  })

  test.each([' million', 'k', ' seconds', '%', ' pages'])(
    'never begin with a number alone, which is an amount: 4.8%s',
    (unit) => {
      for (const number of ['3.1', '4.5', '4.8', '5.6'])
        expect(names.find(`we run ${number}${unit} of calls`)).toEqual([])
    },
  )

  test('never overlap and are what stands there, whatever the text', () => {
    const piece = fc.constantFrom(
      'GPT-5',
      'claude',
      ' ',
      '-',
      '4.8',
      'opus',
      'B',
      '7',
      '.',
      'é',
      '+',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const found of names.find(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(found.start, found.end)).toBe(found.text)
          end = found.end
        }
      }),
    )
  })
})
