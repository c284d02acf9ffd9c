import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TrialRefusal } from '../../../src/trial/notice.ts'
import { ana } from './payloads.ts'
import { startWorld, useCase, type World } from './world.ts'

let world: World
beforeEach(async () => {
  world = await startWorld()
})
afterEach(() => world.close())

describe('/recommend-model', () => {
  it('answers in a thread of its own, as an ordinary message with the picks and their controls', async () => {
    const asked = world.slash('recommend-model', { 'use-case': useCase })
    const answer = await world.answerOf(asked)
    expect(asked.response).toEqual({ type: 5 })
    expect(answer.isInteractionAnswer).toBe(false)
    expect(world.shown(answer)).toMatch(/Atlas 2[^]*Borealis 3[^]*Assumed:/)
    const original = world.original(asked)
    expect(original && world.shown(original)).toMatch(/^> Summarise 40-page leases[^]*Atlas 2/)
    expect(original?.flags).not.toBe(128)
    expect(world.bugs).toEqual([])
  })

  it('applies typed options as stated limits', async () => {
    const asked = world.slash('recommend-model', {
      'use-case': 'Summarise leases, 2,000 a month',
      budget: 250,
      context: '128k',
      weights: 'open',
      language: 'de',
      lab: 'cygnus',
    })
    const text = world.shown(await world.answerOf(asked))
    expect(text).toMatch(/at most \$250 a month/)
    expect(text).toMatch(/at least 128k tokens/)
    expect(text).toMatch(/open weights only/)
    expect(text).toMatch(/in German/)
    expect(text).toMatch(/Cygnet/)
  })

  it('refuses values that autocomplete did not offer, privately, and lets them be corrected', async () => {
    const asked = world.slash('recommend-model', {
      'use-case': useCase,
      context: 'huge',
      lab: 'Nobody Inc',
    })
    await world.until(() => asked.response)
    expect(asked.response).toMatchObject({ type: 4, data: { flags: expect.any(Number) as number } })
    const data = asked.response?.['data'] as { content: string; flags: number }
    expect(data.flags & 64).toBe(64)
    expect(data.content).toMatch(/huge[^]*200k[^]*Nobody Inc/)
    const message = world.original(asked)
    const again = world.press(message!, 'Correct it')
    await world.until(() => again.response)
    expect(again.response?.['type']).toBe(9)
    expect(JSON.stringify(again.response)).toMatch(/Summarise 40-page leases/)
  })

  it('opens a form without a use case, and answers what is sent off', async () => {
    const asked = world.slash('recommend-model')
    await world.until(() => asked.response)
    expect(asked.response?.['type']).toBe(9)
    const form = asked.response?.['data'] as { custom_id: string }
    const sent = world.submit(form.custom_id, {
      useCase,
      maxMonthlyUsd: '2500',
      openWeights: 'false',
      languages: '',
    })
    const text = world.shown(await world.answerOf(sent))
    expect(text).toMatch(/at most \$2,500 a month/)
    expect(text).toMatch(/proprietary models only/)
  })

  it('tells privately what was wrong with a form, and keeps what was typed', async () => {
    const sent = world.submit('s1:form:new', { useCase: '', maxMonthlyUsd: 'lots' })
    await world.until(() => sent.response)
    expect(JSON.stringify(sent.response)).toMatch(/Say in a few words[^]*lots[^]*Write it like 300/)
  })

  it('says privately that it found no use case, and leaves nothing at "thinking"', async () => {
    const asked = world.slash('recommend-model', { 'use-case': 'hello there' })
    expect(await world.toldAlone(asked)).toMatch(/What should the model do/)
  })
})

describe('the other commands', () => {
  it('/compare-models sets models side by side', async () => {
    const asked = world.slash('compare-models', { a: 'acme/atlas-2', b: 'boreal/borealis-3' })
    const message = await world.until(() => {
      const original = world.original(asked)
      return original && original.components.length > 0 && original
    })
    expect(world.shown(message)).toMatch(/\*\*Atlas 2\*\* · \*\*Borealis 3\*\*[^]*Cost: /)
  })

  it('/compare-models says privately which model it does not know', async () => {
    const asked = world.slash('compare-models', { a: 'Atlas 2', b: 'Nosuch 9' })
    expect((await world.dataOf(asked))['content']).toMatch(/Nosuch 9/)
  })

  it('/help answers at once, to the person alone', async () => {
    const asked = world.slash('help')
    await world.until(() => asked.response)
    expect(asked.response).toMatchObject({ type: 4 })
    expect(JSON.stringify(asked.response)).toMatch(/40-page leases/)
  })

  it('"Recommend a model for this" takes the text of a message, without the intent', async () => {
    const target = { id: '5', content: useCase, author: ana }
    const asked = world.send(2, {
      id: '1',
      type: 3,
      name: 'Recommend a model for this',
      target_id: '5',
      resolved: { messages: { 5: target } },
    })
    expect(world.shown(await world.answerOf(asked))).toMatch(/Atlas 2/)
  })

  it('"Use as an example" opens the form that tries models, with the text of the message', async () => {
    world.current.services = { ...world.current.services, trials: {} as never }
    const asked = world.send(2, {
      id: '1',
      type: 3,
      name: 'Use as an example',
      target_id: '5',
      resolved: { messages: { 5: { id: '5', content: 'Where is my order?', author: ana } } },
    })
    await world.until(() => asked.response)
    expect(asked.response).toMatchObject({ type: 9 })
    expect(JSON.stringify(asked.response)).toContain('"value":"Where is my order?"')
    // Whose words they are goes with them.
    expect(JSON.stringify(asked.response)).toMatch(new RegExp(`s1:try-form:\\d+:${ana.id}`))
  })

  it('the form that tries models takes a file in place of words', async () => {
    const propose = vi.fn<(wanted: object) => Promise<never>>(() =>
      Promise.reject(new TrialRefusal({ kind: 'count-of-models' })),
    )
    world.current.services = {
      ...world.current.services,
      trials: { propose, evidence: () => Promise.resolve([]) } as never,
    }
    const body = { prompt: 'One?', expected: 'yes' }
    world.faults.push({ match: /GET \/attachments\/own/, kind: { status: 200, body } })
    const url = `${new URL(world.apiUrl).origin}/attachments/own.jsonl`
    world.send(5, {
      custom_id: `s1:try-form:${world.text.id}`,
      components: [
        { type: 18, component: { type: 19, custom_id: 'file', values: ['77'] } },
        { type: 18, component: { type: 4, custom_id: 'models', value: 'Atlas 2, Borealis 3' } },
      ],
      resolved: { attachments: { 77: { id: '77', filename: 'own.jsonl', url } } },
    })
    await vi.waitFor(() => expect(propose).toHaveBeenCalled(), 20_000)
    expect(propose.mock.calls[0]?.[0]).toMatchObject({
      examples: [{ prompt: 'One?', check: { kind: 'equals', value: 'yes' } }],
      models: ['Atlas 2', 'Borealis 3'],
    })
  })

  it('says so when the chosen message has no text', async () => {
    const asked = world.send(2, {
      id: '1',
      type: 3,
      name: 'Recommend a model for this',
      target_id: '5',
      resolved: { messages: { 5: { id: '5', content: '', author: ana } } },
    })
    await world.until(() => asked.response)
    expect(JSON.stringify(asked.response)).toMatch(/no text in this message/)
  })

  it('an unknown command gets a kind answer', async () => {
    const asked = world.slash('gone-command')
    await world.until(() => asked.response)
    expect(JSON.stringify(asked.response)).toMatch(/no longer know this command/)
  })
})

describe('autocomplete', () => {
  const complete = async (command: string, name: string, value: string) => {
    const asked = world.send(4, {
      id: '1',
      type: 1,
      name: command,
      options: [{ type: 3, name, value, focused: true }],
    })
    await world.until(() => asked.response)
    const { data } = asked.response as { data: { choices: { name: string; value: string }[] } }
    return data.choices
  }

  it('suggests models, the ablest first, by any part of their names', async () => {
    expect((await complete('compare-models', 'a', '')).map(({ value }) => value)[0]).toBe(
      'acme/atlas-2',
    )
    expect(await complete('compare-models', 'b', 'boREal 3')).toEqual([
      { name: 'Borealis 3 (boreal)', value: 'boreal/borealis-3' },
    ])
  })

  it('suggests labs and languages', async () => {
    expect(await complete('recommend-model', 'lab', 'cyg')).toEqual([
      { name: 'cygnus', value: 'cygnus' },
    ])
    expect(await complete('recommend-model', 'language', 'germ')).toEqual([
      { name: 'German', value: 'de' },
    ])
  })
})
