import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { OverrunError } from '../../src/errors.ts'
import { createReadingThread, type Read } from '../../src/requirements/reading-thread.ts'
import { makeServices } from '../fixtures/services.ts'
import { boundaries } from './boundary-worker.ts'
import { fuzz, timeoutMs } from './runs.ts'

const longest = 200_000
/** So long texts take their time. */
const mostRuns = 1000
/** Hundreds of times what a linear reading of the longest text takes, and a fraction of what a quadratic one does. */
const budgetMs = 8000
const catalogue: Parameters<Read>[2] = {
  models: makeServices().engine.dataset.models,
  today: '2026-11-28',
}
const warn = (message: string) => {
  throw new Error(message)
}

/** What one rule may take twice, in more than one way. */
const marks = Array.from(' \t\n\r\u2028,.-/([{<"\\#*1a0é模')
const words =
  `$1|1,|1 | ,|a-|a1|1k|<!|<@|<http:|](|@.|the me |thanks a lot |no |not |in the |and |or |per |gpt |gpt-|claude-|
  qwen 3 |under $|at most |www.|wss://|xoxb-|🙂|a\u0301`.split('|')
const pieces = [...marks, ...words]
const before = [
  '',
  'write json en ',
  'give',
  'tag ',
  '$',
  '"',
  'compare ',
  'export ',
  '{"text":"',
  '/',
]
const after = ['', 'x', '!', '\u0001', '$', ')', '"}', ' a month', ' please']

const long = fc
  .record({
    start: fc.constantFrom(...before),
    pump: fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }),
    end: fc.constantFrom(...after),
  })
  .map(({ start, pump, end }) => {
    const piece = pump.join('')
    return start + piece.repeat(Math.floor((longest - 20) / piece.length)) + end
  })

describe('a text of 200,000 characters', () => {
  const thread = createReadingThread({
    warn,
    budgetMs,
    script: new URL('boundary-worker.ts', import.meta.url),
  })
  afterAll(() => thread.close())

  it.each(Object.keys(boundaries))(
    'takes time that grows with its length, no faster: %s',
    (boundary) =>
      fuzz(
        long,
        async (text) => {
          expect(await thread.read('message', { text: `${boundary}\0${text}` }, catalogue)).toBe(
            'done',
          )
        },
        mostRuns,
      ),
    timeoutMs * 4,
  )

  it('would be stopped otherwise', async () => {
    const slow = createReadingThread({
      warn,
      budgetMs: 100,
      script: new URL('../requirements/obedient-worker.ts', import.meta.url),
    })
    await expect(slow.read('message', { text: 'hang' }, catalogue)).rejects.toThrow(OverrunError)
    await slow.close()
  })
})

describe('a message as long as any that is read', () => {
  const thread = createReadingThread({ warn })
  afterAll(() => thread.close())

  it(
    'is read, or stopped and said to be; the next one is read',
    () =>
      fuzz(
        long,
        async (text) => {
          const outcome = await thread
            .read('message', { text: text.slice(0, 10_000) }, catalogue)
            .then(
              () => 'read',
              (error: unknown) => (error instanceof OverrunError ? 'stopped' : error),
            )
          expect(['read', 'stopped']).toContain(outcome)
          const { requirement } = await thread.read(
            'message',
            { text: 'review of contracts' },
            catalogue,
          )
          expect(requirement).toBeDefined()
        },
        mostRuns,
      ),
    timeoutMs * 4,
  )
})
