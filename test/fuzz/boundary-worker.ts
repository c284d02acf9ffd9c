/** Gives a text to one boundary of the product, in a thread that the test stops when that takes too long. */
import { PassThrough, Readable } from 'node:stream'
import { parentPort } from 'node:worker_threads'
import { commands } from '../../commands/index.ts'
import type { CommandRequest } from '../../src/command.ts'
import { readConfig } from '../../src/config.ts'
import { indexSpokenNames } from '../../src/catalogue/find-names.ts'
import { nameKey } from '../../src/catalogue/names.ts'
import { runCommand } from '../../src/conversation/run-command.ts'
import { whichCommand } from '../../src/conversation/which-command.ts'
import { decisionsOf, openDecisions } from '../../src/decisions/decisions.ts'
import { toRecord } from '../../src/decisions/export.ts'
import { UserError } from '../../src/errors.ts'
import { readMessage } from '../../src/intake/read-message.ts'
import { parseCustomBoards } from '../../src/leaderboard/boards/custom-boards.ts'
import { withSettings } from '../../src/operations/env-file.ts'
import { escape, quoteLine } from '../../src/platforms/discord/escape.ts'
import { namedModel } from '../../src/platforms/mcp/named-model.ts'
import { escapeWithin, readableText } from '../../src/platforms/slack/escape.ts'
import { recommendLines } from '../../src/platforms/terminal/batch.ts'
import { printable } from '../../src/printable.ts'
import { redact } from '../../src/redact.ts'
import { readForm } from '../../src/requirements/form.ts'
import { limitKinds, limitNames } from '../../src/requirements/limits/index.ts'
import type { Job } from '../../src/requirements/reading-thread.ts'
import { createResolver } from '../../src/requirements/llm/names.ts'
import { openStore } from '../../src/store/store.ts'
import { asExample } from '../../src/trial/as-example.ts'
import { checkSchema } from '../../src/trial/check-schema.ts'
import { passes, readCheck } from '../../src/trial/check.ts'
import { readExamples, readTypedExamples } from '../../src/trial/examples.ts'
import { makeServices } from '../fixtures/services.ts'

const services = {
  ...makeServices(),
  admins: new Set(['U1']),
  policy: { set: () => Promise.resolve(), forget: () => Promise.resolve() },
}
const { models } = services.engine.dataset
const catalogue = { models, today: '2026-11-28' }
const spoken = indexSpokenNames({ models })
const reportBug = (_: string, error: unknown) => {
  throw error
}
const nothing = () => undefined
/** A refusal in words is as good as an answer. */
const refusedOr = (task: () => unknown) => {
  try {
    task()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
  }
}
const named = (name: string) => commands.find((one) => one.name === name)!
/** Somebody in a conversation with a list, from which something was decided. */
const desk = decisionsOf(openDecisions(await openStore('memory:'), 'slack'), {
  surface: 'slack',
  workspace: 'T1',
  channel: 'C1',
  thread: '1',
})
const { thread } = await runCommand(
  named('recommend-model'),
  { text: 'review of contracts', user: 'U1' },
  services,
  { reportBug },
)
const request: CommandRequest = { text: '', user: 'U1', thread, decisions: desk }
await runCommand(named('decide'), { ...request, text: '1' }, services, { reportBug })
const [decision] = await desk.list()
if (!decision) throw new Error('Nothing was decided.')

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
  'what is printed': (text) => printable(text),
  'examples that are typed': (text) => readTypedExamples(text),
  'files of examples': (text) => {
    const content = new TextEncoder().encode(text)
    for (const name of ['a.csv', 'a.jsonl', 'a.txt']) refusedOr(() => readExamples(name, content))
  },
  'a message as an example': (text) => asExample(text, 4000),
  'a check, and answers that it looks at': (text) => {
    readCheck(text, text)
    for (const kind of ['contains', 'one-of', 'number', 'regex']) {
      const { check } = readCheck(`${kind}: 12`, undefined)
      if (check && check.kind !== 'judge') passes(check, text)
    }
    const schema = checkSchema.parse({ kind: 'json-schema', schema: { type: 'object' } })
    if (schema.kind !== 'judge') passes(schema, text)
  },
  'a file of CUSTOM_BOARDS': (text) => {
    const content = `board,benchmark,model,value,date\n${text}`
    for (const name of ['a.csv', 'a.json']) parseCustomBoards([{ name, content }])
  },
  'a file of settings, and each setting': (text) => {
    withSettings(text, { OPENAI_API_KEY: text })
    for (const name of ['PORT', 'STORE_URL', 'SOURCE_MIRROR', 'ADMIN_USERS', 'OPENAI_BASE_URL'])
      refusedOr(() => readConfig({ [name]: text }))
  },
  'a model that a program names': (text) => namedModel(services.engine, text),
  'the record of a decision': (text) => toRecord({ ...decision, useCase: text, by: text }),
  'a line of JSON': (text) =>
    recommendLines(services, Readable.from([`${text}\n`]), new PassThrough().resume(), reportBug),
}

for (const command of commands)
  boundaries[`/${command.name}`] = (text) =>
    runCommand(command, { ...request, text }, services, { reportBug })

parentPort?.on('message', (job: Job) => void answer(job))

async function answer(job: Job): Promise<void> {
  if ('catalogue' in job) return parentPort?.postMessage({ value: undefined })
  const [boundary = '', text = ''] = (job.input as { text: string }).text.split('\0')
  try {
    await boundaries[boundary]?.(text)
  } catch (error) {
    if (!(error instanceof UserError)) return parentPort?.postMessage({ error })
  }
  parentPort?.postMessage({ value: 'done' })
}
