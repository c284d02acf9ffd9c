import { expect, it } from 'vitest'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement } from '../fixtures/world.ts'

/** A strong dense model, and a weaker one that reads a tenth of its weights for each token. */
const engine = makeEngine(
  [
    {
      id: 'a/dense',
      name: 'Dense',
      ability: 2,
      openWeights: true,
      parametersB: 30,
      scores: [{ value: 90 }],
    },
    {
      id: 'b/sparse',
      name: 'Sparse',
      ability: 1.6,
      openWeights: true,
      parametersB: 30,
      activeParametersB: 3,
      scores: [{ value: 80 }],
    },
  ],
  [{}],
)

function replyFor(changes: Partial<Requirement>) {
  const requirement = makeRequirement(changes)
  const shortlist = recommend(engine, requirement)
  const recommendation = { useCase: 'x', requirement, shortlist, dataset: engine.dataset }
  return recommendationReply(engine, recommendation, {})
}

function listFor(hardware: string, maxMemoryGb: number): string {
  const limits = { selfHosted: true, hardware, maxMemoryGb }
  return renderBlocks(replyFor({ limits }).short, Infinity)
}

it('what is weaker and faster on that machine is for whom speed decides', () => {
  expect(listFor('RTX 4090', 24)).toMatch(/If speed decides: Sparse/)
})

it('a machine on which an answer takes long is said to be slow, and how long', () => {
  expect(listFor('laptop with 32 GB of RAM, no graphics card', 26)).toMatch(
    /Slow: Dense writes about \d tokens a second here, \d+ (?:s|min) for an answer/,
  )
  expect(listFor('RTX 4090', 24)).not.toContain('Slow:')
})

it('several users at a time are told with the workload and the memory', () => {
  const workload = { inputTokens: 4000, outputTokens: 500, requestsPerMonth: 1000, users: 6 }
  const limits = { selfHosted: true, hardware: '2x RTX 4090', maxMemoryGb: 48 }
  const details = renderBlocks(replyFor({ limits, workload }).details(), Infinity)
  expect(details).toMatch(/Workload: .*, 6 requests at a time/)
  expect(details).toMatch(/16-bit ones, 6 requests at a time/)
  expect(details).not.toContain('one request at a time')
})
