/** From a list to a decision, its record and its states. */
import { beforeEach, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import type { CommandRequest } from '../../src/command.ts'
import { runCommand } from '../../src/conversation/run-command.ts'
import { decisionsOf, openDecisions, type Decisions } from '../../src/decisions/decisions.ts'
import { keep } from '../../commands/keep.ts'
import { toRecord } from '../../src/decisions/export.ts'
import { renderText } from '../../src/reply/text.ts'
import { openStore } from '../../src/store/store.ts'
import type { Thread } from '../../src/requirements/thread.ts'
import { makeServices } from '../fixtures/services.ts'

const services = {
  ...makeServices(),
  admins: new Set(['U9']),
  now: () => new Date('2026-09-02T10:00:00Z'),
}
let desk: Decisions
let thread: Thread
const run = (name: string, request: Partial<CommandRequest> = {}) =>
  runCommand(
    commands.find((one) => one.name === name)!,
    { text: '', user: 'U1', decisions: desk, tellsNews: true, thread, ...request },
    services,
    {
      reportBug: (_, error) => {
        throw error
      },
    },
  )
const say = async (name: string, text = '', request: Partial<CommandRequest> = {}) =>
  renderText((await run(name, { text, ...request })).reply, Infinity)
beforeEach(async () => {
  const decisions = openDecisions(await openStore('memory:'), 'slack')
  desk = decisionsOf(decisions, { surface: 'slack', workspace: 'T1', channel: 'C1', thread: '1' })
  const text = 'Write <b>Python code</b> for us, 10,000 a month\n# not a heading'
  thread = (await run('recommend-model', { text, thread: undefined, user: 'U2' })).thread!
})

it('takes the model by its number, whatever the reasons that are said with it', async () => {
  const second = services.engine.models.get(thread.picks[1]!)!.name
  expect(await say('decide', '2 because it is cheap')).toContain(`${second} it is`)
})

it('"we go with the second" is kept with all that spoke for it', async () => {
  const said = await say('refine', 'we go with the second')
  const [decision] = await desk.list()
  expect(said).toContain(`Kept as decision ${decision!.id}`)
  expect(decision).toMatchObject({
    model: thread.picks[1],
    by: 'U1',
    participants: ['U2', 'U1'],
    at: '2026-09-02T10:00:00.000Z',
    state: 'open',
    watched: true,
    place: { channel: 'C1', thread: '1' },
  })
  expect(decision!.alternatives.map(({ model }) => model)).toContain(thread.picks[0])
  expect(decision!.cost?.monthlyUsd).toBeGreaterThan(0)
  expect(decision!.evidence[0]).toMatchObject({ url: expect.stringMatching(/^https/) })
})

it('/decide takes the first, a number or a name; a new one supersedes the one before', async () => {
  await say('decide')
  const said = await say('decide', 'GPT-6')
  const [newer, older] = (await desk.list()).toSorted((a) => (a.state === 'open' ? -1 : 1))
  expect(newer).toMatchObject({ model: 'openai/gpt-6', state: 'open' })
  expect(older).toMatchObject({ model: thread.picks[0], supersededBy: newer!.id })
  expect(said).toContain(`in place of ${older!.id}`)
})

it('without a list there is nothing to decide', async () => {
  expect(await say('decide', '', { thread: undefined })).not.toContain('Kept as')
  expect(await desk.list()).toEqual([])
})

it('/decisions lists them, and changes their state', async () => {
  expect(await say('decisions')).toContain('Nothing was decided here yet')
  await say('decide')
  const id = (await desk.list())[0]!.id
  expect(await say('decisions')).toMatch(new RegExp(`- ${id}: .+ for: Write .+watched\\)`))
  await say('decisions', `stop ${id}`)
  expect(await say('decisions')).toContain('not watched')
  expect(await say('decisions', `review ${id}`)).toContain('Nothing has changed since.')
  await say('decisions', `snooze ${id}`)
  expect((await desk.list())[0]).toMatchObject({ snoozedUntil: '2026-10-02T10:00:00.000Z' })
  await say('decisions', `reopen ${id}`)
  expect((await desk.list())[0]).toMatchObject({ state: 'open', watched: true })
  expect(await say('decisions', 'export nonesuch')).toContain('There is no decision "nonesuch"')
  expect(await say('decisions', 'constructor x')).toContain('I know: review')
})

it('is deleted by who decided it and by admins, and by nobody else', async () => {
  await say('decide')
  const id = (await desk.list())[0]!.id
  expect(await say('decisions', `delete ${id}`, { user: 'U3' })).toMatch(/^Only who decided/)
  expect(await desk.list()).toHaveLength(1)
  await say('decisions', `delete ${id}`, { user: 'U9' })
  expect(await desk.list()).toEqual([])
})

it('exports a record in which nothing that people wrote is Markdown, and JSON', async () => {
  await say('decide')
  const id = (await desk.list())[0]!.id
  const record = renderText((await run('decisions', { text: `export ${id}` })).reply, Infinity)
  for (const heading of ['Context', 'Decision', 'Evidence', 'Alternatives', 'Consequences'])
    expect(record).toContain(`## ${heading}`)
  expect(record).toContain('- Status: accepted')
  expect(record).toContain('\\<b\\>Python')
  expect(record).not.toMatch(/^# not a heading/m)
  expect(record).toMatch(
    /^- Needs: coding .+\n- You stated no limits\.\n- Workload: .+10,000 requests/m,
  )
  const json = renderText((await run('decisions', { text: `json ${id}` })).reply, Infinity)
  expect(JSON.parse(json)).toMatchObject({ id, model: thread.picks[0] })
})

it('where nobody can be told later a decision is kept without a promise, and nothing is watched', async () => {
  const there = { tellsNews: false }
  expect(await say('decide', '2', there)).toMatch(/Kept as decision \w+\. \/decisions lists/)
  expect(await say('watch', '', there)).toContain('nobody could be told later')
})

it('/watch hears of something better without a decision', async () => {
  expect(await say('watch')).toContain('I say so here when something better than')
  expect((await desk.list())[0]).toMatchObject({ kind: 'watch', model: thread.picks[0] })
  expect(await say('watch', 'nonesuch 9')).toContain('is not one model')
})

it('speaks the language that the conversation began in, whoever presses', async () => {
  const text = 'Python-Code für uns schreiben, 10.000 Anfragen im Monat'
  thread = (await run('recommend-model', { text, thread: undefined })).thread!
  const said = await say('decide', 'openai/gpt-6')
  expect(said).toContain('Festgehalten als Entscheidung')
  expect(await say('decisions')).toMatch(/GPT-6, .+, für: Python-Code .+; beobachtet\)/)
  const id = (await desk.list())[0]!.id
  expect(await say('decisions', `stop ${id}`)).toContain('wird nicht mehr beobachtet')
})

const headings: Record<string, string> = {
  de: 'Zusammenhang',
  fr: 'Contexte',
  es: 'Contexto',
  it: 'Contesto',
  pt: 'Contexto',
}
it.each(Object.keys(headings))(
  'the record is in the language of the decision: %s',
  async (language) => {
    const { requirement } = thread
    const limits = { maxMonthlyUsd: 5000, dataPolicy: 'no-training' as const }
    await keep('decision', 'openai/gpt-6', language, {
      text: '',
      request: { text: '', user: 'U1', decisions: desk },
      services,
      thread: { ...thread, requirement: { ...requirement, limits } },
    })
    const record = toRecord((await desk.list())[0]!)
    expect(record).toContain(`## ${headings[language]}`)
    // What the team wrote, and names of boards, stay as they are.
    const own = record.replace(/^(?:>|#|- .+<http).*$/gm, '')
    expect(own).not.toMatch(
      /\b(?:status: accepted|decided|needs|limits|requests|tokens in|month|weights|and|the|is|for)\b/i,
    )
  },
)

it.each([
  'tell me when something better than the first comes',
  'let us know as soon as there is anything cheaper',
  'sag uns Bescheid, sobald es was Besseres gibt',
  'préviens-nous quand il y aura moins cher',
  'avísanos cuando haya algo mejor',
  'me avisem quando houver um melhor',
  'avvisaci quando esce qualcosa di meglio, migliore di questo',
])('"%s" is watched without a decision', async (text) => {
  await say('refine', text)
  expect(await desk.list()).toMatchObject([{ kind: 'watch', watched: true, state: 'open' }])
})

it.each([
  "let's use something cheaper if quality holds",
  'can you tell me if a better model exists for German?',
  'when does a better one come out?',
  'gib mir was Besseres, falls es das gibt',
])('"%s" is no wish to be told later', async (text) => {
  await say('refine', text)
  expect(await desk.list()).toEqual([])
})

it('"export the decision" is the record of the one made here, and the configuration where none was', async () => {
  const exported = async () =>
    (await run('refine', { text: 'export the decision' })).reply.details?.()
  const code = (about: object) => expect.arrayContaining([expect.objectContaining(about)])
  expect(await exported()).toEqual(code({ kind: 'code', language: 'yaml' }))
  await say('decide', '2')
  const [made] = await desk.list()
  expect(await exported()).toEqual(code({ kind: 'code', text: toRecord(made!) }))
})
