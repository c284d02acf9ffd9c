import { expect, it } from 'vitest'
import { scoreIntent } from './score.ts'
import type { Share } from './score.ts'
import { conversations, firstMessages } from './sets.ts'

const part = ({ right, of }: Share) => right / of

it('has sets of the size and split that were agreed', () => {
  expect(firstMessages.length).toBeGreaterThanOrEqual(160)
  expect(conversations.length).toBeGreaterThanOrEqual(55)
  const report = firstMessages.filter(({ half }) => half === 'report')
  expect(report.length * 2).toBe(firstMessages.length)
})

it.each(['development', 'report'] as const)('reads the %s half well enough', async (half) => {
  const scores = await scoreIntent(half)
  expect(part(scores.limitRecall)).toBeGreaterThanOrEqual(0.95)
  expect(part(scores.inventedLimits)).toBeLessThanOrEqual(0.02)
  expect(part(scores.heaviestCapability)).toBeGreaterThanOrEqual(0.9)
  expect(part(scores.intents)).toBeGreaterThanOrEqual(0.92)
  expect(part(scores.states)).toBeGreaterThanOrEqual(0.9)
})
