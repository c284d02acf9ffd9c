import { answers, hubInfo, lines, type BoardExample } from '../example.ts'

const run = {
  'config.name': '4bit-awq-gemm-sdpa',
  'config.backend.name': 'pytorch',
  'config.backend.model': 'Qwen/Qwen9-7B-Instruct',
  'config.backend.torch_dtype': 'float16',
  'config.backend.attn_implementation': 'sdpa',
  'config.backend.quantization_scheme': 'awq',
  'config.scenario.input_shapes.batch_size': '1',
  'config.scenario.input_shapes.sequence_length': '256',
  'config.scenario.generate_kwargs.max_new_tokens': '64',
  'report.traceback': '',
  'report.prefill.latency.unit': 's',
  'report.prefill.latency.mean': '0.21',
  'report.prefill.latency.p50': '0.2',
  'report.prefill.memory.max_allocated': '6000.5',
  'report.decode.memory.unit': 'MB',
  'report.decode.memory.max_allocated': '5900',
  'report.decode.throughput.unit': 'tokens/s',
  'report.decode.throughput.value': '33.4',
  'report.decode.efficiency.unit': 'tokens/kWh',
  'report.decode.efficiency.value': '645000.5',
}
const empty = {
  'report.prefill.latency.mean': '',
  'report.prefill.latency.p50': '',
  'report.prefill.memory.max_allocated': '',
  'report.decode.memory.max_allocated': '',
  'report.decode.throughput.value': '',
  'report.decode.efficiency.value': '',
}
const table = (...rows: Record<string, string>[]) =>
  lines(Object.keys(run).join(), ...rows.map((row) => Object.values({ ...run, ...row }).join()))

export const llmPerf: BoardExample = {
  board: 'llm-perf',
  answer: answers({
    '/api/datasets/optimum-benchmark/llm-perf-leaderboard': hubInfo(
      '2024-12-01',
      'data/perf-df-pytorch-cuda-awq-1xT4.csv',
      'data/perf-df-pytorch-cuda-unquantized-1xA10.csv',
      'perf-df-awq-1xA10.csv',
      'data/llm-df.csv',
    ),
    'awq-1xT4.csv': table(
      { 'report.decode.throughput.value': '20' },
      // Of several runs with like weights the fastest is kept.
      {},
      { 'report.decode.throughput.value': '30' },
      { 'report.traceback': 'CUDA out of memory' },
      { ...empty, 'config.backend.model': 'google/other' },
      { 'report.prefill.latency.unit': 'ms' },
      { 'config.scenario.input_shapes.batch_size': '0' },
    ),
    'unquantized-1xA10.csv': table({
      ...empty,
      // Without a mean the median stands in; without a scheme the weights are what the type says.
      'report.prefill.latency.p50': '0.3',
      'config.backend.quantization_scheme': 'None',
    }),
  }),
  figures: [],
  leftOut: {
    'another run of the same model: the faster one is kept': 1,
    'the run failed, for example for want of memory': 1,
    'nothing was measured': 1,
    'report.prefill.latency.unit: Invalid option: expected one of ""|"s"': 1,
    'config.scenario.input_shapes.batch_size: Too small: expected number to be >0': 1,
  },
  beside: {
    speeds: [
      {
        name: 'Qwen/Qwen9-7B-Instruct',
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
        date: '2024-12-01',
      },
      {
        name: 'Qwen/Qwen9-7B-Instruct',
        hardware: '1xA10',
        weights: 'float16',
        setting: 'pytorch, sdpa',
        batchSize: 1,
        inputTokens: 256,
        outputTokens: 64,
        firstTokenSeconds: 0.3,
        date: '2024-12-01',
      },
    ],
  },
}
