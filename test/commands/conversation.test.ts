import { describe, expect, it } from 'vitest'
import { recommendModel } from '../../commands/recommend-model.ts'
import { refine } from '../../commands/refine.ts'
import type { CommandResult } from '../../src/command.ts'
import { renderText } from '../../src/reply/text.ts'
import { servicesFor } from '../fixtures/services.ts'
import { makeDataset } from '../fixtures/world.ts'

const services = servicesFor(
  makeDataset(
    [
      {
        id: 'openai/gpt-9',
        name: 'GPT-9',
        ability: 2,
        price: [10, 40],
        scores: [{ value: 90, setting: 'high' }],
      },
      {
        id: 'google/gemini-9-flash',
        name: 'Gemini 9 Flash',
        ability: 1.6,
        price: [0.5, 2],
        scores: [{ value: 80 }],
      },
      {
        id: 'alibaba/qwen9',
        name: 'Qwen9',
        ability: 1.3,
        price: [0.4, 1.2],
        openWeights: true,
        license: 'Apache 2.0',
        scores: [{ value: 70 }],
      },
      {
        id: 'mistral/mistral-9',
        name: 'Mistral 9',
        ability: 0.5,
        price: [0.3, 0.9],
        openWeights: true,
        knowledgeCutoff: '2026-03',
      },
    ],
    [{ id: 'board/coding' }],
  ),
)

/** Says things one after the other in one conversation and gives all answers. */
async function converse(...messages: string[]): Promise<(CommandResult & { text: string })[]> {
  const answers: (CommandResult & { text: string })[] = []
  for (const text of messages) {
    const thread = answers.at(-1)?.thread
    const result = await (thread ? refine : recommendModel).run({ text, thread }, services)
    answers.push({ ...result, text: renderText(result.reply, Infinity) })
  }
  return answers
}

/** The answer to the last message. */
async function answer(...messages: string[]) {
  const last = (await converse(...messages)).at(-1)
  if (!last) throw new Error('nothing was said')
  return last
}

const coding = 'best model for coding, quality first, 1,000 requests a month'

describe('a use case', () => {
  it('is answered with the list, the figures behind it, the reading and the next step', async () => {
    const { text } = await answer(coding)
    expect(text).toContain('GPT-9 fits best')
    expect(text).toContain('Coding: 1st of 3 on Board coding, 90.0% (setting: high; 1 Sep 2026)')
    expect(text).toContain('$10.00 in, $40.00 out per 1M tokens (openai, 1 Sep 2026)')
    expect(text).toMatch(/Needs: coding \d+%/)
    expect(text).toContain('You stated no limits.')
    expect(text).toMatch(/1,000 requests a month/)
    expect(text).toMatch(/Next: try GPT-9, .* on 30 to 50 examples of your own/)
  })

  it('says what was assumed', async () => {
    const { text } = await answer('coding')
    expect(text).toContain('(assumed)')
  })

  it('that is none is answered with what to say instead, and starts nothing', async () => {
    const { text, thread } = await answer('asdf jkl')
    expect(text).toContain('could not find a use case')
    expect(thread).toBeUndefined()
  })
})

describe('a change', () => {
  it('says what was asked, what is new, what is gone and why', async () => {
    const { text } = await answer(coding, 'only open weights')
    expect(text).toContain('Changed: open weights only.')
    expect(text).toContain('New on the list: Mistral 9.')
    expect(text).toMatch(/No longer on it: GPT-9 \(its weights are closed\)/)
  })

  it('stacks on the ones before', async () => {
    const { thread, text } = await answer(coding, 'only open weights', 'exclude mistral')
    expect(text).toContain('Kept: open weights only.')
    expect(thread?.requirement.limits).toEqual({ openWeights: true, excludeLabs: ['mistral'] })
    expect(thread?.picks).toEqual(['alibaba/qwen9'])
  })

  it('that leaves too few models says what to relax', async () => {
    const { text } = await answer(coding, 'only open weights', 'at least 1M context')
    expect(text).toContain('No model in our data meets all of these limits')
    expect(text).toContain('With a context window of 200k tokens')
  })

  it('can be taken back, one after the other', async () => {
    const answers = await converse(
      coding,
      'only open weights',
      'exclude mistral',
      'undo',
      'undo',
      'undo',
    )
    expect(answers.map(({ thread }) => thread?.requirement.limits)).toEqual([
      {},
      { openWeights: true },
      { openWeights: true, excludeLabs: ['mistral'] },
      { openWeights: true },
      {},
      {},
    ])
    expect(answers.at(-1)?.text).toContain('no earlier change')
  })

  it('put as a question is shown and not kept', async () => {
    const [first, second, third] = await converse(
      coding,
      'what if we had 10x the traffic?',
      'only open weights',
    )
    expect(second?.reply.intent).toBe('what-if')
    expect(second?.reply.recommendation?.requirement.workload.requestsPerMonth).toBe(10_000)
    expect(second?.thread).toEqual(first?.thread)
    expect(third?.thread?.requirement.workload.requestsPerMonth).toBe(1000)
  })
})

describe('a question', () => {
  it('why: takes the score apart and names the figures', async () => {
    const { text, reply } = await answer(coding, 'why the first one?')
    expect(reply.intent).toBe('explain')
    expect(text).toContain('GPT-9 (OpenAI)')
    expect(text).toMatch(/general level is 70/)
    expect(text).toContain('1st of 3 on Board coding')
  })

  it('providers: who sells a model, for the one just talked about too', async () => {
    expect((await answer(coding, 'which provider is cheapest for qwen9?')).text).toContain(
      'The cheapest provider of Qwen9 for this workload is alibaba',
    )
    expect((await answer(coding, 'why the second one?', 'compare providers')).text).toContain(
      'The cheapest provider of Gemini 9 Flash for this workload is google',
    )
  })

  it('why not: names the limit, or the fit and the cost', async () => {
    expect((await answer(coding, 'only open weights', 'why not gpt-9?')).text).toMatch(
      /GPT-9 is left out because its weights are closed/,
    )
    expect((await answer(coding, 'why not mistral 9?')).text).toMatch(
      /Mistral 9 is 4th with a fit of \d+.*against \$/s,
    )
  })

  it('about a model that is not in the data says so', async () => {
    expect((await answer(coding, 'why not gpt-77?')).text).toMatch(/gpt-77 is not in our data/i)
  })

  it('of fact about what a model supports names what is unknown', async () => {
    expect((await answer(coding, 'does gpt-9 support function calling?')).text).toMatch(
      /(?:It (?:supports|does not support)|Whether it supports) tool calling/,
    )
  })

  it('compare: sets models side by side, unknown values as unknown', async () => {
    const { text, reply } = await answer(coding, 'compare the first two')
    expect(reply.intent).toBe('compare')
    expect(text).toMatch(/GPT-9 +Gemini 9 Flash/)
    expect(text).toMatch(/Knowledge until +unknown +unknown/)
  })

  it('of fact: answers from the data with its date, or says that it is unknown', async () => {
    expect((await answer(coding, "what's the context window of gpt-9?")).text).toBe(
      'GPT-9 has a context window of 200k tokens (models.dev, 1 Sep 2026).',
    )
    expect((await answer(coding, 'when was gpt-9 trained?')).text).toMatch(
      /not in our data, so we do not know it/,
    )
    expect((await answer(coding, 'how fast is gpt-9?')).text).toMatch(/no open data on the speed/)
  })

  it('takes "it" for the model the last answer was about, and for the first pick after a new list', async () => {
    const question = "what's its context window?"
    expect((await answer(coding, question)).text).toMatch(/^GPT-9 has/)
    expect((await answer(coding, 'why not mistral 9?', question)).text).toMatch(/^Mistral 9 has/)
    expect(
      (await answer(coding, 'why not mistral 9?', question, 'what does it cost?')).text,
    ).toMatch(/^Mistral 9 costs/)
    expect(
      (await answer(coding, 'why not mistral 9?', 'only open weights', question)).text,
    ).toMatch(/^Qwen9 has/)
  })
})

describe('the end of a conversation', () => {
  it('a decision is repeated with how to try it', async () => {
    const { text, reply } = await answer(coding, 'we go with the second one')
    expect(reply.intent).toBe('decide')
    expect(text).toMatch(/^(Gemini 9 Flash|Qwen9) it is/)
    expect(text).toContain('30 to 50 examples of your own')
  })

  it('starting over forgets everything', async () => {
    expect((await answer(coding, 'start over')).thread).toBeUndefined()
  })
})
