import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemPrompt, userPrompt } from '../../../src/requirements/llm/prompt.ts'
import { createRead } from '../../../src/requirements/mapper.ts'
import type { ConversationState, ReadMessage } from '../../../src/requirements/reading.ts'
import { startFakeOpenAi, type FakeAnswer, type FakeOpenAi } from '../../fakes/openai.ts'
import { connectTo, wire } from '../../fixtures/llm.ts'
import { makeRequirement } from '../../fixtures/world.ts'

const catalogue = {
  today: '2026-10-08',
  models: [
    { id: 'anthropic/claude-sonnet-5', name: 'Claude Sonnet 5', lab: 'anthropic' },
    { id: 'openai/gpt-5.5', name: 'GPT-5.5', lab: 'openai' },
  ],
}

let server: FakeOpenAi
let read: ReadMessage
beforeAll(async () => void (server = await startFakeOpenAi()))
afterAll(() => server.close())
beforeEach(() => {
  server.requests.length = 0
  read = createRead(catalogue, connectTo(server))
})

const text = 'Review leases, 2,000 a month, under $300, only open weights'
const state: ConversationState = {
  useCase: 'review leases',
  requirement: makeRequirement({
    limits: { maxMonthlyUsd: 300 },
    preferences: { openWeights: true },
  }),
  picks: ['openai/gpt-5.5', 'anthropic/claude-sonnet-5'],
  subjects: ['openai/gpt-5.5'],
  question: 'How long are the leases?',
  lastChange: ['at most $300 a month'],
  pending: makeRequirement({ limits: { maxMonthlyUsd: 100 } }),
}

describe('a request', () => {
  it('is one call with a strict, bare schema and a prompt that never changes', async () => {
    server.answer(wire())
    await read(text)
    await read('something else', state)
    expect(server.requests).toHaveLength(2)
    const [first, second] = server.requests as {
      messages: { content: string }[]
      response_format: { json_schema: { strict: boolean; schema: unknown } }
    }[]
    expect(first?.messages[0]?.content).toBe(second?.messages[0]?.content)
    expect(first?.response_format.json_schema.strict).toBe(true)
    // Words that strict mode or compatible servers refuse.
    expect(JSON.stringify(first?.response_format.json_schema.schema)).not.toMatch(
      /minimum|maximum|default|maxLength|pattern/,
    )
  })

  it('stays under 2,500 prompt tokens with a conversation, at four characters a token', () => {
    expect((systemPrompt.length + userPrompt(text, state).length) / 4).toBeLessThan(2500)
  })

  it('holds what the conversation is at, by the names people know', async () => {
    server.answer(wire())
    await read('keep that', state)
    const [{ messages }] = server.requests as unknown as [{ messages: { content: string }[] }]
    expect(JSON.parse(messages[1]?.content ?? '')).toMatchObject({
      today: '2026-10-08',
      message: 'keep that',
      conversation: {
        useCase: 'review leases',
        limits: { maxMonthlyUsd: 300 },
        preferences: { openWeights: true },
        tradeoff: state.requirement.tradeoff,
        list: ['1 GPT-5.5', '2 Claude Sonnet 5'],
        lastModels: ['GPT-5.5'],
        lastQuestion: 'How long are the leases?',
        lastChange: ['at most $300 a month'],
        whatIf: { limits: { maxMonthlyUsd: 100 } },
      },
    })
  })
})

describe('when the language model fails, the built-in rules answer and say so', () => {
  const faults: [string, FakeAnswer, RegExp][] = [
    ['a refusal', { content: '', refusal: 'I cannot' }, /refused/],
    ['an answer that was cut off', { content: '{"under', finish: 'length' }, /cut off/],
    ['no JSON', { content: 'Sure, here it is' }, /cannot be read/],
    ['JSON of another shape', { content: { model: 'best one' } }, /cannot be read/],
    ['an empty body', { raw: '' }, /cannot be read|not be reached/],
    ['garbage', { raw: '<html>' }, /cannot be read|not be reached/],
    ['429', { status: 429 }, /over its limit/],
    ['500', { status: 500 }, /not available/],
    ['401', { status: 401 }, /did not accept its key/],
    ['a dropped connection', { drop: true }, /not be reached/],
    ['no answer in time', { hang: true }, /took too long/],
  ]
  it.each(faults)('%s', async (_, answer, reason) => {
    server.answer(answer)
    const reading = await read(text)
    expect(reading.notice).toMatch(reason)
    expect(reading.requirement).toMatchObject({
      mappedBy: 'rules',
      limits: { maxMonthlyUsd: 300, openWeights: true },
    })
  })
})
