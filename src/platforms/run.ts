import type { RunningPlatform } from './platform.ts'

/** A stop takes no longer: who stops us kills us after ten seconds, and the store has to be closed by then. */
const longestStopMs = 8500

/** Runs platforms until the process is told to end, then stops them cleanly. `running`: filled as they connect. */
export async function runPlatforms(
  starts: (() => Promise<RunningPlatform>)[],
  running: RunningPlatform[],
  say: (message: string) => void,
): Promise<void> {
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  try {
    const connect = async (start: () => Promise<RunningPlatform>) => {
      const platform = await start()
      running.push(platform)
      say(`Connected to ${platform.name}.`)
    }
    const connections = await Promise.allSettled(starts.map(connect))
    for (const connection of connections)
      if (connection.status === 'rejected') throw connection.reason
    await told
  } finally {
    const stopped = Promise.allSettled(running.map((platform) => platform.stop()))
    const late = new Promise((resolve) => void setTimeout(resolve, longestStopMs).unref())
    await Promise.race([stopped, late])
  }
}
