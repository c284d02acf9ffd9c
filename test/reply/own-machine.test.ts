import { expect, it } from 'vitest'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { renderBlocks } from '../../src/reply/text.ts'
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

function listFor(hardware: string, maxMemoryGb: number): string {
  const requirement = makeRequirement({ limits: { selfHosted: true, hardware, maxMemoryGb } })
  const shortlist = recommend(engine, requirement)
  const recommendation = { useCase: 'x', requirement, shortlist, dataset: engine.dataset }
  return renderBlocks(recommendationReply(engine, recommendation, {}).short, Infinity)
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
