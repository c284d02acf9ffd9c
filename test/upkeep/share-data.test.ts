import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openStore, type Store } from '../../src/store/store.ts'
import { hasRedis, startRedis, type TestRedis } from '../fakes/redis.ts'
import { shareData } from '../../src/upkeep/share-data.ts'

let root: string
let store: Store
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'shortlist-share-'))
  store = await openStore('memory:')
})
afterEach(() => rm(root, { recursive: true }))

const publishedAt = '2026-11-22T12:00:00.000Z'
const replica = (name: string) => shareData(store, join(root, name), () => new Date(publishedAt))

async function write(name: string, files: Record<string, string>) {
  await mkdir(join(root, name, 'sources'), { recursive: true })
  for (const [file, content] of Object.entries(files))
    await writeFile(join(root, name, file), content)
}
const read = (name: string, file: string) => readFile(join(root, name, file), 'utf8')

const fresh = { 'dataset.json': '{"new":"ä"}', 'sources/board.json': '{"copy":1}' }

it('gives the dataset and the copies behind it to a replica with another disk', async () => {
  await write('a', { ...fresh, 'SOURCES.md': '#', 'sources/x.json.1.tmp': 'half' })
  await replica('a').publish()
  await replica('b').pickUp(undefined)
  expect(await read('b', 'dataset.json')).toBe('{"new":"ä"}')
  expect(await read('b', 'sources/board.json')).toBe('{"copy":1}')
  expect((await readdir(join(root, 'b'))).toSorted()).toEqual(['dataset.json', 'sources'])
  expect(await readdir(join(root, 'b', 'sources'))).toEqual(['board.json'])
})

it('writes what it has published or picked up only once', async () => {
  await write('a', fresh)
  const [a, b] = [replica('a'), replica('b')]
  await a.publish()
  await b.pickUp(undefined)
  for (const name of ['a', 'b']) await write(name, { 'dataset.json': 'touched' })
  await a.pickUp(undefined)
  await b.pickUp(undefined)
  expect(await read('a', 'dataset.json')).toBe('touched')
  expect(await read('b', 'dataset.json')).toBe('touched')
})

it('leaves newer data alone', async () => {
  await write('a', fresh)
  await write('b', { 'dataset.json': 'mine' })
  await replica('a').publish()
  await replica('b').pickUp('2026-11-22T13:00:00.000Z')
  expect(await read('b', 'dataset.json')).toBe('mine')
})

it('writes nothing outside its folder, whatever stands in the store', async () => {
  await store.collection('data-edition', z.unknown(), 1e9).set('newest', {
    id: crypto.randomUUID(),
    publishedAt,
    files: ['../escaped.json'],
  })
  await replica('b').pickUp(undefined)
  expect(await readdir(root)).toEqual([])
})

it('what cannot be unpacked replaces nothing', async () => {
  await write('a', fresh)
  await write('b', { 'dataset.json': 'mine' })
  await replica('a').publish()
  const files = store.collection('data-file', z.string(), 1e9)
  await files.set('dataset.json', 'bm90IGd6aXA=')
  await expect(replica('b').pickUp(undefined)).rejects.toThrow('header')
  expect(await read('b', 'dataset.json')).toBe('mine')
})

it('with nothing published there is nothing to do', async () => {
  await replica('b').pickUp(undefined)
  expect(await readdir(root)).toEqual([])
})

describe.skipIf(!hasRedis)('through Redis', () => {
  let redis: TestRedis
  beforeAll(async () => {
    redis = await startRedis()
    return redis.stop
  })

  it('replicas on different machines end with the same files', async () => {
    const open = (name: string, shared: Store) =>
      shareData(shared, join(root, name), () => new Date(publishedAt))
    const stores = await Promise.all([openStore(redis.url), openStore(redis.url)])
    const [a, b] = [open('a', stores[0]), open('b', stores[1])]
    const large = JSON.stringify({ rows: Array.from({ length: 50_000 }, (_, i) => `row ${i}`) })
    await write('a', { ...fresh, 'dataset.json': large })
    await a.publish()
    await b.pickUp('2026-11-21T12:00:00.000Z')
    expect(await read('b', 'dataset.json')).toBe(large)
    expect(await read('b', 'sources/board.json')).toBe('{"copy":1}')
    await Promise.all(stores.map((one) => one.close()))
  })
})
