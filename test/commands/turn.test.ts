import { describe, expect, it } from 'vitest'
import { generalUse } from '../../src/requirements/general-use.ts'
import { fourModels } from '../fixtures/four-models.ts'
import { converse } from '../fixtures/readings.ts'
import { makeRequirement } from '../fixtures/world.ts'

const coding = makeRequirement()
const openOnly = makeRequirement({ limits: { openWeights: true } })
const first = { text: 'review our Python code', requirement: coding }
const say = async (...turns: Parameters<typeof converse>[1][]) =>
  (await converse(fourModels, ...turns)).at(-1)!

describe('a use case', () => {
  it('is answered with what to do and what it costs, and the figures behind it in the details', async () => {
    const { text, details, reply, thread } = await say(first)
    expect(reply.kind).toBe('shortlist')
    expect(text).toMatch(/^Start with .+: \$/)
    expect(text.length).toBeLessThanOrEqual(900)
    expect(text).not.toMatch(/\d+ \(\d+-\d+\)|Board coding|\d(?:st|nd|rd|th) of/)
    expect(details).toContain('Board coding 90.0% (1st of 3; high; 1 Sep 2026)')
    expect(thread).toMatchObject({ useCase: 'review our Python code', requirement: coding })
  })

  it('says first what could not be applied', async () => {
    const notApplied = [{ words: 'runs on a Tuesday', why: 'no data tells' }]
    const { text, reply } = await say({ ...first, notApplied })
    expect(text).toMatch(/^I could not apply: “runs on a Tuesday” \(no data tells\)\./)
    expect(reply.notApplied).toEqual(notApplied)
  })

  it('names names that are on no list', async () => {
    expect((await say({ ...first, unknownNames: ['Zephyr 99'] })).text).toContain(
      'Zephyr 99 is not in the data',
    )
  })

  it('shows what is in use today beside the list, with its price and its end', async () => {
    const requirement = makeRequirement({
      baseline: { models: ['openai/gpt-7'], unknown: [], wish: 'replace' },
    })
    expect((await say({ ...first, requirement })).text).toMatch(
      /Against GPT-7: \$3\.00 in, \$9\.00 out per 1M tokens, \$12 a month/,
    )
  })

  it('of several jobs answers the first and says how to get the rest', async () => {
    const jobs = ['alt texts for pictures', 'a chatbot for anglers']
    const { text } = await say({ ...first, jobs })
    expect(text).toContain(
      'These are several jobs. This list is for the first: “alt texts for pictures”. Ask separately: “a chatbot for anglers”.',
    )
  })

  it('that is missing leaves what was said so far in mind', async () => {
    const vague = { text: 'something open', intent: 'recommend' as const }
    const { thread } = await say(vague, { text: 'and in French', intent: 'refine' })
    expect(thread).toMatchObject({ useCase: '', lastMessage: 'something open\nand in French' })
  })

  it('that is missing is asked for with an example, and nothing is listed', async () => {
    const { reply, text } = await say({ intent: 'other' })
    expect(reply.kind).toBe('question')
    expect(reply.recommendation).toBeUndefined()
    expect(text).toContain('For example')
  })

  it('in a language that is not read gets an honest sentence in it', async () => {
    const { text, reply } = await say({ intent: 'other', language: 'ja' })
    expect(text).toMatch(/日本語/)
    expect(reply.kind).toBe('question')
  })

  it('in the middle of another conversation is asked about first, and taken where it is named as new', async () => {
    const next = { intent: 'recommend' as const, requirement: openOnly }
    const asked = await say(first, { ...next, text: 'a bot for tax returns' })
    expect(asked.reply.kind).toBe('question')
    expect(asked.thread).toMatchObject({ useCase: first.text, requirement: coding })
    const choice = asked.reply.question?.choices[0]?.says ?? ''
    const taken = await say(first, { ...next, text: choice })
    expect(taken.thread?.requirement).toEqual(openOnly)
  })
})

describe('a job that no text model does', () => {
  it('is named, with where to look, and gets no list', async () => {
    const requirement = { ...generalUse, job: 'embedding' as const }
    const { reply, text } = await say({ requirement })
    expect(reply.kind).toBe('not-covered')
    expect(reply.recommendation).toBeUndefined()
    expect(text).toMatch(/embedding.*vectors[^]*MTEB/)
    expect(text.split('\n\n')).toHaveLength(2)
  })

  it('leaves the list of a conversation as it is', async () => {
    const requirement = { ...generalUse, job: 'text-to-speech' as const }
    const { thread } = await say(first, { intent: 'other', requirement })
    expect(thread?.requirement).toEqual(coding)
  })
})

describe('people talking to each other', () => {
  it('get nothing, and nothing changes', async () => {
    const [before, after] = await converse(fourModels, first, {
      addressed: false,
      requirement: openOnly,
    })
    expect(after?.reply).toMatchObject({ kind: 'silent', short: [] })
    expect(after?.thread).toEqual(before?.thread)
  })
})

describe('a change', () => {
  const change = {
    intent: 'refine' as const,
    requirement: openOnly,
    changes: ['open weights only'],
  }

  it('says what it did to the list and why, what stays, and what it costs now', async () => {
    const { text, reply, thread } = await say(first, change)
    expect(text).toMatch(/^Changed: open weights only\./)
    expect(text).toMatch(/Gone: .*GPT-9 \(proprietary\)/)
    expect(text).toMatch(/Now: Qwen9, \$/)
    expect(reply.recommendation?.picks.map(({ id }) => id)).toEqual(['alibaba/qwen9'])
    expect(thread).toMatchObject({ requirement: openOnly, lastChange: ['open weights only'] })
  })

  it('to something cheaper that leaves the list as it is shows what each is for', async () => {
    const thrifty = makeRequirement({ tradeoff: { quality: 0.58, price: 0.32, speed: 0.1 } })
    const { text } = await say(first, { ...change, requirement: thrifty })
    expect(text).toMatch(/^Changed: price counts more\. The list stays the same\./)
    // Each is listed with what it is for: nothing seems out of order.
    expect(text).toMatch(/\nIn between: Gemini 9 Flash, \$/)
  })

  it('that leaves nothing says what would give way', async () => {
    const requirement = makeRequirement({ limits: { openWeights: true, minContextTokens: 1e6 } })
    const { text } = await say(first, { ...change, requirement })
    expect(text).toContain('No model in the data meets all of these limits.')
    expect(text).toContain(
      'With “a context window of at least 200k tokens” instead, Qwen9 is possible.',
    )
  })

  it('of everything for another use case lists for that one at once', async () => {
    const poems = makeRequirement({ weights: { writing: 1 } })
    const over = { text: 'start over: poems', intent: 'reset' as const, requirement: poems }
    const { reply, thread } = await say(first, over)
    expect([reply.kind, reply.intent, thread?.requirement]).toEqual(['shortlist', 'reset', poems])
    const undone = await say(first, over, { intent: 'undo' })
    expect(undone.thread?.requirement).toEqual(coding)
  })

  it('is taken back by undo, which reaches back over a start over', async () => {
    const turns = [first, change, { intent: 'reset' as const }, { intent: 'undo' as const }]
    const answers = await converse(fourModels, ...turns, { intent: 'undo' }, { intent: 'undo' })
    expect(answers[2]?.thread).toMatchObject({ useCase: '', picks: [] })
    expect(answers[3]?.thread).toMatchObject({ useCase: first.text, requirement: openOnly })
    expect(answers[4]?.thread?.requirement).toEqual(coding)
    expect(answers[5]?.text).toContain('no earlier change')
  })

  it('that was only looked at is what undo takes back, and the list stays', async () => {
    const look = { ...change, intent: 'what-if' as const, requirement: makeRequirement() }
    const answers = await converse(fourModels, first, change, look, { intent: 'undo' })
    expect(answers[3]?.thread).toMatchObject({ requirement: openOnly, pending: undefined })
    const undone = await say(first, change, look, { intent: 'undo' }, { intent: 'undo' })
    expect(undone.thread?.requirement).toEqual(coding)
  })

  it('put as a question is shown and not kept, until it is', async () => {
    const look = { ...change, intent: 'what-if' as const }
    const { reply, text, thread } = await say(first, look)
    expect(reply).toMatchObject({ kind: 'answer', intent: 'what-if' })
    expect(text).toContain('Only a look')
    expect(thread).toMatchObject({ requirement: coding, pending: openOnly })
    expect((await say(first, look, { ...change, changes: [] })).thread?.requirement).toEqual(
      openOnly,
    )
  })
})

it('a decision is repeated with how to try it', async () => {
  const { text } = await say(first, { intent: 'decide', models: ['alibaba/qwen9'] })
  expect(text).toMatch(/^Qwen9 it is, for: review our Python code/)
  expect(text).toContain('30 to 50 examples of your own')
})
