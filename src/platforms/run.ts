import type { RunningPlatform } from './platform.ts'
import { messageOf } from '../errors.ts'

/** A stop takes no longer: who stops us kills us after ten seconds, and the store has to be closed by then. */
const longestStopMs = 8500
const firstPauseMs = 5000
const longestPauseMs = 300_000

type Start = () => Promise<RunningPlatform>

/**
 * Runs platforms until the process is told to end, then stops them cleanly. `running`: filled as they connect. One that
 * cannot start is tried again while another one runs; throws when none can.
 */
export async function runPlatforms(
  starts: Start[],
  running: RunningPlatform[],
  say: (message: string) => void,
): Promise<void> {
  let isTold = false
  const end = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  const connect = async (start: Start) => {
    const platform = await start()
    running.push(platform)
    say(`Connected to ${platform.name}.`)
  }
  const keepTrying = async (start: Start, failure: unknown) => {
    let reason = failure
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      say(`${messageOf(reason)} The others run; the next attempt is in ${pauseMs / 1000} s.`)
      await new Promise<void>((resolve) => void setTimeout(resolve, pauseMs).unref())
      if (isTold) return
      try {
        return await connect(start)
      } catch (error) {
        reason = error
      }
    }
  }
  try {
    const connections = await Promise.allSettled(starts.map(connect))
    if (running.length === 0)
      for (const connection of connections)
        if (connection.status === 'rejected') throw connection.reason
    for (const [i, connection] of connections.entries())
      if (connection.status === 'rejected') void keepTrying(starts[i]!, connection.reason)
    await end
  } finally {
    isTold = true
    const stopped = Promise.allSettled(running.map((platform) => platform.stop()))
    const late = new Promise((resolve) => void setTimeout(resolve, longestStopMs).unref())
    await Promise.race([stopped, late])
  }
}
