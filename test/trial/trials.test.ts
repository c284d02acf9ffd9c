import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { openTrials, type Trials } from '../../src/trial/trials.ts'
import { withPolicy } from '../../src/policy/with-policy.ts'
import { judgeFor } from '../../src/trial/contenders.ts'
import { trialSchema } from '../../src/trial/record.ts'
import { withEvidence } from '../../src/trial/with-evidence.ts'
import { makeServices } from '../fixtures/services.ts'

const services = makeServices()
const { engine } = services
let models: string[]
const findContendersOf = (ids: string[]) =>
  ids.map((model) => ({ model, name: model, served: model }))
const answer = { text: 'Yes', seconds: 1, isSent: true, billedUsd: 0.01 }
let asked: string[]
let now: Date
let store: Store
let of: (workspace: string) => Trials
beforeEach(async () => {
  models = ['anthropic/claude-opus-5', 'openai/gpt-6']
  asked = []
  now = new Date()
  store = await openStore('memory:')
  of = openTrials({
    settings: { apiKey: 'x', monthlyUsd: { all: 10, workspace: 10 } },
    store,
    now: () => now,
    gateway: {
      models: () => Promise.resolve(models),
      firstToken: () => Promise.resolve(undefined),
      ask: ({ model, prompt }) => {
        asked.push(`${model} ${prompt}`)
        return Promise.resolve(answer)
      },
    },
  })
})
afterEach(() => store.close())

const examples = [{ prompt: 'One?' }, { prompt: 'Two?' }]
const begun = async (trials: Trials, starter = 'ana') => {
  const { trial } = await trials.propose({ starter, examples, models, kind: 'coding' }, engine)
  return (await trials.begin(trial.id, 'delivery', 'place', engine))!
}
const checked = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    prompt: `${i}?`,
    check: { kind: 'equals' as const, value: 'yes' },
  }))
/** A scored trial of a place, over. */
const over = async (trials: Trials, place = 'place') => {
  const { trial } = await trials.propose(
    { starter: 'ana', examples: checked(30), models, kind: 'coding' },
    engine,
  )
  await trials.run((await trials.begin(trial.id, 'delivery', place, engine))!, engine)
  return trial
}
const kept = async () =>
  (await Array.fromAsync(store.collection('trials', trialSchema, 1).entries())).length

it('a trial is there for its own workspace alone', async () => {
  const { id } = await begun(of('T1'))
  expect(await of('T1').get(id)).toBeDefined()
  expect(await of('T2').get(id)).toBeUndefined()
  expect(await of('T2').begin(id, 'delivery', 'place', engine)).toBeUndefined()
  await of('T2').delete(id)
  expect(await of('T1').get(id)).toBeDefined()
})

it('whoever takes over what was begun asks nothing twice, and nobody else begins it', async () => {
  const trials = of('T1')
  const trial = await begun(trials)
  expect(await trials.begin(trial.id, 'another', 'place', engine)).toBeUndefined()
  await trials.run(trial, engine)
  const again = (await trials.begin(trial.id, 'delivery', 'place', engine))!
  const after = await trials.run(again, engine)
  expect(after).toMatchObject({ state: 'voting', open: [0, 1] })
  expect(asked).toHaveLength(4)
})

it('votes of many at once are all kept, the last of a person counts', async () => {
  const trials = of('T1')
  const { id } = await begun(trials)
  await Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      trials.vote(id, { example: i % 2, voter: `person ${Math.floor(i / 2)}`, choice: 'alike' }),
    ),
  )
  await trials.vote(id, { example: 0, voter: 'person 0', choice: 'none' })
  const votes = await trials.votes(id)
  expect(votes).toHaveLength(40)
  expect(votes.find((vote) => vote.voter === 'person 0' && vote.example === 0)?.choice).toBe('none')
})

it('forgets the trials of a person, those with their words, and their votes on others', async () => {
  const trials = of('T1')
  const own = await begun(trials, 'ana')
  const other = await begun(trials, 'ben')
  for (const voter of ['ana', 'ben'])
    await trials.vote(other.id, { example: 0, voter, choice: 'alike' })
  await trials.forget('ana', false)
  expect(await trials.get(own.id)).toBeUndefined()
  expect((await trials.votes(other.id)).map(({ voter }) => voter)).toEqual(['ben'])
  await of('T2').forget('ben', false)
  expect(await kept()).toBe(1)
  await of('T2').forget('ben', true)
  expect(await kept()).toBe(0)
  const shown = { starter: 'ana', writers: ['cem'], examples, models }
  await of('T1').propose(shown, engine)
  await of('T1').forget('cem', false)
  expect(await kept()).toBe(0)
})

describe('under a policy', () => {
  const policy = { limits: { excludeLabs: ['openai'] }, at: '2026-09-01T00:00:00Z' }
  const limited = withPolicy(engine, policy)
  const wanted = (names = models) => ({ starter: 'ana', examples, models: names })
  const left = expect.objectContaining({ refusal: { kind: 'barred-model', name: 'GPT-6' } })

  it('what it leaves out is not proposed, by name, by id or by what the gateway calls it', async () => {
    for (const name of ['GPT-6', 'openai/gpt-6', 'OPENAI/GPT-6'])
      await expect(
        of('T1').propose(wanted(['anthropic/claude-opus-5', name]), limited),
      ).rejects.toEqual(left)
  })

  it('of a list with what is in use today it is left out, and said', async () => {
    models.push('google/gemini-4-flash')
    const { trial, notices } = await of('T1').propose({ ...wanted(), isProposed: true }, limited)
    expect(trial.contenders.map(({ name }) => name)).toEqual(['Claude Opus 5', 'Gemini 4 Flash'])
    expect(notices).toEqual([{ kind: 'barred', names: ['GPT-6'] }])
  })

  it('nor what the gateway serves and no list knows', async () => {
    models.push('own/secret-model')
    const named = wanted(['anthropic/claude-opus-5', 'own/secret-model'])
    expect((await of('T1').propose(named, engine)).trial.contenders).toHaveLength(2)
    await expect(of('T1').propose(named, limited)).rejects.toMatchObject({
      refusal: { kind: 'barred-model', name: 'own/secret-model' },
    })
  })

  it('nothing is begun that a newer policy leaves out', async () => {
    const { trial } = await of('T1').propose(wanted(), engine)
    await expect(of('T1').begin(trial.id, 'delivery', 'place', limited)).rejects.toEqual(left)
    expect(await of('T1').get(trial.id)).toMatchObject({ state: 'proposed' })
    expect(asked).toEqual([])
  })

  it('nor does what it leaves out judge', () => {
    const served = { ids: new Map(models.map((id) => [id, id])), unmatched: [] }
    const judged = [{ prompt: 'x', check: { kind: 'judge' as const, rubric: 'good' } }]
    const [contender] = findContendersOf(['anthropic/claude-opus-5'])
    expect(judgeFor(judged, [contender!], served, engine)).toMatchObject({
      judge: { model: 'openai/gpt-6' },
    })
    expect(judgeFor(judged, [contender!], served, limited)).toEqual({
      notices: [{ kind: 'no-judge' }],
    })
  })
})

describe('a finished trial as evidence', () => {
  it('counts in its own conversation alone, and in no other workspace', async () => {
    const { id } = await over(of('T1'))
    expect(await of('T1').evidence('place')).toMatchObject([
      { id, n: 30, votes: 0, kind: 'coding', isEverywhere: false },
    ])
    const others = [
      await withEvidence({ ...services, trials: of('T1') }, 'elsewhere'),
      await withEvidence({ ...services, trials: of('T2') }, 'place'),
    ]
    for (const other of others) expect(other.engine).toBe(services.engine)
  })

  it('counts everywhere in its workspace once the team says so, and no longer when it takes that back', async () => {
    const { id } = await over(of('T1'))
    await of('T2').countEverywhere(id, true)
    expect(await of('T1').evidence('elsewhere')).toEqual([])
    await of('T1').countEverywhere(id, true)
    expect(await of('T1').evidence('elsewhere')).toMatchObject([{ id, isEverywhere: true }])
    expect(await of('T2').evidence('place')).toEqual([])
    await of('T1').countEverywhere(id, false)
    expect(await of('T1').evidence('elsewhere')).toEqual([])
  })

  it('goes with its trial: deleted, forgotten, or too old', async () => {
    const { id } = await over(of('T1'))
    await over(of('T1'), 'another')
    await of('T1').delete(id)
    expect(await of('T1').evidence('place')).toEqual([])
    expect(await of('T1').evidence('another')).toHaveLength(1)
    await of('T1').forget('ana', false)
    expect(await of('T1').evidence('another')).toEqual([])
    await over(of('T1'))
    now = new Date(now.getTime() + store.retentionMs + 1)
    expect(await of('T1').evidence('place')).toEqual([])
  })

  it('that was for no request says nothing of one', async () => {
    const trials = of('T1')
    const { trial } = await trials.propose(
      { starter: 'ana', examples: checked(30), models },
      engine,
    )
    const run = (await trials.begin(trial.id, 'delivery', 'place', engine))!
    await trials.run(run, engine)
    expect(await trials.evidence('place')).toEqual([])
  })

  it('loses the votes of whoever is forgotten', async () => {
    const trials = of('T1')
    const trial = await begun(trials, 'ben')
    await trials.run(trial, engine)
    for (const [i, voter] of ['ana', 'cem'].entries())
      await trials.vote(trial.id, { example: i, voter, choice: { model: models[i]! } })
    expect(await trials.evidence('place')).toEqual([])
    await trials.close(trial.id, 'delivery')
    expect(await trials.evidence('place')).toMatchObject([{ n: 2, votes: 2 }])
    await trials.forget('ana', false)
    expect(await trials.evidence('place')).toMatchObject([
      { n: 1, votes: 1, rows: [{ share: 0 }, { share: 1 }] },
    ])
    await trials.forget('cem', false)
    expect(await trials.evidence('place')).toEqual([])
  })
})
