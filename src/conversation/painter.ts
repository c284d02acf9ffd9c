import { setTimeout as sleep } from 'node:timers/promises'
import { chartPng } from '../reply/chart-png.ts'
import { chartData, type ChartData } from '../reply/chart-points.ts'
import type { Recommendation } from '../reply/recommendation.ts'
import type { Reply } from '../reply/reply.ts'
import { createSequencer } from '../store/in-order.ts'
import type { Thread } from '../store/thread.ts'

/** A picture takes a tenth of a second of a processor; more than these waiting would be late for everybody. */
const mostWaiting = 4
/** With more answers than this in the last second, drawing would keep the next ones waiting. */
const mostAnswersPerSecond = 12
/** When pictures queue, so many times the time of one is left to everything else before the next. */
const restAfterPicture = 3

/** Said instead of a chart that there was no room for. */
export const withoutChart = 'Without the chart: many requests just now.'

export const pictureName = 'shortlist.png'

/** A chart ready to be sent, and the words for those who do not see it. */
export interface Picture {
  png: Buffer
  alt: string
}

/** Draws charts beside the answers, one at a time. */
export interface Painter {
  /** To be asked once for each answer. False while too many pictures wait or answers are asked for. */
  hasRoom(): boolean
  /** Undefined when there is nothing to draw; throws when drawing fails. */
  paint(recommendation: Recommendation): Promise<Picture | undefined>
}

export function createPainter(pause: (ms: number) => Promise<unknown> = sleep): Painter {
  let waiting = 0
  let asked: number[] = []
  const inOrder = createSequencer()
  const toPng = (data: ChartData) =>
    inOrder('chart', async () => {
      const start = performance.now()
      const png = Buffer.from(await chartPng(data))
      if (waiting > 1) await pause((performance.now() - start) * restAfterPicture)
      return png
    })
  return {
    hasRoom() {
      const now = performance.now()
      asked = [...asked.filter((time) => time > now - 1000), now].slice(-mostAnswersPerSecond - 1)
      return waiting < mostWaiting && asked.length <= mostAnswersPerSecond
    },
    async paint(recommendation) {
      waiting += 1
      try {
        const data = chartData(recommendation)
        return data && { png: await toPng(data), alt: data.alt }
      } finally {
        waiting -= 1
      }
    },
  }
}

/** Whether a reply lists other models than the conversation did before: the same list needs no second chart. */
export function showsNewList({ recommendation }: Reply, before: Thread | undefined): boolean {
  const picks = recommendation?.shortlist.picks.map(({ model }) => model.id) ?? []
  return picks.length > 0 && picks.join() !== before?.picks.join()
}
