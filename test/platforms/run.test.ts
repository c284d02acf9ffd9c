import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { RunningPlatform } from '../../src/platforms/platform.ts'
import { runPlatforms } from '../../src/platforms/run.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const platform = (stop: () => Promise<void>): RunningPlatform => ({
  name: 'Some platform',
  isConnected: () => true,
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

it('stops what was started when another platform cannot start', async () => {
  const stop = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const starts = [async () => platform(stop), () => Promise.reject(new Error('refused'))]
  await expect(runPlatforms(starts, [], () => undefined)).rejects.toThrow('refused')
  expect(stop).toHaveBeenCalledOnce()
})
