import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { asRequest } from '../../../src/context.ts'
import type { Observation } from '../../../src/observe.ts'
import { openBudget } from '../../../src/requirements/llm/budget.ts'
import type { LlmMapper } from '../../../src/requirements/llm/llm-mapper.ts'
import { forgetReadings } from '../../../src/requirements/llm/readings.ts'
import { openStore } from '../../../src/store/store.ts'
import { startFakeOpenAi, type FakeOpenAi } from '../../fakes/openai.ts'
import { connectTo, wire } from '../../fixtures/llm.ts'
import { readableStores } from '../../platforms/stored.ts'

const day = 86_400_000

let server: FakeOpenAi
beforeAll(async () => void (server = await startFakeOpenAi()))
afterAll(() => server.close())
beforeEach(() => void (server.requests.length = 0))

/** Reads different messages one after the other; the reason of each that had no reading. */
async function readMany(
  mapper: LlmMapper,
  count: number,
  text = (i: number) => `contract review ${i}`,
) {
  const reasons: (string | undefined)[] = []
  for (let i = 0; i < count; i += 1) {
    const outcome = await mapper(text(i))
    reasons.push(outcome.ok ? undefined : outcome.reason)
  }
  return reasons
}

const formats = () =>
  server.requests.map((request) => (request['response_format'] as { type: string }).type)

describe('a server without json_schema', () => {
  it('gets JSON mode with the schema in the prompt, from the first refusal on', async () => {
    server.answer({ status: 400 }, wire())
    expect(await readMany(connectTo(server), 2)).toEqual([undefined, undefined])
    expect(formats()).toEqual(['json_schema', 'json_object', 'json_object'])
    expect(JSON.stringify(server.requests[1])).toContain('JSON schema')
  })

  it('may repair an answer of another form once', async () => {
    server.answer({ status: 400 }, { content: { weights: 'legal' } }, wire())
    expect(await readMany(connectTo(server), 1)).toEqual([undefined])
    expect(JSON.stringify(server.requests[2])).toContain('not of the form asked for')
  })

  it('is given up on when the repair is no better', async () => {
    server.answer({ status: 400 }, { content: 'Sure' }, { content: 'Sure again' })
    expect(await readMany(connectTo(server), 1)).toEqual(['gave an answer that cannot be read'])
    expect(server.requests).toHaveLength(3)
  })
})

describe('a server that takes a schema and never keeps to it', () => {
  it('gets JSON mode from then on', async () => {
    server.answer({ content: 'Sure' }, wire())
    expect(await readMany(connectTo(server), 2)).toEqual([undefined, undefined])
    expect(formats()).toEqual(['json_schema', 'json_object', 'json_object'])
  })

  it('but not for one slip of a server that keeps to it', async () => {
    server.answer(wire(), { content: 'Sure' }, wire())
    const reasons = await readMany(connectTo(server), 3)
    expect(reasons).toEqual([undefined, 'gave an answer that cannot be read', undefined])
    expect(formats()).toEqual(['json_schema', 'json_schema', 'json_schema'])
  })

  it('nor when JSON mode is no better', async () => {
    const bad = { content: 'Sure' }
    server.answer(bad, bad, bad, wire())
    const reasons = await readMany(connectTo(server), 2)
    expect(reasons).toEqual(['gave an answer that cannot be read', undefined])
    expect(formats().at(-1)).toBe('json_schema')
  })
})

describe('identical requests', () => {
  it('are asked once a day', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    const mapper = connectTo(server)
    server.answer(wire())
    await readMany(mapper, 3, () => 'contract review')
    expect(server.requests).toHaveLength(1)
    vi.setSystemTime(Date.now() + day + 1)
    await readMany(mapper, 1, () => 'contract review')
    expect(server.requests).toHaveLength(2)
    vi.useRealTimers()
  })

  it.each(readableStores)(
    'are asked once by all replicas ($kind), and are no key',
    async ({ open }) => {
      const { store, kept, end } = await open()
      server.answer(wire())
      const text = () => 'contract review'
      await readMany(connectTo(server, { store }), 1, text)
      await readMany(connectTo(server, { store }), 1, text)
      expect(server.requests).toHaveLength(1)
      expect(await kept()).toContain('llm-readings')
      expect(await kept()).not.toContain('contract review')
      await store.close()
      await end()
    },
  )

  it('are forgotten with the person who asked first, and nobody else', async () => {
    const [memory] = readableStores
    const { store } = await memory!.open()
    const mapper = connectTo(server, { store })
    server.answer(wire())
    const ask = (user: string, text: string) =>
      asRequest({ platform: 'slack', user }, () => mapper(text))
    await ask('ana', 'contract review')
    await ask('ben', 'contract review')
    await ask('ben', 'another')
    expect(server.requests).toHaveLength(2)
    await forgetReadings(store, 'ana')
    await ask('ben', 'another')
    expect(server.requests).toHaveLength(2)
    await ask('ben', 'contract review')
    expect(server.requests).toHaveLength(3)
  })

  it('are asked again after a failure', async () => {
    server.answer({ status: 500 }, wire())
    const reasons = await readMany(connectTo(server), 2, () => 'contract review')
    expect(reasons).toEqual(['is not available', undefined])
  })
})

describe('the daily budget', () => {
  it('ends the asking until the next day', async () => {
    let clock = 0
    const mapper = connectTo(server, { dailyRequests: { all: 2 }, now: () => clock })
    server.answer(wire())
    expect(await readMany(mapper, 3)).toEqual([
      undefined,
      undefined,
      'has used up its requests for today',
    ])
    expect(server.requests).toHaveLength(2)
    clock += day
    expect(await readMany(mapper, 1, () => 'another day')).toEqual([undefined])
  })
})

describe('the daily budget of a workspace', () => {
  it('ends its asking, and leaves the rest of the budget to others', async () => {
    const mapper = connectTo(server, { dailyRequests: { all: 3, workspace: 1 } })
    server.answer(wire())
    const from = (workspace: string) => (text: string) =>
      asRequest({ platform: 'slack', workspace }, () => mapper(text))
    expect(await from('T1')('one')).toMatchObject({ ok: true })
    expect(await from('T1')('two')).toEqual({
      ok: false,
      reason: 'has used up what this workspace may ask of it today',
    })
    expect(await from('T2')('three')).toMatchObject({ ok: true })
    expect(await from('T3')('four')).toMatchObject({ ok: true })
    expect(await from('T4')('five')).toMatchObject({ reason: 'has used up its requests for today' })
  })

  it('is counted for all replicas and over restarts', async () => {
    const store = await openStore('memory:')
    const limits = { all: 1 }
    expect(await (await openBudget(store, limits))()).toBeUndefined()
    expect(await (await openBudget(store, limits))()).toMatch(/used up/)
  })
})

describe('what is observed', () => {
  it('calls, tokens, answers from memory, and why the built-in rules had to read', async () => {
    const seen: Observation[] = []
    const mapper = connectTo(server, { observe: (observation) => void seen.push(observation) })
    server.answer(wire(), { status: 500 })
    await mapper('contract review')
    await mapper('contract review')
    await mapper('another')
    expect(seen).toMatchObject([
      { kind: 'llm-cache', hit: false },
      { kind: 'llm-tokens', input: 100, output: 20 },
      { kind: 'llm', outcome: 'read' },
      { kind: 'llm-cache', hit: true },
      { kind: 'llm-cache', hit: false },
      { kind: 'llm', outcome: 'failed' },
      { kind: 'fallback', reason: 'is not available' },
    ])
    expect(JSON.stringify(seen)).not.toContain('contract')
  })
})

describe.each([{ hang: true as const }, { stall: true as const }])(
  'a language model that never ends its answer (%o)',
  (way) => {
    it('is waited for no longer than a person would', async () => {
      server.answer(way)
      expect(await readMany(connectTo(server), 1)).toEqual(['took too long'])
    })

    it('is waited for by those who ask at the same time, and by nobody after them', async () => {
      server.answer(way)
      const mapper = connectTo(server)
      const crowd = await Promise.all(Array.from({ length: 20 }, (_, i) => mapper(`contract ${i}`)))
      expect(crowd).toEqual(
        Array.from({ length: 20 }, () => ({ ok: false, reason: 'took too long' })),
      )
      expect(await readMany(mapper, 20)).toEqual(Array.from({ length: 20 }, () => leftAlone))
      expect(server.requests).toHaveLength(20)
    })
  },
)

const leftAlone = 'has failed several times and is left alone for a minute'

describe('after several failures in a row', () => {
  it('nobody waits for the language model for a while', async () => {
    server.answer({ status: 500 })
    const reasons = await readMany(connectTo(server), 8)
    expect(reasons.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'is not available'))
    expect(reasons.slice(5)).toEqual([leftAlone, leftAlone, leftAlone])
    expect(server.requests).toHaveLength(5)
  })

  it('another try is made beside one answer, which does not wait for it', async () => {
    server.answer({ status: 500 })
    const mapper = connectTo(server, { restMs: 0 })
    await readMany(mapper, 5)
    server.answer({ hang: true })
    const crowd = await Promise.all(Array.from({ length: 20 }, (_, i) => mapper(`contract ${i}`)))
    expect(crowd.map((one) => !one.ok && one.reason)).toEqual(crowd.map(() => leftAlone))
    await vi.waitUntil(() => server.requests.length === 6)
  })

  it('words are read again as soon as it has answered', async () => {
    server.answer({ status: 500 })
    const mapper = connectTo(server, { restMs: 0 })
    await readMany(mapper, 5)
    server.answer(wire())
    await vi.waitUntil(async () => (await mapper('another')).ok)
    expect(await mapper('and another')).toMatchObject({ ok: true })
  })
})
