import { Worker } from 'node:worker_threads'

/** Some 40 MB of log. */
const writesBetween = 4000

/**
 * To be called after every write to a SQLite file: now and then its log is moved into the file by a thread of its own,
 * for which nobody waits. When that fails, SQLite does it itself in the end.
 */
export function createCheckpoints(path: string): () => void {
  let writes = 0
  let isUnderWay = false
  return () => {
    writes += 1
    if (writes < writesBetween || isUnderWay) return
    writes = 0
    isUnderWay = true
    const worker = new Worker(new URL('checkpoint-worker.ts', import.meta.url), {
      workerData: path,
    })
    worker.unref()
    worker.on('error', () => undefined)
    worker.on('exit', () => {
      isUnderWay = false
    })
  }
}
