import { expect, test } from 'vitest'
import {
  hubFileUrl,
  newestResults,
  readHubInfo,
  whyNotOfficial,
} from '../../../src/leaderboard/boards/hub.ts'
import { collectRejections } from '../../../src/leaderboard/sources/source.ts'
import { downloadOf } from '../builders.ts'

const repository = { kind: 'datasets', id: 'someone/results' } as const

test('one call tells the files of a repository and the day it last changed', async () => {
  const download = downloadOf({
    'https://huggingface.co/api/datasets/someone/results': JSON.stringify({
      id: 'someone/results',
      lastModified: '2024-10-01T08:30:00.000Z',
      siblings: [{ rfilename: 'a/b/results_2024-02-01 00:00:00.json' }],
    }),
  })
  expect(await readHubInfo(download, repository)).toEqual({
    files: ['a/b/results_2024-02-01 00:00:00.json'],
    lastModified: '2024-10-01',
  })
})

test('spaces and colons of a path are encoded, slashes are not', () => {
  expect(hubFileUrl(repository, 'a b/c/results_2024-02-01 00:00:00.json')).toBe(
    'https://huggingface.co/datasets/someone/results/resolve/main/a%20b/c/results_2024-02-01%2000%3A00%3A00.json',
  )
})

test('of several runs of a model the newest counts; editor copies and hidden folders are no runs', () => {
  const rejections = collectRejections()
  const files = newestResults(
    [
      'lab/model/results_2024-02-01T10-00-00.1.json',
      'lab/model/results_2024-05-01T10-00-00.1.json',
      'lab/model/.ipynb_checkpoints/results_2024-06-01T10-00-00.1-checkpoint.json',
      'lab/model/results_2024-07-01-checkpoint.json',
      'by-hand/results_2023-01-01 00:00:00.json',
      'README.md',
    ],
    rejections.add,
  )
  expect(files.map(({ model, date }) => [model, date])).toEqual([
    ['by-hand', '2023-01-01'],
    ['lab/model', '2024-05-01'],
  ])
  expect(rejections.list()).toEqual([
    {
      reason: 'an older run of the same model',
      count: 1,
      example: 'lab/model/results_2024-02-01T10-00-00.1.json',
    },
  ])
})

test.each([
  'Qwen/Qwen2.5-7B-Instruct',
  'Qwen/Qwen3-8B',
  'Qwen/QwQ-32B',
  'meta-llama/Llama-3.1-8B-Instruct',
  'google/gemma-2-27b-it',
  'microsoft/phi-4',
  'deepseek-ai/DeepSeek-R1-Distill-Llama-70B',
  'mistralai/Mistral-7B-Instruct-v0.3',
  'nvidia/Llama-3.1-Nemotron-70B-Instruct-HF',
])('%s is what its lab released', (name) => {
  expect(whyNotOfficial(name)).toBeUndefined()
})

test.each([
  'Qwen/Qwen2.5-7B',
  'Qwen/Qwen3-8B-Base',
  'meta-llama/Llama-3.1-8B',
  'meta-llama/Meta-Llama-3-8B',
  'google/gemma-2-27b',
  'google/gemma-3-4b-pt',
  'mistralai/Mistral-7B-v0.1',
  'mistralai/Mixtral-8x7B-v0.1',
])('%s is a base model: its figures are not those of the model sold under the name', (name) => {
  expect(whyNotOfficial(name)).toMatch('base model')
})

test.each(['unsloth/Llama-3.2-1B-Instruct', 'someone/gpt-oss-20b', 'gpt2'])(
  '%s is not in the repository of a lab',
  (name) => {
    expect(whyNotOfficial(name)).toMatch('known lab')
  },
)
