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
/** When pictures queue, so many times the time of one is left to everything else before the next. */
const restAfterPicture = 3

export interface Charts {
  /** False while too many pictures wait: the answer then says that it comes without one. */
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
  const inOrder = createSequencer()
  const paint = (svg: string) =>
    inOrder('chart', async () => {
      const start = performance.now()
      const png = Buffer.from(await chartPng(svg))
      if (waiting > 1) await pause((performance.now() - start) * restAfterPicture)
      return png
    })
  return {
    hasRoom: () => waiting < mostWaiting,
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
