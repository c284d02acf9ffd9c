import { z } from 'zod'
import { gitHubFileDate } from '../sources/file-date.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { withoutEffort } from './effort.ts'
import { markdownRows } from './tables.ts'

const repository = 'lechmazur/confabulations'
/** Day of the newest copy seen when this was written, for when GitHub does not tell the file's. */
const seen = '2025-08-07'

const rowSchema = z.looseObject({
  Model: z.string().min(1),
  'Confab %': z.string().min(1),
  'Non-Resp %': z.string().min(1),
})

/** Answers invented from documents that do not hold them. */
export const confabulations: Board = {
  id: 'confabulations',
  name: 'LLM confabulation leaderboard',
  url: `https://github.com/${repository}`,
  licence: 'none found',
  attribution: 'LLM confabulation leaderboard, Lech Mazur',
  about:
    'Misleading questions on fresh articles that do not hold the answer, and fair ones that do; run by Lech Mazur.',
  howToRead:
    'Half the percent of answers invented to misleading questions, half the percent of fair questions left unanswered: smaller is better.',
  weaknesses: ['no model after August 2025'],
  bundle: 'figures',
  benchmarks: benchmarksOf('confabulations'),
  async rows({ download, parse }) {
    const text = await download.text(
      `https://raw.githubusercontent.com/${repository}/master/README.md`,
    )
    const rows = parse(rowSchema, markdownRows(text, 'Model', 'Confab %', 'Weighted'))
    const runs = rows.map((row) => {
      const { name, setting } = withoutEffort(row.Model)
      const halves = `invented ${row['Confab %']}%, unanswered ${row['Non-Resp %']}%`
      return { name, setting: [setting, halves].filter(Boolean).join(', '), values: row }
    })
    return { runs, asOf: (await gitHubFileDate(download, repository, 'README.md')) ?? seen }
  },
}
