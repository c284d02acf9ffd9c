import type { webApi } from '@slack/bolt'
import { chartPng } from '../../reply/chart-png.ts'
import { drawChart } from '../../reply/chart.ts'
import type { Recommendation } from '../../reply/recommendation.ts'
import { createSequencer } from '../../store/in-order.ts'
import { callSlack, type Pause } from './call.ts'
import { cut } from './escape.ts'
import type { Place } from './post.ts'

/** A picture takes a tenth of a second of a processor; more than these waiting would be late for everybody. */
const mostWaiting = 4
/** With more answers than this in the last second, drawing would keep the next ones waiting. */
const mostAnswersPerSecond = 12
/** When pictures queue, so many times the time of one is left to everything else before the next. */
const restAfterPicture = 3

export interface Charts {
  /** False while too many pictures wait or answers are asked for: the answer then says that it comes without one. */
  hasRoom(): boolean
  /** Draws and uploads the chart into the conversation. False when it could not be shown. */
  upload(place: Place, recommendation: Recommendation): Promise<boolean>
}

export function createCharts(
  client: webApi.WebClient,
  pause: Pause,
  slice: () => Promise<void>,
  warn: (message: string) => void,
): Charts {
  let waiting = 0
  let asked: number[] = []
  const inOrder = createSequencer()
  const paint = (svg: string) =>
    inOrder('chart', async () => {
      const start = performance.now()
      const png = Buffer.from(await chartPng(svg))
      if (waiting > 1) await pause((performance.now() - start) * restAfterPicture)
      return png
    })
  return {
    hasRoom() {
      const now = performance.now()
      asked = [...asked.filter((time) => time > now - 1000), now].slice(-mostAnswersPerSecond - 1)
      return waiting < mostWaiting && asked.length <= mostAnswersPerSecond
    },
    async upload({ channel, thread }, recommendation) {
      waiting += 1
      try {
        await slice()
        const chart = drawChart(recommendation)
        if (!chart) return true
        const file = await paint(chart.svg)
        const target = thread ? { channel_id: channel, thread_ts: thread } : { channel_id: channel }
        await callSlack(
          () =>
            client.filesUploadV2({
              ...target,
              file,
              filename: 'shortlist.png',
              title: 'Fit against monthly cost',
              alt_text: cut(chart.alt, 1000),
            }),
          // A second picture would be worse than none.
          { pause, confirm: () => Promise.resolve('unknown' as const) },
        )
        return true
      } catch (error) {
        warn(`Slack: no chart: ${error instanceof Error ? error.message : String(error)}`)
        return false
      } finally {
        waiting -= 1
      }
    },
  }
}
