import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { describe, expect, it, test } from 'vitest'
import { indexSpokenNames } from '../../src/catalogue/find-names.ts'
import { loadDataset } from '../../src/leaderboard/dataset.ts'

/**
 * What people call models, written from how they talk in public and not from the dataset, each with the model they mean.
 */
const said: { said: string; model: string }[] = parse(
  await readFile(new URL('../fixtures/spoken-names.csv', import.meta.url), 'utf8'),
  { columns: true },
)
const dataset = await loadDataset(() => {}, '/nowhere')
const names = indexSpokenNames(dataset)

it.each(said)('"$said" is $model', ({ said: name, model }) => {
  expect(names.resolve(name)).toEqual({ model })
})

it('there are more than 150 of them', () => {
  expect(new Set(said.map(({ said: name }) => name)).size).toBeGreaterThan(150)
})

describe('what the name of a model means in a sentence', () => {
  it.each(said)('"$said" is found whole', ({ said: name, model }) => {
    const found = names.find(`Could we replace ${name}, please?`)
    expect(found).toMatchObject([{ kind: 'model', model, text: name }])
  })
})

test.each([
  'Haiku 7',
  'DeepSeek V6',
  'GPT-7',
  'Gemini 5 Pro',
  'Llama 5 70B',
  'Nova 9',
  'Claude Opus 9',
])('%s, which is not out, is nobody', (name) => {
  expect(names.resolve(name)).toBeUndefined()
  expect(names.find(`We use ${name} today.`)).toMatchObject([{ kind: 'unknown' }])
})

test.each([
  ['gpt-5.6', /^openai\/gpt-5\.6-/],
  ['opus', /^anthropic\/claude-.*opus/],
  ['muse spark', /^meta\/muse-spark/],
  ['Gemini 4', /^google\/gemini-4-/],
  ['mistral large', /^mistral\/mistral-large-/],
])('%s may be any of several', (name, group) => {
  const resolved = names.resolve(name)
  const ambiguous = resolved && 'ambiguous' in resolved ? resolved.ambiguous : []
  expect(ambiguous.length).toBeGreaterThan(1)
  for (const id of ambiguous) expect(id).toMatch(group)
})

test.each([
  ['text-embedding-3-small', 'embedding'],
  ['whisper-1', 'speech-to-text'],
  ['tts-1', 'text-to-speech'],
  ['gpt-image-2', 'image-generation'],
  ['Veo 3.1', 'video-generation'],
  ['rerank-v3.5', 'reranking'],
])('%s is known and does another job', (name, job) => {
  expect(names.find(`Can we use ${name} here?`)).toMatchObject([{ kind: 'other-model', job }])
})

describe('no model is listed twice', () => {
  const all = [...dataset.models, ...(dataset.community?.models ?? [])]

  it('under one id', () => {
    const ids = all.map(({ id }) => id.toLowerCase())
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it('under one name of one lab', () => {
    const seen = new Map<string, string>()
    const twice = dataset.models.flatMap(({ id, lab, name }) => {
      const key = `${lab} ${name.toLowerCase()}`
      const other = seen.get(key)
      seen.set(key, id)
      return other ? [[other, id]] : []
    })
    expect(twice).toEqual([])
  })

  it('beside a name that points to it', () => {
    const pointers = dataset.models.filter(
      ({ id }) => id.endsWith('-latest') && !/chat-latest|gpt-4o-latest|daybreak/.test(id),
    )
    expect(pointers.map(({ id }) => id)).toEqual([])
  })
})
