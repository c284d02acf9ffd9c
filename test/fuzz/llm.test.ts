import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recommendModel } from '../../commands/recommend-model.ts'
import { refine } from '../../commands/refine.ts'
import { runCommand } from '../../src/conversation/run-command.ts'
import { renderText } from '../../src/reply/text.ts'
import { requirementSchema } from '../../src/requirements/requirement.ts'
import { buildServices } from '../../src/services.ts'
import { startFakeOpenAi, type FakeOpenAi } from '../fakes/openai.ts'
import { amountOf, connectTo, wire } from '../fixtures/llm.ts'
import { makeServices } from '../fixtures/services.ts'
import { breakText, breakValue, damages, toJson } from './damage.ts'
import { fuzz, timeoutMs } from './runs.ts'

const useCase = 'review contracts in German, under $300 a month, 2,000 requests a month, not OpenAI'
const followUps = [
  'make it under $100',
  'why not GPT-6?',
  'compare the first two',
  'what if it doubles?',
]

/** Answers that say much: every field has something in it that can be broken. */
const sound = (['recommend', 'refine', 'compare', 'what-if'] as const).map((intent) => {
  const answer = wire({
    intent,
    tradeoff: { quality: 'more', price: null, speed: 'less', quote: 'under $300' },
    limits: [
      { name: 'maxMonthlyUsd', value: '300 USD per month', quote: 'under $300 a month' },
      { name: 'languages', value: 'de', quote: 'in German' },
      { name: 'excludeLabs', value: 'openai', quote: 'not OpenAI' },
      { name: 'region', value: 'eu', quote: 'in German' },
      { name: 'hardware', value: 'contracts', quote: 'contracts' },
    ],
    preferences: [{ name: 'openWeights', value: 'true', quote: 'review contracts' }],
    removedLimits: [{ name: 'languages', value: null, quote: 'doubles' }],
    baseline: { names: ['GPT-6'], wish: 'cheaper', bill: '9 USD per month', quote: 'GPT-6' },
    workload: [
      amountOf('requestsPerMonth', 2000, '2,000 requests a month', { per: 'month' }),
      amountOf('inputTokens', 2000, '2,000 requests', { unit: 'page' }),
      amountOf('requestsPerMonth', 2, 'doubles', { isFactor: true }),
    ],
    labs: ['OpenAI'],
    hosts: ['Azure'],
    jobs: ['review contracts', 'German'],
    notApplied: [{ words: 'contracts', why: 'no field holds it' }],
    models: ['1', 'GPT-6'],
    fact: 'price',
    question: 'How long are the contracts?',
  })
  return 'content' in answer ? answer.content : undefined
})

const answers = fc.oneof(
  fc.record({ whole: fc.constantFrom(...sound), done: damages }).map(({ whole, done }) => ({
    content: toJson(breakValue(whole, done)),
  })),
  fc.record({ whole: fc.constantFrom(...sound), done: damages }).map(({ whole, done }) => ({
    content: breakText(toJson(whole), done),
  })),
  damages.map((done) => ({ raw: toJson(breakValue(completion, done)) })),
)
const completion = {
  id: 'fake',
  object: 'chat.completion',
  usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      message: { role: 'assistant', content: JSON.stringify(sound[0]), refusal: null },
    },
  ],
}

let server: FakeOpenAi
const bugs: unknown[] = []
beforeAll(async () => {
  server = await startFakeOpenAi()
})
afterAll(() => server.close())

const { dataset } = makeServices().engine
/** With an own memory and circuit breaker: neither remembers what came before. */
const newServices = () => buildServices(dataset, () => dataset.asOf, connectTo(server))
const reportBug = (_: string, error: unknown) => void bugs.push(error)

test(
  'whatever a language model answers, the person gets a list or a plain sentence, and the requirement keeps its form',
  { timeout: timeoutMs },
  () =>
    fuzz(
      fc.record({ answer: answers, text: fc.constantFrom(...followUps) }),
      async ({ answer, text }) => {
        server.answer(answer)
        const services = newServices()
        const first = await runCommand(recommendModel, { text: useCase }, services, { reportBug })
        expect(bugs).toEqual([])
        expect(renderText(first.reply)).not.toMatch(/undefined|NaN|\[object/)
        if (first.thread) requirementSchema.parse(first.thread.requirement)
        const next = await runCommand(refine, { text, thread: first.thread }, services, {
          reportBug,
        })
        expect(bugs).toEqual([])
        expect(renderText(next.reply)).not.toMatch(/undefined|NaN|\[object/)
        if (next.thread) requirementSchema.parse(next.thread.requirement)
        server.requests.length = 0
      },
    ),
)
