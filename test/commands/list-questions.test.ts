import { describe, expect, it } from 'vitest'
import { barrierIn, wayIn } from '../../src/reply/barriers.ts'
import { wordsFor } from '../../src/reply/words/index.ts'
import { fourModels } from '../fixtures/four-models.ts'
import { converse } from '../fixtures/readings.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import { makeRequirement } from '../fixtures/world.ts'

const first = { text: 'review our Python code', requirement: makeRequirement() }
const say = async (...turns: Parameters<typeof converse>[1][]) =>
  (await converse(fourModels, first, ...turns)).at(-1)!
const picks = async () => (await say()).reply.recommendation!.picks.map(({ id }) => id)

describe('a question about the list', () => {
  it('of what batches cost is about its models, even where waiting would make another list', async () => {
    const asked = makeRequirement({ limits: { maxAnswerSeconds: 86_400 } })
    const { reply, text } = await say({
      intent: 'what-if',
      requirement: asked,
      asked,
      text: 'and in a batch?',
    })
    expect(reply.kind).toBe('answer')
    expect(text).toMatch(/No batch price in the data for .*Batch: answers may take/s)
  })

  it('where the numbers come from is answered with sources and dates', async () => {
    const { text } = await say({
      intent: 'explain',
      fact: 'list',
      text: 'where do the numbers come from?',
    })
    expect(text).toMatch(/^These figures are from .*\d{4}/)
  })

  it('why several of it is a whole line for each, none cut short', async () => {
    const models = await picks()
    expect(models.length).toBeGreaterThan(1)
    const { text } = await say({ intent: 'explain', models, text: 'why them?' })
    expect(text).not.toContain('…')
    expect(text.match(/90% interval/g)).toHaveLength(models.length)
  })

  it('which is cheapest names it before the amounts', async () => {
    const { text } = await say({ intent: 'fact', fact: 'cost', text: 'which is the cheapest?' })
    expect(text).toMatch(/^The cheapest is Qwen9: /)
  })

  it('what one of a thing costs is told for one request', async () => {
    const asked = makeRequirement()
    asked.workload.requestsPerMonth = 1
    const cost = { intent: 'fact' as const, fact: 'cost' as const, requirement: asked, asked }
    const { text } = await say({ ...cost, models: ['openai/gpt-9'], text: 'and a single one?' })
    expect(text).toMatch(/^GPT-9: \$0\.05 .* tokens in and .* out each/s)
    expect(text).not.toContain('a month')
  })

  it('what it costs at another host is told for that host, or that it is not there', async () => {
    const cost = { intent: 'fact' as const, fact: 'cost' as const, models: ['openai/gpt-9'] }
    const { text } = await say({ ...cost, hosts: ['cerebras'], text: 'and on Cerebras?' })
    expect(text).toBe('No, the price lists know no offer of GPT-9 at Cerebras.')
  })

  it('what is saved is told against the bill, against the model in use, or cannot be told', async () => {
    const saving = async (baseline?: Requirement['baseline']) => {
      const requirement = { ...makeRequirement(), ...(baseline && { baseline }) }
      const asked = { intent: 'fact' as const, fact: 'cost' as const, requirement }
      const models = ['openai/gpt-9']
      const turns = converse(
        fourModels,
        { text: 'review our Python code', requirement },
        { ...asked, models, text: 'how much would we save with the first?' },
      )
      return (await turns).at(-1)!.text
    }
    const inUse = { models: ['openai/gpt-9'], unknown: [], wish: 'cheaper' as const }
    expect(await saving({ ...inUse, monthlyUsd: 1000 })).toMatch(
      /^GPT-9: \$50 a month, against \$1,000 today\. That saves \$950 a month\.$/,
    )
    expect(await saving(inUse)).toMatch(/against \$50 today\. That saves nothing\.$/)
    expect(await saving()).toMatch(/^What is paid today is not known here\..*GPT-9: \$50 a month/s)
  })

  it('why nothing is left says what would let something in', async () => {
    const none = makeRequirement({ limits: { maxMonthlyUsd: 0.0001 } })
    const turn = { intent: 'refine' as const, requirement: none }
    const { text } = await say(turn, {
      intent: 'explain',
      fact: 'list',
      text: 'why is nothing left?',
    })
    expect(text).toMatch(/^No model in the data meets all of these limits\.\s+\S/)
  })
})

describe('why a model is left out', () => {
  const exclusion = { barrier: 'minContextTokens' as const, verified: true, actual: 128_000 }
  const limits = { minContextTokens: 500_000 }

  it.each(['en', 'de', 'es', 'fr', 'it', 'pt'])('is said in %s, with its own value', (language) => {
    const words = wordsFor(language)
    const reason = barrierIn(words, exclusion, limits)
    expect(reason).toContain('500k')
    expect(reason).toContain('(128k)')
    expect(barrierIn(words, { ...exclusion, verified: false }, limits)).not.toBe(reason)
    if (language !== 'en') expect(reason).not.toBe(barrierIn(wordsFor('en'), exclusion, limits))
  })

  it('and what would let it in names the condition', () => {
    const gains = { model: { name: 'Atlas' } }
    const way = { barrier: 'minContextTokens', to: 128_000, gains } as never
    expect(wayIn(wordsFor('en'), way, limits, 'Atlas')).toMatch(/“.*128k.*” instead, Atlas/)
    expect(wayIn(wordsFor('de'), way, limits, 'Atlas')).toMatch(/128k.*Atlas/)
  })
})
