/** Reads what people wrote, in a thread that is ended when a message takes too long. */
import { parentPort } from 'node:worker_threads'
import { collectWhenIdle } from '../collect-garbage.ts'
import { prepare, readers } from './readers.ts'
import type { Catalogue } from './reading.ts'
import type { Answer, Job } from './reading-thread.ts'

let catalogue: Catalogue = { models: [], today: '' }

parentPort?.on('message', (job: Job) => {
  const outcome = answer(job)
  const { user, system } = process.threadCpuUsage()
  const all: Answer = { ...outcome, workedMs: (user + system) / 1000 }
  parentPort?.postMessage(all)
  collectWhenIdle()
})

function answer(job: Job): { value: unknown } | { error: unknown } {
  try {
    if ('catalogue' in job) {
      ;({ catalogue } = job)
      prepare(catalogue)
      return { value: undefined }
    }
    catalogue.today = job.today
    return { value: readers[job.name](job.input as never, catalogue) }
  } catch (error) {
    return { error }
  }
}
