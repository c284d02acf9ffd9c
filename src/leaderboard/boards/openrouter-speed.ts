import { z } from 'zod'
import { hostId } from '../../catalogue/hosts.ts'
import type { HostSpeed } from '../sources/source.ts'
import type { Board } from './board.ts'

const repository = 'pickmiu/llm-market-data'
const folder = 'data/openrouter/performance'

const listSchema = z.array(z.object({ name: z.string() }))
const daySchema = z.object({ date: z.iso.date(), data: z.array(z.unknown()) })
const figure = z.number().positive().nullish()
const rowSchema = z.object({
  id: z.string().min(1),
  /** Milliseconds to the first token. */
  p50_latency: figure,
  p50_throughput: figure,
  best_latency_provider: z.string().nullish(),
  best_throughput_provider: z.string().nullish(),
})

/** Time to the first token and tokens a second of hosted models, as OpenRouter measures them on real traffic. */
export const openRouterSpeed: Board = {
  id: 'openrouter-speed',
  name: 'Speed measured by OpenRouter',
  url: `https://github.com/${repository}`,
  licence: 'MIT (collection); measured by OpenRouter',
  attribution: 'llm-market-data, pickmiu (MIT), measured by OpenRouter, openrouter.ai',
  about:
    'Median seconds to the first token and tokens a second at the fastest provider of each model, over a day of real requests; measured by OpenRouter, collected by pickmiu.',
  howToRead:
    'The fastest provider for the first token and the one for throughput can be two. The first token of a model that thinks is part of its thinking: the answer itself comes later.',
  weaknesses: [
    'only models with about 100,000 requests a day',
    'requests differ from model to model: good for slow, medium or fast, not for places',
  ],
  bundle: 'yes',
  rhythmDays: 7,
  benchmarks: {},
  async rows({ download, parse }) {
    const list = listSchema.parse(
      await download.json(`https://api.github.com/repos/${repository}/contents/${folder}`),
    )
    const newest = list
      .map(({ name }) => name)
      .filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name))
      .toSorted()
      .at(-1)
    const raw = `https://raw.githubusercontent.com/${repository}/main/${folder}/${newest}`
    const { date, data } = daySchema.parse(await download.json(raw))
    const hostSpeeds = parse(rowSchema, data).flatMap((row): HostSpeed[] => {
      const about = { name: row.id, percentile: 'p50', date }
      const seconds = row.p50_latency ? row.p50_latency / 1000 : undefined
      const tokens = row.p50_throughput ?? undefined
      const first = hostOf(row.best_latency_provider, row.id)
      const fastest = hostOf(row.best_throughput_provider, row.id)
      if (first === fastest) {
        if (!first) return []
        const speed = { ...about, firstTokenSeconds: seconds, outputTokensPerSecond: tokens }
        return [
          { ...speed, host: first },
          { ...speed, host: 'openrouter', percentile: 'p50 of its fastest provider' },
        ]
      }
      return [
        ...(first && seconds ? [{ ...about, host: first, firstTokenSeconds: seconds }] : []),
        ...(fastest && tokens ? [{ ...about, host: fastest, outputTokensPerSecond: tokens }] : []),
      ]
    })
    return { runs: [], hostSpeeds, asOf: date }
  },
}

/** `Amazon Bedrock (2)` and `Google Vertex (Europe)` are regions of one provider. */
function hostOf(named: string | null | undefined, model: string): string | undefined {
  if (!named) return undefined
  const plain = named.split(' (')[0]?.toLowerCase().replaceAll('.', '').replaceAll(' ', '-') ?? ''
  if (plain !== 'google') return hostId(plain)
  // Without "AI Studio" it is Google's cloud, which sells other labs' models apart.
  return model.startsWith('anthropic/') ? 'google-vertex-anthropic' : 'google-vertex'
}
