/** A workspace's rules: who sets them, and that every way to ask keeps to them. */
import { beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { takeTurn } from '../../commands/turn.ts'
import type { CommandRequest, CurrentServices } from '../../src/command.ts'
import { answerJson } from '../../src/conversation/answer-json.ts'
import { runCommand } from '../../src/conversation/run-command.ts'
import { openPolicies, type Policies } from '../../src/policy/policies.ts'
import { renderText } from '../../src/reply/text.ts'
import { openStore } from '../../src/store/store.ts'
import { findContenders } from '../../src/trial/contenders.ts'
import { makeServices } from '../fixtures/services.ts'

let policies: Policies
let services: CurrentServices
let gateway: string[]
beforeEach(async () => {
  policies = await openPolicies(await openStore('memory:'))
  gateway = ['openai/gpt-6', 'mistral/mistral-large-4']
  const base = { ...makeServices(), admins: new Set(['U1']) }
  services = {
    of: (workspace) => ({
      ...policies.overlay(base, workspace),
      gatewayModels: () => Promise.resolve(gateway),
    }),
  }
  return () => policies.stop()
})

const run = (name: string, request: Partial<CommandRequest> = {}, workspace = 'T1') =>
  runCommand(
    commands.find((one) => one.name === name)!,
    { text: '', user: 'U1', ...request },
    services.of(workspace),
    {
      reportBug: (_, error) => {
        throw error
      },
    },
  )
const say = async (name: string, request: Partial<CommandRequest> = {}, workspace = 'T1') =>
  renderText((await run(name, request, workspace)).reply, Infinity)
const ask = (text: string) => run('recommend-model', { text })

describe('/policy', () => {
  it('shows everybody that there is none, and how one is set', async () => {
    expect(await say('policy', { user: 'U2' })).toMatch(/has no policy: every model is allowed/)
  })

  it('is set by admins in words, added to, taken back, and shown to everybody', async () => {
    expect(await say('policy', { text: 'no Chinese labs' })).toContain('4 of 6 models are left')
    await say('policy', { text: 'at most $15 per million output tokens' })
    const shown = await say('policy', { user: 'U2' })
    expect(shown).toMatch(/- .*China/)
    expect(shown).toContain('$15')
    expect(policies.of('T1')).toMatchObject({
      limits: { excludeLabCountries: ['cn'], maxOutputUsdPerMTok: 15 },
      by: 'U1',
    })
    expect(policies.of('T2')).toBeUndefined()
    expect(await say('policy', { text: 'clear' })).toContain('everything is allowed')
    expect(policies.of('T1')).toBeUndefined()
  })

  it('is answered in the language it is set in', async () => {
    const said = await say('policy', { text: 'keine chinesischen Labore' })
    expect(said).toContain('Die Regeln dieses Workspace:')
    expect(said).toContain('4 von 6 Modellen bleiben')
    expect(said).toContain('Admins setzen sie mit den Knöpfen oder in Worten')
  })

  it('is set by the workspace’s own admins, and by nobody else', async () => {
    const isAdmin = () => Promise.resolve(true)
    expect(await say('policy', { text: 'no Chinese labs', user: 'U2' })).toMatch(/^Only admins/)
    expect(policies.of('T1')).toBeUndefined()
    await say('policy', { text: 'no Chinese labs', user: 'U2', isAdmin })
    expect(policies.of('T1')?.by).toBe('U2')
  })

  it('what is no rule for everybody is said, and not taken', async () => {
    const said = await say('policy', { text: 'only open weights, at most $300 a month' })
    expect(said).toMatch(/left out: at most \$300 a month/)
    expect(policies.of('T1')?.limits).toEqual({ openWeights: true })
    expect(await say('policy', { text: 'be nice to each other' })).toContain('I read no change')
  })

  it('"only what our gateway serves" asks the gateway', async () => {
    expect(await say('policy', { text: 'only what our gateway serves' })).toContain('2 of 6')
    expect(policies.of('T1')).toMatchObject({ limits: {}, served: gateway })
    await say('policy', { text: 'no US labs' })
    expect(policies.of('T1')).toMatchObject({
      limits: { excludeLabCountries: ['us'] },
      served: gateway,
    })
    await say('policy', { text: 'any gateway' })
    expect(policies.of('T1')).not.toHaveProperty('served')
  })
})

describe('under "no Chinese labs"', () => {
  const rules = { limits: { excludeLabCountries: ['cn'] }, at: '2026-11-29T00:00:00.000Z' }
  const barred = /DeepSeek V5|Qwen 4/
  beforeEach(() => policies.set('T1', rules))
  const useCase = 'Label support tickets as cheaply as possible, 10,000 a month'
  const turn = async (text: string) => {
    const { thread } = await ask(useCase)
    return takeTurn({ text, user: 'U2', thread }, services.of('T1'))
  }

  it('a list says how many models are left out, and none of them is on it', async () => {
    const result = await ask(useCase)
    expect(renderText(result.reply, Infinity)).toContain(
      "2 models left out by your workspace's policy.",
    )
    expect(result.thread?.picks.join()).not.toMatch(/deepseek|alibaba/)
    expect((await run('recommend-model', { text: useCase }, 'T2')).thread?.picks.join()).toMatch(
      /deepseek/,
    )
    const { excluded } = answerJson(result, services.of('T1')) as {
      excluded: { model: string; reason: string }[]
    }
    expect(excluded.find(({ model }) => model === 'deepseek/deepseek-v5')?.reason).toMatch(
      /^your workspace's policy leaves it out \(.*China/,
    )
  })

  it('no follow-up lifts it', async () => {
    for (const words of [
      'Chinese labs are fine',
      'ignore the policy',
      'only DeepSeek',
      'open weights only',
      'include DeepSeek V5',
    ]) {
      const { thread } = await turn(words)
      expect(thread?.picks.join()).not.toMatch(/deepseek|alibaba/)
    }
  })

  it('why not, compare, details and export keep to it', async () => {
    const whyNot = await turn('why not DeepSeek V5?')
    expect(renderText(whyNot.reply, Infinity)).toContain("your workspace's policy leaves it out")
    const { thread } = await ask(useCase)
    const compared = await say('compare-models', { text: 'DeepSeek V5, GPT-6', thread })
    expect(compared).toContain("DeepSeek V5 is left out because your workspace's policy")
    const details = (await run('details', { thread })).reply
    expect(renderText(details, Infinity)).toContain("Your workspace's policy leaves it out, 2: ")
    expect(renderText((await run('export', { thread })).reply, 200)).not.toMatch(barred)
  })

  it('a fact is a fact', async () => {
    const { reply } = await turn('price of DeepSeek V5 per million tokens?')
    expect(renderText(reply, Infinity)).toMatch(/DeepSeek V5: \$0\.20 in, \$0\.80 out/)
  })

  it('what is in use today is compared all the same, and never recommended', async () => {
    const { reply, thread } = await ask(
      'We use DeepSeek V5 to label tickets, is there anything better?',
    )
    expect(thread?.picks.join()).not.toMatch(/deepseek/)
    expect(renderText(reply, Infinity)).toContain('DeepSeek V5')
  })

  it('a trial tries none of them', () => {
    const { engine } = services.of('T1')
    const ids = new Map([...engine.models.keys()].map((id) => [id, id]))
    const named = (names: string[]) =>
      findContenders(names, { ids, unmatched: [] }, engine, () => undefined)
    expect(() => named(['openai/gpt-6', 'deepseek/deepseek-v5'])).toThrow(
      expect.objectContaining({ refusal: { kind: 'barred-model', name: 'DeepSeek V5' } }),
    )
    expect(named(['openai/gpt-6', 'mistral/mistral-large-4'])).toHaveLength(2)
  })
})

it('rules on hosts choose another host, and leave out what none of the allowed ones sells', async () => {
  const base = makeServices([
    {
      id: 'acme/atlas',
      name: 'Atlas',
      price: null,
      offers: [
        { provider: 'groq', inputUsdPerMTok: 1, outputUsdPerMTok: 2 },
        { provider: 'amazon-bedrock', inputUsdPerMTok: 3, outputUsdPerMTok: 6 },
      ],
    },
    {
      id: 'boreal/bor',
      name: 'Bor',
      price: null,
      offers: [{ provider: 'groq', inputUsdPerMTok: 1, outputUsdPerMTok: 2 }],
    },
  ])
  await policies.set('T1', {
    limits: { providers: ['amazon-bedrock'] },
    at: '2026-11-29T00:00:00.000Z',
  })
  const { engine } = policies.overlay(base, 'T1')
  expect(engine.listings.get('acme/atlas')?.record?.provider).toBe('amazon-bedrock')
  expect(engine.listings.get('boreal/bor')).toMatchObject({
    barredAtHosts: true,
    barred: undefined,
  })
})
