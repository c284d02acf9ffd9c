import { describe, expect, it } from 'vitest'
import { refine } from '../../commands/refine.ts'
import { recommendModel } from '../../commands/recommend-model.ts'
import { renderBlocks, renderText } from '../../src/reply/text.ts'
import { recommend } from '../../src/shortlist/shortlist.ts'
import { servicesFor } from '../fixtures/services.ts'
import { makeDataset } from '../fixtures/world.ts'

const official = makeDataset(
  [
    {
      id: 'meta/llama-9-8b-instruct',
      name: 'Llama 9 8B',
      ability: -1,
      price: [0.1, 0.2],
      openWeights: true,
      parametersB: 8,
      scores: [{ value: 40 }],
    },
    {
      id: 'openai/gpt-9',
      name: 'GPT-9',
      ability: 0.5,
      price: [5, 20],
      openWeights: false,
      scores: [{ value: 90 }],
    },
  ],
  [{ id: 'board/coding' }],
)
const estimate = { value: 1, margin: 0.3, evidence: 2 }
const services = servicesFor({
  ...official,
  community: {
    models: [
      {
        id: 'somebody/tuned-llama',
        name: 'tuned-llama',
        lab: 'somebody',
        openWeights: true,
        parametersB: 8,
        contextTokens: 128_000,
        inputModalities: ['text'],
        community: { base: 'meta/llama-9-8b-instruct' },
      },
    ],
    scores: [
      { benchmark: 'board/coding', model: 'somebody/tuned-llama', value: 80, date: '2025-01-01' },
    ],
    ability: { 'somebody/tuned-llama': estimate },
    estimates: { coding: { 'somebody/tuned-llama': estimate } },
  },
})
const ask = async (text: string) => {
  const result = await recommendModel.run({ text }, services)
  const { short, details } = result.reply
  return { ...result, text: renderBlocks([...short, ...details()], Infinity) }
}

describe('community fine-tunes', () => {
  it('take no part by default: neither as picks nor among the compared, nor in the places of others', async () => {
    const { text } = await ask('write and review Python code, only open weights')
    expect(text).not.toMatch(/tuned-llama|fine-tune/)
    expect(text).not.toMatch(/of 3 on/)
  })

  it('take part when asked for, with what has to be looked into', async () => {
    const { text } = await ask('write and review Python code, community fine-tunes are fine')
    expect(text).toMatch(/tuned-llama \(somebody\)/)
    expect(text).toMatch(
      /A community fine-tune of meta\/llama-9-8b-instruct[^!]*trained on is unknown[^!]*fitted to benchmarks[^!]*licence and tokenizer/,
    )
    expect(text).toMatch(/No host is listed: you pay for the machine/)
  })

  it('a lab with fine-tunes keeps to those made from it and to Llama itself', async () => {
    const { reply } = await ask(
      'only Meta, community fine-tunes welcome: it writes and reviews Python code',
    )
    const { ranking } = recommend(services.engine, reply.requirement!)
    expect(ranking.map(({ model }) => model.id)).toEqual([
      'somebody/tuned-llama',
      'meta/llama-9-8b-instruct',
    ])
  })

  it('can be asked about in the conversation, and are gone when only official ones are wanted', async () => {
    const { thread } = await ask('write and review Python code, community fine-tunes are fine')
    const say = async (text: string) =>
      renderText((await refine.run({ text, thread }, services)).reply, Infinity)
    expect(await say('why the first one?')).toMatch(/tuned-llama/)
    expect(await say('only official releases')).not.toMatch(/\d\. tuned-llama/)
  })
})

describe('a community fine-tune that is asked about by name', () => {
  const medical = {
    id: 'BioMistral/BioMistral-7B',
    name: 'BioMistral-7B',
    lab: 'biomistral',
    origin: 'community' as const,
    openWeights: true,
    contextTokens: 32_000,
    inputModalities: ['text'],
  }
  const known = servicesFor({
    ...official,
    community: { models: [medical], scores: [], ability: {}, estimates: {} },
  })
  const say = async (text: string) =>
    renderText((await recommendModel.run({ text }, known)).reply, Infinity)

  it('has its facts told, and what it is', async () => {
    const text = await say('What is the context window of BioMistral?')
    expect(text).toMatch(/BioMistral-7B: .*32k/)
    expect(text).toMatch(/BioMistral-7B is a community upload, not a lab’s release/)
  })

  it('stands beside a model of a lab', async () => {
    const text = await say('compare BioMistral with GPT-9')
    expect(text).toMatch(/^GPT-9: [^]*^BioMistral-7B: .*open weights/m)
  })

  it.each(['BioMistral 13B', 'Meditron'])('%s, which is none of them, is nobody', async (name) => {
    expect(await say(`What is the context window of ${name}?`)).toMatch(
      new RegExp(`^${name} is not in the data`),
    )
  })
})
