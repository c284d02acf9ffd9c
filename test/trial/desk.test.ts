import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { openTrialDesk, type Trials } from '../../src/trial/desk.ts'
import { trialSchema } from '../../src/trial/record.ts'
import { makeServices } from '../fixtures/services.ts'

const { engine } = makeServices()
const models = ['anthropic/claude-opus-5', 'openai/gpt-6']
const answer = { text: 'Yes', seconds: 1, isSent: true, billedUsd: 0.01 }
let asked: string[]
let store: Store
let of: (workspace: string) => Trials
beforeEach(async () => {
  asked = []
  store = await openStore('memory:')
  of = openTrialDesk({
    settings: { apiKey: 'x', monthlyUsd: { all: 10, workspace: 10 } },
    store,
    gateway: {
      models: () => Promise.resolve(models),
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
  const { trial } = await trials.propose({ starter, examples, models }, engine)
  return (await trials.begin(trial.id, 'delivery', 'place'))!
}
const kept = async () =>
  (await Array.fromAsync(store.collection('trials', trialSchema, 1).entries())).length

it('a trial is there for its own workspace alone', async () => {
  const { id } = await begun(of('T1'))
  expect(await of('T1').get(id)).toBeDefined()
  expect(await of('T2').get(id)).toBeUndefined()
  expect(await of('T2').begin(id, 'delivery', 'place')).toBeUndefined()
  await of('T2').delete(id)
  expect(await of('T1').get(id)).toBeDefined()
})

it('whoever takes over what was begun asks nothing twice, and nobody else begins it', async () => {
  const trials = of('T1')
  const trial = await begun(trials)
  expect(await trials.begin(trial.id, 'another', 'place')).toBeUndefined()
  await trials.run(trial, engine, () => undefined)
  const again = (await trials.begin(trial.id, 'delivery', 'place'))!
  const after = await trials.run(again, engine, () => undefined)
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

it('forgets the trials of a person, and their votes on those of others', async () => {
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
})
