/**
 * `npm run evaluate`: how often the ranking is right on benchmarks it has not seen. Prints the tables and writes
 * docs/evaluation.md; takes some minutes. `npm run evaluate -- proof`: limits and picks of 10,000 requirements, and the
 * numbers in replies. `npm run evaluate -- use-cases`: docs/use-cases.md, what is picked for sixty of them.
 * `npm run evaluate -- calibration`: docs/calibration.md, expected against measured success, the old utility and the new.
 * `npm run evaluate -- intent`: how well the built-in reader reads labelled messages (files, or those of test/corpus;
 * `--misses`: what it reads otherwise).
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
import { calibrationPage } from './calibration-page.ts'
import { choiceFaults } from './choice-faults.ts'
import { evaluationPage } from './page.ts'
import { faults } from './proof.ts'
import { hideAndRank } from './ranking.ts'
import { anyRequirement } from './requirements.ts'
import { stability } from './stability.ts'
import { tune } from './tune.ts'
import { useCasesPage } from './use-cases-page.ts'

const proofs = 10_000
/** A reply with its details is traced in a second or two. */
const replies = 200

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
} else if (process.argv[2] === 'calibration') {
  const page = calibrationPage(dataset)
  console.log(page)
  writeFileSync(fileURLToPath(new URL('../../docs/calibration.md', import.meta.url)), page)
} else if (process.argv[2] === 'use-cases') {
  writeFileSync(
    fileURLToPath(new URL('../../docs/use-cases.md', import.meta.url)),
    useCasesPage(dataset),
  )
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
  const sample = (numRuns: number) => fc.sample(anyRequirement(data), { numRuns, seed: 1 })
  const wrong = sample(proofs).flatMap((requirement) => choiceFaults(engine, requirement))
  for (const fault of wrong.slice(0, 20)) console.log(fault)
  console.log(
    `${proofs} requirements: ${wrong.length} limits broken, picks that do not fit, are beaten, related or far too dear.`,
  )
  const found = sample(replies).flatMap((requirement) => faults(engine, requirement))
  for (const fault of found.slice(0, 20)) console.log(fault.slice(0, 2000))
  console.log(`${replies} replies: ${found.length} numbers without a source.`)
  if (wrong.length + found.length) process.exitCode = 1
}
