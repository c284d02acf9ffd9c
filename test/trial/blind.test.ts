import { describe, expect, it } from 'vitest'
import { masked, shownOrder } from '../../src/trial/blind.ts'

const contenders = [
  { model: 'anthropic/claude-opus-5', name: 'Claude Opus 5', served: 'anthropic/claude-opus-5' },
  { model: 'openai/gpt-6', name: 'GPT-6', served: 'openai/gpt-6' },
]

describe('names in a blind answer', () => {
  it.each([
    ['I am Claude, made by Anthropic.', 'I am [name], made by [name].'],
    ['As GPT 6 I would say so.', 'As [name] I would say so.'],
    ['CLAUDE OPUS 5 here.', '[name] here.'],
    ['Claudette is a name of its own.', 'Claudette is a name of its own.'],
    ['Ich bin ChatGPT von OpenAI.', 'Ich bin [name] von [name].'],
  ])('%s', (answer, shown) => {
    expect(masked(answer, 'Who are you?', contenders)).toBe(shown)
  })

  it('that the prompt has stay, where the model does not introduce itself with them', () => {
    expect(masked('OpenAI was founded in 2015.', 'When was OpenAI founded?', contenders)).toBe(
      'OpenAI was founded in 2015.',
    )
    expect(masked('I am Claude.', 'Who is Claude?', contenders)).toBe('I am [name].')
  })
})

it('the order is shuffled for each prompt, and the same whenever it is asked for', () => {
  const orders = Array.from({ length: 200 }, (_, i) => shownOrder({ id: 'a', contenders }, i)[0])
  const first = orders.filter((model) => model === 'openai/gpt-6').length
  expect(first).toBeGreaterThan(70)
  expect(first).toBeLessThan(130)
  expect(shownOrder({ id: 'a', contenders }, 7)).toEqual(shownOrder({ id: 'a', contenders }, 7))
})
