import { expect, it } from 'vitest'
import { recommendModel } from '../../commands/recommend-model.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import { servicesFor } from '../fixtures/services.ts'
import { makeDataset } from '../fixtures/world.ts'

const dataset = makeDataset(
  [
    {
      id: 'openai/gpt-9',
      name: 'GPT-9',
      price: [1, 2],
      measured: { coding: 1 },
      scores: [{ value: 80 }],
    },
  ],
  [{ id: 'board/coding' }],
)
const answer = async (problem: string | undefined, changes: Partial<typeof dataset> = {}) => {
  const readAt = '2026-09-02T10:00:00.000Z'
  const sources = dataset.sources.map((source) => ({ ...source, readAt, problem }))
  const { reply } = await recommendModel.run(
    { text: 'write and review Python code' },
    servicesFor({ ...dataset, sources, ...changes }),
  )
  return renderBlocks(reply.details(), Infinity)
}

it('an answer says that it rests on figures which could not be refreshed, and from when they are', async () => {
  expect(await answer('answered 503')).toContain(
    'The last refresh could not read The Board (1 Sep 2026); newer figures may exist.',
  )
})

it('says which sources are stale in all', async () => {
  expect(await answer('answered 503')).toMatch(
    /sources, the newest of 1 Sep 2026\. The last refresh could not read The Board/,
  )
})

it('says nothing of it when the last refresh went well, or when it shows nothing of that source', async () => {
  expect(await answer(undefined)).not.toMatch(/Stale|refreshed/)
  expect(await answer('answered 503', { scores: [], benchmarks: [] })).not.toMatch(/Stale/)
})

it('says what stands in for a capability that no open board measures', async () => {
  const { reply } = await recommendModel.run(
    { text: 'a tutor for school children' },
    servicesFor(dataset),
  )
  expect(renderBlocks(reply.details(), Infinity)).toMatch(
    /Teaching material: no open board measures teaching/,
  )
})
