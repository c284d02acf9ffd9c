import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { compareModels } from '../../commands/compare-models.ts'
import { details } from '../../commands/details.ts'
import { refine } from '../../commands/refine.ts'
import { runCommand } from '../../src/conversation/run-command.ts'
import { forgetPerson, openMemory } from '../../src/conversation/memory.ts'
import { withEarlier } from '../../src/platforms/discord/earlier.ts'
import { renderText } from '../../src/reply/text.ts'
import { createMemoryMap, openMapBackend } from '../../src/store/map-backend.ts'
import { createStore, openStore, type Store } from '../../src/store/store.ts'
import type { Thread } from '../../src/requirements/thread.ts'
import { makeServices } from '../fixtures/services.ts'
import { breakText, breakValue, damages, toJson, type Damage } from './damage.ts'
import { fuzz, timeoutMs } from './runs.ts'

/** Records as they lie in a store: a value in Keyv's wrapping, twice as text, or a moment. */
const wrapped = z.object({ value: z.string() })
const recordSchema = z.object({ key: z.string(), value: z.string() })
const records = readFileSync(
  new URL('../fixtures/store/unversioned.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => recordSchema.parse(JSON.parse(line)))
const keys = records.map(({ key }) => key.slice(key.indexOf('::') + 2))

const levels = ['text', 'wrapping', 'value'] as const
const inputs = fc.record({
  which: fc.nat(),
  done: damages,
  level: fc.constantFrom(...levels),
})

/** The text of a record, broken as text, in its wrapping, or deep inside; what is kept is not over yet. */
function breakRecord(text: string, done: Damage[], level: (typeof levels)[number]): string {
  const outer = JSON.parse(text) as unknown
  const { data } = wrapped.safeParse(outer)
  if (level === 'text') return breakText(text, done)
  if (level === 'wrapping' || !data) return toJson(breakValue(outer, done) ?? null)
  const inner = JSON.parse(data.value) as { value: unknown }
  const value = toJson({ ...inner, expires: lasting, value: breakValue(inner.value, done) })
  return JSON.stringify({ value, expires: lasting })
}
const fresh = (text: string) => breakRecord(text, [], 'value')
const lasting = Date.now() + 1e9

const services = makeServices()
const bugs: unknown[] = []
const reportBug = (_: string, error: unknown) => void bugs.push(error)

/** Does what the platforms do with what they kept, and goes on in every conversation that is found. */
async function use(store: Store): Promise<void> {
  const memory = openMemory(store, 'slack')
  const discord = withEarlier(openMemory(store, 'discord', { isOnePlace: true }), store)
  const threads: (Thread | undefined)[] = []
  const { conversations, recent, preferences, names, answers, votes } = memory
  for (const collection of [recent, preferences, names, answers, votes])
    for await (const [key] of collection.entries()) await collection.get(key)
  for await (const [, { thread }] of conversations.entries()) threads.push(thread)
  for (const key of keys) {
    threads.push((await discord.conversations.get(`:${key}:all`))?.thread)
    await memory.claim(key)
  }
  await forgetPerson(discord, '', 'U1')
  for (const thread of threads.filter(Boolean)) {
    for (const [command, text] of [
      [refine, 'cheaper'],
      [details, ''],
      [compareModels, 'the first two'],
    ] as const) {
      const { reply } = await runCommand(command, { text, thread }, services, { reportBug })
      expect(renderText(reply)).not.toMatch(/NaN|\[object/)
    }
  }
  expect(bugs).toEqual([])
  expect(({} as { polluted?: true }).polluted).toBeUndefined()
  const notes = store.collection('notes', z.string(), 1000)
  await notes.set('a', 'still works')
  expect(await notes.get('a')).toBe('still works')
  await store.close()
}

describe('whatever a record holds, it is read or counts as absent, and conversations go on', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shortlist-fuzz-store-'))
  const file = join(folder, 'data.db')
  let table: DatabaseSync
  beforeAll(async () => {
    await (await openStore(`sqlite:${file}`)).close()
    table = new DatabaseSync(file)
    table.exec('PRAGMA synchronous = OFF')
  })
  afterAll(() => {
    table.close()
    rmSync(folder, { recursive: true })
  })

  test('in a SQLite file', { timeout: timeoutMs }, () =>
    fuzz(inputs, async ({ which, done, level }) => {
      const chosen = which % records.length
      table.exec('BEGIN; DELETE FROM entries')
      const insert = table.prepare('INSERT INTO entries VALUES (?, ?)')
      for (const [i, { key, value }] of records.entries())
        insert.run(key, i === chosen ? breakRecord(value, done, level) : fresh(value))
      table.exec('COMMIT')
      await use(await openStore(`sqlite:${file}`))
    }),
  )

  test('in memory', { timeout: timeoutMs }, () =>
    fuzz(inputs, async ({ which, done, level }) => {
      const map = createMemoryMap()
      const chosen = which % records.length
      for (const [i, { key, value }] of records.entries()) {
        const text = i === chosen ? breakRecord(value, done, level) : fresh(value)
        map.set(key, asJson(text))
      }
      await use(createStore(openMapBackend(map), 1e9))
    }),
  )
})

function asJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}
