import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { collectWhenIdle } from '../src/collect-garbage.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

it('frees what work has left once nothing has come for half a minute, not before', async () => {
  const left = new WeakRef({ what: 'an answer' })
  collectWhenIdle()
  await setImmediate()
  vi.advanceTimersByTime(20_000)
  collectWhenIdle()
  vi.advanceTimersByTime(20_000)
  await setImmediate()
  expect(left.deref()).toBeDefined()
  await setImmediate()
  vi.advanceTimersByTime(10_000)
  await setImmediate()
  expect(left.deref()).toBeUndefined()
})
