import { globSync, readFileSync } from 'node:fs'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { read } from '../../src/requirements/reader/read.ts'
import type { ConversationState } from '../../src/requirements/reading.ts'
import { createScore, type Label } from './labels.ts'
import { remember } from './remember.ts'

type Message = Label & { id: string; text: string; turns?: (Label & { text: string })[] }
/** By authors who had seen neither the reader nor what it learned from; none while a new round is being written. */
const sealed = new URL('../corpus/sealed/*.jsonl', import.meta.url).pathname

/**
 * How the built-in reader agrees with labelled files of messages and threads; figures only. `withMisses` prints each
 * disagreement: never for messages that are to stay unseen.
 */
export function scoreReader(dataset: Dataset, files: string[], withMisses: boolean): void {
  const all = files.length ? files : globSync(sealed)
  if (!all.length)
    process.stdout.write('No round is sealed: all were seen by who wrote the reader.\n')
  for (const file of all.filter((name) => name.endsWith('.jsonl'))) {
    const report = scoreFile(dataset, file)
    const figures = report.findIndex((line) => !/^[a-z ]+: [\d.]+ of \d+$/.test(line))
    const shown = withMisses || figures < 0 ? report : report.slice(0, figures)
    process.stdout.write(`${file}\n  ${shown.join('\n  ')}\n`)
  }
}

function scoreFile(dataset: Dataset, file: string): string[] {
  const engine = createEngine(dataset)
  const catalogue = {
    models: dataset.models,
    otherModels: dataset.otherModels,
    today: dataset.asOf,
  }
  const score = createScore(dataset)
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
  for (const { id, text, turns, ...label } of lines.map((line) => JSON.parse(line) as Message)) {
    let state: ConversationState | undefined
    const earlier: (ConversationState | undefined)[] = []
    for (const [place, turn] of (turns ?? [{ text, ...label }]).entries()) {
      const reading = read(turn.text, catalogue, state)
      if (reading.intent === 'undo')
        state = state?.pending ? { ...state, pending: undefined } : (earlier.pop() ?? state)
      else {
        const after = remember(engine, turn.text, reading, state)
        if (after?.requirement !== state?.requirement) earlier.push(state)
        state = after
      }
      const after = state?.useCase ? state.requirement : undefined
      score.add(turns ? `${id}.${place + 1}` : id, turn.text, turn, reading, after)
    }
  }
  return score.report()
}
