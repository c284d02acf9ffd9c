import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createMemoryMap } from '../../src/store/map-backend.ts'
import { createWaiting, openWaitingFile } from '../../src/store/waiting.ts'

const change = (value: string) => ({ kind: 'set', value, until: Date.now() + 60_000 }) as const

it('says once that the disk takes nothing more, goes on in memory, and says it again the next time', () => {
  const map = createMemoryMap()
  let isFull = false
  const set: typeof map.set = (key, value) => {
    if (isFull) throw new Error('database or disk is full')
    return map.set(key, value)
  }
  const said: string[] = []
  const waiting = createWaiting({ ...map, set }, (message) => said.push(message))
  for (const state of [true, false, true]) {
    isFull = state
    for (const key of ['a', 'b']) waiting.set(key, change(key))
  }
  expect(waiting.get('a')).toMatchObject({ value: 'a' })
  expect(said).toHaveLength(2)
  expect(said[0]).toMatch(/disk is full.+in memory alone, and is lost if this process ends/)
})

const disk = mkdtempSync(join(tmpdir(), 'shortlist-full-'))
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', disk]).status === 0

// Mounting takes rights that not every machine gives.
it.runIf(isMounted)('says so on a real disk that is full', () => {
  const said: string[] = []
  const waiting = createWaiting(
    openWaitingFile(disk, () => undefined),
    (message) => said.push(message),
  )
  try {
    waiting.set('a', change('a'))
    expect(said).toEqual([])
    try {
      writeFileSync(join(disk, 'filler'), Buffer.alloc(300_000))
    } catch {
      // Full.
    }
    for (let i = 0; i < 50; i += 1) waiting.set(`key ${i}`, change('x'.repeat(10_000)))
    expect(said).toEqual([expect.stringMatching(/database or disk is full/)])
    expect([...waiting.keys()]).toHaveLength(51)
  } finally {
    waiting.close()
    spawnSync('umount', [disk])
    rmSync(disk, { recursive: true })
  }
})
