import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../src/requirements/built-in/mentions.ts'
import { fold } from '../../../src/requirements/built-in/text.ts'
import { catalogue } from '../../intent/sets.ts'

const named = (text: string) =>
  findMentions(fold(text), catalogue).map(({ model, labs, kind }) => model ?? labs[0] ?? kind)

describe('names of models and labs', () => {
  it.each([
    ['gpt5.5', 'openai/gpt-5.5'],
    ['GPT 5.5', 'openai/gpt-5.5'],
    ['gpt-5-5', 'openai/gpt-5.5'],
    ['sonnet', 'anthropic/claude-sonnet-5'],
    ['sonnet 4.5', 'anthropic/claude-sonnet-4-5'],
    ['claude 4.5 sonnet', 'anthropic/claude-sonnet-4-5'],
    ['claude opus 5', 'anthropic/claude-opus-5'],
    ['anthropic/claude-opus-5', 'anthropic/claude-opus-5'],
    ['llama 3.3 70b', 'meta/llama-3.3-70b-instruct'],
    ['gemini flash', 'google/gemini-3.8-flash'],
    ['Mistral Medium 3.5', 'mistral/mistral-medium-2604'],
    ['gpt 4o mini', 'openai/gpt-4o-mini'],
    ['o3', 'openai/o3'],
    ['DeepSeek', 'deepseek'],
    ['Z.ai', 'zhipuai'],
  ])('%s is %s', (text, id) => {
    expect(named(text)[0]).toContain(id)
  })

  it('does not take another version for the one that was named', () => {
    expect(named('gpt-9')).toEqual(['unknown'])
    expect(named('sonnet 9.9')).toEqual(['unknown'])
  })

  it('leaves everyday words and other products alone', () => {
    expect(named('the next step in Google Docs, a command, metadata, Amazon reviews')).toEqual([])
  })
})
