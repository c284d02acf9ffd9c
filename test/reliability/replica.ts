import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../src/start.mjs', import.meta.url))
const clock = fileURLToPath(new URL('clock.ts', import.meta.url))

/** A process of the product, started, killed and started again. */
export interface Replica {
  start(): void
  /** As when the power fails. */
  kill(): Promise<void>
  /** As in a deploy. */
  stop(): Promise<number | null>
  isRunning(): boolean
  /** As when its machine is suspended. */
  pause(): void
  resume(): void
}

export function createReplica(environment: Record<string, string>): Replica {
  let child: ChildProcess | undefined
  const isRunning = () =>
    child !== undefined && child.exitCode === null && child.signalCode === null
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (!child || !isRunning()) return child?.exitCode ?? null
    const ended = once(child, 'exit') as Promise<[number | null]>
    child.kill(signal)
    const [code] = await ended
    return code
  }
  return {
    start() {
      child = spawn(process.execPath, ['--import', clock, main], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {
          PATH: process.env['PATH'],
          LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error',
          ...environment,
        },
      })
    },
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    isRunning,
    pause: () => void child?.kill('SIGSTOP'),
    resume: () => void child?.kill('SIGCONT'),
  }
}
