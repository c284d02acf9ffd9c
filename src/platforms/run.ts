import type { RunningPlatform } from './platform.ts'

/** Runs platforms until the process is told to end, then stops them cleanly. */
export async function runPlatforms(
  starts: (() => Promise<RunningPlatform>)[],
  say: (message: string) => void,
): Promise<void> {
  const running: RunningPlatform[] = []
  const told = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve())
  })
  try {
    for (const start of starts) {
      const platform = await start()
      running.push(platform)
      say(`Connected to ${platform.name}.`)
    }
    await told
  } finally {
    await Promise.allSettled(running.map((platform) => platform.stop()))
  }
}
