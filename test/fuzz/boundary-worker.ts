/** Gives a text to one boundary of the product, in a thread that the test stops when that takes too long. */
import { PassThrough, Readable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import { compareModels } from '../../commands/compare-models.ts'
import { leaderboards } from '../../commands/leaderboards.ts'
import { indexSpokenNames } from '../../src/catalogue/find-names.ts'
import { nameKey } from '../../src/catalogue/names.ts'
import { runCommand } from '../../src/conversation/run-command.ts'
import { whichCommand } from '../../src/conversation/which-command.ts'
import { readMessage } from '../../src/intake/read-message.ts'
import { escape, quoteLine } from '../../src/platforms/discord/escape.ts'
import { escapeWithin, readableText } from '../../src/platforms/slack/escape.ts'
import { recommendLines } from '../../src/platforms/terminal/batch.ts'
import { redact } from '../../src/redact.ts'
import { readForm } from '../../src/requirements/form.ts'
import { limitKinds, limitNames } from '../../src/requirements/limits/index.ts'
import type { Job } from '../../src/requirements/reading-thread.ts'
import { createResolver } from '../../src/requirements/llm/names.ts'
import { makeServices } from '../fixtures/services.ts'

const services = makeServices()
const { models } = services.engine.dataset
const catalogue = { models, today: '2026-11-28' }
const spoken = indexSpokenNames({ models })
const reportBug = (_: string, error: unknown) => {
  throw error
}
const nothing = () => undefined

/** What takes in text that nobody has bounded. */
export const boundaries: Record<string, (text: string) => unknown> = {
  intake: (text) => readMessage(text),
  'the command that words name': (text) => whichCommand(text),
  'names in a text': (text) => spoken.find(text),
  'a name': (text) => spoken.resolve(text),
  'a name on a board': (text) => nameKey(text),
  'a form': (text) =>
    readForm(
      Object.fromEntries(
        ['useCase', 'requestsPerMonth', ...limitNames].map((name) => [name, text]),
      ),
      createResolver(catalogue),
    ),
  'each limit': (text) => {
    const names = {
      lab: nothing,
      model: nothing,
      host: nothing,
      language: nothing,
      country: nothing,
    }
    for (const { parse } of Object.values(limitKinds)) parse(text, names)
  },
  'a log line': (text) => redact(text),
  'the text of Slack': (text) => escapeWithin(readableText(text), 3000),
  'the text of Discord': (text) => escape(text) + quoteLine(text, 200),
  '/compare-models': (text) => runCommand(compareModels, { text }, services, { reportBug }),
  '/leaderboards': (text) => runCommand(leaderboards, { text }, services, { reportBug }),
  'a line of JSON': (text) =>
    recommendLines(services, Readable.from([`${text}\n`]), new PassThrough().resume(), reportBug),
}

parentPort?.on('message', (job: Job) => void answer(job))

async function answer(job: Job): Promise<void> {
  if ('catalogue' in job) return parentPort?.postMessage({ value: undefined })
  const [boundary = '', text = ''] = (job.input as { text: string }).text.split('\0')
  try {
    await boundaries[boundary]?.(text)
  } catch (error) {
    // A refusal in words is as good as an answer.
    if ((error as Error).name !== 'UserError') return parentPort?.postMessage({ error })
  }
  parentPort?.postMessage({ value: 'done' })
}
