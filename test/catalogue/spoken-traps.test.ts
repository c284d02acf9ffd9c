import { describe, expect, test } from 'vitest'
import { aliases } from '../../src/catalogue/aliases.ts'
import { indexSpokenNames } from '../../src/catalogue/find-names.ts'
import { nameKey } from '../../src/catalogue/names.ts'
import { loadDataset } from '../../src/leaderboard/dataset.ts'

const dataset = await loadDataset(() => {}, '/nowhere')
const spoken = indexSpokenNames(dataset)

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

  test('whatever number of a name is another, in any order, without a word', () => {
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).map(Number)
    const wrong = dataset.models.flatMap(({ name }) => {
      const words = name.toLowerCase().split(/[\s()-]+/)
      const changed = words.flatMap((_, i) =>
        /\d/.test(words[i] ?? '')
          ? [
              words.with(
                i,
                words[i]!.replace(/\d+(?!.*\d)/, (last) => String(Number(last) + 1)),
              ),
            ]
          : [],
      )
      const orders = changed.flatMap((all) => [
        all,
        all.toSpliced(1, 1),
        [all[0], ...all.slice(1).toReversed()],
      ])
      return orders.flatMap((order) => {
        const said = order.join(' ')
        const meant = spoken.resolve(said)
        const model = dataset.models.find(
          ({ id }) => meant && 'model' in meant && id === meant.model,
        )
        // A curated line is somebody's word for it.
        if (!model || aliases[nameKey(said.replaceAll(' ', '-'))]) return []
        const size = model.parametersB ?? 0
        const own = numbers([model.id, model.name, ...(model.aliases ?? [])].join(' '))
        const all = new Set([...own, Math.round(size), Math.floor(size), 0])
        return numbers(said).every((number) => all.has(number)) ? [] : `${said}: ${model.id}`
      })
    })
    expect(wrong).toEqual([])
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
