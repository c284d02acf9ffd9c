import { strToU8, zipSync } from 'fflate'
import { priceLists } from './price-lists.ts'

const json = (value: unknown) => JSON.stringify(value)
const lines = (...all: string[]) => `${all.join('\n')}\n`
const model = 'Qwen/Qwen9-7B-Instruct'

const arenaRow = {
  model_name: 'claude-sonnet-9',
  organization: 'anthropic',
  license: 'Proprietary',
  rating: 1510.4,
  rating_lower: 1505.2,
  rating_upper: 1515.6,
  vote_count: 9942,
  category: 'overall',
  leaderboard_publish_date: '2026-09-25',
}
const openRow = {
  Precision: 'bfloat16',
  fullname: model,
  'Hub License': 'apache-2.0',
  Flagged: false,
  'Chat Template': true,
  'IFEval Raw': 0.7585,
  'BBH Raw': 0.54,
  'MATH Lvl 5 Raw': 0.5,
  'GPQA Raw': 0.29,
  'MUSR Raw': 0.4,
  'MMLU-PRO Raw': 0.43,
  Merged: false,
  'Official Providers': true,
  'Submission Date': '2024-09-18',
}
const sealEntry = {
  model: 'Claude Sonnet 9 (Thinking)',
  rank: 1,
  score: 46.44,
  confidenceInterval_upper: 1.96,
  confidenceInterval_lower: 1.9,
  contaminationMessage: null,
  company: 'anthropic',
  createdAt: '2026-04-01T12:00:00.000Z',
}
const sealData = `7:["$","$L1c",null,{"slug":"x","entries":${json([sealEntry])},"after":[]}]\n`
const perfRow = {
  'config.name': '4bit-awq-gemm-sdpa',
  'config.backend.name': 'pytorch',
  'config.backend.model': model,
  'config.backend.torch_dtype': 'float16',
  'config.backend.attn_implementation': 'sdpa',
  'config.backend.quantization_scheme': 'awq',
  'config.scenario.input_shapes.batch_size': '1',
  'config.scenario.input_shapes.sequence_length': '256',
  'config.scenario.generate_kwargs.max_new_tokens': '64',
  'report.traceback': '',
  'report.prefill.latency.unit': 's',
  'report.prefill.latency.mean': '0.21',
  'report.prefill.memory.max_allocated': '6000.5',
  'report.decode.memory.unit': 'MB',
  'report.decode.memory.max_allocated': '5900',
  'report.decode.throughput.unit': 'tokens/s',
  'report.decode.throughput.value': '33.4',
  'report.decode.efficiency.unit': 'tokens/kWh',
  'report.decode.efficiency.value': '645000.5',
}
const shares = (names: string[]) => Object.fromEntries(names.map((name) => [name, 0.7]))
const medical = { config: { model_name: 'x' }, results: { medqa_4options: { 'acc,none': 0.7 } } }
const portuguese = {
  config_general: { model_name: 'x', model_private: false },
  results: { all_grouped: shares(['enem_challenge', 'bluex', 'assin2_sts']) },
}

/** What each host answers when all is well, in the forms that the tests of the sources describe: the first that fits. */
const answers: [RegExp, string | Uint8Array][] = [
  [/commits\?/, json([{ commit: { committer: { date: '2026-08-01T00:00:00Z' } } }])],
  ...priceLists,
  [/rows\?dataset=lmarena/, json({ rows: [{ row_idx: 0, row: arenaRow }], num_rows_total: 1 })],
  [/rows\?dataset=open-llm/, json({ rows: [{ row_idx: 0, row: openRow }], num_rows_total: 1 })],
  [/LiveBench.*contents/i, json([{ name: 'table_2026_06_25.csv' }])],
  [/table_2026_06_25\.csv/, lines('model,code,summarize', 'claude-sonnet-9-high,80.0,60.25')],
  [/categories_2026_06_25/, json({ Coding: ['code'], IF: ['summarize'] })],
  [/cost_2026_06_25/, lines('model,avg_output_tokens', 'claude-sonnet-9-high,11355')],
  [
    /benchmark_data\.zip/,
    zipSync({
      'gpqa_diamond.csv': strToU8(
        lines(
          'Model version,mean_score,Organization,Started at,stderr,Notes',
          'claude-sonnet-9_high,0.85,Anthropic,2026-04-01T10:00:00Z,0.01,',
        ),
      ),
    }),
  ],
  [
    /_all\.csv/,
    lines(
      `Task Type,,,"<a href='https://x'>Reading</a>"`,
      'Model,Type,Rank,squad',
      `"<a href='https://hf.co/x'>claude-sonnet-9</a>",🤔,1.56@@1.56,57.45 ± 2.72`,
    ),
  ],
  [/_all\.json/, json({ annotate: { notes: 'Last updated: 2026-04-17 17:12:08 CET' } })],
  [/tau2.*manifest/, json({ submissions: ['a'], legacy_submissions: ['b'] })],
  [
    /tau2.*submission\.json/,
    json({
      model_name: 'Claude Sonnet 9',
      model_organization: 'Anthropic',
      submission_date: '2026-08-04',
      submission_type: 'standard',
      modality: 'text',
      reasoning_effort: 'max',
      results: { airline: null, retail: { pass_1: 79.611 }, telecom: { pass_1: null } },
      methodology: { evaluation_date: '2026-07-23' },
    }),
  ],
  [
    /data_overall\.csv/,
    lines(
      'Rank,Overall Acc,Model,Total Cost ($),Live Acc,Multi Turn Acc,Organization,License',
      '1,77.47%,Claude-Sonnet-9-20260630 (FC),86.55,79.79%,68.38%,Anthropic,Proprietary',
    ),
  ],
  [/data_agentic/, lines('Rank,Model,Agentic Overall Acc', '1,Claude-Sonnet-9-20260630 (FC),79%')],
  [
    /hallucination-leaderboard/,
    lines(
      '<!-- LEADERBOARD_START -->',
      'Last updated on March 10, 2026',
      '',
      '|Model|Hallucination Rate|Answer Rate|',
      '|----|----:|----:|',
      '|anthropic/claude-sonnet-9|7.0 %|62.9 %|',
      '',
      '<!-- LEADERBOARD_END -->',
    ),
  ],
  [
    /polyglot_leaderboard/,
    lines(
      '- model: claude-sonnet-9 (high)',
      '  edit_format: diff',
      '  pass_rate_2: 88.0',
      '  date: 2025-08-23',
    ),
  ],
  [
    /swe-bench\.github\.io/i,
    json({
      leaderboards: [
        {
          name: 'bash-only',
          results: [
            {
              name: 'Claude Sonnet 9 medium',
              date: '2026-07-24',
              resolved: 74.4,
              tags: ['Model: claude-sonnet-9', 'Org: Anthropic'],
              warning: null,
              'mini-swe-agent_version': '1.16.0',
            },
          ],
        },
      ],
    }),
  ],
  [
    /labs\.scale\.com/,
    `<html><script>self.__next_f.push([0])</script><script>self.__next_f.push([1,${json(sealData)}])</script></html>`,
  ],
  [
    /code_eval_board\.csv/,
    lines(
      'T,Model,Win Rate,Throughput (tokens/s),humaneval-python,java,Peak Memory (MB),Links',
      '🔶,Coder-9B,48.5,33.1,80.5,60.2,18000.2,https://huggingface.co/deepseek-ai/coder-9b-instruct',
    ),
  ],
  [/perf-df-.*\.csv/, lines(Object.keys(perfRow).join(','), Object.values(perfRow).join(','))],
  [
    /external_models_results/,
    json([{ model: 'gpt-9', link: 'https://x', result_metrics: shares(['bluex']) }]),
  ],
  [/resolve\/main\/.*openlife|openlifescienceai.*resolve/, json(medical)],
  [/llm_pt_leaderboard_results\/resolve/, json(portuguese)],
  [
    /huggingface\.co\/api\//,
    json({
      lastModified: '2026-01-16T09:00:00.000Z',
      siblings: [
        { rfilename: `${model}/results_2026-01-01 00:00:00.000000.json` },
        { rfilename: 'data/perf-df-awq-1xA10.csv' },
        { rfilename: 'data/perf-df-pytorch-cuda-unquantized-1xA10.csv' },
      ],
    }),
  ],
]

export function answerTo(url: string): string | Uint8Array | undefined {
  return answers.find(([pattern]) => pattern.test(url))?.[1]
}
