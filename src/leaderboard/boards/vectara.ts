import { z } from 'zod'
import { benchmarksOf } from './benchmark-table.ts'
import type { Board } from './board.ts'
import { markdownRows } from './tables.ts'

const readme = 'https://raw.githubusercontent.com/vectara/hallucination-leaderboard/main/README.md'
/** Below this share of answered documents the rate is shown with a remark: the hard ones were skipped. */
const usualAnswerRate = 90

const rowSchema = z.looseObject({
  Model: z.string().min(1),
  'Answer Rate': z.string().transform(Number.parseFloat).pipe(z.number()),
})

/** How often a summary states what its document does not, judged by a model made for that. */
export const vectara: Board = {
  id: 'vectara',
  name: 'Vectara hallucination leaderboard',
  url: 'https://github.com/vectara/hallucination-leaderboard',
  licence: 'Apache-2.0',
  attribution: 'Vectara hallucination leaderboard (Apache-2.0)',
  about: 'How often a summary states something that its document does not; run by Vectara.',
  howToRead: 'Percent of summaries with such a statement: smaller is better.',
  weaknesses: ['a model is the judge, and terse summaries look safer', 'only summaries are tested'],
  bundle: 'yes',
  rhythmDays: 60,
  benchmarks: benchmarksOf('vectara'),
  async rows({ download, parse }) {
    const markdown = await download.text(readme)
    const start = markdown.indexOf('<!-- LEADERBOARD_START -->')
    const end = markdown.indexOf('<!-- LEADERBOARD_END -->')
    if (start < 0 || end < start) throw new Error('the table is no longer between its two marks')
    const section = markdown.slice(start, end)
    const runs = parse(rowSchema, markdownRows(section, 'Model')).map((row) => ({
      name: row.Model,
      setting:
        row['Answer Rate'] < usualAnswerRate ? `answered only ${row['Answer Rate']}%` : undefined,
      values: row,
    }))
    return { runs, asOf: dateIn(section) }
  },
}

/** "Last updated on March 10, 2026". */
function dateIn(section: string): string {
  const written = /Last updated on ([A-Z][a-z]+ \d{1,2}, \d{4})/.exec(section)?.[1]
  const time = Date.parse(`${written} UTC`)
  if (Number.isNaN(time)) throw new Error('the table no longer says when it was updated')
  return new Date(time).toISOString().slice(0, 10)
}
