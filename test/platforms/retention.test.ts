import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openMemory } from '../../src/conversation/memory.ts'
import { openStore, type Store } from '../../src/store/store.ts'

const day = 86_400_000

let store: Store
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  store = await openStore('memory:', { retentionMs: 3 * day })
})
afterEach(() => void vi.useRealTimers())

const requirement = {
  job: 'text' as const,
  weights: { general: 1 },
  difficulty: 'routine' as const,
  preferences: {},
  tradeoff: { quality: 1, price: 0, speed: 0 },
  limits: {},
  workload: { inputTokens: 1, outputTokens: 1, requestsPerMonth: 1 },
  assumed: [],
  mappedBy: 'rules' as const,
}
const useCase = 'review the letters of our clinic'
const thread = { useCase, requirement, picks: [], earlier: [] }

it('what people wrote goes after the days that are set, counted from the last change', async () => {
  const slack = openMemory(store, 'slack')
  const discord = openMemory(store, 'discord')
  const answer = { useCase, requirement, picks: [] }
  const entry = { useCase, picks: [], channel: 'C1', ts: '1.1', day: '2026-11-22' }
  await slack.conversations.set('T1:C1:1.1', { thread, quiet: false, answered: [] })
  await slack.recent.set('T1:U1', [entry])
  await slack.answers.set('message', answer)
  await slack.votes.set('message:U1', { ...answer, vote: 'up', user: 'U1', at: '2026-11-22' })
  await discord.conversations.set('G:9:all', { quiet: false, thread, answered: [] })
  await slack.preferences.set('T1:U1', { openWeights: true })
  const kept = async () => [
    await slack.conversations.get('T1:C1:1.1'),
    await slack.recent.get('T1:U1'),
    await slack.answers.get('message'),
    await slack.votes.get('message:U1'),
    await discord.conversations.get('G:9:all'),
  ]
  vi.setSystemTime(Date.now() + 3 * day - 1000)
  expect((await kept()).every(Boolean)).toBe(true)
  await slack.conversations.set('T1:C1:1.1', { thread, quiet: true, answered: [] })
  vi.setSystemTime(Date.now() + 2000)
  const [changed, ...others] = await kept()
  expect(changed).toBeDefined()
  expect(others.some(Boolean)).toBe(false)
  // A person's usual limits hold no words, and stay until they say otherwise.
  expect(await slack.preferences.get('T1:U1')).toEqual({ openWeights: true })
})
