import { z } from 'zod'
import type { SpeedRow } from '../sources/source.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { readHubInfo } from './hub.ts'
import { csvRows } from './tables.ts'

const space = { kind: 'spaces', id: 'bigcode/bigcode-models-leaderboard' } as const
const file = `https://huggingface.co/${space.kind}/${space.id}/resolve/main/data/code_eval_board.csv`

const cell = z.string().default('')
/** 0 tokens a second means that the memory did not suffice. */
const amount = z.coerce.number().positive().optional().catch(undefined)
const rowSchema = z.looseObject({
  T: cell,
  Model: cell,
  /** An older copy of the table names the model column so. */
  Models: cell,
  Links: cell,
  'Throughput (tokens/s)': amount,
  'Throughput (tokens/s) bs=50': amount,
  'Peak Memory (MB)': amount,
})

/** Code generation by programming language, on open models of 2023 and 2024, with speed and memory. */
export const bigCode: Board = {
  id: 'bigcode',
  name: 'BigCode Models Leaderboard',
  url: 'https://huggingface.co/spaces/bigcode/bigcode-models-leaderboard',
  licence: 'none found',
  attribution: 'BigCode Models Leaderboard, Hugging Face',
  about:
    'Writing short functions in many programming languages, for open code models; run by BigCode and by submitters.',
  howToRead: 'Percent of functions that pass the tests at the first try, by language.',
  weaknesses: [
    'small, public problems of 2021',
    'some rows come from the submitter',
    'no model after 2024',
  ],
  bundle: 'figures',
  zeroMeansMissing: true,
  namesAreRepositories: true,
  usual: {
    capabilities: ['coding'],
    evaluator: 'submission',
    // The same 164 small problems, translated from language to language.
    group: 'bigcode/humaneval',
    weakness:
      'small, public problems of 2021; tuned models were prompted well in Python only; some rows come from the submitter',
  },
  /** "Average score" repeats the language columns and is left out. */
  benchmarks: benchmarksOf('bigcode'),
  async rows({ download, parse, reject }) {
    const { lastModified: date } = await readHubInfo(download, space)
    const named = parse(rowSchema, csvRows(await download.text(file))).flatMap((row) => {
      // The display name can differ from the model behind it; the link names the repository.
      const [, linked] = /huggingface\.co\/([^/]+\/[^/?#]+)/.exec(row.Links) ?? []
      const name = linked ?? (row.Model || row.Models)
      if (name === '') reject('no model named', JSON.stringify(row))
      return name === '' ? [] : { name, row }
    })
    const isSubmitted = (type: string) => /🔴|ext/i.test(type)
    return {
      asOf: date,
      runs: named.map(({ name, row }) => ({
        name,
        lab: name.includes('/') ? name.split('/')[0] : undefined,
        setting: isSubmitted(row.T) ? 'measured by its submitter' : undefined,
        values: row,
      })),
      speeds: named.flatMap(({ name, row }) => speedsOf(name, row, date)),
    }
  },
}

/** One row for one request at a time and one for fifty; the board does not say on which machine. */
function speedsOf(name: string, row: z.infer<typeof rowSchema>, date: string): SpeedRow[] {
  const single = row['Throughput (tokens/s)']
  const batch = row['Throughput (tokens/s) bs=50']
  const peakMemoryMb = row['Peak Memory (MB)']
  return [
    ...(single || peakMemoryMb
      ? [{ name, batchSize: 1, outputTokensPerSecond: single, peakMemoryMb, date }]
      : []),
    ...(batch ? [{ name, batchSize: 50, outputTokensPerSecond: batch, date }] : []),
  ]
}
