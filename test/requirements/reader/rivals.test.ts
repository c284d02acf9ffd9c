import { describe, expect, it } from 'vitest'
import { first } from './catalogue.ts'

describe('models set against each other', () => {
  it.each([
    ['GPT-5 or GLM-5?', ['openai/gpt-5', 'zhipuai/glm-5']],
    ['compare GPT-5 and Gemini 3.1 Pro', ['openai/gpt-5', 'google/gemini-3.1-pro']],
    ['Was ist besser: GLM-5 oder Gemini 3.1 Pro?', ['zhipuai/glm-5', 'google/gemini-3.1-pro']],
    ['GLM-5 vs GPT-5 pour des contrats', ['zhipuai/glm-5', 'openai/gpt-5']],
  ])('are compared: "%s"', (text, models) => {
    expect(first(text)).toMatchObject({ intent: 'compare', models })
  })

  it('are compared for the work that is named', () => {
    expect(
      first('GPT-5 or GLM-5 for writing Python functions?').asked?.weights.coding,
    ).toBeGreaterThan(0.5)
    expect(first('GPT-5 or GLM-5?').asked).toBeUndefined()
  })

  it.each(['we use GPT-5 or GLM-5 for poems and want something cheaper'])(
    'are no rivals in "%s"',
    (text) => {
      expect(first(text).intent).toBe('recommend')
    },
  )
})
