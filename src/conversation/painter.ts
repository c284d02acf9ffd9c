import { setTimeout as sleep } from 'node:timers/promises'
import { chartPng } from '../reply/chart-png.ts'
import type { Drawing } from '../reply/chart-data.ts'
import { createSequencer } from '../store/in-order.ts'

/** A picture takes a tenth of a second of a processor; with more than these waiting it would be late for everybody. */
const mostWaiting = 12
/** When pictures queue, so many times the time of one is left to everything else before the next. */
const restAfterPicture = 3

export const pictureName = 'shortlist.png'

/** A chart ready to be sent, and the words for those who do not see it. */
export interface Picture {
  png: Buffer
  alt: string
}

/** Draws a chart; undefined when there is too much to draw at once. Throws when drawing fails. */
export type Paint = (data: Drawing) => Promise<Picture | undefined>

/** Draws charts beside the answers, one at a time. */
export function createPainter(pause: (ms: number) => Promise<unknown> = sleep): Paint {
  let waiting = 0
  const inOrder = createSequencer()
  const toPng = (data: Drawing) =>
    inOrder('chart', async () => {
      const start = performance.now()
      const png = Buffer.from(await chartPng(data))
      if (waiting > 1) await pause((performance.now() - start) * restAfterPicture)
      return png
    })
  return async (data) => {
    if (waiting >= mostWaiting) return undefined
    waiting += 1
    try {
      return { png: await toPng(data), alt: data.alt }
    } finally {
      waiting -= 1
    }
  }
}
