import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { offerOn } from '../../src/catalogue/offers.ts'
import { offerOfRecord } from '../../src/catalogue/price.ts'
import { loadDataset } from '../../src/leaderboard/dataset.ts'

/** Empty: no second source tells it, so that nothing is held. */
interface Audited {
  model: string
  /** Of the offer of record, on the day of the audit. */
  inputUsdPerMTok: string
  outputUsdPerMTok: string
  contextTokens: string
  maxOutputTokens: string
  /** `text`, or what it takes in beside text. */
  inputs: string
  /** A day; `none`: its lab still lists it, or a second source says that the weights are open. */
  endsOn: string
  license: string
  /** By field, the second source: `price:litellm context:configuration`. */
  heldBy: string
}

/**
 * Rounds of 120 models, each drawn with a seed. Only what a second source bears out that ours does not come from is held;
 * docs/audit.md tells the sources, the disagreements, who was right, and the errors of each round before they were mended.
 */
const audited: Audited[] = parse(
  await readFile(new URL('../fixtures/audit.csv', import.meta.url), 'utf8'),
  { columns: true },
)
const day = '2026-11-29'
const dataset = await loadDataset(() => {}, '/nowhere')
const models = new Map(dataset.models.map((model) => [model.id, model]))
const offersOf = Map.groupBy(dataset.offers, ({ model }) => model)

const priceOf = (id: string) => {
  const record = offerOfRecord(offersOf.get(id) ?? [])
  return record && offerOn(record, day)
}
const inputsOf = (id: string) =>
  ['image', 'audio', 'video']
    .filter((one) => models.get(id)?.inputModalities?.includes(one))
    .join('+') || 'text'
const endOf = (id: string) => models.get(id)?.endsOn ?? 'none'
const licenceOf = (id: string) => {
  const { openWeights, license } = models.get(id) ?? {}
  return openWeights === false ? 'closed' : license
}

const fields: [
  field: string,
  stated: keyof Audited,
  ours: (id: string) => number | string | undefined,
][] = [
  ['price', 'inputUsdPerMTok', (id) => priceOf(id)?.inputUsdPerMTok],
  ['price of output', 'outputUsdPerMTok', (id) => priceOf(id)?.outputUsdPerMTok],
  ['context window', 'contextTokens', (id) => models.get(id)?.contextTokens],
  ['output limit', 'maxOutputTokens', (id) => models.get(id)?.maxOutputTokens],
  ['inputs', 'inputs', inputsOf],
  ['end', 'endsOn', endOf],
  ['licence', 'license', licenceOf],
]

describe('of the audited models fewer than one in a hundred is wrong', () => {
  it('each round drew 120', () => {
    expect(audited.length).toBeGreaterThan(850)
    expect(audited.filter(({ model }) => !models.has(model))).toEqual([])
  })
  it('and every value that is held names its second source', () => {
    const unnamed = fields.flatMap(([field, stated]) =>
      audited.filter(
        (row) => row[stated] !== '' && !row.heldBy.includes(`${field.split(' ')[0]}:`),
      ),
    )
    expect(unnamed).toEqual([])
  })
  it.each(fields)('in its %s', (_field, stated, ours) => {
    const held = audited.filter((row) => row[stated] !== '')
    const errors = held.flatMap((row) => {
      const [value, found] = [row[stated], ours(row.model)]
      const agrees =
        typeof found === 'number'
          ? Math.abs(found - Number(value)) <= 0.01 * Number(value)
          : value === found
      return agrees ? [] : [`${row.model}: ${value}, here ${found ?? 'none'}`]
    })
    expect(errors.slice(0, errors.length < 0.01 * held.length ? 0 : undefined)).toEqual([])
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
