import { spawn } from 'node:child_process'
import { constants, setPriority } from 'node:os'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../start.mjs', import.meta.url))
/** Sources have limits of their own; whatever takes longer than all of them together hangs. */
const timeoutMs = 15 * 60_000
/** Most memory for its objects, in MB: with what lies outside of them it stays below 512. */
const heapMb = 384

/**
 * `npm run refresh` in a process of its own, so that fetching and fitting never keep an answer waiting and whatever
 * happens to it harms nothing: it has limits of its own for time and memory. Ends with its summary; throws when it failed. Told of each source that could not be read.
 */
export function runRefreshProcess(
  warn: (message: string) => void,
  signal: AbortSignal,
  command = [main, 'refresh'],
): Promise<string> {
  const child = spawn(process.execPath, [`--max-old-space-size=${heapMb}`, ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    signal,
  })
  if (child.pid) giveWay(child.pid)
  let summary = ''
  let progress = ''
  child.stdout.on('data', (chunk: Buffer) => (summary += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (progress += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, killedBy) => {
      const lines = progress.split('\n')
      for (const line of lines) if (line.startsWith('failed')) warn(`Refresh: ${line}`)
      if (code === 0) return resolve(summary.trim())
      const [reason] = lines.filter((line) => line.trim()).slice(-1)
      reject(new Error(killedBy ? `it was ended by ${killedBy}` : (reason ?? `exit code ${code}`)))
    })
  })
}

/** Answers come first where processors are few. */
function giveWay(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It has ended already, or the system does not allow it.
  }
}
