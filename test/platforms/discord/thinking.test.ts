import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Incoming } from '../../../src/platforms/discord/incoming.ts'
import { whileThinking, type Open } from '../../../src/platforms/discord/thinking.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the first answer to an interaction', () => {
  it('is given with an answer that is there at once, and only once', async () => {
    const { incoming, given } = interaction()
    await whileThinking(incoming, async (open) => {
      expect(given()).toBe(0)
      expect([await open(), await open()]).toEqual(['done', 'done'])
    })
    await vi.advanceTimersByTimeAsync(3000)
    expect(given()).toBe(1)
  })

  it('is given long before Discord gives up, when the answer takes its time', async () => {
    const { incoming, given } = interaction()
    const answer = Promise.withResolvers<void>()
    const work = whileThinking(incoming, () => answer.promise)
    await vi.advanceTimersByTimeAsync(300)
    expect(given()).toBe(1)
    answer.resolve()
    await work
  })

  it('is left to the apology when the work fails before it', async () => {
    const { incoming, given } = interaction()
    const work = whileThinking(incoming, () => Promise.reject(new Error('a bug')))
    await expect(work).rejects.toThrow('a bug')
    await vi.advanceTimersByTimeAsync(3000)
    expect(given()).toBe(0)
  })

  it('may be refused before anybody waits for it', async () => {
    const { incoming } = interaction(() => Promise.reject(new Error('refused')))
    let open: Open | undefined
    await whileThinking(incoming, async (opening) => {
      open = opening
      await vi.advanceTimersByTimeAsync(300)
    })
    await expect(open?.()).rejects.toThrow('refused')
  })
})

function interaction(respond: Incoming['respond'] = () => Promise.resolve('done')) {
  let count = 0
  const incoming = {
    respond: (response: Parameters<Incoming['respond']>[0]) => {
      count += 1
      return respond(response)
    },
  } as Incoming
  return { incoming, given: () => count }
}
