import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { intents } from '../../../src/requirements/reading.ts'
import { requirementSchema } from '../../../src/requirements/requirement.ts'
import { shortlist } from '../../fixtures/command-line.ts'

const jsonLines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** Stored requirements of older versions are upgraded when they are read; what is printed has to be whole. */
const printedRequirementSchema = z
  .unknown()
  .refine(
    (printed) =>
      printed === null ||
      (typeof printed === 'object' &&
        ['job', 'difficulty', 'preferences'].every((key) => Object.hasOwn(printed, key))),
    { error: 'a requirement has a job, a difficulty and preferences' },
  )
  .pipe(requirementSchema)

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
    monthlyUsdThinking: z.number().optional(),
    memoryGb: z.number().positive().optional(),
    endsOn: z.iso.date().optional(),
    caveats: z.array(z.string()),
  }),
)

/** Version 2 of the JSON, without the `id` or `thread` that it answers. */
const answerFields = {
  kind: z.enum(['shortlist', 'answer', 'question', 'not-covered', 'silent']),
  intent: z.enum(intents),
  requirement: printedRequirementSchema.nullable(),
  notApplied: z.array(z.strictObject({ words: z.string(), why: z.string() })),
  unknownNames: z.array(z.string()),
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
  text: z.string(),
  details: z.string(),
}

const recommendationSchema = z.strictObject({
  id: z.union([z.string(), z.number()]).optional(),
  ...answerFields,
})

const turnSchema = z.strictObject({ thread: z.union([z.string(), z.number()]), ...answerFields })

/** A line each: a process takes a second or two to begin. */
const lines = [
  { id: 'a', text: 'best for coding?' },
  { text: 'a tutor for school children' },
  { id: 3, text: 'asdf qwer' },
  { text: 'contract review, HIPAA compliant' },
  { text: 'summarise contracts, like GPT-9 Ultra' },
  { text: 'coding on my 24 GB GPU' },
  { text: 'pictures from a text prompt: image generation' },
  { text: 'coding, context of at least 50M tokens' },
  { text: 'summarise contracts '.repeat(2500) },
  { text: 'a coding agent, under $500 a month' },
]

describe('recommend', () => {
  let code: number | null
  let answers: z.infer<typeof recommendationSchema>[]
  let errors: unknown[]
  beforeAll(async () => {
    const written = ['nonsense', '{"text":5}', ...lines.map((line) => JSON.stringify(line))]
    const run = await shortlist(['recommend', '--json', '-'], written.join('\n'))
    code = run.code
    const printed = jsonLines(run.stdout)
    errors = printed.slice(0, 2)
    answers = printed.slice(2).map((line) => recommendationSchema.parse(line))
  })

  it('answers once, in lines of 80 columns without colour, draws the choice, and exits', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'chart-')), 'chart.png')
    const run = await shortlist([
      'recommend',
      'contract clause review for a law firm',
      '--chart',
      file,
    ])
    expect(run.code).toBe(0)
    expect(run.stderr).toBe('')
    expect(run.stdout).toMatch(/^Start with \S/)
    expect(run.stdout).not.toContain('\u001B')
    const columns = run.stdout.split('\n').map((line) => line.length)
    expect(Math.max(...columns)).toBeLessThanOrEqual(80)
    expect(readFileSync(file).subarray(0, 5).toString('latin1')).toContain('PNG')
  })

  it('--json prints one line in the form that programs rely on, the same for the same request', async () => {
    const { text } = lines.at(-1)!
    const run = await shortlist(['recommend', '--json', text])
    expect(run.code).toBe(0)
    expect(run.stdout.trim().split('\n')).toHaveLength(1)
    const answer = recommendationSchema.parse(JSON.parse(run.stdout))
    expect(answer).toEqual(answers.at(-1))
    expect(answer).toMatchObject({ kind: 'shortlist', intent: 'recommend' })
    expect(answer.shortlist.length).toBeGreaterThanOrEqual(2)
    expect(answer.text).toContain(`Start with ${answer.shortlist[0]?.name}`)
    expect(answer.details).not.toBe('')
    expect(answer.requirement?.limits).toEqual({ maxMonthlyUsd: 500 })
    for (const { monthlyUsd } of answer.shortlist) expect(monthlyUsd).toBeLessThanOrEqual(500)
    const scores = answer.ranking.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((x, y) => y - x))
  })

  it('--json - answers every line, in order, with its id, and those it cannot read with an error', () => {
    expect(code).toBe(0)
    expect(errors).toEqual([
      { error: expect.stringContaining('nonsense') as string },
      { error: expect.stringContaining('{"text":5}') as string },
    ])
    expect(answers.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
    expect(answers.slice(0, 3).map(({ kind }) => kind)).toEqual([
      'shortlist',
      'shortlist',
      'question',
    ])
    expect(answers[0]?.requirement?.weights).toHaveProperty('coding')
    expect(answers[1]?.requirement?.weights).not.toHaveProperty('coding')
    expect(answers[2]).toMatchObject({
      requirement: null,
      shortlist: [],
      ranking: [],
      excluded: [],
      question: expect.stringContaining('What should the model do') as string,
    })
  })

  it('--json - says what was not applied, which names are unknown, and what memory is needed', () => {
    const [hosted, named, own, pictures] = answers.slice(3)
    expect(
      [hosted, named, own, pictures].map((one) => [one?.kind, one?.notApplied, one?.unknownNames]),
    ).toEqual([
      ['shortlist', [{ words: 'HIPAA', why: expect.stringContaining('contract') as string }], []],
      ['shortlist', [], ['GPT-9 Ultra']],
      ['shortlist', [], []],
      ['not-covered', [], []],
    ])
    expect(hosted?.shortlist.length).toBeGreaterThan(0)
    for (const pick of hosted?.shortlist ?? []) expect(pick).not.toHaveProperty('memoryGb')
    expect(own?.requirement?.limits).toMatchObject({ selfHosted: true, maxMemoryGb: 24 })
    expect(own?.shortlist.length).toBeGreaterThan(0)
    for (const pick of own?.shortlist ?? []) {
      expect(pick.memoryGb).toBeLessThanOrEqual(24)
      expect(pick).toMatchObject({ offer: null, monthlyUsd: null })
    }
    expect(pictures).toMatchObject({ requirement: { job: 'image-generation' }, shortlist: [] })
  })

  it('says which limit to relax when none can be met', () => {
    const { text = '' } = answers[7] ?? {}
    expect(text).toMatch(/^No model in the data meets all of these limits\./)
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(
      /- With “a context window of at least [\d.]+M tokens” instead, \S.+? is possible\./,
    )
    expect(text).not.toContain('Start with')
  })

  it('answers 50,000 characters, and says that it read the beginning', () => {
    expect(answers[8]?.text).toContain('only its first 10,000 characters were read')
  })

  it('says what is wrong with the file of a chart', async () => {
    const words = ['recommend', 'write code', '--chart']
    const wrongEnding = await shortlist([...words, 'chart.gif'])
    expect(wrongEnding).toMatchObject({ code: 2 })
    expect(wrongEnding.stderr).toContain('ends in .svg or .png')
    const noFolder = await shortlist([...words, '/none/chart.svg'])
    expect(noFolder.code).toBe(1)
    expect(noFolder.stderr).toContain('The chart cannot be written to')
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
      { thread: 'a', text: 'thanks all, see you tomorrow', addressed: false },
      { thread: 'a', text: 'best for coding?' },
    ]
    const { code, stdout } = await shortlist(
      ['chat', '--json', '-'],
      turns.map((turn) => JSON.stringify(turn)).join('\n'),
    )
    expect(code).toBe(0)
    const answers = jsonLines(stdout).map((line) => turnSchema.parse(line))
    expect(answers.map(({ thread, intent, kind }) => `${thread} ${intent} ${kind}`)).toEqual([
      'a recommend shortlist',
      'b recommend shortlist',
      'a refine shortlist',
      'b refine shortlist',
      'a why-not answer',
      'a undo shortlist',
      'a reset question',
      'a other silent',
      'a recommend shortlist',
    ])
    expect(answers[2]?.requirement?.limits).toEqual({ openWeights: true })
    expect(answers[3]?.requirement?.limits).toMatchObject({
      languages: ['es'],
      maxInputUsdPerMTok: 2,
    })
    expect(answers[4]?.requirement?.limits).toEqual({ openWeights: true })
    expect(answers[5]?.requirement?.limits).toEqual({})
    expect(answers[6]?.requirement).toBeNull()
    expect(answers[7]).toMatchObject({ requirement: null, text: '', details: '' })
    expect(answers[8]?.requirement?.limits).toEqual({})
    // An answer leaves the list as it is, and undo brings back the one before.
    const lists = answers.map((answer) => answer.shortlist)
    expect(lists[2]).not.toEqual(lists[0])
    expect(lists[4]).toEqual(lists[2])
    expect(lists[5]).toEqual(lists[0])
    expect(lists[6]).toEqual([])
  })
})
