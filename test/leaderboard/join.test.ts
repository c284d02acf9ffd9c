import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinReadings } from '../../src/leaderboard/join.ts'
import { datasetSchema } from '../../src/leaderboard/model.ts'
import { createEngine } from '../../src/leaderboard/standings.ts'
import type { SourceReading } from '../../src/leaderboard/sources/source.ts'
import { benchmark, figure, listing, reading, source } from './builders.ts'

const prices = {
  source: source('prices'),
  reading: reading({
    asOf: '2026-04-01',
    listings: [
      listing('openai/gpt-9'),
      listing('zhipuai/glm-9', { openWeights: true }),
      listing('gpt-9', {
        provider: 'openai',
        price: { inputUsdPerMTok: 2, outputUsdPerMTok: 10 },
      }),
    ],
  }),
}
const board = (more: Partial<SourceReading>) => ({
  source: source('board'),
  reading: reading({ benchmarks: [benchmark('board/overall')], ...more }),
})
const joined = (more: Partial<SourceReading>) => joinReadings([prices, board(more)])

describe('a figure joins its model', () => {
  test('with the setting from the name and from the board, one after the other', () => {
    const { dataset, unmatched } = joined({
      figures: [
        figure('gpt-9-2026-01-01_high', 80, { setting: 'Codex', low: 78, high: 82, votes: 5 }),
        figure('GLM 9', 70),
      ],
    })
    expect(dataset.scores).toEqual([
      {
        benchmark: 'board/overall',
        model: 'openai/gpt-9',
        value: 80,
        low: 78,
        high: 82,
        votes: 5,
        setting: 'high, Codex',
        date: '2026-05-01',
      },
      {
        benchmark: 'board/overall',
        model: 'zhipuai/glm-9',
        value: 70,
        setting: undefined,
        date: '2026-05-01',
      },
    ])
    expect(unmatched).toEqual([])
  })

  test('so does what a task cost; one of no listed model is left out', () => {
    const cost = { usdPerTask: 0.5, date: '2026-05-01' }
    const { dataset } = joined({
      taskCosts: [
        { ...cost, name: 'gpt-9-2026-01-01_high', setting: 'some agent' },
        { ...cost, name: 'GLM 9' },
        { ...cost, name: 'nobody' },
      ],
    })
    expect(dataset.taskCosts).toEqual([
      { ...cost, board: 'board', model: 'openai/gpt-9', setting: 'high, some agent' },
      { ...cost, board: 'board', model: 'zhipuai/glm-9', setting: undefined },
    ])
  })

  test('a board that names another maker is believed', () => {
    const { dataset, unmatched } = joined({
      figures: [
        figure('gpt-9', 80, { lab: 'Anthropic' }),
        figure('gpt-9', 81, { lab: 'OpenAI,x' }),
      ],
    })
    expect(dataset.scores.map(({ value }) => value)).toEqual([81])
    expect(unmatched.map(({ name }) => name)).toEqual(['gpt-9'])
  })
})

test('names that no model bears are listed once per board, newest first', () => {
  const { dataset, unmatched } = joined({
    figures: [
      figure('old-model', 1, { date: '2024-01-01' }),
      figure('gpt-10', 1, { date: '2026-01-01' }),
      figure('gpt-10', 1, { date: '2026-05-01', benchmark: 'board/other' }),
    ],
  })
  expect(dataset.scores).toEqual([])
  expect(unmatched).toEqual([
    { board: 'board', name: 'gpt-10', figures: 2, newest: '2026-05-01' },
    { board: 'board', name: 'old-model', figures: 1, newest: '2024-01-01' },
  ])
})

describe('a licence column', () => {
  const licenceWith = (...stated: string[]) =>
    joined({
      figures: stated.map((license) => figure('glm-9', 70, { license })),
    }).dataset.models.find(({ id }) => id === 'zhipuai/glm-9')?.license

  test('fills in what the price lists do not say', () => {
    expect(licenceWith('Apache 2.0', 'Apache 2.0')).toBe('apache-2.0')
  })
  test('tells nothing when its rows differ, or when it says "Proprietary": that of the line stays', () => {
    expect(licenceWith('Apache 2.0', 'cc-by-4.0')).toBe('mit')
    expect(licenceWith('Proprietary')).toBe('mit')
  })
  test('never overrules a price list', () => {
    const listed = {
      ...prices,
      reading: reading({ listings: [listing('zhipuai/glm-9', { license: 'mit' })] }),
    }
    const { dataset } = joinReadings([
      listed,
      board({ figures: [figure('glm-9', 70, { license: 'Apache 2.0' })] }),
    ])
    expect(dataset.models.find(({ id }) => id === 'zhipuai/glm-9')?.license).toBe('mit')
  })
})

test('the dataset says of every source from when it is, and is itself as new as the newest', () => {
  const { dataset } = joined({ figures: [figure('gpt-9', 80)] })
  expect(dataset.asOf).toBe('2026-05-01')
  expect(dataset.sources).toEqual([
    {
      id: 'board',
      name: 'The board board',
      url: 'https://example.com/board',
      licence: 'CC BY 4.0',
      attribution: 'board (CC BY 4.0)',
      asOf: '2026-05-01',
      about: 'What board is for.',
      howToRead: 'More is better.',
      weaknesses: ['small'],
      rows: 1,
      rejected: [],
    },
    expect.objectContaining({ id: 'prices', asOf: '2026-04-01', rows: 3 }),
  ])
  expect(datasetSchema.safeParse(dataset).error).toBeUndefined()
})

test('the same readings in another order give the same dataset', () => {
  const sources = [
    prices,
    board({ figures: [figure('gpt-9', 80), figure('glm-9', 70)] }),
    {
      source: source('market'),
      reading: reading({
        listings: [
          listing('z-ai/glm-9', { provider: 'openrouter', name: 'GLM 9', contextTokens: 1000 }),
        ],
      }),
    },
    {
      source: source('market-copy'),
      reading: reading({
        listings: [
          listing('z-ai/glm-9', { provider: 'openrouter', name: 'GLM-9', contextTokens: 2000 }),
        ],
      }),
    },
    {
      source: source('second'),
      reading: reading({
        benchmarks: [benchmark('second/overall')],
        figures: [figure('GPT-9', 8, { benchmark: 'second/overall' })],
      }),
    },
  ]
  const expected = joinReadings(sources)
  fc.assert(
    fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
      expect(joinReadings(shuffled)).toEqual(expected)
    }),
  )
})

test('joining does not change what was read', () => {
  const readings = [prices, board({ figures: [figure('gpt-9', 80)] })]
  const before = structuredClone(readings.map(({ reading: each }) => each))
  joinReadings(readings)
  expect(readings.map(({ reading: each }) => each)).toEqual(before)
})

describe('community fine-tunes', () => {
  const figures = [figure('gpt-9', 80), figure('glm-9', 60)]
  const tuned = figure('somebody/tuned', 80, { isRepository: true })
  const orphan = figure('somebody/orphan', 80, { isRepository: true })
  const repositories = [
    { id: tuned.name, base: 'openai/gpt-9' },
    { id: orphan.name, base: 'openai/gpt-1' },
  ]

  test('of listed models stand apart from the official ones, which rank the same without them', () => {
    const { dataset } = joined({ figures: [...figures, tuned, orphan], repositories })
    expect(dataset.community?.models).toMatchObject([
      { id: 'somebody/orphan', lab: 'somebody', origin: 'community' },
      { id: 'somebody/tuned', lab: 'somebody', community: { base: 'openai/gpt-9' } },
    ])
    expect(dataset.community?.scores).toMatchObject([
      { model: 'somebody/tuned', value: 80 },
      { model: 'somebody/orphan', value: 80 },
    ])
    const official = joined({ figures }).dataset
    expect([dataset.models, dataset.scores, dataset.fit]).toEqual([
      official.models,
      official.scores,
      official.fit,
    ])
    expect(datasetSchema.safeParse(dataset).error).toBeUndefined()
  })

  test('are rows of the board all the same: places count them', () => {
    const { dataset } = joined({ figures: [...figures, tuned], repositories })
    for (const officialOnly of [true, false]) {
      const { standings } = createEngine(dataset).market({ officialOnly })
      expect(standings.place('board/overall', 'zhipuai/glm-9')).toMatchObject({ place: 3, of: 3 })
    }
  })

  test("do not lend their figures to a lab's model of the same name", () => {
    const copy = figure('somebody/gpt-9', 99, { isRepository: true })
    expect(joined({ figures: [...figures, copy] }).dataset.scores).toHaveLength(2)
  })
})
