import { aliasesVersion } from '../catalogue/aliases.ts'
import type { Joined } from './join.ts'
import { rowCount } from './plausibility.ts'
import { withoutFigure } from './boards/board.ts'
import type { Rejection } from './model.ts'
import type { Source, SourceReading } from './sources/source.ts'

/** data/SOURCES.md: where the figures come from, from when, and under which terms. */
export function sourcesPage(readings: { source: Source; reading: SourceReading }[]): string {
  const rows = readings.map(({ source, reading }) => {
    const count = rowCount(reading)
    const left = rowsLeftOut(reading.rejected)
    return `| [${source.name}](${source.url}) | ${reading.asOf} | ${count} | ${left} | ${source.licence} | ${source.attribution} |`
  })
  return `# Sources of the figures in this folder

Written by \`npm run refresh\`. The date is that of the data itself, not of the download. To leave a source out, remove
its line from \`src/leaderboard/sources/index.ts\` and refresh. Names were joined with version ${aliasesVersion} of the
table in \`src/catalogue/aliases.ts\`.

| source | data of | rows | rows left out | licence | attribution |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** Rows and cells of a source that were not taken. */
export function rowsLeftOut(rejected: Rejection[]): number {
  return rejected.reduce(
    (sum, { reason, count }) => sum + (reason === withoutFigure ? 0 : count),
    0,
  )
}

/** data/UNMATCHED.md: how much of each board joined, and the names that no model of the price lists bears. */
export function unmatchedPage({ joins, unmatched }: Pick<Joined, 'joins' | 'unmatched'>): string {
  const counts = joins.map(({ board, figures, joined }) => `| ${board} | ${figures} | ${joined} |`)
  const rows = unmatched.map(
    ({ board, name, figures, newest }) => `| ${newest} | ${board} | ${cell(name)} | ${figures} |`,
  )
  return `# Names on boards that no listed model bears

Written by \`npm run refresh\`. Names are joined by exact rules and a curated table (\`src/catalogue/aliases.ts\`),
never by likeness: a wrong join would lend one model another's scores. Most of these are retired models that no price
list sells any more. A current one belongs in the table.

| board | figures | joined |
| --- | --- | --- |
${counts.join('\n')}

| newest figure | board | name | figures |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

const cell = (text: string) => text.replaceAll('|', '\\|')
