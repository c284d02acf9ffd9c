import type { Worker } from 'node:worker_threads'
import { startThread } from '../thread.ts'
import type { Drawing } from './chart-data.ts'

interface Answer {
  id: number
  png?: Uint8Array
  problem?: string
}

interface Waiting {
  resolve(png: Uint8Array): void
  reject(error: Error): void
}

interface Painter {
  worker: Worker
  waiting: Map<number, Waiting>
  /** Ends the thread when nothing was drawn for a while. */
  idle?: NodeJS.Timeout
}

/** A thread that draws nothing gives its memory back; another takes a third of a second to start. */
const longestIdleMs = 60_000

let painter: Painter | undefined
let lastId = 0

/**
 * A chart as PNG, drawn with the font that comes with the product. The renderer is loaded on first use, in a thread of
 * its own that does not keep the process alive.
 */
export function chartPng(data: Drawing): Promise<Uint8Array> {
  painter ??= startPainter()
  const { worker, waiting } = painter
  clearTimeout(painter.idle)
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.ref()
    worker.postMessage({ id, data })
  })
}

function startPainter(): Painter {
  const worker = startThread(new URL('chart-worker.ts', import.meta.url))
  const waiting = new Map<number, Waiting>()
  const own: Painter = { worker, waiting }
  worker.on('message', ({ id, png, problem }: Answer) => {
    const caller = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) {
      worker.unref()
      own.idle = setTimeout(() => {
        if (painter === own) painter = undefined
        void worker.terminate()
      }, longestIdleMs).unref()
    }
    if (png) caller?.resolve(png)
    else caller?.reject(new Error(`the chart was not drawn: ${problem}`))
  })
  // A thread that dies takes its charts with it; the next chart starts another.
  const fail = (cause?: unknown) => {
    if (painter === own) painter = undefined
    for (const { reject } of waiting.values())
      reject(new Error('the chart was not drawn: its thread ended', { cause }))
    waiting.clear()
  }
  worker.on('error', fail)
  worker.on('exit', () => fail())
  return own
}
