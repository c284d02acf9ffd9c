/**
 * `npm run evaluate`: how often the ranking is right on benchmarks it has not seen. Prints the tables and writes
 * docs/evaluation.md; takes some minutes. `npm run evaluate -- intent`: how well the built-in rules read labelled
 * messages.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDataset } from '../../src/leaderboard/files.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { fitSettings } from '../../src/leaderboard/fit/settings.ts'
import { scoreIntent } from '../intent/score.ts'
import { evaluationPage } from './page.ts'
import { hideAndRank } from './ranking.ts'
import { tune } from './tune.ts'

if (process.argv[2] === 'intent') {
  for (const half of ['development', 'report'] as const) console.log(half, await scoreIntent(half))
} else {
  const page = await evaluateRanking()
  console.log(page)
  writeFileSync(fileURLToPath(new URL('../../docs/evaluation.md', import.meta.url)), page)
}

async function evaluateRanking(): Promise<string> {
  const dataset = await readDataset(bundledDirectory)
  if (!dataset) throw new Error('There is no bundled dataset. Run: npm run refresh -- --bundle')
  const tuning = tune(dataset)
  const settingsOf = (board: string) => tuning.byBoard.get(board)?.settings ?? fitSettings
  const byGroup = hideAndRank(dataset, 'group', settingsOf)
  const byBoard = hideAndRank(dataset, 'board', settingsOf)
  return evaluationPage(dataset, byGroup, byBoard, tuning)
}
