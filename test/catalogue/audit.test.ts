import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/leaderboard/dataset.ts'

interface Audited {
  model: string
  /** Price of its lab; empty: the lab sells it nowhere that is listed. */
  inputUsdPerMTok: string
  outputUsdPerMTok: string
  contextTokens: string
  endsOn: string
  license: string
}

/**
 * 120 models drawn with the seed 20261128: what their labs sell, what others host, open weights without a host, and what
 * has ended. Each value was held against a second source on 28 November 2026 (another price list, the provider's page of
 * ends, the Hub), and where two differed the lab's own page or the newer list decided. Empty: unknown.
 */
const audited: Audited[] = parse(
  await readFile(new URL('../fixtures/audit.csv', import.meta.url), 'utf8'),
  { columns: true },
)
const dataset = await loadDataset(() => {}, '/nowhere')
const models = new Map(dataset.models.map((model) => [model.id, model]))

/** The share of the audited values that the dataset has otherwise. */
function wrong(found: (row: Audited) => [stated: string, ours: number | string | undefined]) {
  return audited.flatMap((row) => {
    const [stated, ours] = found(row)
    const isNumber = stated !== '' && typeof ours === 'number'
    const agrees = isNumber
      ? Math.abs(ours - Number(stated)) <= 0.01 * Number(stated)
      : stated === String(ours ?? '')
    return agrees ? [] : [`${row.model}: ${stated || 'none'}, here ${ours ?? 'none'}`]
  })
}

const priceOf = (id: string) =>
  dataset.offers.find(({ model, firstParty }) => model === id && firstParty)

describe('of 120 audited models hardly one is wrong', () => {
  it('there are 120', () => {
    expect(new Set(audited.map(({ model }) => model)).size).toBe(120)
    expect(audited.filter(({ model }) => !models.has(model))).toEqual([])
  })
  it.each([
    ['input price', (row: Audited) => [row.inputUsdPerMTok, priceOf(row.model)?.inputUsdPerMTok]],
    [
      'output price',
      (row: Audited) => [row.outputUsdPerMTok, priceOf(row.model)?.outputUsdPerMTok],
    ],
    ['context window', (row: Audited) => [row.contextTokens, models.get(row.model)?.contextTokens]],
    ['end', (row: Audited) => [row.endsOn, models.get(row.model)?.endsOn]],
    ['licence', (row: Audited) => [row.license, models.get(row.model)?.license]],
  ] as const)('in its %s', (_field, found) => {
    const errors = wrong((row) => found(row) as [string, number | string | undefined])
    // One in 120 is less than 1%.
    expect(errors.slice(1)).toEqual([])
  })
})

describe('what the catalogue holds', () => {
  const open = dataset.models.filter(({ openWeights }) => openWeights)
  const share = (has: (model: (typeof open)[number]) => unknown) =>
    open.filter((model) => has(model) !== undefined).length / open.length

  it('at least 1,200 text models, official ones and named fine-tunes', () => {
    expect(dataset.models.length).toBeGreaterThanOrEqual(1200)
  })
  it('the size and the licence of nine in ten open models, and the cache of most', () => {
    expect(share(({ parametersB }) => parametersB)).toBeGreaterThan(0.9)
    expect(share(({ license }) => license)).toBeGreaterThan(0.9)
    expect(share(({ kvBytesPerToken }) => kvBytesPerToken)).toBeGreaterThan(0.8)
  })
  it('for every closed model that has ended, when and on whose word', () => {
    const dated = dataset.models.filter(({ endsOn }) => endsOn)
    expect(dated.length).toBeGreaterThan(100)
    expect(dated.filter(({ endSource, openWeights }) => !endSource || openWeights)).toEqual([])
  })
  it('a host id, and a context window of its own, for nearly every offer', () => {
    const { offers } = dataset
    expect(offers.filter(({ hostId }) => !hostId)).toEqual([])
    const known = offers.filter(({ contextTokens }) => contextTokens).length
    expect(known / offers.length).toBeGreaterThan(0.9)
  })
})
