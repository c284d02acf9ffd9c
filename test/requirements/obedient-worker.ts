/** A thread that does what a message says, in place of a reader. */
import { parentPort } from 'node:worker_threads'
import type { Job } from '../../src/requirements/reading-thread.ts'

let models = 0
const held: number[][] = []

const deeds: Record<string, () => unknown> = {
  hang: () => {
    for (;;);
  },
  /** As on a machine that has other work: no processor for it. */
  wait: () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500),
  'wait for ever': () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0),
  hoard: () => {
    for (;;) held.push(Array.from({ length: 100_000 }, Math.random))
  },
  end: () => process.exit(1),
  fail: () => {
    throw new RangeError('Invalid array length')
  },
  models: () => models,
}

const say = (outcome: object) => {
  const { user, system } = process.threadCpuUsage()
  parentPort?.postMessage({ ...outcome, workedMs: (user + system) / 1000 })
}

parentPort?.on('message', (job: Job) => {
  if ('catalogue' in job) {
    models = job.catalogue.models.length
    return say({ value: undefined })
  }
  const { text } = job.input as { text: string }
  try {
    say({ value: deeds[text]?.() ?? `${text} on ${job.today}` })
  } catch (error) {
    say({ error })
  }
})
