import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeDataset } from '../src/leaderboard/files.ts'
import { openServices } from '../src/services.ts'
import { makeDataset } from './fixtures/world.ts'

let directory: string
let warnings: string[]
beforeEach(async () => {
  warnings = []
  directory = await mkdtemp(join(tmpdir(), 'shortlist-services-'))
})
afterEach(() => rm(directory, { recursive: true }))

const open = () =>
  openServices({
    directory,
    today: () => '2026-11-22',
    warn: (message) => void warnings.push(message),
  })

/** Newer than what is bundled, as a dataset that was refreshed here is. */
const refreshed = (name: string) => {
  const dataset = makeDataset([{ id: 'acme/atlas', name }])
  const readAt = '2026-11-20T10:00:00.000Z'
  const sources = dataset.sources.map((source) => ({ ...source, readAt }))
  return { ...dataset, asOf: '2030-01-01', sources }
}

describe('services while the process runs', () => {
  it('begin with the bundled dataset and take the refreshed one when it is there', async () => {
    const live = await open()
    const before = live.of('')
    expect(before.engine.dataset.models.length).toBeGreaterThan(100)
    expect(live.readAt()).toBeUndefined()
    expect(await live.renew()).toBe(false)

    await writeDataset(directory, refreshed('Atlas'))
    expect(await live.renew()).toBe(true)
    expect(live.of('').engine.dataset.models).toMatchObject([{ name: 'Atlas' }])
    expect(live.readAt()).toBe('2026-11-20T10:00:00.000Z')
    // Whoever has begun with the old ones still has them whole.
    expect(before.engine.dataset.models.length).toBeGreaterThan(100)
    expect(await live.renew()).toBe(false)
  })

  it('go on as they are, and say why, when the new dataset cannot be read', async () => {
    await writeDataset(directory, refreshed('Atlas'))
    const live = await open()
    await writeFile(join(directory, 'dataset.json'), '{"version":2}')
    expect(await live.renew()).toBe(false)
    expect(live.of('').engine.dataset.models).toMatchObject([{ name: 'Atlas' }])
    expect(warnings.join()).toMatch(/cannot be read; answers go on with the one before/)
    expect(await live.renew()).toBe(false)
    expect(warnings).toHaveLength(1)
  })

  it('are laid over for a workspace without a copy of the dataset', async () => {
    await writeDataset(directory, refreshed('Atlas'))
    const admins = new Set(['U1'])
    const live = await openServices({
      directory,
      overlay: (services, workspace) => (workspace === 'T1' ? { ...services, admins } : services),
      warn: () => undefined,
    })
    expect(live.of('T1').admins).toBe(admins)
    expect(live.of('T2').admins).toBeUndefined()
    expect(live.of('T1').engine.dataset).toBe(live.of('T2').engine.dataset)
  })

  it('read every message on the day it is sent', async () => {
    await writeDataset(directory, refreshed('Atlas'))
    let today = '2026-11-22'
    const live = await openServices({ directory, today: () => today, warn: () => undefined })
    const since = async () => {
      const { requirement } = await live
        .of('')
        .readByRules('coding with a model released in the last 30 days')
      return requirement?.limits.releasedAfter
    }
    expect(await since()).toBe('2026-10-23')
    today = '2026-12-22'
    expect(await since()).toBe('2026-11-22')
  })
})
