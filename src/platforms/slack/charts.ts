import type { ImageBlock } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import type { Drawing } from '../../reply/chart-data.ts'
import { pictureName, type Paint } from '../../conversation/painter.ts'
import { callSlack, type Pause } from './call.ts'
import { cut } from '../../printable.ts'
import { messageOf } from '../../errors.ts'

/** A chart as a block of a message, uploaded for nobody in particular; undefined when it cannot be had. */
export type ChartBlock = (data: Drawing) => Promise<ImageBlock | undefined>

export function createCharts(
  client: WebClient,
  pause: Pause,
  paint: Paint,
  warn: (message: string) => void,
): ChartBlock {
  return async (data) => {
    try {
      const picture = await paint(data)
      if (!picture) return undefined
      const alt = cut(picture.alt, 1000)
      const { files } = await callSlack(
        () =>
          client.filesUploadV2({
            file: picture.png,
            filename: pictureName,
            title: alt.split('.')[0],
            alt_text: alt,
          }),
        // A second picture would be worse than none.
        { pause, confirm: () => Promise.resolve('unknown' as const) },
      )
      const id = files?.[0]?.files?.[0]?.id
      return id ? { type: 'image', slack_file: { id }, alt_text: alt } : undefined
    } catch (error) {
      warn(`Slack: no chart: ${messageOf(error)}`)
      return undefined
    }
  }
}
