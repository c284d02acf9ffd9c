import { expect, test } from 'vitest'
import { bigCode, parseBigCode } from '../../../src/leaderboard/boards/bigcode.ts'
import { downloadOf } from '../builders.ts'

/** The 25 columns of the live file. */
const header =
  'T,Model,Size (B),Win Rate,Throughput (tokens/s),Seq_length,#Languages,humaneval-python,java,javascript,cpp,php,julia,d,Average score,lua,r,racket,rust,swift,Throughput (tokens/s) bs=50,Peak Memory (MB),models_query,Links,Submission PR'
const link = (repository: string) => `https://huggingface.co/${repository}`
const full = `🔶,Coder-9B-Chat,9,48.5,33.1,8192,86,80.5,60.2,65.3,62.1,58.4,50,30.2,52.1,49,38.8,35.5,55.6,45.4,900.5,18000.2,Coder,${link('deepseek-ai/coder-9b-instruct')},`
const line = (cells: Partial<Record<string, string>>) =>
  header
    .split(',')
    .map((column) => cells[column] ?? '')
    .join(',')
const csv = (...lines: string[]) => [header, ...lines].join('\n')
const date = '2024-11-16'

test('reads win rate and pass rates of every language under the name of the linked repository', () => {
  const { figures } = parseBigCode(csv(full), date)
  expect(figures.map(({ benchmark, value }) => [benchmark, value])).toEqual([
    ['bigcode/win-rate', 48.5],
    ['bigcode/python', 80.5],
    ['bigcode/java', 60.2],
    ['bigcode/javascript', 65.3],
    ['bigcode/cpp', 62.1],
    ['bigcode/php', 58.4],
    ['bigcode/julia', 50],
    ['bigcode/d', 30.2],
    ['bigcode/lua', 49],
    ['bigcode/r', 38.8],
    ['bigcode/racket', 35.5],
    ['bigcode/rust', 55.6],
    ['bigcode/swift', 45.4],
  ])
  expect(figures[0]).toMatchObject({
    name: 'deepseek-ai/coder-9b-instruct',
    lab: 'deepseek-ai',
    date,
  })
})

test('the same problems in twelve languages count once', () => {
  const { benchmarks } = parseBigCode(csv(full), date)
  expect(benchmarks).toHaveLength(13)
  expect(new Set(benchmarks.map(({ group }) => group))).toEqual(new Set(['bigcode/humaneval']))
})

test('speed and memory are kept apart from quality, alone and in a batch', () => {
  const { speeds } = parseBigCode(csv(full), date)
  const name = 'deepseek-ai/coder-9b-instruct'
  expect(speeds).toEqual([
    { name, batchSize: 1, outputTokensPerSecond: 33.1, peakMemoryMb: 18000.2, date },
    { name, batchSize: 50, outputTokensPerSecond: 900.5, date },
  ])
})

test('0 tokens a second means out of memory and 0 percent not run: both are missing', () => {
  const { figures, speeds } = parseBigCode(
    csv(
      line({
        Links: link('Qwen/Qwen9-Coder'),
        java: '0',
        rust: '40',
        'Throughput (tokens/s)': '0',
        'Throughput (tokens/s) bs=50': '0',
      }),
    ),
    date,
  )
  expect(figures.map(({ benchmark }) => benchmark)).toEqual(['bigcode/rust'])
  expect(speeds).toEqual([])
})

test('a row measured by whoever submitted it says so', () => {
  const { figures } = parseBigCode(
    csv(line({ T: '🔴', Links: link('Qwen/Qwen9-Coder'), java: '50' })),
    date,
  )
  expect(figures[0]?.setting).toBe('measured by its submitter')
})

test('rows that are no release of a known lab, or cannot be read, are counted by reason', () => {
  const { figures, rejected } = parseBigCode(
    csv(
      line({ Model: 'Fine-tune', java: '50', Links: link('someone/fine-tune') }),
      line({ T: '🟢', Model: 'Base', java: '50', Links: link('microsoft/phi-9') }),
      line({ Model: 'no link', java: '50', Links: 'https://arxiv.org/abs/2401.00001' }),
      line({ java: '50' }),
      line({ Model: 'x', Links: link('microsoft/phi-9'), java: '150', cpp: 'n/a', rust: '20' }),
    ),
    date,
  )
  expect(figures.map(({ benchmark }) => benchmark)).toEqual(['bigcode/rust'])
  expect(rejected.map(({ reason, count }) => [reason, count])).toEqual([
    ['not in the repository of a known lab: a fine-tune, merge or copy', 2],
    ['a base model, which is not what is sold under its name', 1],
    ['no model named', 1],
    ['the value is not 0-100', 2],
  ])
})

test('a missing column is reported and the others are read; the older name of the model column works', () => {
  const { figures, rejected } = parseBigCode(
    `Models,java,Links\nx,50,${link('microsoft/phi-9')}\n`,
    date,
  )
  expect(figures).toHaveLength(1)
  expect(rejected).toEqual([{ reason: 'the column is missing', count: 12, example: 'Win Rate' }])
})

test("rows have no dates: the board's last change stands for them", async () => {
  const { asOf, figures } = await bigCode.read(
    downloadOf({
      'https://huggingface.co/api/spaces/bigcode/bigcode-models-leaderboard': JSON.stringify({
        lastModified: '2024-11-16T09:00:00.000Z',
        siblings: [],
      }),
      'https://huggingface.co/spaces/bigcode/bigcode-models-leaderboard/resolve/main/data/code_eval_board.csv':
        csv(full),
    }),
  )
  expect([asOf, figures[0]?.date]).toEqual([date, date])
})
