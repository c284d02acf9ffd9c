import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { takeTurn } from '../../commands/turn.ts'
import { mostCharacters } from '../../src/reply/fit.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import { factTopics, intents, type Reading } from '../../src/requirements/reading.ts'
import { jobs } from '../../src/requirements/requirement.ts'
import type { Thread } from '../../src/requirements/thread.ts'
import { fourModels } from '../fixtures/four-models.ts'
import { makeReading } from '../fixtures/readings.ts'
import { makeRequirement } from '../fixtures/world.ts'

const words = fc.oneof(fc.lorem({ maxCount: 40 }), fc.string({ maxLength: 600 }))
const ids = ['openai/gpt-9', 'google/gemini-9-flash', 'alibaba/qwen9', 'openai/gpt-7', 'no/such']
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const requirement = fc
  .record({
    job: fc.constantFrom(...jobs),
    budget: maybe(fc.double({ min: 0, max: 1000, noNaN: true })),
    open: maybe(fc.boolean()),
    memory: maybe(fc.integer({ min: 1, max: 100 })),
    models: fc.subarray(ids),
    unknown: fc.array(words, { maxLength: 2 }),
  })
  .map(({ job, budget, open, memory, models, unknown }) =>
    makeRequirement({
      job,
      limits: {
        ...(budget !== undefined && { maxMonthlyUsd: budget }),
        ...(open !== undefined && { openWeights: open }),
        ...(memory !== undefined && { maxMemoryGb: memory }),
      },
      ...(models.length + unknown.length && {
        baseline: { models, unknown, wish: 'cheaper' as const },
      }),
    }),
  )
const reading: fc.Arbitrary<Partial<Reading>> = fc.record({
  intent: fc.constantFrom(...intents),
  addressed: fc.constantFrom(true, true, true, false),
  requirement: maybe(requirement),
  asked: maybe(requirement),
  jobs: maybe(fc.array(words, { maxLength: 4 })),
  models: fc.subarray(ids),
  unknownNames: fc.array(words, { maxLength: 3 }),
  hosts: fc.subarray(['openai', 'amazon-bedrock', 'nobody']),
  labs: fc.subarray(['openai', 'mistral', 'nobody']),
  fact: maybe(fc.constantFrom(...factTopics)),
  notApplied: fc.array(fc.record({ words, why: words }), { maxLength: 3 }),
  changes: fc.array(words, { maxLength: 3 }),
  question: maybe(words),
  notice: maybe(words),
  language: fc.constantFrom('en', 'de', 'fr', 'ja', 'xx'),
})
const turns = fc.array(
  fc.record({ text: fc.constantFrom('why?', 'price of gpt-9', '🎉'), reading }),
  {
    minLength: 1,
    maxLength: 4,
  },
)

it('any conversation is answered in at most 900 characters a turn, and nothing breaks', async () => {
  await fc.assert(
    fc.asyncProperty(turns, async (said) => {
      let thread: Thread | undefined
      for (const { text, reading: one } of said) {
        const read = () => Promise.resolve(makeReading(one))
        const { reply, thread: after } = await takeTurn({ text, thread }, { ...fourModels, read })
        const shown = renderBlocks(reply.short, Infinity)
        expect(shown.length).toBeLessThanOrEqual(mostCharacters)
        expect(shown).not.toMatch(/undefined|NaN|\[object/)
        // Only silence is silent.
        expect(shown === '').toBe(reply.kind === 'silent')
        thread = after
      }
    }),
    { numRuns: 300 },
  )
})
