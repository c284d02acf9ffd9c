import { describe, expect, it } from 'vitest'
import { takeTurn } from '../../commands/turn.ts'
import { renderBlocks } from '../../src/reply/text.ts'
import { toReading } from '../../src/requirements/llm/to-reading.ts'
import type { Wire } from '../../src/requirements/llm/wire.ts'
import type { Thread } from '../../src/requirements/thread.ts'
import { fourModels } from '../fixtures/four-models.ts'
import { amountOf, wireOf } from '../fixtures/llm.ts'

const { dataset } = fourModels.engine
const catalogue = { models: dataset.models, today: dataset.asOf }
const limit = (name: Wire['limits'][number]['name'], value: string, quote: string) => ({
  name,
  value,
  quote,
})
type Said = [text: string, wire: Partial<Wire>]

/** A conversation of messages with what a language model answers to each, all the way to the reply. */
async function say(...turns: Said[]) {
  let thread: Thread | undefined
  let reply
  for (const [text, wire] of turns) {
    const read: typeof fourModels.read = (words, state) =>
      Promise.resolve(toReading(wireOf({ weights: [], ...wire }), words, state, catalogue))
    const result = await takeTurn({ text, thread }, { ...fourModels, read })
    ;({ thread, reply } = result)
  }
  const text = renderBlocks(reply?.short ?? [], Infinity)
  return { kind: reply?.kind, text, thread, limits: thread?.requirement.limits }
}

const work: Said = [
  'review our Python code on a 3090, 40 pages each, at most $90 a month',
  {
    weights: [{ capability: 'coding', weight: 9 }],
    limits: [limit('maxMonthlyUsd', '90 USD per month', 'at most $90 a month')],
    workload: [amountOf('inputTokens', 40, '40 pages each', { unit: 'page' })],
  },
]
const own: Said = [
  'review code on our RTX 3090',
  {
    weights: [{ capability: 'coding', weight: 9 }],
    limits: [
      limit('hardware', 'RTX 3090', 'RTX 3090'),
      limit('selfHosted', 'true', 'our RTX 3090'),
      limit('maxMemoryGb', '24', 'RTX 3090'),
    ],
  },
]
const openOnly: Said = [
  'what if only open weights?',
  { intent: 'what-if', limits: [limit('openWeights', 'true', 'only open weights')] },
]
const question = (text: string, wire: Partial<Wire> = {}): Said => [
  text,
  { intent: 'explain', fact: 'list', ...wire },
]

describe('a follow-up that a language model reads', () => {
  it.each<[Said[], object]>([
    [[openOnly, ['keep that', { intent: 'refine', keepsWhatIf: true }]], { openWeights: true }],
    [
      [['what if only open weights? new list please', { ...openOnly[1], keepsWhatIf: true }]],
      { openWeights: true },
    ],
    [
      [
        openOnly,
        [
          'and then up to $900',
          {
            intent: 'refine',
            keepsWhatIf: true,
            limits: [limit('maxMonthlyUsd', '900 USD per month', 'up to $900')],
          },
        ],
      ],
      { openWeights: true, maxMonthlyUsd: 900 },
    ],
    [
      [
        [
          'half that budget',
          { intent: 'refine', limits: [limit('maxMonthlyUsd', '45', 'half that')] },
        ],
      ],
      { maxMonthlyUsd: 45 },
    ],
    [
      [['eu only', { intent: 'refine', limits: [limit('region', 'eu', 'eu only')] }]],
      { region: 'eu' },
    ],
    [
      [
        [
          'must not be Chinese',
          { intent: 'refine', limits: [limit('excludeLabCountries', 'cn', 'must not be Chinese')] },
        ],
      ],
      { excludeLabCountries: ['cn'] },
    ],
    [
      [['under 8B', { intent: 'refine', limits: [limit('maxParametersB', '8', 'under 8B')] }]],
      { maxParametersB: 8 },
    ],
    [
      [
        ['who makes the second?', { intent: 'fact', fact: 'lab', models: ['2'] }],
        [
          'drop that one',
          { intent: 'refine', limits: [limit('excludeModels', 'Qwen9', 'drop that one')] },
        ],
      ],
      { excludeModels: ['alibaba/qwen9'] },
    ],
  ])('changes what it says (%#)', async (turns, expected) => {
    expect((await say(work, ...turns)).limits).toMatchObject(expected)
  })

  it('adds a second card', async () => {
    const second: Said = [
      'a second 3090',
      {
        intent: 'refine',
        limits: [
          limit('hardware', '2x RTX 3090', 'a second 3090'),
          limit('maxMemoryGb', '48', 'a second 3090'),
        ],
      },
    ]
    expect((await say(own, second)).limits).toMatchObject({
      hardware: '2x RTX 3090',
      maxMemoryGb: 48,
    })
  })

  it('makes a request smaller, and needs no audio where it is transcribed elsewhere', async () => {
    const pages: Said = [
      'only the first 5 pages matter',
      {
        intent: 'refine',
        workload: [amountOf('inputTokens', 5, 'first 5 pages', { unit: 'page' })],
      },
    ]
    expect((await say(work, pages)).thread?.requirement.workload.inputTokens).toBe(3250)
    const spoken: Said = [
      'answers calls, audio in',
      {
        weights: [{ capability: 'conversation', weight: 9 }],
        limits: [limit('inputModalities', 'audio', 'audio in')],
      },
    ]
    const transcribed: Said = [
      'we have our own STT',
      {
        intent: 'refine',
        removedLimits: [{ name: 'inputModalities', value: 'audio', quote: 'our own STT' }],
      },
    ]
    expect((await say(spoken, transcribed)).limits).toEqual({})
  })

  it('asks for a similar price of the one that was spoken of', async () => {
    const { thread } = await say(
      work,
      ['what does GPT-9 cost?', { intent: 'fact', fact: 'price', models: ['GPT-9'] }],
      [
        'similar price',
        {
          intent: 'refine',
          baseline: { names: ['GPT-9'], wish: 'same-price', bill: null, quote: 'similar price' },
        },
      ],
    )
    expect(thread?.requirement.baseline).toMatchObject({
      models: ['openai/gpt-9'],
      wish: 'same-price',
    })
  })

  it.each<[Said, RegExp]>([
    [question('which would you take?'), /^I have figures and no opinion/],
    [question('which would you take?', { intent: 'decide' }), /^I have figures and no opinion/],
    [question('how did you arrive at that number?'), /requests a month × \(/],
    [question('what did these limits cost us?'), /^(?:Without these limits: |.+ would come first)/],
    [
      question('was haben uns diese Bedingungen gekostet?', { language: 'de' }),
      /^Ohne diese Bed|ohne diese Bed/,
    ],
    [question('does batch help?', { intent: 'fact', fact: 'cost' }), /[Bb]atch/],
    [
      question('which of the two has more context?', {
        intent: 'fact',
        fact: 'context',
        models: ['1', '2'],
      }),
      /context window[^]+context window/,
    ],
  ])('that asks leaves the list as it is (%#)', async (asked, answer) => {
    const { kind, text, limits } = await say(work, asked)
    expect([kind, limits]).toEqual(['answer', { maxMonthlyUsd: 90 }])
    expect(text).toMatch(answer)
  })

  it.each([
    ['how did the ranking change?', 'en', /^Changed: open weights only/],
    ['was hat sich geändert?', 'de', /^Geändert: offene Gewichte/],
  ])('tells once more what the last change did: %s', async (words, language, answer) => {
    const change: Said = ['only open weights', { ...openOnly[1], intent: 'refine' }]
    const { kind, text, limits } = await say(work, change, question(words, { language }))
    expect([kind, limits]).toEqual(['answer', { maxMonthlyUsd: 90, openWeights: true }])
    expect(text).toMatch(answer)
  })

  it('declines pictures of cats in two lines', async () => {
    const { kind, text } = await say([
      'Which model makes the best pictures of cats?',
      { job: 'image-generation' },
    ])
    expect(kind).toBe('not-covered')
    expect(text.split('\n').filter(Boolean)).toHaveLength(2)
  })
})
