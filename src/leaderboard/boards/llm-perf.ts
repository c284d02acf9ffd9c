import { z } from 'zod'
import type { SpeedRow } from '../sources/source.ts'
import type { Board } from './board.ts'
import { hubFileUrl, readHubInfo } from './hub.ts'
import { csvRows } from './tables.ts'

const dataset = { kind: 'datasets', id: 'optimum-benchmark/llm-perf-leaderboard' } as const
/** `perf-df-pytorch-cuda-awq-1xT4.csv`: backend, device, subset, machine. */
const fileName = /^data\/perf-df-[^-]+-(?:cuda|cpu)-[^-]+-(.+)\.csv$/

/** An empty cell was not measured. */
const measured = z
  .preprocess((cell) => cell || undefined, z.coerce.number().nonnegative().optional())
  .optional()
const counted = z.coerce.number().int().positive()
/** The unit beside a figure; empty where the figure is. */
const unit = (expected: string) => z.enum(['', expected]).default('')

const rowSchema = z.object({
  'config.backend.model': z.string().min(1),
  'config.backend.name': z.string().default(''),
  'config.backend.torch_dtype': z.string().default(''),
  'config.backend.attn_implementation': z.string().default(''),
  'config.backend.quantization_scheme': z.string().default(''),
  'config.name': z.string().default(''),
  'config.scenario.input_shapes.batch_size': counted,
  'config.scenario.input_shapes.sequence_length': counted,
  'config.scenario.generate_kwargs.max_new_tokens': counted,
  'report.traceback': z.string().default(''),
  'report.prefill.latency.unit': unit('s'),
  'report.prefill.latency.mean': measured,
  'report.prefill.latency.p50': measured,
  'report.prefill.memory.max_allocated': measured,
  'report.decode.memory.unit': unit('MB'),
  'report.decode.memory.max_allocated': measured,
  'report.decode.throughput.unit': unit('tokens/s'),
  'report.decode.throughput.value': measured,
  'report.decode.efficiency.unit': unit('tokens/kWh'),
  'report.decode.efficiency.value': measured,
})
type Row = z.infer<typeof rowSchema>

/** Latency, throughput, memory and energy of open models on one T4, A10 or A100, one request at a time. */
export const llmPerf: Board = {
  id: 'llm-perf',
  name: 'LLM-Perf Leaderboard',
  url: 'https://huggingface.co/spaces/optimum/llm-perf-leaderboard',
  licence: 'Apache-2.0 (dataset tag)',
  attribution: 'LLM-Perf Leaderboard, Hugging Face Optimum-Benchmark (Apache-2.0)',
  about: 'Speed, memory and energy of open models on a T4, A10 and A100; run by Hugging Face.',
  howToRead:
    'One request at a time, 256 tokens in and 64 out: seconds to the first token, tokens a second, MB at the peak, tokens per kWh.',
  weaknesses: ['models of 2023 and 2024', 'one request at a time says little of a busy server'],
  bundle: 'yes',
  benchmarks: {},
  async rows({ download, parse, reject }) {
    const { files, lastModified: date } = await readHubInfo(download, dataset)
    const fastest = new Map<string, SpeedRow>()
    // One after the other: each can have 12 MB.
    for (const path of files) {
      const machine = fileName.exec(path)?.[1]
      if (!machine) continue
      const rows = csvRows(await download.text(hubFileUrl(dataset, path)))
      for (const row of parse(rowSchema, rows, (raw) => `${path} ${JSON.stringify(raw)}`)) {
        const speed = toSpeed(row, machine, date)
        const example = `${machine} ${row['config.name']} ${speed.name}`
        const key = [machine, speed.name, speed.weights, speed.batchSize, speed.inputTokens].join()
        const known = fastest.get(key)
        if (row['report.traceback'] !== '')
          reject('the run failed, for example for want of memory', example)
        else if (!speed.outputTokensPerSecond && !speed.firstTokenSeconds && !speed.peakMemoryMb)
          reject('nothing was measured', example)
        else if ((known?.outputTokensPerSecond ?? -1) >= (speed.outputTokensPerSecond ?? 0))
          reject('another run of the same model: the faster one is kept', example)
        else fastest.set(key, speed)
      }
    }
    return { runs: [], speeds: [...fastest.values()], asOf: date }
  },
}

/** `date`: when the dataset last changed; its rows have no dates. */
function toSpeed(row: Row, hardware: string, date: string): SpeedRow {
  const prefillMemory = row['report.prefill.memory.max_allocated'] ?? 0
  const decodeMemory = row['report.decode.memory.max_allocated'] ?? 0
  const scheme = row['config.backend.quantization_scheme']
  const bits = /^(\d+)bit-/.exec(row['config.name'])?.[1]
  return {
    name: row['config.backend.model'],
    hardware,
    weights:
      scheme && scheme !== 'None'
        ? [bits && `${bits}-bit`, scheme].filter(Boolean).join(' ')
        : row['config.backend.torch_dtype'] || undefined,
    setting:
      [row['config.backend.name'], row['config.backend.attn_implementation']]
        .filter(Boolean)
        .join(', ') || undefined,
    batchSize: row['config.scenario.input_shapes.batch_size'],
    inputTokens: row['config.scenario.input_shapes.sequence_length'],
    outputTokens: row['config.scenario.generate_kwargs.max_new_tokens'],
    // The mean is empty in some copies; then the median stands in.
    firstTokenSeconds: row['report.prefill.latency.mean'] ?? row['report.prefill.latency.p50'],
    outputTokensPerSecond: row['report.decode.throughput.value'],
    peakMemoryMb: Math.max(prefillMemory, decodeMemory) || undefined,
    outputTokensPerKwh: row['report.decode.efficiency.value'],
    date,
  }
}
