import { execFileSync } from 'node:child_process'

/** What sends and measures goes before the bots: its own waiting for a processor is not theirs. */
export function goFirst(): void {
  setScheduling('--reset-on-fork', '--fifo', '--pid', '1', String(process.pid))
}

/** What is done on other machines in earnest takes only the time that nobody else wants. */
export function goLast(pid: number | undefined): void {
  setScheduling('--all-tasks', '--idle', '--pid', '0', String(pid))
}

function setScheduling(...options: string[]): void {
  try {
    execFileSync('chrt', options, { stdio: 'ignore' })
  } catch {
    console.log(`Not permitted here, the figures are less steady: chrt ${options.join(' ')}`)
  }
}
