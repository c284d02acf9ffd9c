import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  readCopy,
  readDataset,
  readOwnFile,
  writeAtomically,
  writeCopy,
  writeDataset,
} from '../../src/leaderboard/files.ts'
import { benchmark, dataset, figure, listing, model, offer, reading, score } from './builders.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-files-'))
})
afterEach(() => rm(folder, { recursive: true }))

const full = dataset({
  models: [model('a/1'), model('b/2')],
  offers: [offer('a/1', 2)],
  benchmarks: [benchmark('board/overall')],
  scores: [score('a/1', 'board/overall', 50)],
})

describe('the dataset file', () => {
  test('what was written is read again', async () => {
    await writeDataset(folder, full)
    expect(await readDataset(folder)).toEqual(full)
  })

  test('a folder without one has none', async () => {
    expect(await readDataset(folder)).toBeUndefined()
  })

  test.each([
    ['cut off', '{"version":1,"asOf":"2026', 'JSON'],
    ['of another version', JSON.stringify({ ...full, version: 2 }), 'version'],
    [
      'with a price of -1',
      JSON.stringify({ ...full, offers: [offer('a/1', -1)] }),
      'inputUsdPerMTok',
    ],
  ])('a file %s is an error, not an empty dataset', async (_name, text, message) => {
    await writeFile(join(folder, 'dataset.json'), text)
    await expect(readDataset(folder)).rejects.toThrow(message)
  })

  test('has one line per entry, so that a change of data reads well', async () => {
    await writeDataset(folder, full)
    const lines = (await readFile(join(folder, 'dataset.json'), 'utf8')).split('\n')
    expect(lines).toContain(`${JSON.stringify(full.models[0])},`)
    expect(lines).toContain(JSON.stringify(full.models[1]))
  })
})

test('what the disk does not take is said in plain words, and leaves nothing behind', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(writeDataset(join(folder, 'file'), full)).rejects.toThrow(
    /dataset\.json cannot be written \(.+\)\. Make room, or set DATA_DIR/,
  )
  await expect(readDataset(join(folder, 'file'))).rejects.toThrow(
    /dataset\.json cannot be read \(not a directory\)/,
  )
  expect(await readdir(folder)).toEqual(['file'])
})

test('a file that an operator names is read up to a size, and no device', async () => {
  const path = join(folder, 'own.csv')
  await writeFile(path, 'model,score\n')
  expect(await readOwnFile(path)).toBe('model,score\n')
  await writeFile(path, Buffer.alloc(16_000_001))
  await expect(readOwnFile(path)).rejects.toThrow('more than 16000000 bytes')
  await expect(readOwnFile('/dev/zero')).rejects.toThrow('it is no file')
  await expect(readOwnFile(join(folder, 'gone'))).rejects.toThrow('ENOENT')
})

describe('the last good copy of a source', () => {
  const copy = {
    ...reading({
      listings: [listing('a/1')],
      figures: [figure('a-1', 50)],
      benchmarks: [benchmark('board/overall')],
      rejected: [{ reason: 'no value', count: 2, example: 'row 7' }],
    }),
    fetchedAt: '2026-05-02T10:00:00.000Z',
  }

  test('what was written is read again, each source by itself', async () => {
    await writeCopy(folder, 'board', copy)
    expect(await readCopy(folder, 'board')).toEqual(copy)
    expect(await readCopy(folder, 'other')).toBeUndefined()
  })

  test.each([
    ['cut off', '{"fetchedAt":"2026'],
    ['without a date of its data', JSON.stringify({ ...copy, asOf: '' })],
    ['of another shape', '[]'],
  ])('a copy %s is no copy', async (_name, text) => {
    await mkdir(join(folder, 'sources'))
    await writeFile(join(folder, 'sources', 'board.json'), text)
    expect(await readCopy(folder, 'board')).toBeUndefined()
  })
})

describe('a file is replaced as a whole', () => {
  test('folders are made and no draft stays behind', async () => {
    const path = join(folder, 'deep', 'er', 'file.md')
    await writeAtomically(path, 'old')
    await writeAtomically(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(join(folder, 'deep', 'er'))).toEqual(['file.md'])
  })

  test('a reader never sees half of it', async () => {
    const path = join(folder, 'file.md')
    const bodies = ['a', 'b'].map((letter) => letter.repeat(2_000_000))
    await writeAtomically(path, bodies[0] ?? '')
    const write = async () => {
      for (let i = 1; i <= 8; i += 1) await writeAtomically(path, bodies[i % 2] ?? '')
    }
    const readAll = async () => {
      const seen = new Set<string>()
      for (let i = 0; i < 12; i += 1) seen.add(await readFile(path, 'utf8'))
      return seen
    }
    const [seen] = await Promise.all([readAll(), write()])
    expect([...seen].every((text) => bodies.includes(text))).toBe(true)
  })

  test('a write that fails leaves the old file', async () => {
    // The name is as long as can be: its draft cannot be written, as on a full disk.
    const path = join(folder, 'x'.repeat(250))
    await writeFile(path, 'old')
    await expect(writeAtomically(path, 'new')).rejects.toThrow('cannot be written')
    expect(await readFile(path, 'utf8')).toBe('old')
  })
})
