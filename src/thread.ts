import { setFlagsFromString } from 'node:v8'
import { Worker, type ResourceLimits } from 'node:worker_threads'

const entry = new URL('thread.mjs', import.meta.url)
/** MB for what lives shortly; Node's own measure is that of a whole process, and a thread would fill it. */
const youngMb = 8

/** A thread that runs a module of ours, and keeps no process alive. */
export function startThread(script: URL, limits: ResourceLimits = {}): Worker {
  // What the command line says goes before the limits of a thread; the heap of this one is laid out by now.
  setFlagsFromString('--max-semi-space-size=0')
  const worker = new Worker(entry, {
    workerData: { script: script.href },
    resourceLimits: { maxYoungGenerationSizeMb: youngMb, ...limits },
  })
  worker.unref()
  return worker
}
