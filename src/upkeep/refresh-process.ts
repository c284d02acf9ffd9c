import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../start.mjs', import.meta.url))
/** Sources have limits of their own; whatever takes longer than all of them together hangs. */
const timeoutMs = 15 * 60_000
/** Most memory for all it holds. */
const mostMb = 512
const lookEveryMs = 250
/** For its objects, in MB: with what lies outside of them it stays below the other. */
export const memoryLimits = ['--max-semi-space-size=8', '--max-old-space-size=320']

/**
 * `npm run refresh` in a process of its own, so that fetching and fitting never keep an answer waiting and whatever
 * happens to it harms nothing: it has limits of its own for time and memory. Ends with its summary; throws when it failed. Told of each source that could not be read.
 */
export function runRefreshProcess(
  warn: (message: string) => void,
  signal: AbortSignal,
  command = [main, 'refresh'],
): Promise<string> {
  const child = spawn(process.execPath, [...memoryLimits, ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    signal,
  })
  let isTooLarge = false
  const watch = setInterval(() => {
    void residentMb(child.pid).then((mb) => {
      isTooLarge ||= mb > mostMb && child.kill('SIGKILL')
    })
  }, lookEveryMs).unref()
  let summary = ''
  let progress = ''
  child.stdout.on('data', (chunk: Buffer) => (summary += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (progress += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, killedBy) => {
      clearInterval(watch)
      if (isTooLarge) return reject(new Error(`it took more than ${mostMb} MB`))
      const lines = progress.split('\n')
      for (const line of lines) if (line.startsWith('failed')) warn(`Refresh: ${line}`)
      if (code === 0) return resolve(summary.trim())
      const [reason] = lines.filter((line) => line.trim()).slice(-1)
      reject(new Error(killedBy ? `it was ended by ${killedBy}` : (reason ?? `exit code ${code}`)))
    })
  })
}

/** What a process holds in memory; 0 where the system has no such file, or it has ended. */
async function residentMb(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const [, kilobytes = 0] = /^VmRSS:\s+(\d+)/m.exec(status) ?? []
  return Number(kilobytes) / 1024
}
