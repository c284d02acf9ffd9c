import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/gateway/answer.ts'
import type { Question } from '../../src/gateway/gateway.ts'
import type { Offer } from '../../src/catalogue/model.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { openTrialBudget } from '../../src/trial/budget.ts'
import type { Example } from '../../src/trial/record.ts'
import { openRunLog } from '../../src/trial/run-log.ts'
import { mostUsd, runTrial, type Contender, type TrialParts } from '../../src/trial/trial.ts'

/** 1 USD for a thousand tokens of either kind. */
const offer: Offer = {
  model: 'a',
  provider: 'Acme',
  inputUsdPerMTok: 1000,
  outputUsdPerMTok: 1000,
  asOf: '2026-11-20',
  source: 'acme',
  firstParty: true,
}
const contenders: Contender[] = ['a', 'b'].map((model) => ({
  model,
  name: model,
  served: `gateway/${model}`,
  offer,
}))
const [first] = contenders
const examples: Example[] = ['one', 'two', 'three'].map((prompt) => ({
  prompt,
  check: { kind: 'equals', value: 'yes' },
}))
const whole: Answer = {
  text: 'Yes',
  usage: { inputTokens: 10, outputTokens: 5 },
  seconds: 1,
  isSent: true,
}

/** A trial whose gateway answers so; `asked`: what reached it. */
async function trialOf(
  answer: (question: Question) => Answer | Promise<Answer>,
  {
    store,
    allowed = 1000,
    ...parts
  }: Partial<TrialParts> & { store?: Store; allowed?: number } = {},
) {
  const opened = store ?? (await openStore('memory:'))
  const asked: Question[] = []
  const ask = (question: Question) => {
    asked.push(question)
    return Promise.resolve().then(() => answer(question))
  }
  const today = () => '2026-11-22'
  const budget = openTrialBudget(opened, 'T1', { all: allowed, workspace: allowed }, today)
  const log = openRunLog(opened, 'trial')
  const gateway = {
    ask,
    models: () => Promise.resolve([]),
    firstToken: (generation: string) => Promise.resolve(generation === 'gen-a' ? 0.4 : undefined),
  }
  const run = () => runTrial({ id: 'trial', examples, contenders, gateway, budget, log, ...parts })
  return { run, asked, budget, log }
}

describe('a trial', () => {
  it('asks every model every example once, and scores and prices the answers', async () => {
    const { run, asked, budget } = await trialOf(({ model, prompt }) =>
      model === 'gateway/b' && prompt === 'two' ? { ...whole, text: 'No' } : whole,
    )
    const { runs, stopped } = await run()
    expect(stopped).toBeUndefined()
    expect(runs.map(({ example, model, score }) => [example, model, score])).toEqual([
      [0, 'a', 1],
      [0, 'b', 1],
      [1, 'a', 1],
      [1, 'b', 0],
      [2, 'a', 1],
      [2, 'b', 1],
    ])
    expect(runs[0]?.usd).toBeCloseTo(0.015, 9)
    expect(asked).toHaveLength(6)
    expect(1000 - (await budget.left())).toBeCloseTo(0.09, 9)
  })

  it('believes the bill before the price of record', async () => {
    const { run, budget } = await trialOf(() => ({ ...whole, billedUsd: 0.5 }))
    expect((await run()).runs[0]?.usd).toBe(0.5)
    expect(1000 - (await budget.left())).toBeCloseTo(3, 9)
  })

  it.each(['empty', 'refused', 'cut-off', 'timeout'] as const)(
    'counts an answer that is %s as failed, whatever its words',
    async (failure) => {
      const { run } = await trialOf(() => ({ ...whole, failure }))
      expect((await run()).runs.map(({ score }) => score)).toEqual([0, 0, 0, 0, 0, 0])
    },
  )

  it('pays nothing for what was not sent, and the most it can cost for what may have been', async () => {
    const lost: Answer = { text: '', failure: 'unreachable', seconds: 1, isSent: false }
    const unsent = await trialOf(() => lost)
    await unsent.run()
    expect(await unsent.budget.left()).toBe(1000)

    const sent = await trialOf(() => ({ ...lost, isSent: true }), {
      examples: examples.slice(0, 1),
      contenders: contenders.slice(0, 1),
    })
    await sent.run()
    expect(await sent.budget.left()).toBeCloseTo(1000 - mostUsd(first!, examples[0]!)!, 9)
  })

  it('stops before it costs more than is allowed, and says so', async () => {
    const allowed = 3 * mostUsd(first!, { prompt: 'three' })!
    const dear = { ...whole, billedUsd: mostUsd(first!, { prompt: 'one' })! }
    const store = await openStore('memory:')
    const { run, asked } = await trialOf(() => dear, { allowed, store })
    const { runs, stopped } = await run()
    expect(stopped).toBe('no-money')
    expect(runs).toHaveLength(3)
    expect(asked).toHaveLength(3)
    const wide = openTrialBudget(store, 'T1', { all: 1000, workspace: 1000 }, () => '2026-11-22')
    expect(1000 - (await wide.left())).toBeLessThanOrEqual(allowed)
  })

  it('asks a prompt that stands there twice once, and pays once', async () => {
    const { run, asked, budget } = await trialOf(() => ({ ...whole, billedUsd: 0.5 }), {
      examples: [examples[0]!, examples[0]!],
    })
    const { runs } = await run()
    expect(runs.map(({ model, usd }) => [model, usd])).toEqual([
      ['a', 0.5],
      ['b', 0.5],
      ['a', 0],
      ['b', 0],
    ])
    expect(asked).toHaveLength(2)
    expect(1000 - (await budget.left())).toBeCloseTo(1, 9)
  })

  it('stops where the gateway lets nobody in, which says nothing of the models, and goes on with another key', async () => {
    const store = await openStore('memory:')
    const refused: Answer = { text: '', failure: 'no-access', seconds: 0, isSent: false }
    const { run, asked, budget } = await trialOf(() => refused, { store })
    expect(await run()).toEqual({ runs: [], stopped: 'no-access' })
    expect(asked.length).toBeLessThanOrEqual(4)
    expect(await budget.left()).toBe(1000)
    const after = await trialOf(() => whole, { store })
    expect((await after.run()).runs).toHaveLength(6)
  })

  it('has the time to the first token where the gateway noted it', async () => {
    const { run } = await trialOf(({ model }) => ({
      ...whole,
      generation: model.replace('gateway/', 'gen-'),
    }))
    const { runs } = await run()
    expect(runs.map(({ model, answer }) => [model, answer.firstTokenSeconds])).toEqual([
      ['a', 0.4],
      ['b', undefined],
      ['a', 0.4],
      ['b', undefined],
      ['a', 0.4],
      ['b', undefined],
    ])
  })

  it('asks nothing more once it is cancelled', async () => {
    let isCancelled = false
    const { run, asked } = await trialOf(() => whole, {
      isCancelled: () => Promise.resolve(isCancelled),
      onProgress: () => void (isCancelled = true),
    })
    expect((await run()).stopped).toBe('cancelled')
    expect(asked.length).toBeLessThan(6)
  })
})

describe('a trial that was broken off', () => {
  it('goes on without asking anything twice, even what was begun and never answered', async () => {
    const store = await openStore('memory:')
    // Nothing happens any more in a process that is gone: its calls for the second example never end.
    const before = await new Promise<{ asked: Question[] }>((resolve, reject) => {
      const begun = trialOf(
        ({ prompt }) => (prompt === 'two' ? new Promise<Answer>(() => undefined) : whole),
        { store, onProgress: (done) => void (done === 4 && begun.then(resolve, reject)) },
      )
      begun.then(({ run }) => run()).catch(reject)
    })

    const after = await trialOf(() => whole, { store })
    const { runs } = await after.run()
    const all = [...before.asked, ...after.asked].map(({ model, prompt }) => `${model} ${prompt}`)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toHaveLength(6)
    const ofTwo = runs.filter(({ example }) => example === 1)
    expect(ofTwo.map(({ answer, score }) => [answer.failure, score])).toEqual([
      ['error', 0],
      ['error', 0],
    ])
    expect(runs.filter(({ score }) => score === 1)).toHaveLength(4)
    // What may have been billed is counted at the most it can cost.
    const most = 2 * mostUsd(first!, { prompt: 'two' })!
    expect(await after.budget.left()).toBeCloseTo(1000 - 4 * 0.015 - most, 9)
  })

  it('leaves nothing behind once it is over', async () => {
    const store = await openStore('memory:')
    const { run, log, asked } = await trialOf(() => whole, { store })
    await run()
    await log.clear()
    await run()
    expect(asked).toHaveLength(12)
  })
})

describe('a judge', () => {
  const judged: Partial<TrialParts> = {
    examples: [{ prompt: 'Greet.', check: { kind: 'judge', rubric: 'It is polite.' } }],
    judge: { model: 'c', name: 'c', served: 'gateway/c', offer },
  }
  /** Model a is polite; the judge says so wherever it is shown, unless `favours` a place. */
  const answer =
    (favours?: number) =>
    ({ model, prompt }: Question): Answer => {
      if (model !== 'gateway/c') return { ...whole, text: model === 'gateway/a' ? 'Dear' : 'Hey' }
      const { answers } = JSON.parse(prompt) as { answers: string[] }
      const passes = answers.map((text, i) =>
        favours === undefined ? text === 'Dear' : i === favours,
      )
      return { ...whole, text: `Here: ${JSON.stringify({ passes })}` }
    }

  it('is asked in both orders, and believed as far as it stays with its word', async () => {
    const steady = await trialOf(answer(), judged)
    expect((await steady.run()).runs.map(({ score }) => score)).toEqual([1, 0])
    const swayed = await trialOf(answer(0), judged)
    expect((await swayed.run()).runs.map(({ score }) => score)).toEqual([0.5, 0.5])
    expect(swayed.asked.filter(({ model }) => model === 'gateway/c')).toHaveLength(2)
  })

  it('is paid from the same budget, and not asked again when the trial goes on', async () => {
    const store = await openStore('memory:')
    const { run, budget, asked } = await trialOf(answer(), { ...judged, store })
    await run()
    expect(1000 - (await budget.left())).toBeCloseTo(4 * 0.015, 9)
    expect((await run()).runs.map(({ score }) => score)).toEqual([1, 0])
    expect(asked).toHaveLength(4)
  })

  it('that is too dear leaves the answers without a score, and the trial says so', async () => {
    const allowed = 2 * mostUsd(first!, { prompt: 'Greet.' })!
    const dear = { ...whole, billedUsd: allowed / 2 }
    const { run } = await trialOf(() => dear, { ...judged, allowed })
    const { runs, stopped } = await run()
    expect(stopped).toBe('no-money')
    expect(runs.map(({ score }) => score)).toEqual([undefined, undefined])
  })

  it.each(['no JSON', '{"passes":[true]}', '{"passes":"all"}', '}{'])(
    'that says %j gives no verdict, and so no score',
    async (text) => {
      const { run } = await trialOf(
        ({ model }) => (model === 'gateway/c' ? { ...whole, text } : whole),
        judged,
      )
      expect((await run()).runs.map(({ score }) => score)).toEqual([undefined, undefined])
    },
  )
})
