import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { capabilities, standIns } from '../../src/capability.ts'
import { bundledDirectory } from '../../src/leaderboard/dataset.ts'
import { boardsPage, capabilitiesPage } from '../../src/leaderboard/docs-pages.ts'
import { readDataset } from '../../src/leaderboard/files.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { sources } from '../../src/leaderboard/sources/index.ts'

let dataset: Dataset
beforeAll(async () => {
  dataset = (await readDataset(bundledDirectory))!
})
const written = (name: string) =>
  readFile(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8')

describe('the pages in docs are what the definitions and the bundled data say', () => {
  it('capabilities.md', async () => {
    expect(await written('capabilities')).toBe(capabilitiesPage(sources, dataset))
  })

  it('boards.md', async () => {
    expect(await written('boards')).toBe(boardsPage(sources, dataset))
  })
})

describe('every capability', () => {
  it.each(capabilities)(
    '%s is measured by bundled benchmarks, or it is said what stands in',
    (one) => {
      const isMeasured = dataset.benchmarks.some((benchmark) =>
        benchmark.capabilities.includes(one),
      )
      expect(isMeasured || standIns[one] !== undefined).toBe(true)
    },
  )
})

it('every source says what it is, how to read it and what is known against it', () => {
  for (const { id, about, howToRead, weaknesses } of sources) {
    expect([id, about.length, howToRead.length, weaknesses.length]).not.toContain(0)
    expect(about).toMatch(/\.$/)
  }
})
