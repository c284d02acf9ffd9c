import { expect, test } from 'vitest'
import { llmPerf, parseLlmPerf } from '../../../src/leaderboard/boards/llm-perf.ts'
import { downloadOf } from '../builders.ts'

const complete = {
  'config.name': '4bit-awq-gemm-sdpa',
  'config.backend.name': 'pytorch',
  'config.backend.model': 'Qwen/Qwen9-7B',
  'config.backend.torch_dtype': 'float16',
  'config.backend.attn_implementation': 'sdpa',
  'config.backend.quantization_scheme': 'awq',
  'config.scenario.input_shapes.batch_size': '1',
  'config.scenario.input_shapes.sequence_length': '256',
  'config.scenario.generate_kwargs.max_new_tokens': '64',
  'report.traceback': '',
  'report.prefill.latency.unit': 's',
  'report.prefill.latency.mean': '0.21',
  'report.prefill.latency.p50': '0.20',
  'report.prefill.memory.max_allocated': '6000.5',
  'report.decode.memory.unit': 'MB',
  'report.decode.memory.max_allocated': '5900',
  'report.decode.throughput.unit': 'tokens/s',
  'report.decode.throughput.value': '33.4',
  'report.decode.efficiency.unit': 'tokens/kWh',
  'report.decode.efficiency.value': '645000.5',
}
type Cells = Partial<Record<keyof typeof complete, string>>

const csv = (...rows: Cells[]) =>
  [
    Object.keys(complete).join(','),
    ...rows.map((row) => Object.values({ ...complete, ...row }).join(',')),
  ].join('\n')
const date = '2024-12-01'
const parse = (...rows: Cells[]) =>
  parseLlmPerf([{ path: 'data/x.csv', machine: '1xT4', csv: csv(...rows) }], date)

test('a run says how fast and how large a model is on one machine, and nothing of its answers', () => {
  const { speeds, figures, benchmarks, asOf } = parse({})
  expect(speeds).toEqual([
    {
      name: 'Qwen/Qwen9-7B',
      hardware: '1xT4',
      weights: '4-bit awq',
      setting: 'pytorch, sdpa',
      batchSize: 1,
      inputTokens: 256,
      outputTokens: 64,
      firstTokenSeconds: 0.21,
      outputTokensPerSecond: 33.4,
      peakMemoryMb: 6000.5,
      outputTokensPerKwh: 645000.5,
      date,
    },
  ])
  expect([figures, benchmarks, asOf]).toEqual([[], [], date])
})

test('without a mean the median stands in; without a scheme the weights are what the type says', () => {
  const { speeds } = parse({
    'config.name': 'bfloat16-sdpa',
    'report.prefill.latency.mean': '',
    'config.backend.quantization_scheme': '',
    'config.backend.torch_dtype': 'bfloat16',
  })
  expect(speeds?.[0]).toMatchObject({ firstTokenSeconds: 0.2, weights: 'bfloat16' })
})

test('what was not measured is absent, never 0', () => {
  const { speeds } = parse({
    'report.decode.efficiency.value': '',
    'report.prefill.memory.max_allocated': '',
    'report.decode.memory.max_allocated': '',
  })
  expect(speeds?.[0]?.outputTokensPerKwh).toBeUndefined()
  expect(speeds?.[0]?.peakMemoryMb).toBeUndefined()
})

test('of several runs of one model with like weights the fastest is kept', () => {
  const { speeds, rejected } = parse(
    { 'config.backend.attn_implementation': 'eager', 'report.decode.throughput.value': '20' },
    {},
    { 'config.backend.quantization_scheme': 'gptq', 'report.decode.throughput.value': '25' },
  )
  expect(speeds?.map((speed) => [speed.weights, speed.outputTokensPerSecond])).toEqual([
    ['4-bit awq', 33.4],
    ['4-bit gptq', 25],
  ])
  expect(rejected[0]).toMatchObject({
    reason: 'another run of the same model: the faster one is kept',
    count: 1,
  })
})

test('failed, empty and unreadable runs are counted by reason', () => {
  const { speeds, rejected } = parse(
    { 'report.traceback': 'OutOfMemoryError' },
    {
      'report.prefill.latency.mean': '',
      'report.prefill.latency.p50': '',
      'report.decode.throughput.value': '',
      'report.prefill.memory.max_allocated': '',
      'report.decode.memory.max_allocated': '',
    },
    { 'config.backend.model': '' },
    { 'report.decode.throughput.value': 'fast' },
    { 'report.prefill.latency.unit': 'ms' },
    {},
  )
  expect(speeds).toHaveLength(1)
  expect(rejected.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1])
  expect(rejected.map(({ reason }) => reason)).toEqual([
    'the run failed, for example for want of memory',
    'nothing was measured',
    expect.stringContaining('config.backend.model'),
    expect.stringContaining('report.decode.throughput.value'),
    expect.stringContaining('report.prefill.latency.unit'),
  ])
})

test('columns that are not there were not measured', () => {
  const narrow =
    'config.backend.model,config.scenario.input_shapes.batch_size,config.scenario.input_shapes.sequence_length,config.scenario.generate_kwargs.max_new_tokens,report.decode.throughput.value\nQwen/Qwen9-7B,1,256,64,30\n'
  const { speeds } = parseLlmPerf([{ path: 'x', machine: '1xA10', csv: narrow }], date)
  expect(speeds).toEqual([
    {
      name: 'Qwen/Qwen9-7B',
      hardware: '1xA10',
      batchSize: 1,
      inputTokens: 256,
      outputTokens: 64,
      outputTokensPerSecond: 30,
      date,
    },
  ])
})

test('reads every table of the dataset, whatever machine it names', async () => {
  const base = 'https://huggingface.co/datasets/optimum-benchmark/llm-perf-leaderboard'
  const files = [
    'data/perf-df-pytorch-cuda-awq-1xA10.csv',
    'data/perf-df-openvino-cpu-unquantized-32vCPU-C7i.csv',
  ]
  const { speeds } = await llmPerf.read(
    downloadOf({
      [base.replace('/datasets', '/api/datasets')]: JSON.stringify({
        lastModified: '2024-12-01T00:00:00.000Z',
        siblings: [...files, 'llm-df.csv'].map((rfilename) => ({ rfilename })),
      }),
      ...Object.fromEntries(files.map((file) => [`${base}/resolve/main/${file}`, csv({})])),
    }),
  )
  expect(speeds?.map(({ hardware }) => hardware)).toEqual(['1xA10', '32vCPU-C7i'])
})
