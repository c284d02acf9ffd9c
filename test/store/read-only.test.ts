import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openStore, type Store } from '../../src/store/store.ts'

const hourMs = 3_600_000
let folder: string
let path: string
let store: Store
let warnings: string[]
let sealed: string[] = []

const locked = (mark: '+i' | '-i', files: string[]) =>
  execFileSync('chattr', [mark, ...files], { stdio: 'ignore' })

/** Nothing can be written any more to what is open, not even by root, as on a disk that has failed. */
function seal(): void {
  sealed = [path, `${path}-wal`]
  locked('+i', sealed)
}
function unseal(): void {
  if (sealed.length) locked('-i', sealed)
  sealed = []
}

function canSeal(): boolean {
  const directory = mkdtempSync(join(tmpdir(), 'shortlist-seal-'))
  const file = join(directory, 'file')
  writeFileSync(file, '')
  const { status } = spawnSync('chattr', ['+i', file])
  spawnSync('chattr', ['-i', file])
  rmSync(directory, { recursive: true })
  return status === 0
}

/** Asked once a second. */
async function healed(): Promise<void> {
  while ((await store.problem()) !== undefined) await sleep(50)
}

const texts = (of: Store) => of.collection('texts', z.string(), hourMs)

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shortlist-read-only-'))
  path = join(folder, 'disk', 'data.db')
  mkdirSync(join(folder, 'disk'))
  warnings = []
  store = await openStore(`sqlite:${path}`, { warn: (message) => void warnings.push(message) })
  await texts(store).set('before', 'written')
})
afterEach(async () => {
  unseal()
  await store.close()
  rmSync(folder, { recursive: true })
})

const keptAfterRestart = async () => {
  await store.close()
  store = await openStore(`sqlite:${path}`)
  return Promise.all(['before', 'meanwhile', 'after'].map((key) => texts(store).get(key)))
}

describe.runIf(canSeal())('a disk that can only be read from some moment on', () => {
  it('is said, answers go on, and what was new is written when it can be written again', async () => {
    seal()
    await texts(store).set('meanwhile', 'new')
    expect(await store.problem()).toMatch(/readonly|read-only|disk I\/O/)
    expect(warnings).toEqual([expect.stringMatching(/^The store fails: .*Answers go on/)])
    expect(await texts(store).get('before')).toBe('written')
    expect(await texts(store).get('meanwhile')).toBe('new')
    expect(await store.claim('event', hourMs)).toBe(true)
    expect(await store.claim('event', hourMs)).toBe(false)
    unseal()
    await healed()
    expect(warnings.at(-1)).toBe('The store works again.')
    await texts(store).set('after', 'later')
    expect(await keptAfterRestart()).toEqual(['written', 'new', 'later'])
  })

  it('may be mounted anew at the same place: the file there is used from then on', async () => {
    seal()
    await texts(store).set('meanwhile', 'new')
    const gone = join(folder, 'gone')
    renameSync(join(folder, 'disk'), gone)
    sealed = sealed.map((file) => file.replace(join(folder, 'disk'), gone))
    cpSync(gone, join(folder, 'disk'), { recursive: true })
    await healed()
    await texts(store).set('after', 'later')
    expect(await keptAfterRestart()).toEqual(['written', 'new', 'later'])
  })

  it('may be away: no new file begins in its place, and it is used when it is back', async () => {
    seal()
    await texts(store).set('meanwhile', 'new')
    const gone = join(folder, 'gone')
    renameSync(join(folder, 'disk'), gone)
    sealed = sealed.map((file) => file.replace(join(folder, 'disk'), gone))
    await sleep(1500)
    expect(await store.problem()).toBeDefined()
    expect(await texts(store).get('before')).toBe('written')
    cpSync(gone, join(folder, 'disk'), { recursive: true })
    await healed()
    expect(await keptAfterRestart()).toEqual(['written', 'new', undefined])
  })
})
