import { expect, it } from 'vitest'
import { asRequest, currentRequest } from '../../../src/context.ts'
import { createChannelQueue } from '../../../src/platforms/slack/channel-queue.ts'

/** A task that ends when it is told to. */
function held(log: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const task = async () => {
    log.push(name)
    await promise
    return name
  }
  return { task, end: resolve }
}

it('lets whoever asked first finish first: a second message goes before a later request', async () => {
  const queue = createChannelQueue()
  const log: string[] = []
  const [a1, b1, a2] = [held(log, 'a1'), held(log, 'b1'), held(log, 'a2')]
  const done = [
    queue.run('C1', 1, a1.task),
    queue.run('C1', 2, b1.task),
    queue.run('C1', 1, a2.task),
  ]
  expect(queue.before('C1', 2)).toBe(2)
  for (const one of [a1, a2, b1]) one.end()
  expect(await Promise.all(done)).toEqual(['a1', 'b1', 'a2'])
  expect(log).toEqual(['a1', 'a2', 'b1'])
  expect(queue.before('C1', 9)).toBe(0)
})

it('keeps channels apart, and goes on after a task that failed', async () => {
  const queue = createChannelQueue()
  const log: string[] = []
  const [first, other] = [held(log, 'first'), held(log, 'other')]
  const hanging = queue.run('C1', 1, first.task)
  other.end()
  expect(await queue.run('C2', 1, other.task)).toBe('other')
  const failing = queue.run('C1', 2, () => Promise.reject(new Error('broken')))
  const next = queue.run('C1', 3, () => Promise.resolve('done'))
  first.end()
  await expect(failing).rejects.toThrow('broken')
  expect([await hanging, await next]).toEqual(['first', 'done'])
})

it('runs each task as the request that it belongs to, whoever waits', async () => {
  const queue = createChannelQueue()
  const ofRequest = (delivery: string) =>
    asRequest({ platform: 'slack', delivery }, () =>
      queue.run('C1', 1, () => Promise.resolve(currentRequest()?.delivery)),
    )
  expect(await Promise.all(['a', 'b', 'c'].map(ofRequest))).toEqual(['a', 'b', 'c'])
})

it('begins nothing more once it is closed', async () => {
  const queue = createChannelQueue()
  const log: string[] = []
  const [first, second] = [held(log, 'first'), held(log, 'second')]
  const done = queue.run('C1', 1, first.task)
  void queue.run('C1', 2, second.task)
  queue.close()
  first.end()
  await done
  await new Promise(setImmediate)
  expect(log).toEqual(['first'])
})
