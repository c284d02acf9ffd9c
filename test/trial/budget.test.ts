import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { hasRedis, startRedis } from '../fakes/redis.ts'
import { openTrialBudget } from '../../src/trial/budget.ts'

const budgetOf = (
  store: Store,
  { workspace = 'T1', usd = 1, all = 10, today = '2026-11-22' } = {},
) => openTrialBudget(store, workspace, { all, workspace: usd }, () => today)

describe('the budget for trials', () => {
  it('is exact with fifty calls at once', async () => {
    const budget = budgetOf(await openStore('memory:'))
    const granted = await Promise.all(
      Array.from({ length: 50 }, (_, i) => budget.reserve(`call ${i}`, 0.03)),
    )
    expect(granted.filter(Boolean)).toHaveLength(33)
    expect(await budget.left()).toBeCloseTo(1 - 0.99, 9)
  })

  it('takes what a call really cost in place of what was set aside, once', async () => {
    const budget = budgetOf(await openStore('memory:'))
    await budget.reserve('one', 0.9)
    expect(await budget.reserve('two', 0.2)).toBe(false)
    await budget.settle('one', 0.1)
    await budget.settle('one', 0.1)
    expect(await budget.left()).toBeCloseTo(1 - 0.1, 9)
    expect(await budget.reserve('two', 0.9)).toBe(true)
  })

  it('is exact with fifty calls at once from two processes, for each workspace and for all together', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'shortlist-budget-'))
    const address = `sqlite:${join(directory, 'data.db')}`
    const stores = [await openStore(address), await openStore(address)]
    const granted = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        budgetOf(stores[i % 2]!, { workspace: i < 30 ? 'T1' : 'T2', all: 1.3 }).reserve(
          `call ${i}`,
          0.1,
        ),
      ),
    )
    expect(granted.filter(Boolean)).toHaveLength(13)
    expect(granted.slice(0, 30).filter(Boolean).length).toBeLessThanOrEqual(10)
    expect(await budgetOf(stores[0]!, { workspace: 'T2', all: 1.3 }).left()).toBeCloseTo(0, 9)
    await Promise.all(stores.map((store) => store.close()))
    await rm(directory, { recursive: true })
  })

  it.skipIf(!hasRedis)(
    'grants no call too many of fifty at once from two processes on Redis',
    async () => {
      const redis = await startRedis()
      const stores = [await openStore(redis.url), await openStore(redis.url)]
      const reserve = (i: number) => budgetOf(stores[i % 2]!).reserve(`call ${i}`, 0.03)
      const calls = await Promise.allSettled(Array.from({ length: 50 }, (_, i) => reserve(i)))
      const granted = calls.filter((one) => one.status === 'fulfilled' && one.value)
      // A store that is too slow lets a call wait for another time.
      const late = calls.filter(({ status }) => status === 'rejected').length
      expect(granted.length).toBeLessThanOrEqual(33)
      expect(granted.length).toBeGreaterThanOrEqual(33 - late)
      await Promise.all(stores.map((store) => store.close()))
      await redis.stop()
    },
  )

  it('counts the same call again when it is paid again', async () => {
    const budget = budgetOf(await openStore('memory:'))
    for (let i = 0; i < 2; i += 1) {
      await budget.reserve('same', 0.3)
      await budget.settle('same', 0.25)
    }
    expect(await budget.left()).toBeCloseTo(1 - 0.5, 9)
  })

  it('is remembered by a store that is opened again, and what was under way stays set aside', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'shortlist-budget-'))
    const address = `sqlite:${join(directory, 'data.db')}`
    const before = await openStore(address)
    const budget = budgetOf(before)
    await budget.reserve('settled', 0.5)
    await budget.settle('settled', 0.4)
    await budget.reserve('under way', 0.5)
    await before.close()

    const after = await openStore(address)
    const again = budgetOf(after)
    expect(await again.left()).toBeCloseTo(1 - 0.9, 9)
    expect(await again.reserve('more', 0.2)).toBe(false)
    expect(await again.reserve('little', 0.1)).toBe(true)
    await after.close()
    await rm(directory, { recursive: true })
  })

  it('is one for each workspace and month', async () => {
    const store = await openStore('memory:')
    expect(await budgetOf(store).reserve('a', 1)).toBe(true)
    expect(await budgetOf(store).reserve('b', 0.01)).toBe(false)
    expect(await budgetOf(store, { workspace: 'T2' }).reserve('b', 1)).toBe(true)
    expect(await budgetOf(store, { today: '2026-12-01' }).reserve('b', 1)).toBe(true)
  })
})
