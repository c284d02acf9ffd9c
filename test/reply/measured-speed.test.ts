import { expect, it } from 'vitest'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import type { Limits } from '../../src/requirements/requirement.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { makeEngine, makeRequirement } from '../fixtures/world.ts'

const speed = {
  firstTokenSeconds: 0.394,
  outputTokensPerSecond: 84.2,
  percentile: 'p50 of its fastest provider',
  date: '2026-10-10',
  source: 'openrouter-speed',
}
const offer = { provider: 'lab', inputUsdPerMTok: 1, outputUsdPerMTok: 2, speed }
const engine = makeEngine(
  [{ id: 'a/quick', name: 'Quick', ability: 1, scores: [{ value: 80 }], offers: [offer] }],
  [{}],
)

const detailsFor = (limits: Limits) => {
  const requirement = makeRequirement({ limits })
  const shortlist = recommend(engine, requirement)
  const recommendation = { useCase: 'x', requirement, shortlist, dataset: engine.dataset }
  return renderBlocks(recommendationReply(engine, recommendation, {}).details(), Infinity)
}

it('who asks for a time reads how fast the host was measured', () => {
  expect(detailsFor({ maxTimeToFirstTokenSeconds: 1 })).toContain(
    '84 tokens a second, first token after 0.39 s (p50 at its fastest provider, 10 Oct 2026).',
  )
  expect(detailsFor({})).not.toContain('tokens a second')
})
