import { z } from 'zod'
import { gitHubFileDate } from '../sources/file-date.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { withoutEffort } from './effort.ts'
import { markdownRows } from './tables.ts'

const repository = 'lechmazur/sycophancy'
/** Day of the newest copy seen when this was written, for when GitHub does not tell the file's. */
const seen = '2026-04-19'
/** Below this share of clear verdicts a low rate says little, and a remark says so. */
const usualCoverage = 50

const rowSchema = z.looseObject({
  Model: z.string().min(1),
  'Decisive Coverage': z.string().transform(Number.parseFloat).pipe(z.number()),
})

/** Whether a model's verdict on a dispute follows whoever tells it. */
export const sycophancy: Board = {
  id: 'sycophancy',
  name: 'LLM sycophancy benchmark',
  url: `https://github.com/${repository}`,
  licence: 'none found',
  attribution: 'LLM sycophancy benchmark, Lech Mazur',
  about:
    'The same 199 disputes told from both sides: does the verdict follow the narrator; run by Lech Mazur.',
  howToRead: 'Percent of disputes in which the model sided with both narrators: smaller is better.',
  weaknesses: [
    'a model that often gives no verdict looks better than it is',
    'few models, none after April 2026',
  ],
  bundle: 'figures',
  benchmarks: benchmarksOf('sycophancy'),
  async rows({ download, parse }) {
    const text = await download.text(
      `https://raw.githubusercontent.com/${repository}/main/README.md`,
    )
    const rows = parse(rowSchema, markdownRows(text, 'Model', 'Sycophancy', 'Stripped'))
    const runs = rows.map((row) => {
      const { name, setting } = withoutEffort(row.Model)
      const coverage = row['Decisive Coverage']
      const doubt = coverage < usualCoverage ? `clear verdict in only ${coverage}%` : undefined
      return {
        name,
        setting: [setting, doubt].filter(Boolean).join(', ') || undefined,
        values: row,
      }
    })
    return { runs, asOf: (await gitHubFileDate(download, repository, 'README.md')) ?? seen }
  },
}
