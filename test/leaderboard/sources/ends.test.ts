import { describe, expect, it } from 'vitest'
import { retirementNotices } from '../../../src/catalogue/retirement-notices.ts'
import {
  ownNotices,
  parseDeprecationsInfo,
  parseModelDeprecations,
} from '../../../src/leaderboard/sources/ends.ts'

const page = 'https://example.com/ends'

describe('modeldeprecations.dev', () => {
  const entry = (more: object) => ({
    provider: 'openai',
    model: 'gpt-9-2026-01-01',
    aliases: ['gpt-9'],
    shutdown_on: '2026-12-11',
    replacements: [{ model: 'gpt-10-mini' }, { model: 'gpt-10', recommended: true }],
    sources: [{ url: page }],
    last_verified: '2026-08-21',
    ...more,
  })
  const endsOf = (...models: object[]) =>
    parseModelDeprecations({ asOf: '2026-08-21', models }).ends ?? []

  it('gives a notice for every name, with the page, the day it was read and what is recommended', () => {
    expect(endsOf(entry({}))).toEqual(
      ['gpt-9-2026-01-01', 'gpt-9'].map((id) => ({
        provider: 'openai',
        id,
        endsOn: '2026-12-11',
        replacement: 'gpt-10',
        url: page,
        seen: '2026-08-21',
      })),
    )
  })
  it('reads a promise not to end sooner as no end', () => {
    const promise = { shutdown_on: undefined, earliest_shutdown_on: '2027-05-07' }
    expect(endsOf(entry(promise))[0]?.endsOn).toBeUndefined()
  })
  it('says nothing of a model without any date', () => {
    expect(endsOf(entry({ shutdown_on: undefined }))).toEqual([])
  })
  it('names providers as models.dev does', () => {
    expect(endsOf(entry({ provider: 'moonshot' }))[0]?.provider).toBe('moonshotai')
  })
})

describe('deprecations.info', () => {
  const notice = {
    provider: 'AWS Bedrock',
    model_id: 'anthropic.claude-9-v1:0',
    shutdown_date: '2026-12-11',
    replacement_models: ['anthropic.claude-10-v1:0'],
    url: page,
    last_observed: '2026-07-24T00:00:00Z',
  }

  it('gives the end at the platform that announced it', () => {
    expect(parseDeprecationsInfo([notice]).ends).toEqual([
      {
        provider: 'amazon-bedrock',
        id: 'anthropic.claude-9-v1:0',
        endsOn: '2026-12-11',
        replacement: 'anthropic.claude-10-v1:0',
        url: page,
        seen: '2026-07-24',
      },
    ])
  })
  it('leaves out a notice without a day, and one of a provider nobody knows, with the reason', () => {
    const { ends, rejected } = parseDeprecationsInfo([
      { ...notice, shutdown_date: 'soon' },
      { ...notice, provider: 'Nobody' },
    ])
    expect(ends).toEqual([])
    expect(rejected).toHaveLength(2)
  })
})

describe('the table of this product', () => {
  it('is facts alone: a provider, an id, a day, a page, and when it was read', async () => {
    for (const { provider, id, endsOn, url, seen } of retirementNotices) {
      expect(provider).toMatch(/^[a-z-]+$/)
      expect(id).toMatch(/^[\w.:-]+$/)
      expect(endsOn).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(seen).toMatch(/^20\d\d-\d\d-\d\d$/)
      expect(url).toMatch(/^https:\/\//)
    }
    const { ends, asOf } = await ownNotices.read({} as never)
    expect(ends).toHaveLength(retirementNotices.length)
    expect(asOf).toBe(
      retirementNotices
        .map(({ seen }) => seen)
        .toSorted()
        .at(-1),
    )
  })
})
