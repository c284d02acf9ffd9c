/**
 * `npm run evaluate`: how often the ranking is right on benchmarks it has not seen. Prints the tables and writes
 * docs/evaluation.md; takes some minutes. `npm run evaluate -- proof`: limits and numbers in the replies to 10,000
 * requirements. `npm run evaluate -- intent`: how well the built-in reader reads labelled
 * messages (files, or those of test/corpus; `--misses`: what it reads otherwise).
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { readDataset } from '../../src/leaderboard/files.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { fitSettings } from '../../src/leaderboard/fit/settings.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { scoreReader } from '../intent/readings.ts'
import { evaluationPage } from './page.ts'
import { faults } from './proof.ts'
import { hideAndRank } from './ranking.ts'
import { anyRequirement } from './requirements.ts'
import { stability } from './stability.ts'
import { tune } from './tune.ts'

const proofs = 10_000

const dataset = await readDataset(bundledDirectory)
if (!dataset) throw new Error('There is no bundled dataset. Run: npm run refresh -- --bundle')

if (process.argv[2] === 'intent') {
  const files = process.argv.slice(3)
  scoreReader(
    dataset,
    files.filter((name) => name !== '--misses'),
    files.includes('--misses'),
  )
} else if (process.argv[2] === 'proof') {
  prove(dataset)
} else {
  const page = evaluateRanking(dataset)
  console.log(page)
  writeFileSync(fileURLToPath(new URL('../../docs/evaluation.md', import.meta.url)), page)
}

function evaluateRanking(data: Dataset): string {
  const tuning = tune(data)
  const settingsOf = (board: string) => tuning.byBoard.get(board)?.settings ?? fitSettings
  const byGroup = hideAndRank(data, 'group', settingsOf)
  const byBoard = hideAndRank(data, 'board', settingsOf)
  return evaluationPage(data, byGroup, byBoard, tuning, stability(createEngine(data)))
}

function prove(data: Dataset): void {
  const engine = createEngine(data)
  const requirements = fc.sample(anyRequirement(data), { numRuns: proofs, seed: 1 })
  const found = requirements.flatMap((requirement) => faults(engine, requirement))
  for (const fault of found.slice(0, 20)) console.log(fault.slice(0, 2000))
  console.log(
    `${proofs} requirements: ${found.length} limits broken or numbers without a source in the replies.`,
  )
  if (found.length) process.exitCode = 1
}
