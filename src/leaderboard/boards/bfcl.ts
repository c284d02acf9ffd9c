import { z } from 'zod'
import { gitHubFileDate } from '../sources/file-date.ts'
import { newest } from '../sources/source.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { csvRows } from './tables.ts'

const text = z.string().min(1).optional().catch(undefined)
const rowSchema = z.looseObject({
  Model: z.string().min(1),
  'Live Acc': text,
  'Latency Mean (s)': z.coerce.number().positive().optional().catch(undefined),
  Organization: text,
  License: text,
})

/** Calling functions: single calls, calls over several turns, web search and memory. */
export const bfcl: Board = {
  id: 'bfcl',
  name: 'Berkeley Function Calling Leaderboard v4',
  url: 'https://gorilla.cs.berkeley.edu/leaderboard.html',
  licence: 'Apache-2.0',
  attribution: 'Berkeley Function Calling Leaderboard, gorilla.cs.berkeley.edu (Apache-2.0)',
  about:
    'Calling the right functions with the right arguments: single calls, conversations, search and memory; run by UC Berkeley.',
  howToRead:
    'Percent of right calls; the better of native calling and prompting counts. Beside it the mean seconds a call took.',
  weaknesses: ['invented functions checked by their arguments', 'no model of 2026'],
  bundle: 'yes',
  // The overall figure is made of the others.
  usual: {
    group: 'bfcl',
    capabilities: ['tool-use'],
    weakness: 'invented functions checked by their arguments; no model of 2026',
  },
  benchmarks: benchmarksOf('bfcl'),
  async rows({ download, parse, reject }) {
    const table = async (file: string) =>
      csvRows(await download.text(`https://gorilla.cs.berkeley.edu/${file}.csv`))
    const [overall, agentic] = await Promise.all([table('data_overall'), table('data_agentic')])
    const rows = parse(rowSchema, overall)
    // A model whose interface did not work has 0% on the easiest category and a meaningless rest.
    const failed = new Set(rows.flatMap((row) => (row['Live Acc'] === '0.00%' ? row.Model : [])))
    for (const name of failed) reject('the run failed: no live call was right', name)
    const agenticOnly = parse(rowSchema, agentic).map(({ Model, ...row }) => ({
      Model,
      'Agentic Overall Acc': row['Agentic Overall Acc'],
    }))
    const runs = [...rows, ...agenticOnly].flatMap((row) => {
      if (failed.has(row.Model)) return []
      const { Organization: lab, License: license, 'Latency Mean (s)': seconds } = row as Row
      return { name: row.Model, lab, license, secondsPerTask: seconds, values: row }
    })
    const changed = await gitHubFileDate(
      download,
      'ShishirPatil/gorilla',
      'data_overall.csv',
      'gh-pages',
    )
    return { runs, asOf: changed ?? newestDatedModel(rows) }
  },
}

type Row = Partial<z.infer<typeof rowSchema>>

/** The files carry no date: where GitHub does not tell it, they are at least as new as the newest model that bears one (`GPT-5.2-2025-12-11`). */
function newestDatedModel(rows: { Model: string }[]): string {
  const dates = rows.flatMap(({ Model }) => {
    const [, year, month, day] = /(20\d\d)-?(\d\d)-?(\d\d)(?!\d)/.exec(Model) ?? []
    return z.iso.date().safeParse(`${year}-${month}-${day}`).data ?? []
  })
  return newest(dates)
}
