import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { batchOf } from '../../src/catalogue/batch-discounts.ts'
import { buildCatalogue, type DatedListing } from '../../src/catalogue/catalogue.ts'
import { isServedOn, offerOn } from '../../src/catalogue/offers.ts'
import { loadDataset } from '../../src/leaderboard/dataset.ts'
import type { ProviderListing } from '../../src/catalogue/listing.ts'
import { listing, offer } from '../leaderboard/builders.ts'

const rates = (input: number, output: number) => ({
  inputUsdPerMTok: input,
  outputUsdPerMTok: output,
})
const at = (
  source: string,
  asOf: string,
  id: string,
  more: Partial<ProviderListing>,
): DatedListing => ({
  ...listing(id, { provider: 'openai', ...more }),
  source,
  asOf,
})
const offersFrom = (...listings: DatedListing[]) => buildCatalogue(listings).offers

describe('the price of record', () => {
  const older = at('older', '2026-03-01', 'gpt-9', { price: rates(2, 8), contextTokens: 400 })
  const newer = at('newer', '2026-05-01', 'gpt-9', { price: rates(3, 8) })

  test('is that of the newest list', () => {
    const expected = [{ ...rates(3, 8), source: 'newer', asOf: '2026-05-01' }]
    expect(offersFrom(older, newer)).toMatchObject(expected)
    expect(offersFrom(newer, older)).toMatchObject(expected)
  })

  test('takes tiers and batch rates from a list that agrees, and none from one that does not', () => {
    const tiers = [{ aboveTokens: 1000, ...rates(6, 12) }]
    const agreeing = { ...older, price: { ...rates(3, 8), tiers, batch: rates(1.5, 4) } }
    expect(offersFrom(agreeing, newer)[0]).toMatchObject({ tiers, batch: rates(1.5, 4) })
    const other = { ...older, price: { ...rates(2, 8), tiers } }
    expect(offersFrom(other, newer)[0]?.tiers).toBeUndefined()
  })

  test('is not contradicted by a list that has the other half of the day', () => {
    const offPeak = { ...rates(1.5, 4), hours: ['04:00-06:00'] }
    const byHour = { ...older, price: { ...rates(3, 8), offPeak } }
    const low = at('third', '2026-04-01', 'gpt-9', { price: rates(1.5, 4) })
    const [found] = offersFrom(byHour, newer, low)
    expect(found).toMatchObject({ ...rates(3, 8), offPeak })
  })
})

describe('an offer has facts of its own', () => {
  test('context, output limit, id and end are those of the host', () => {
    const own = at('list', '2026-05-01', 'gpt-9', {
      price: rates(3, 8),
      contextTokens: 1_000_000,
      maxOutputTokens: 128_000,
    })
    const hosted = at('list', '2026-05-01', 'openai/gpt-9', {
      provider: 'openrouter',
      price: rates(3, 8),
      contextTokens: 200_000,
      endsOn: '2026-12-31',
    })
    expect(offersFrom(own, hosted)).toMatchObject([
      { provider: 'openai', hostId: 'gpt-9', contextTokens: 1_000_000, maxOutputTokens: 128_000 },
      {
        provider: 'openrouter',
        hostId: 'openai/gpt-9',
        contextTokens: 200_000,
        endsOn: '2026-12-31',
      },
    ])
  })

  test('a host in one region says so; Bedrock and Azure say it with the id', () => {
    const offers = offersFrom(
      at('list', '2026-05-01', 'gpt-9', { provider: 'scaleway', price: rates(3, 8) }),
      at('list', '2026-05-01', 'eu.openai.gpt-9-v1:0', {
        provider: 'amazon-bedrock',
        price: rates(3.3, 8.8),
      }),
      at('list', '2026-05-01', 'eu/gpt-9', { provider: 'azure', price: rates(3.3, 8.8) }),
      at('list', '2026-05-01', 'gpt-9', { provider: 'azure', price: rates(3, 8) }),
    )
    const regions = offers.map(({ provider, hostId, regions: where }) => [provider, hostId, where])
    expect(regions).toEqual([
      ['scaleway', 'gpt-9', ['eu', 'fr']],
      ['amazon-bedrock', 'eu.openai.gpt-9-v1:0', ['eu']],
      ['azure', 'eu/gpt-9', ['eu']],
      ['azure', 'gpt-9', undefined],
    ])
  })
})

describe('a price that is announced', () => {
  const announced = offer('google/gemini-9', 2, {
    ...rates(2, 10),
    cacheReadUsdPerMTok: 0.2,
    changes: [
      { from: '2026-12-01', ...rates(4, 20) },
      { from: '2027-01-01', ...rates(5, 25), cacheReadUsdPerMTok: 0.5 },
    ],
  })

  test.each([
    ['2026-11-30', 2, 0.2, 2],
    ['2026-12-01', 4, undefined, 1],
    ['2026-12-31', 4, undefined, 1],
    ['2027-01-01', 5, 0.5, 0],
    ['2028-01-01', 5, 0.5, 0],
  ])('on %s it is $%d', (day, input, cache, toCome) => {
    const then = offerOn(announced, day)
    expect(then.inputUsdPerMTok).toBe(input)
    expect(then.cacheReadUsdPerMTok).toBe(cache)
    expect(then.changes?.length ?? 0).toBe(toCome)
  })

  test('holds for the models whose prices change on 1 December 2026 and 1 January 2027', async () => {
    const { offers } = await loadDataset(() => {}, '/nowhere')
    const priceOn = (model: string, day: string) => {
      const own = offers.find((one) => one.model === model && one.provider === 'google')
      return own && offerOn(own, day).inputUsdPerMTok
    }
    expect(priceOn('google/gemini-4-argon', '2026-11-30')).toBe(2)
    expect(priceOn('google/gemini-4-argon', '2026-12-01')).toBe(4)
    expect(priceOn('google/gemini-3.8-flash', '2026-12-31')).toBe(0.75)
    expect(priceOn('google/gemini-3.8-flash', '2027-01-01')).toBe(1.5)
  })
})

test('an offer is served until the day it ends', () => {
  const ending = offer('openai/gpt-9', 2, { endsOn: '2026-12-11' })
  expect(isServedOn(ending, '2026-12-10')).toBe(true)
  expect(isServedOn(ending, '2026-12-11')).toBe(false)
  expect(isServedOn(offer('openai/gpt-9', 2), '2030-01-01')).toBe(true)
})

describe('an end', () => {
  const notice = (more: object) => ({
    provider: 'openai',
    id: 'gpt-9',
    endsOn: '2026-12-11',
    replacement: 'gpt-10',
    url: 'https://example.com/ends',
    seen: '2026-05-01',
    ...more,
  })
  const listed = (id: string, more: Partial<ProviderListing> = {}) =>
    at('list', '2026-05-01', id, { price: rates(1, 2), ...more })
  const built = (ends: ReturnType<typeof notice>[], today: string, ...more: DatedListing[]) =>
    buildCatalogue([listed('gpt-9'), listed('gpt-10'), ...more], { ends, today })
  const first = (ends: ReturnType<typeof notice>[], today: string) =>
    built(ends, today).models.find(({ id }) => id === 'openai/gpt-9')

  test('that is to come carries its day, its page and what the lab names instead', () => {
    expect(first([notice({})], '2026-11-28')).toMatchObject({
      status: 'deprecated',
      endsOn: '2026-12-11',
      endSource: 'https://example.com/ends',
      replacement: 'openai/gpt-10',
    })
  })

  test('that has come retires a closed model, which stays known', () => {
    expect(first([notice({})], '2026-12-11')).toMatchObject({ status: 'retired' })
  })

  test('the newest reading counts, also one that says that no end is set', () => {
    const moved = notice({ endsOn: '2027-06-01', seen: '2026-09-01' })
    expect(first([moved, notice({})], '2026-11-28')?.endsOn).toBe('2027-06-01')
    const lifted = notice({ endsOn: undefined, seen: '2026-09-01' })
    expect(first([notice({}), lifted], '2026-11-28')?.endsOn).toBeUndefined()
  })

  test('at one host is the end of that offer alone', () => {
    const ends = [notice({ provider: 'azure' })]
    const azure = listed('gpt-9', { provider: 'azure' })
    const { models, offers } = built(ends, '2026-12-11', azure)
    expect(models.find(({ id }) => id === 'openai/gpt-9')?.endsOn).toBeUndefined()
    expect(
      offers
        .filter(({ model }) => model === 'openai/gpt-9')
        .map(({ provider, endsOn }) => [provider, endsOn]),
    ).toEqual([
      ['openai', undefined],
      ['azure', '2026-12-11'],
    ])
  })

  test('of a lab’s own offer does not end open weights', () => {
    const open = at('list', '2026-05-01', 'deepseek-v9', {
      provider: 'deepseek',
      openWeights: true,
      status: 'deprecated',
      price: rates(1, 2),
    })
    const { models, offers } = buildCatalogue([open], {
      ends: [notice({ provider: 'deepseek', id: 'deepseek-v9', endsOn: '2026-01-01' })],
      today: '2026-11-28',
    })
    expect(models).toMatchObject([{ id: 'deepseek/deepseek-v9', openWeights: true }])
    expect(models[0]?.status).toBeUndefined()
    expect(models[0]?.endsOn).toBeUndefined()
    expect(offers).toMatchObject([{ endsOn: '2026-01-01' }])
  })

  test.each([
    ['deepseek/deepseek-v4-flash'],
    ['mistral/devstral-small-2507'],
    ['mistral/labs-devstral-small-2512'],
    ['xiaomi/mimo-v2-flash'],
  ])('%s has not ended', async (id) => {
    const { models } = await loadDataset(() => {}, '/nowhere')
    const model = models.find((one) => one.id === id)
    expect(model).toMatchObject({ openWeights: true })
    expect([model?.status, model?.endsOn]).toEqual([undefined, undefined])
  })
})

describe('rates in batches', () => {
  const rated = (provider: string, batch?: ReturnType<typeof rates>) =>
    offersFrom(at('list', '2026-05-01', 'gpt-9', { provider, price: { ...rates(3, 8), batch } }))[0]

  test('are those of the list, else those that a provider gives for all its models', () => {
    expect(rated('openai')?.batch).toEqual(rates(1.5, 4))
    expect(rated('openai', rates(1, 3))?.batch).toEqual(rates(1, 3))
    expect(rated('scaleway')?.batch).toBeUndefined()
  })

  test('that lists tell bear out what the providers say', () => {
    const file = new URL('../../data/sources/litellm.json', import.meta.url)
    const { listings } = JSON.parse(readFileSync(file, 'utf8')) as { listings: ProviderListing[] }
    const told = listings.flatMap(({ provider, price }) => {
      const said = price && batchOf(provider, price)
      return said && price.batch ? [[price.batch, said] as const] : []
    })
    expect(told.length).toBeGreaterThan(40)
    const odd = told.filter(([list, said]) => list.inputUsdPerMTok !== said.inputUsdPerMTok)
    expect(odd.length / told.length).toBeLessThan(0.1)
  })
})
