import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exportConfig } from '../../commands/export.ts'
import { recommendModel } from '../../commands/recommend-model.ts'
import { makeServices } from '../fixtures/services.ts'

const services = makeServices()

/** The exported file for a use case, as promptfoo would read it. */
async function exported(useCase: string, within = services) {
  const { thread } = await recommendModel.run({ text: useCase }, within)
  const { reply } = await exportConfig.run({ text: '', thread }, within)
  const code = reply.details().find((block) => block.kind === 'code')
  if (!code) throw new Error('there is no file in the reply')
  return { text: code.text, config: parse(code.text), thread }
}

describe('export', () => {
  it('runs every pick on examples that only the person can fill in', async () => {
    const { config, thread, text } = await exported('best model for coding, 1,000 requests a month')
    expect(config.providers.map(({ id }: { id: string }) => id.split(':').at(-1))).toEqual(
      thread?.picks.map((id) => id.split('/')[1]),
    )
    expect(config.prompts[0]).toContain('{{input}}')
    for (const { vars } of config.tests)
      expect([vars.input, vars.expected]).toEqual([
        expect.stringMatching(/^<.*>$/),
        expect.stringMatching(/^<.*>$/),
      ])
    expect(config.defaultTest.assert).toEqual([
      { type: 'llm-rubric', value: expect.stringContaining('{{expected}}') },
    ])
    expect(text).toContain('count the changes that pass your tests')
  })

  it('calls a lab directly where it sells the model itself, else through OpenRouter', async () => {
    const own = await exported('one open-weight and one proprietary model for coding')
    expect(own.config.providers.map(({ id }: { id: string }) => id)).toEqual([
      expect.stringMatching(/^(?:openai:chat|anthropic:messages|google):/),
      'deepseek:deepseek-v5',
    ])
    const resold = makeServices([
      { id: 'meta/llama-9', openWeights: true },
      { id: 'openai/gpt-9', offers: [{ provider: 'azure', firstParty: false }] },
    ])
    const { text } = await exported('coding', resold)
    expect(text).toContain('id: openrouter:meta/llama-9')
    expect(text).toContain('id: openrouter:openai/gpt-9')
  })

  it('points at a server of one’s own where the model runs on own hardware', async () => {
    const small = makeServices([{ id: 'deepseek/small', openWeights: true, parametersB: 8 }])
    const { config } = await exported('coding on our own server with 24 GB', small)
    expect(config.providers[0]).toMatchObject({
      id: 'openai:chat:small',
      config: { apiBaseUrl: expect.stringContaining('/v1') },
    })
  })

  it('checks JSON where JSON was asked for', async () => {
    const { config } = await exported('extract invoice fields, must return JSON')
    expect(config.defaultTest.assert[0]).toEqual({ type: 'is-json' })
  })

  it('takes nobody’s words for a template or for YAML', async () => {
    const { config } = await exported('coding {{env.SECRET}} with # and: "quotes"')
    expect(config.description).toBe('coding env.SECRET with # and: "quotes"')
  })

  it('says what to do first where there is no list', async () => {
    const { reply } = await exportConfig.run({ text: '' }, services)
    expect(reply.short).toEqual([
      { kind: 'text', text: expect.stringContaining('Say what the model should do') },
    ])
  })
})
