import { describe, expect, it } from 'vitest'
import { fourModels } from '../fixtures/four-models.ts'
import { factTopics, type FactTopic } from '../../src/requirements/reading.ts'
import { servicesFor } from '../fixtures/services.ts'
import { converse } from '../fixtures/readings.ts'
import { makeDataset, makeRequirement } from '../fixtures/world.ts'

const coding = makeRequirement()
const openOnly = makeRequirement({ limits: { openWeights: true } })
const first = { text: 'review our Python code', requirement: coding }
const say = async (...turns: Parameters<typeof converse>[1][]) =>
  (await converse(fourModels, ...turns)).at(-1)!

const languages = ['de', 'es', 'fr', 'it', 'pt']
const asks = factTopics.filter((topic) => topic !== 'price' && topic !== 'context')

const told = async (fact: FactTopic, language: string) =>
  (await say(first, { intent: 'fact', fact, models: ['openai/gpt-9'], language })).text

describe('a question of fact', () => {
  it('is answered from the data as the first message, with source and date', async () => {
    const { reply, text, thread } = await say({
      intent: 'fact',
      fact: 'price',
      models: ['openai/gpt-9'],
    })
    expect(reply.kind).toBe('answer')
    expect(text).toBe('GPT-9: $10.00 in, $40.00 out per 1M tokens (OpenAI, 1 Sep 2026).')
    expect(thread).toMatchObject({ useCase: '', subjects: ['openai/gpt-9'] })
  })

  it('about a language that no board measures a model in says so by name', async () => {
    const { text } = await say({
      text: 'is gpt-9 any good at Polish?',
      intent: 'fact',
      fact: 'languages',
      models: ['openai/gpt-9'],
    })
    expect(text).toContain('GPT-9 is not measured in Polish.')
  })

  it('what one of the list would cost is answered for that one, and the list stays', async () => {
    const asked = makeRequirement()
    asked.workload.requestsPerMonth = 9000
    const { reply, text, thread } = await say(first, {
      intent: 'what-if',
      fact: 'cost',
      models: ['openai/gpt-9'],
      requirement: asked,
      asked,
    })
    expect([reply.kind, reply.intent]).toEqual(['answer', 'what-if'])
    expect(text).toMatch(/^GPT-9: \$450 a month/)
    expect(thread?.requirement).toEqual(coding)
  })

  it('about a name that is on no list says so, and never gives a neighbour’s figures', async () => {
    const { text, reply } = await say({ intent: 'fact', fact: 'price', unknownNames: ['Qwen 77'] })
    expect(text).toMatch(/^Qwen 77 is not in the data/)
    expect(text).toContain('Known by a like name: Qwen9.')
    expect(text).not.toContain('$')
    expect(reply.unknownNames).toEqual(['Qwen 77'])
  })

  it('about prices of two says which is cheaper', async () => {
    const models = ['openai/gpt-9', 'openai/gpt-7']
    const { text } = await say({ intent: 'compare', fact: 'price', models })
    expect(text).toMatch(/Cheaper: GPT-7\.$/)
  })

  it('about a lab named without a model is answered for its newest models', async () => {
    const { text } = await say({ intent: 'fact', fact: 'price', labs: ['openai'] })
    expect(text).toMatch(/^GPT-9: \$10.00 in/)
    expect(text).not.toContain('GPT-7')
  })

  it('who makes a family that is no model tells of its lab, not of the list', async () => {
    const { text } = await say(first, { intent: 'fact', fact: 'lab', labs: ['alibaba'] })
    expect(text).toMatch(/^Alibaba: 1 of the models in the data/)
  })

  it('about a retired model tells its state, its date and what is named instead', async () => {
    const { text } = await say({ intent: 'fact', fact: 'end', models: ['openai/gpt-7'] })
    expect(text).toBe('GPT-7: retired by its lab, ended 1 May 2026. Its lab names GPT-9 instead.')
  })

  it('about who sells a model names the cheapest of several with its rates', async () => {
    const offers = [
      { provider: 'openai', inputUsdPerMTok: 10, outputUsdPerMTok: 40, firstParty: true },
      { provider: 'azure', inputUsdPerMTok: 8, outputUsdPerMTok: 30 },
    ]
    const services = servicesFor(makeDataset([{ id: 'openai/gpt-9', name: 'GPT-9', offers }], [{}]))
    const ask = { intent: 'fact' as const, fact: 'providers' as const, models: ['openai/gpt-9'] }
    const { text } = (await converse(services, ask)).at(-1)!
    expect(text).toContain('GPT-9 is offered at Azure, OpenAI.')
    expect(text).toContain('The cheapest is Azure: $8.00 in, $30.00 out per 1M tokens')
  })

  it('about a host says yes with the price there, or no', async () => {
    const ask = { intent: 'fact' as const, fact: 'providers' as const, models: ['openai/gpt-9'] }
    expect((await say({ ...ask, hosts: ['openai'] })).text).toMatch(/^Yes, GPT-9 .*\$10\.00 in/)
    expect((await say({ ...ask, hosts: ['amazon-bedrock'] })).text).toMatch(
      /^No, .*GPT-9 at Amazon Bedrock\.$/,
    )
  })

  it('about data names training and retention where the data is silent', async () => {
    const { text } = await say({ intent: 'fact', fact: 'data-policy', labs: ['mistral'] })
    expect(text).toMatch(/^Whether Mistral.* trains .*retention.* not in the data\. Check/)
  })

  it('about memory gives it at the context asked for', async () => {
    const asked = makeRequirement({
      workload: { inputTokens: 64_000, outputTokens: 1, requestsPerMonth: 1 },
    })
    const { text } = await say({
      intent: 'fact',
      fact: 'hardware',
      models: ['alibaba/qwen9'],
      asked,
    })
    expect(text).toMatch(/^Qwen9: needs about \d+ GB .* 64k context/)
  })

  it('about the list is answered for each pick, and the list stays', async () => {
    const { text, thread } = await say(first, {
      intent: 'fact',
      fact: 'modalities',
      text: 'do any of them take PDF files?',
    })
    expect(text).toMatch(/GPT-9 takes PDF files/)
    expect(text).toMatch(/does not take PDF files/)
    expect(thread?.requirement).toEqual(coding)
  })

  it('of cost counts another volume without changing the list', async () => {
    const asked = makeRequirement({
      workload: { inputTokens: 1000, outputTokens: 1000, requestsPerMonth: 9000 },
    })
    const { text, thread } = await say(first, {
      intent: 'fact',
      fact: 'cost',
      models: ['openai/gpt-9'],
      asked,
    })
    expect(text).toContain('GPT-9: $450 a month')
    expect(text).toContain('9,000 requests a month')
    expect(thread?.requirement).toEqual(coding)
  })

  it.each([
    ['what do the roles mean?', 'word', /Roles: "Start with"/],
    ['how old are these prices?', 'age', /1 Sep 2026/],
    ['what speaks against the first one?', 'list', /^Against /],
    ['which is the safest choice?', 'list', /^By evidence, /],
    ['how long will it take?', 'list', /how long it takes cannot be said/],
    ['how did you arrive at it?', 'list', /models meet the request/],
    ['how did you arrive at that number?', 'list', /requests a month × \(.*\) = \$50 a month/],
    ['where does the $50 come from?', 'age', /requests a month × /],
    ['does batch help?', 'age', /No batch price in the data for .*Batch: answers may take/s],
    ['show me the sources', undefined, /^These figures are from /],
    ['which would you take?', 'list', /no opinion[^]*Start with GPT-9[^]*What would change it/],
    ['how sure are you?', 'list', /^GPT-9 is expected to pass \d+ of 100/],
    ['what would change your mind?', 'list', /^What would change it: /],
    ['what about speed?', 'word', /The speed of GPT-9 is not in the data/],
  ] as const)('%s', async (text, fact, pattern) => {
    const answer = await say(first, { intent: 'fact', fact, text })
    expect(answer.text).toMatch(pattern)
    expect(answer.reply.kind).toBe('answer')
  })

  it.each(languages)('is told in the language it was asked in: %s', async (language) => {
    const english = await Promise.all(asks.map((fact) => told(fact, 'en')))
    const others = await Promise.all(asks.map((fact) => told(fact, language)))
    expect(asks.filter((_, i) => others[i] === english[i])).toEqual([])
  })

  it('about two models is a comparison, whatever word it asks for', async () => {
    const models = ['openai/gpt-9', 'alibaba/qwen9']
    const { text } = await say({ intent: 'fact', fact: 'word', models, text: 'differences?' })
    expect(text).toMatch(/^GPT-9: \$[^]*Qwen9: \$/)
  })

  it('about the EU names the hosts that promise it, or says that none does', async () => {
    const { text } = await say({
      intent: 'fact',
      fact: 'providers',
      models: ['openai/gpt-9'],
      text: 'is GPT-9 hosted in the EU?',
    })
    expect(text).toMatch(/^No host on the price lists promises to keep the data of GPT-9 in the EU/)
  })

  it('about a model for another job says which job that is, and where to look', async () => {
    const { dataset } = fourModels.engine
    const whisper = {
      id: 'openai/whisper-1',
      name: 'whisper-1',
      lab: 'openai',
      job: 'speech-to-text' as const,
    }
    const services = servicesFor({ ...dataset, otherModels: [whisper] })
    const [answer] = await converse(services, {
      intent: 'fact',
      fact: 'price',
      text: 'how much is whisper?',
    })
    expect(answer?.reply.kind).toBe('not-covered')
    expect(answer?.text).toMatch(/speech-to-text[^]*Open ASR Leaderboard/)
  })

  it('about a word that it does not name says that it is unsure', async () => {
    const ask = { intent: 'fact' as const, fact: 'word' as const }
    const { text } = await say(first, { ...ask, text: 'that is too slow for us, right Tom?' })
    expect(text).toMatch(/^I am not sure what you ask\./)
    expect((await say(first, { ...ask, text: 'what does tied mean?' })).text).toMatch(/tell apart/)
  })

  it('takes "it" for the model the last answer was about', async () => {
    const { text } = await say(
      { intent: 'fact', fact: 'price', models: ['alibaba/qwen9'] },
      { intent: 'fact', fact: 'context' },
    )
    expect(text).toMatch(/^Qwen9: context window of 200k tokens/)
  })
})

describe('why, why not, compare', () => {
  it('why the first: its case, the second beside it, and what would change that', async () => {
    const { text, details } = await say(first, {
      intent: 'explain',
      fact: 'list',
      models: ['openai/gpt-9'],
      text: 'Why the first one?',
    })
    expect(text).toMatch(/^Start with GPT-9/)
    expect(text).toMatch(/from \d published figures? on what this needs/)
    expect(text).toMatch(/After it, Gemini 9 Flash: /)
    expect(text).toMatch(/What would change it: /)
    expect(details).toMatch(
      /^GPT-9 \(OpenAI\)\s+Score: 89 \(81-94\) of 100, in brackets the 90% interval\. 1st of \d/,
    )
  })

  it('why not: the limit that keeps it off', async () => {
    const change = { intent: 'refine' as const, requirement: openOnly }
    const ask = { intent: 'why-not' as const, models: ['openai/gpt-9'] }
    expect((await say(first, change, ask)).text).toMatch(
      /^GPT-9 is left out because it does not meet “open weights only”\./,
    )
  })

  it('why not a lab: what keeps its best models off, not why the picks are there', async () => {
    const change = { intent: 'refine' as const, requirement: openOnly }
    const ask = { intent: 'why-not' as const, labs: ['openai'] }
    expect((await say(first, change, ask)).text).toMatch(
      /^OpenAI:\n\nGPT-9 is left out because it does not meet “open weights only”\./,
    )
  })

  it('compare: each in a line, side by side in the details', async () => {
    const models = ['openai/gpt-9', 'alibaba/qwen9']
    const { text, details } = await say({ intent: 'compare', models })
    expect(text).toMatch(/^GPT-9: \$[^]*Qwen9: \$[^]*than GPT-9/)
    expect(details).toMatch(/GPT-9 +Qwen9/)
  })
})
