import { createRequire } from 'node:module'
import { collectWhenIdle } from '../collect-garbage.ts'
import type { Drawing } from './chart-data.ts'
import { drawChart } from './chart.ts'
import { drawResult } from './result-chart.ts'

const require = createRequire(import.meta.url)
/** Sharp on most screens; twice the pixels would take twice the time. */
const zoom = 1.5
const fontFiles = ['400Regular/Inter_400Regular.ttf', '700Bold/Inter_700Bold.ttf'].map((file) =>
  require.resolve(`@expo-google-fonts/inter/${file}`),
)

/**
 * A chart as PNG, drawn with the font that comes with the product. The renderer is loaded on first use, and draws beside
 * everything else.
 */
export async function chartPng(data: Drawing): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js')
  try {
    const image = await renderAsync('panels' in data ? drawResult(data) : drawChart(data), {
      fitTo: { mode: 'zoom', value: zoom },
      font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Inter' },
    })
    return new Uint8Array(image.asPng())
  } catch (cause) {
    throw new Error('the chart was not drawn', { cause })
  } finally {
    // A picture takes seven megabytes outside of the heap, which are freed with its handle.
    collectWhenIdle()
  }
}
