import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { MapLike } from '../../src/store/map-backend.ts'
import { openSqliteFile } from '../../src/store/sqlite-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'shortlist-erase-'))
afterAll(() => rmSync(folder, { recursive: true }))

let file: string
let files = 0
beforeEach(() => void (file = join(folder, `${(files += 1)}.db`)))

const open = () => openSqliteFile(file, { warn: () => undefined })
/** Everything on the disk that belongs to the file, as it is. */
const raw = () =>
  readdirSync(folder)
    .filter((name) => join(folder, name).startsWith(file))
    .map((name) => readFileSync(join(folder, name), 'latin1'))
    .join('')

const fill = (map: MapLike, count: number) => {
  for (let i = 0; i < count; i += 1) map.set(`note ${i}`, { text: `other ${'x'.repeat(500)}` })
}
const all = (map: MapLike) =>
  Object.fromEntries([...map.keysFrom('')].map((key) => [key, map.get(key)]))

describe('what was deleted', () => {
  it('is nowhere in the files, however entries came, grew and went', async () => {
    const step = fc.record({
      key: fc.integer({ min: 0, max: 300 }),
      length: fc.oneof(fc.integer({ max: 900, min: 0 }), fc.integer({ max: 12_000, min: 0 })),
      isDelete: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 300, maxLength: 600 }), async (steps) => {
        file = join(folder, `${(files += 1)}.db`)
        const map = open()
        for (const { key, length, isDelete } of steps) {
          const isSecret = key % 5 === 0
          const name = `${isSecret ? 'SECRET' : 'other'} ${key}`
          if (isDelete) map.delete(name)
          else map.set(name, `${isSecret ? 'SECRET' : 'other'}${'x'.repeat(length)}`)
        }
        for (const key of map.keysFrom('SECRET')) map.delete(key)
        const kept = all(map)
        await map.erase()
        expect(raw()).not.toContain('SECRET')
        expect(all(map)).toEqual(kept)
        map.close()
      }),
      { numRuns: 15 },
    )
  }, 60_000)

  it('is nowhere after a process was killed in the middle of it', () => {
    const map = open()
    map.set('a', 'SECRET')
    map.delete('a')
    writeFileSync(`${file}.new`, 'a copy that was begun, with SECRET in it')
    map.close()
    open().close()
    expect(raw()).not.toContain('SECRET')
    expect(existsSync(`${file}.new`)).toBe(false)
  })

  it('is nowhere when the store is closed in the middle of it', async () => {
    const map = open()
    fill(map, 3000)
    for (const key of map.keysFrom('note 1')) map.set(key, 'SECRET')
    for (const key of map.keysFrom('note 1')) map.delete(key)
    const erasing = map.erase()
    map.close()
    await erasing
    expect(raw()).not.toContain('SECRET')
  })
})

describe('while the file is written anew', () => {
  it('others have their turn, and what they change is in it', async () => {
    const map = open()
    fill(map, 5000)
    const expected: Record<string, unknown> = all(map)
    let turns = 0
    const state = { isOver: false }
    const changes = async () => {
      for (; !state.isOver; turns += 1) {
        const [changed, added, gone] = [`note ${turns}`, `late ${turns}`, `note ${4999 - turns}`]
        map.set(changed, turns)
        map.set(added, turns)
        map.delete(gone)
        expect(map.get(changed)).toBe(turns)
        Object.assign(expected, { [changed]: turns, [added]: turns })
        delete expected[gone]
        await new Promise(setImmediate)
      }
    }
    const others = changes()
    await map.erase()
    state.isOver = true
    await others
    expect(turns).toBeGreaterThan(10)
    expect(all(map)).toEqual(expected)
    map.close()
    expect(all(open())).toEqual(expected)
  })

  it('limits are counted on', async () => {
    const map = open()
    fill(map, 1000)
    const take = await map.limiter({ name: 'x', most: 1, windowSeconds: 60 })
    expect(await take('before')).toBe(0)
    const erasing = map.erase()
    expect(await take('meanwhile')).toBe(0)
    await erasing
    for (const key of ['before', 'meanwhile']) expect(await take(key)).toBeGreaterThan(0)
    expect(await take('after')).toBe(0)
    map.close()
  })

  it('another one may be asked for', async () => {
    const map = open()
    fill(map, 1000)
    map.set('a', 'SECRET')
    const first = map.erase()
    map.delete('a')
    await Promise.all([first, map.erase()])
    expect(raw()).not.toContain('SECRET')
    map.close()
  })
})

it('a file that cannot be written anew stays as it was', async () => {
  const map = open()
  fill(map, 10)
  const kept = all(map)
  // Something that cannot be replaced stands in its place.
  mkdirSync(join(`${file}.new`, 'in the way'), { recursive: true })
  await expect(map.erase()).rejects.toThrow(/directory/i)
  expect(all(map)).toEqual(kept)
  map.set('later', 1)
  expect(map.get('later')).toBe(1)
  map.close()
})
