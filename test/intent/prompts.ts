/**
 * The language model's path on a file of messages, with whoever is at hand as the model:
 *
 *   node test/intent/prompts.ts system                      the fixed part of the prompt, and the schema
 *   node test/intent/prompts.ts ask MESSAGES [ANSWERS]      what to answer next: {"id","prompt"} a line
 *   node test/intent/prompts.ts score MESSAGES ANSWERS      how the readings of the answers agree with the labels
 *
 * MESSAGES: lines {"id","text"} or threads {"id","turns":[{"text"}]}, with labels for `score`. ANSWERS: lines
 * {"id","wire"}; a turn's id is the thread's id, a full stop and the turn's number. Of a thread the next turn is asked
 * for when all before it are answered: what it is read against comes from them.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadDataset } from '../../src/leaderboard/dataset.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import { systemPrompt, userPrompt } from '../../src/requirements/llm/prompt.ts'
import { toReading } from '../../src/requirements/llm/to-reading.ts'
import { wireJsonSchema, wireSchema, type Wire } from '../../src/requirements/llm/wire.ts'
import type { ConversationState } from '../../src/requirements/reading.ts'
import { createScore, type Label } from './labels.ts'
import { remember } from './remember.ts'

type Message = Label & { id: string; text: string; turns?: (Label & { text: string })[] }

const { positionals } = parseArgs({ allowPositionals: true })
const [mode, messagesFile, answersFile] = positionals
const print = (line: unknown) =>
  void process.stdout.write(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`)

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as unknown)

if (mode === 'system') {
  print(systemPrompt)
  print(wireJsonSchema)
} else if (messagesFile && (mode === 'ask' || mode === 'score')) {
  await run(mode, lines(messagesFile) as Message[], answersFile)
} else {
  process.stderr.write('Say system, ask MESSAGES [ANSWERS] or score MESSAGES ANSWERS.\n')
  process.exitCode = 2
}

async function run(what: 'ask' | 'score', messages: Message[], answersIn?: string): Promise<void> {
  const answers = new Map<string, Wire>()
  for (const line of answersIn ? lines(answersIn) : []) {
    const { id, wire } = line as { id: string; wire: unknown }
    answers.set(id, wireSchema.parse(wire))
  }
  const dataset = await loadDataset((warning) => void process.stderr.write(`${warning}\n`))
  const engine = createEngine(dataset)
  const catalogue = { models: dataset.models, today: dataset.asOf }
  const nameOf = (id: string) => engine.models.get(id)?.name ?? id
  const score = createScore(dataset)
  for (const { id, text, turns, ...label } of messages) {
    let state: ConversationState | undefined
    const earlier: ConversationState[] = []
    for (const [place, turn] of (turns ?? [{ text, ...label }]).entries()) {
      const turnId = turns ? `${id}.${place + 1}` : id
      const wire = answers.get(turnId)
      if (!wire) {
        if (what === 'ask')
          print({
            id: turnId,
            prompt: userPrompt(turn.text, state, { today: catalogue.today, nameOf }),
          })
        break
      }
      const reading = toReading(wire, turn.text, state, catalogue)
      if (reading.intent === 'undo')
        state = state?.pending ? { ...state, pending: undefined } : (earlier.pop() ?? state)
      else {
        const before = state
        state = remember(engine, turn.text, reading, state)
        if (before && state?.requirement !== before.requirement) earlier.push(before)
      }
      const after = state?.useCase ? state.requirement : undefined
      if (what === 'score') score.add(turnId, turn.text, turn, reading, after)
    }
  }
  if (what === 'score') for (const line of score.report()) print(line)
}
