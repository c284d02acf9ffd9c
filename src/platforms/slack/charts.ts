import type { WebClient } from '@slack/web-api'
import type { Recommendation } from '../../reply/recommendation.ts'
import { pictureName, type Painter } from '../../conversation/painter.ts'
import type { Address } from '../../conversation/surface.ts'
import { callSlack, type Pause } from './call.ts'
import { cut } from './escape.ts'

export interface Charts {
  /** Draws and uploads the chart into the conversation. False when it could not be shown. */
  upload(address: Address, recommendation: Recommendation): Promise<boolean>
}

export function createCharts(
  client: WebClient,
  pause: Pause,
  painter: Painter,
  warn: (message: string) => void,
): Charts {
  return {
    async upload({ channel, thread }, recommendation) {
      try {
        const picture = await painter.paint(recommendation)
        if (!picture) return true
        const target = thread ? { channel_id: channel, thread_ts: thread } : { channel_id: channel }
        await callSlack(
          () =>
            client.filesUploadV2({
              ...target,
              file: picture.png,
              filename: pictureName,
              title: 'Fit against monthly cost',
              alt_text: cut(picture.alt, 1000),
            }),
          // A second picture would be worse than none.
          { pause, confirm: () => Promise.resolve('unknown' as const) },
        )
        return true
      } catch (error) {
        warn(`Slack: no chart: ${error instanceof Error ? error.message : String(error)}`)
        return false
      }
    },
  }
}
