import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { mostCharacters } from '../../src/reply/fit.ts'
import { recommendationReply } from '../../src/reply/recommendation.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { anyRequirement } from '../evaluate/requirements.ts'

it(
  'the answer to any requirement on bundled models has at most 900 characters, in six languages',
  { timeout: 600_000 },
  async () => {
    const bundled = await readDataset(bundledDirectory)
    if (!bundled) throw new Error('There is no bundled dataset')
    // One model in eight: the forms of the answer are the same, and it takes a minute.
    const dataset = { ...bundled, models: bundled.models.filter((_, i) => i % 8 === 0) }
    const everything = createEngine(dataset)
    const language = fc.constantFrom('en', 'de', 'es', 'fr', 'it', 'pt')
    fc.assert(
      fc.property(anyRequirement(dataset), language, (requirement, spoken) => {
        const engine = everything.market(requirement.limits)
        const shortlist = recommend(engine, requirement)
        const recommendation = { useCase: 'x', requirement, shortlist, dataset }
        const { short } = recommendationReply(engine, recommendation, { language: spoken })
        const text = renderBlocks(short, Infinity)
        expect(text.length).toBeLessThanOrEqual(mostCharacters)
        expect(text).not.toMatch(/undefined|NaN|\[object/)
      }),
      { numRuns: 10_000 },
    )
  },
)
