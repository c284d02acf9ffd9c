import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { intents } from '../../../src/requirements/reading.ts'
import { requirementSchema } from '../../../src/requirements/requirement.ts'
import { shortlist } from '../../fixtures/command-line.ts'

const jsonLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

const shortlistSchema = z.array(
  z.strictObject({
    model: z.string().regex(/^[^/]+\/[^/]+$/),
    name: z.string(),
    role: z.string(),
    score: z.number(),
    low: z.number(),
    high: z.number(),
    reasons: z.array(z.string()).max(4),
    evidence: z.array(
      z.strictObject({
        benchmark: z.string(),
        board: z.string(),
        value: z.number(),
        unit: z.string(),
        setting: z.string().nullable(),
        date: z.iso.date(),
        url: z.url(),
      }),
    ),
    offer: z
      .strictObject({
        provider: z.string(),
        inputUsdPerMTok: z.number(),
        outputUsdPerMTok: z.number(),
        asOf: z.iso.date(),
      })
      .nullable(),
    contextTokens: z.number().nullable(),
    monthlyUsd: z.number().nullable(),
    caveats: z.array(z.string()),
  }),
)

const recommendationSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  useCase: z.string(),
  requirement: requirementSchema,
  shortlist: shortlistSchema,
  ranking: z.array(
    z.strictObject({ model: z.string(), score: z.number(), low: z.number(), high: z.number() }),
  ),
  excluded: z.array(z.strictObject({ model: z.string(), reason: z.string() })),
  question: z.string().nullable(),
  dataset: z.strictObject({
    asOf: z.iso.date(),
    sources: z.array(z.strictObject({ id: z.string(), asOf: z.iso.date(), rows: z.number() })),
  }),
})

const turnSchema = z.strictObject({
  thread: z.union([z.string(), z.number()]),
  intent: z.enum(intents),
  requirement: requirementSchema.nullable(),
  shortlist: shortlistSchema,
  text: z.string(),
})

describe('recommend', () => {
  it('answers once, in lines of 80 columns without colour, and exits', async () => {
    const { code, stdout, stderr } = await shortlist([
      'recommend',
      'contract clause review for a law firm',
    ])
    expect(code).toBe(0)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/fits best/)
    expect(stdout).not.toContain('\u001B')
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('--json prints one line in the form that programs rely on', async () => {
    const { code, stdout } = await shortlist([
      'recommend',
      '--json',
      'a coding agent, under $500 a month',
    ])
    expect(code).toBe(0)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    const answer = recommendationSchema.parse(JSON.parse(stdout))
    expect(answer.shortlist.length).toBeGreaterThanOrEqual(2)
    expect(answer.requirement.limits).toEqual({ maxMonthlyUsd: 500 })
    for (const { monthlyUsd } of answer.shortlist) expect(monthlyUsd).toBeLessThanOrEqual(500)
    const scores = answer.ranking.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  it('--json - answers every line, in order, with its id', async () => {
    const lines = [
      { id: 'a', text: 'best for coding?' },
      { text: 'a tutor for school children' },
      { id: 3, text: 'asdf qwer' },
    ]
    const { code, stdout } = await shortlist(
      ['recommend', '--json', '-'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    )
    expect(code).toBe(0)
    const answers = jsonLines(stdout)
    expect(answers.map(({ id, useCase }) => [id, useCase])).toEqual([
      ['a', 'best for coding?'],
      [undefined, 'a tutor for school children'],
      [3, 'asdf qwer'],
    ])
    for (const answer of answers.slice(0, 2)) recommendationSchema.parse(answer)
    expect(answers[2]).toMatchObject({
      shortlist: [],
      question: expect.stringContaining('What should the model do') as string,
    })
  })

  it('--json - answers a line that it cannot read with an error, and goes on', async () => {
    const { code, stdout } = await shortlist(
      ['recommend', '--json', '-'],
      'nonsense\n{"text":5}\n{"text":"coding"}\n',
    )
    expect(code).toBe(0)
    const answers = jsonLines(stdout)
    expect(answers).toHaveLength(3)
    expect(answers[0]).toEqual({ error: expect.stringContaining('nonsense') as string })
    recommendationSchema.parse(answers[2])
  })

  it('gives the same answer to the same request', async () => {
    const runs = await Promise.all(
      [1, 2].map(() =>
        shortlist(['recommend', '--json', 'summarise 40-page leases, 2,000 a month, under $300']),
      ),
    )
    expect(runs[0]?.stdout).toBe(runs[1]?.stdout)
  })

  it('says which limit to relax when none can be met', async () => {
    const { stdout } = await shortlist([
      'recommend',
      'coding with a context window of at least 50M tokens',
    ])
    expect(stdout).toMatch(/No model in our data meets all of these limits/)
    expect(stdout).toMatch(/With a context window of [\d.]+M\s+tokens/)
  })

  it('answers 50,000 characters, and says that it read the beginning', async () => {
    const { code, stdout } = await shortlist(['recommend', 'summarise contracts '.repeat(2500)])
    expect(code).toBe(0)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('only its first 10,000 characters were read')
  })
})

describe('chat --json -', () => {
  it('keeps the state of each thread and prints one line a turn', async () => {
    const turns = [
      { thread: 'a', text: 'porting COBOL to Java' },
      { thread: 'b', text: 'a support bot in Spanish' },
      { thread: 'a', text: 'only open weights', user: 'U1' },
      { thread: 'b', text: 'under $2 per million' },
      { thread: 'a', text: 'why not gpt-5.5?' },
      { thread: 'a', text: 'undo' },
      { thread: 'a', text: 'start over' },
      { thread: 'a', text: 'best for coding?' },
    ]
    const { code, stdout } = await shortlist(
      ['chat', '--json', '-'],
      turns.map((turn) => JSON.stringify(turn)).join('\n'),
    )
    expect(code).toBe(0)
    const answers = jsonLines(stdout).map((line) => turnSchema.parse(line))
    expect(answers.map(({ thread, intent }) => `${thread} ${intent}`)).toEqual([
      'a recommend',
      'b recommend',
      'a refine',
      'b refine',
      'a why-not',
      'a undo',
      'a reset',
      'a recommend',
    ])
    expect(answers[2]?.requirement?.limits).toEqual({ openWeights: true })
    expect(answers[3]?.requirement?.limits).toMatchObject({
      languages: ['es'],
      maxInputUsdPerMTok: 2,
    })
    expect(answers[4]?.requirement?.limits).toEqual({ openWeights: true })
    expect(answers[5]?.requirement?.limits).toEqual({})
    expect(answers[6]?.requirement).toBeNull()
    expect(answers[7]?.requirement?.limits).toEqual({})
  })
})
