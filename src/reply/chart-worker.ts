/** Draws pictures beside the main thread: one takes a tenth of a second, and acknowledgements must not wait for it. */
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'
import { collectGarbage } from '../collect-garbage.ts'
import type { Drawing } from './chart-data.ts'
import { drawChart } from './chart.ts'
import { drawResult } from './result-chart.ts'
import { messageOf } from '../errors.ts'

const require = createRequire(import.meta.url)
/** Sharp on most screens; twice the pixels would take twice the time. */
const zoom = 1.5
const fontFiles = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}`),
)

parentPort?.on('message', ({ id, data }: { id: number; data: Drawing }) => {
  const answer = draw(data)
  // A picture takes seven megabytes outside of this thread's heap, which are freed with its handle; the handle weighs
  // nothing, so that by itself it would go after a hundred others.
  collectGarbage()
  // What was collected is freed between two messages.
  setImmediate(() => parentPort?.postMessage({ id, ...answer }))
})

function draw(data: Drawing): { png: Uint8Array } | { problem: string } {
  try {
    const image = new Resvg('panels' in data ? drawResult(data) : drawChart(data), {
      fitTo: { mode: 'zoom', value: zoom },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
    }).render()
    return { png: new Uint8Array(image.asPng()) }
  } catch (error) {
    return { problem: messageOf(error) }
  }
}
