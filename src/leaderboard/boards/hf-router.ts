import { z } from 'zod'
import { hostId } from '../../catalogue/hosts.ts'
import type { HostSpeed } from '../sources/source.ts'
import type { Board } from './board.ts'

const listSchema = z.object({ data: z.array(z.unknown()) })
const measured = z.number().positive().optional().catch(undefined)
const modelSchema = z.object({
  id: z.string().min(1),
  providers: z.array(
    z.object({
      provider: z.string(),
      status: z.string().optional(),
      first_token_latency_ms: measured,
      /** Tokens a second. */
      throughput: measured,
    }),
  ),
})

/** How fast hosts of open models answered Hugging Face's latest probe. The terms do not allow bundling. */
export const hfRouter: Board = {
  id: 'hf-router',
  name: 'Hugging Face Inference Providers',
  url: 'https://huggingface.co/inference/models',
  licence: "none stated; Hugging Face's terms",
  attribution: 'Hugging Face Inference Providers, router.huggingface.co',
  about:
    'Seconds to the first token and tokens a second of open models at each host; probed by Hugging Face.',
  howToRead: 'One request each, the latest probe: noisy.',
  weaknesses: ['a single request'],
  bundle: 'live-only',
  alwaysRead: true,
  benchmarks: {},
  async rows({ download, parse, reject, today: date }) {
    const { data } = listSchema.parse(
      await download.json('https://router.huggingface.co/v1/models'),
    )
    // The answer is of this moment and bears no date.
    const hostSpeeds = parse(modelSchema, data).flatMap(({ id, providers }) =>
      providers.flatMap((row): HostSpeed | [] => {
        const { first_token_latency_ms: latency, throughput } = row
        if (row.status === 'error' || (!latency && !throughput)) {
          reject('not measured', `${id} ${row.provider}`)
          return []
        }
        return {
          name: id,
          host: hostId(row.provider),
          firstTokenSeconds: latency && Number((latency / 1000).toFixed(3)),
          outputTokensPerSecond: throughput && Number(throughput.toFixed(1)),
          percentile: 'probe',
          date,
        }
      }),
    )
    return { runs: [], hostSpeeds, asOf: date }
  },
}
