import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OverrunError } from '../../src/errors.ts'
import { createRead } from '../../src/requirements/mapper.ts'
import {
  createReadingThread,
  type ReadingThread,
  type ReadingThreadOptions,
} from '../../src/requirements/reading-thread.ts'
import type { Catalogue } from '../../src/requirements/reading.ts'

const obedient = new URL('obedient-worker.ts', import.meta.url)
const catalogue: Catalogue = { models: [], today: '2026-11-28' }

let thread: ReadingThread
let warnings: string[]
beforeEach(() => void (warnings = []))
afterEach(() => thread.close())

const open = (options: Partial<ReadingThreadOptions> = {}) => {
  thread = createReadingThread({
    warn: (message) => void warnings.push(message),
    budgetMs: 150,
    memoryMb: 32,
    script: obedient,
    ...options,
  })
}
const read = (text: string, from = catalogue): Promise<unknown> =>
  thread.read('message', { text }, from)

describe('a message that never ends', () => {
  it('is stopped, and those behind it are read', async () => {
    open()
    const [endless, next] = await Promise.allSettled([read('hang'), read('next')])
    expect(endless).toMatchObject({ status: 'rejected', reason: expect.any(OverrunError) })
    expect(next).toEqual({ status: 'fulfilled', value: 'next on 2026-11-28' })
    expect(warnings).toEqual([])
  })

  it('leaves this thread free meanwhile', async () => {
    open()
    let ticks = 0
    const timer = setInterval(() => (ticks += 1), 10)
    await expect(read('hang')).rejects.toThrow(/took too long.*other words/)
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(2)
  })

  it('is stopped each time it comes', async () => {
    open()
    for (let time = 0; time < 3; time += 1) await expect(read('hang')).rejects.toThrow(OverrunError)
    expect(await read('last')).toBe('last on 2026-11-28')
  })
})

describe('where the machine has other work', () => {
  it('a message is waited for as long as it has not had its time', async () => {
    open()
    expect(await read('wait')).toBe('wait on 2026-11-28')
  })

  it('but not for ever', async () => {
    open({ budgetMs: 30 })
    await expect(read('wait for ever')).rejects.toThrow(OverrunError)
    expect(await read('next')).toBe('next on 2026-11-28')
  })
})

it('stops a message that takes all memory', async () => {
  open({ budgetMs: 20_000 })
  await expect(read('hoard')).rejects.toThrow(OverrunError)
  expect(await read('next')).toBe('next on 2026-11-28')
})

it('gives an error of a reader to whoever asked, and starts again after the end of its thread', async () => {
  open({ budgetMs: 20_000 })
  await expect(read('fail')).rejects.toThrow(new RangeError('Invalid array length'))
  await expect(read('end')).rejects.toThrow(/thread that reads messages ended/)
  expect(await read('next')).toBe('next on 2026-11-28')
})

it('reads each message with the catalogue it is asked with', async () => {
  open()
  const models = [{ id: 'acme/atlas', name: 'Atlas', lab: 'acme' }]
  const larger = { ...catalogue, models }
  const counts = [read('models'), read('models', larger), read('models')]
  expect(await Promise.all(counts)).toEqual([0, 1, 0])
  await expect(read('hang')).rejects.toThrow(OverrunError)
  expect(await read('models', larger)).toBe(1)
})

it('reads as the product does', async () => {
  open({ script: undefined, budgetMs: 20_000, memoryMb: 256 })
  const texts = ['Summarise 40-page leases, 2,000 a month, under $300', 'thanks']
  const apart = createRead(catalogue, undefined, thread.read)
  for (const text of texts) expect(await apart(text)).toEqual(await createRead(catalogue)(text))
  const { requirement } = await apart('a support bot for our customers')
  if (!requirement) throw new Error('a use case was not read')
  const state = { useCase: 'support bot', requirement, picks: [], subjects: [] }
  expect(await apart('only open weights', state)).toEqual(
    await createRead(catalogue)('only open weights', state),
  )
})

it('says so where its thread cannot start, and reads where everything else runs', async () => {
  open({ script: new URL('no-such-worker.ts', import.meta.url) })
  const reading = await thread.read('message', { text: 'review of contracts' }, catalogue)
  expect(reading.requirement).toBeDefined()
  await read('contract review')
  expect(warnings).toEqual([expect.stringMatching(/cannot start.*read where everything else runs/)])
})
