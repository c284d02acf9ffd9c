import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import dataset from '../../../data/dataset.json' with { type: 'json' }
import type { Model } from '../../../src/catalogue/model.ts'
import { startFakeGateway, type FakeGateway, type GatewayAnswer } from '../../fakes/gateway.ts'
import { shortlist } from '../../fixtures/command-line.ts'

const priced = new Set(dataset.offers.filter(({ firstParty }) => firstParty).map((o) => o.model))
const byLab = new Map(
  dataset.models.filter(({ id }) => priced.has(id)).map((model) => [model.lab, model]),
)
const [good, bad, third] = [...byLab.values()].slice(0, 3) as [Model, Model, Model]

const key = 'sk-loopback-secret'
const resultSchema = z.strictObject({
  n: z.number(),
  models: z.array(
    z.strictObject({
      model: z.string(),
      score: z.number().min(0).max(1).nullable(),
      low: z.number().min(0).nullable(),
      high: z.number().max(1).nullable(),
      usd: z.number().nullable(),
      medianSeconds: z.number().nullable(),
      failed: z.number(),
    }),
  ),
  verdict: z.string(),
})

let directory: string
let gateway: FakeGateway
let answerTo: (model: string, prompt: string) => GatewayAnswer
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'shortlist-try-'))
  answerTo = (model) => ({ content: model === good.id ? 'Yes' : 'No' })
  gateway = await startFakeGateway([good.id, bad.id, third.id, 'house/unknown'], (asked) =>
    answerTo(asked.model, asked.messages.at(-1)?.content ?? ''),
  )
})
afterEach(async () => {
  await gateway.close()
  await rm(directory, { recursive: true })
})

const settings = (): Record<string, string> => ({
  TRIAL_BASE_URL: gateway.baseUrl,
  TRIAL_API_KEY: key,
  STORE_URL: `sqlite:${join(directory, 'data.db')}`,
})

async function words(rows: unknown[], models = `${good.id},${bad.id}`) {
  const file = join(directory, 'own.jsonl')
  await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  return ['try', '--examples', file, '--models', models]
}

const questions = (n: number) =>
  Array.from({ length: n }, (_, i) => ({ prompt: `Question ${i}?`, expected: 'yes' }))

describe('try', () => {
  it('--json prints one line in the form that programs rely on', async () => {
    const run = await shortlist([...(await words(questions(8))), '--json'], '', settings())
    expect(run.code).toBe(0)
    expect(run.stdout.trim().split('\n')).toHaveLength(1)
    const { n, models, verdict } = resultSchema.parse(JSON.parse(run.stdout))
    expect(n).toBe(8)
    expect(models).toMatchObject([
      { model: good.id, score: 1, high: 1, failed: 0 },
      { model: bad.id, score: 0, low: 0, failed: 0 },
    ])
    expect(models[0]?.usd).toBeGreaterThan(0)
    expect(verdict).toMatch(/8 to 0, 0 alike: hardly chance/)
    expect(run.stderr).toMatch(/8 examples for 2 models: at most \$/)
    expect(gateway.keys).toEqual(new Set([`Bearer ${key}`]))
    expect(run.stdout + run.stderr).not.toContain(key)
  })

  it('tells people the same in lines, and asks a judge of another lab', async () => {
    answerTo = (model, prompt) => ({
      content: prompt.includes('"rubric"') ? '{"passes":[true,true]}' : `Dear ${model}`,
    })
    const rows = [{ prompt: 'Greet.', check: 'judge: polite' }]
    const run = await shortlist(await words(rows), '', settings())
    expect(run.code).toBe(0)
    expect(run.stdout).toMatch(/^Your own test, 1 example:\n {2}.+: 100% \(\d+ to 100\), \$/)
    expect(run.stdout).toContain('are level: 0 to 0, 1 alike.')
    const judges = gateway.asked.filter(({ messages }) => messages[0]?.role === 'system')
    expect(judges.map(({ model }) => model)).toEqual([third.id, third.id])
  })

  it('shows answers that nothing judges side by side, harmless', async () => {
    answerTo = (model) => ({ content: model === good.id ? 'Blue\u001b[31m' : '' })
    const rows = [{ prompt: 'Which colour?' }, { prompt: 'Yes?', expected: 'yes' }]
    const { stdout, stderr } = await shortlist(await words(rows), '', settings())
    expect(stdout).toContain(
      `1. Which colour?\n  ${good.name}: Blue\n  ${bad.name}: empty\n\nYour own`,
    )
    expect(stderr).toContain('1 example without "expected" or "check": for cost and time only.')
  })

  it('--for counts it in later chats on this terminal, until --forget takes it back', async () => {
    const given = await words(questions(30))
    const useCase = 'Translate product texts into German, 3,000 a month'
    const chat = async () => (await shortlist([], `${useCase}\n`, settings())).stdout
    const run = await shortlist([...given, '--json', '--for', useCase], '', settings())
    expect(run.stderr).toMatch(/count it for requests that are mostly about \w+/)
    expect(await chat()).toContain('Your own test, 30 examples')
    const back = await shortlist([...given, '--forget'], '', settings())
    expect(back.stdout).toBe('This test no longer counts.\n')
    expect(await chat()).not.toContain('Your own test')
    expect(gateway.asked).toHaveLength(60)
  }, 120_000)

  it('asks anew once a trial is over, and nothing twice after a crash in its middle', async () => {
    const given = [...(await words(questions(3))), '--json']
    answerTo = (_, prompt) => (prompt === 'Question 1?' ? { hang: 'before' } : { content: 'Yes' })
    const child = spawn(process.execPath, ['src/start.mjs', ...given], {
      env: { PATH: process.env['PATH'], ...settings() },
    })
    while (gateway.asked.length < 6) await new Promise((resolve) => setTimeout(resolve, 20))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.on('close', resolve))

    answerTo = () => ({ content: 'Yes' })
    const run = await shortlist(given, '', settings())
    expect(gateway.asked).toHaveLength(6)
    const { models } = resultSchema.parse(JSON.parse(run.stdout))
    for (const { failed } of models) expect(failed).toBeGreaterThanOrEqual(1)
    await shortlist(given, '', settings())
    expect(gateway.asked).toHaveLength(12)
  })

  it('reads no more of a file than it may have, as some never end', async () => {
    const given = ['try', '--examples', '/dev/zero', '--models', 'gpt-4o,gpt-5.4']
    const run = await shortlist(given, '', settings())
    expect([run.code, run.stderr]).toEqual([1, expect.stringContaining('larger than 1 MB')])
  })

  it('stops at the money that is allowed, prints what it has and fails', async () => {
    const run = await shortlist([...(await words(questions(3))), '--json'], '', {
      ...settings(),
      TRIAL_MONTHLY_USD: '0',
    })
    expect(run.code).toBe(1)
    expect(resultSchema.parse(JSON.parse(run.stdout)).n).toBe(0)
    expect(run.stderr).toContain('The budget for trials is used up.')
    expect(gateway.asked).toHaveLength(0)
  })
})

describe('try fails with a reason', () => {
  it.each<[string, string, RegExp]>([
    ['a model that is not served', 'house/unknown,nobody/nothing', /"nobody\/nothing" is neither/],
    ['one model alone', 'house/unknown', /Name two to four models/],
    ['one model by two names', `${good.id},${good.name}`, /Name two to four models/],
  ])('for %s', async (_, models, reason) => {
    const run = await shortlist(await words(questions(1), models), '', settings())
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(reason)
  })

  it('for a file that is not there, and a gateway that is away', async () => {
    const missing = ['try', '--examples', join(directory, 'none.csv'), '--models', 'a,b']
    const run = await shortlist(missing, '', settings())
    expect(run.code).toBe(1)
    expect(run.stderr).toMatch(/none\.csv cannot be read/)
    const given = await words(questions(1))
    const away = { ...settings(), TRIAL_BASE_URL: 'http://127.0.0.1:9/v1' }
    const second = await shortlist(given, '', away)
    expect(second.code).toBe(1)
    expect(second.stderr).toContain('it cannot be reached')
    expect(second.stderr).not.toContain(key)
  })

  it('with what to set where nothing is set', async () => {
    const run = await shortlist(await words(questions(1)))
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toMatch(/set TRIAL_BASE_URL and TRIAL_API_KEY/)
  })

  it('as wrong use, with exit code 2, where a file or the models are not named', async () => {
    expect((await shortlist(['try', '--models', 'a,b'])).code).toBe(2)
    expect((await shortlist(['try', '--examples', 'own.txt', '--json'])).code).toBe(2)
  })
})

it('chat --json - proposes a trial where a gateway is set, and says what to set where none is', async () => {
  const text = `try-models\nmodels: ${good.id}, ${bad.id}\nIs it raining?`
  const line = JSON.stringify({ thread: 'a', text })
  const { stdout } = await shortlist(['chat', '--json', '-'], line, settings())
  expect(stdout).toContain('on 1 example?')
  const without = await shortlist(['chat', '--json', '-'], line)
  expect(without.stdout).toContain('TRIAL_BASE_URL')
})
