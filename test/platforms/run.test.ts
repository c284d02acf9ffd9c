import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RunningPlatform } from '../../src/platforms/platform.ts'
import { runPlatforms } from '../../src/platforms/run.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const platform = (stop: () => Promise<void>): RunningPlatform => ({
  name: 'Some platform',
  isConnected: () => true,
  tell: () => Promise.resolve(),
  channelOf: (place) => Promise.resolve(place),
  isRefused: () => false,
  stop,
})
const never = () => new Promise<void>(() => undefined)

it('stops every platform when told to, and waits for what they finish', async () => {
  const said: string[] = []
  const stop = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const running: RunningPlatform[] = []
  const ended = runPlatforms([async () => platform(stop)], running, (line) => void said.push(line))
  await vi.waitFor(() => expect(running).toHaveLength(1))
  expect(stop).not.toHaveBeenCalled()
  process.emit('SIGTERM')
  await ended
  expect(stop).toHaveBeenCalledOnce()
  expect(said).toEqual(['Connected to Some platform.'])
})

it('ends within ten seconds though a platform never stops', async () => {
  const running: RunningPlatform[] = []
  const ended = runPlatforms([async () => platform(never)], running, () => undefined)
  await vi.waitFor(() => expect(running).toHaveLength(1))
  process.emit('SIGTERM')
  await vi.advanceTimersByTimeAsync(9000)
  await ended
})

describe('a platform that cannot start', () => {
  const told = async (ended: Promise<void>) => {
    process.emit('SIGTERM')
    await ended
  }

  it('is tried again while another one runs, later each time', async () => {
    const said: string[] = []
    const running: RunningPlatform[] = []
    const stop = vi.fn<() => Promise<void>>(() => Promise.resolve())
    let attempts = 0
    const outage = async () => {
      attempts += 1
      if (attempts < 3) throw new Error('Discord cannot be reached.')
      return platform(stop)
    }
    const starts = [async () => platform(stop), outage]
    const ended = runPlatforms(starts, running, (line) => void said.push(line))
    await vi.waitFor(() => expect(running).toHaveLength(1))
    await vi.advanceTimersByTimeAsync(5000)
    expect(attempts).toBe(2)
    await vi.advanceTimersByTimeAsync(5000)
    expect(attempts).toBe(2)
    await vi.advanceTimersByTimeAsync(5000)
    expect(running).toHaveLength(2)
    await told(ended)
    expect(stop).toHaveBeenCalledTimes(2)
    expect(said).toEqual([
      'Connected to Some platform.',
      'Discord cannot be reached. The others run; the next attempt is in 5 s.',
      'Discord cannot be reached. The others run; the next attempt is in 10 s.',
      'Connected to Some platform.',
    ])
  })

  it('does not hold up the end', async () => {
    const running: RunningPlatform[] = []
    const starts = [
      async () => platform(() => Promise.resolve()),
      () => Promise.reject(new Error('refused')),
    ]
    const ended = runPlatforms(starts, running, () => undefined)
    await vi.waitFor(() => expect(running).toHaveLength(1))
    await told(ended)
  })

  it('ends the start when there is no other', async () => {
    const starts = [1, 2].map((i) => () => Promise.reject(new Error(`refused ${i}`)))
    await expect(runPlatforms(starts, [], () => undefined)).rejects.toThrow('refused 1')
  })
})
