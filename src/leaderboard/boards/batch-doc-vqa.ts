import { z } from 'zod'
import { gitHubFileDate } from '../sources/file-date.ts'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { withoutEffort } from './effort.ts'
import { tableRows } from './tables.ts'

const repository = 'IonMich/batch-doc-vqa'
const file = 'BENCHMARKS.md'
/** Day of the newest copy seen when this was written, for when GitHub does not tell the file's. */
const seen = '2026-07-21'

const dollars = z
  .string()
  .transform((cell) => Number(cell.replaceAll(/[*$]/g, '')))
  .pipe(z.number().positive())
  .optional()
  .catch(undefined)

/** Reading handwriting on scanned forms, with what a page costs. */
export const batchDocVqa: Board = {
  id: 'batch-doc-vqa',
  name: 'batch-doc-vqa',
  url: `https://github.com/${repository}`,
  licence: 'MIT',
  attribution: 'batch-doc-vqa, IonMich (MIT)',
  about:
    'Reading handwritten names and numbers from 32 scanned forms into fixed fields; run by its author.',
  howToRead: 'Percent of fields that are right to the last character; one form is 3 points.',
  weaknesses: ['32 documents of one kind', 'one run each'],
  bundle: 'yes',
  rhythmDays: 90,
  usual: { capabilities: ['vision'], group: 'batch-doc-vqa' },
  benchmarks: benchmarksOf('batch-doc-vqa'),
  async rows({ download }) {
    const raw = `https://raw.githubusercontent.com/${repository}/main/${file}`
    const [head = [], ...metrics] = tableRows(await download.text(raw), '**Metric**')
    const runs = head.flatMap((cell, column) => {
      // `**google**<br>gemini-9-flash`; the column without a lab is no language model.
      const [, lab, name] = /^\*\*([^*]+)\*\*<br>(.+)$/.exec(cell) ?? []
      const values = Object.fromEntries(metrics.map((row) => [row[0] ?? '', row[column]]))
      const usdPerTask = dollars.parse(values['Cost per image'])
      return lab && name ? { ...withoutEffort(name), lab, values, usdPerTask } : []
    })
    return { runs, asOf: (await gitHubFileDate(download, repository, file)) ?? seen }
  },
}
