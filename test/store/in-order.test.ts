import { expect, it } from 'vitest'
import { createSequencer } from '../../src/store/in-order.ts'

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

it('runs tasks of one key in the order they came, each after the one before', async () => {
  const inOrder = createSequencer()
  const log: string[] = []
  const task = (name: string, ms: number) => async () => {
    log.push(`${name} begins`)
    await pause(ms)
    log.push(`${name} ends`)
  }
  await Promise.all([inOrder('thread', task('slow', 20)), inOrder('thread', task('fast', 0))])
  expect(log).toEqual(['slow begins', 'slow ends', 'fast begins', 'fast ends'])
})

it('runs tasks of different keys side by side', async () => {
  const inOrder = createSequencer()
  const log: string[] = []
  await Promise.all([
    inOrder('one', async () => {
      await pause(20)
      log.push('one')
    }),
    inOrder('two', async () => void log.push('two')),
  ])
  expect(log).toEqual(['two', 'one'])
})

it('goes on after a task that failed, and tells its caller', async () => {
  const inOrder = createSequencer()
  const failing = inOrder('thread', () => Promise.reject(new Error('broken')))
  const next = inOrder('thread', () => Promise.resolve('done'))
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('done')
})

it('tells how many tasks of a key have not ended', async () => {
  const inOrder = createSequencer()
  const [first, second] = [
    inOrder('thread', () => pause(5)),
    inOrder('thread', () => Promise.reject(new Error('broken'))),
  ]
  expect([inOrder.waiting('thread'), inOrder.waiting('other')]).toEqual([2, 0])
  await Promise.allSettled([first, second])
  await pause(0)
  expect(inOrder.waiting('thread')).toBe(0)
})
