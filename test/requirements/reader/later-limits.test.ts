import { describe, expect, it } from 'vitest'
import { describeChanges } from '../../../src/requirements/describe-changes.ts'
import { read } from '../../../src/requirements/reader/read.ts'
import { about, catalogue, later } from './catalogue.ts'

/** What holds after a later message. */
const limitsAfter = (text: string, before: string) => later(text, before).requirement?.limits

it('"forget the budget" leaves what it does not name', () => {
  const before = 'riddles, open weights, at most $50 a month'
  expect(limitsAfter('Forget the budget', before)).toEqual({ openWeights: true })
})

it('"only German now" leaves no other language', () => {
  expect(limitsAfter('only German now', 'letters in German and French')).toEqual({
    languages: ['de'],
  })
})

describe('a machine', () => {
  it.each([
    ['box = 8x H100, 640 GB', 640],
    ['One H200, 141 GB.', 141],
    ['we have two 4090s', 48],
  ])('"%s" is told after "self-hosted"', (text, memory) => {
    expect(limitsAfter(text, 'minutes of meetings, self-hosted')?.maxMemoryGb).toBe(memory)
  })
})

describe('numbers and machines that are told by reference', () => {
  it.each([
    [
      '5 would be ok as well',
      'replies, 400 a month, 2 cents per reply at most',
      { maxUsdPerRequest: 0.05 },
    ],
    [
      'make it 3, the other figure was wishful thinking',
      'chat hints, first token within 2 seconds',
      { maxTimeToFirstTokenSeconds: 3 },
    ],
    ['but no smaller than 7', 'riddles, at most 15B', { maxParametersB: 15, minParametersB: 7 }],
    ['same goes for Google', 'riddles, not from OpenAI', { excludeLabs: ['openai', 'google'] }],
  ])('"%s"', (text, before, limits) => {
    const state = about(before)
    const lastChange = describeChanges({ ...state.requirement, limits: {} }, state.requirement)
    expect(read(text, catalogue, { ...state, lastChange }).requirement?.limits).toEqual(limits)
  })

  it('"we can add three more of them" counts cards', () => {
    const before = 'translation of letters on two RTX 3090, local'
    expect(limitsAfter('we can add three more of them', before)).toMatchObject({ maxMemoryGb: 120 })
  })

  it('what nobody reads is answered, but not people who speak to each other', () => {
    expect(later('月に500件になったらどうですか？', 'riddles, 40 a month').question).toBeDefined()
    expect(later('@ola dzięki za wczoraj!', 'riddles, 40 a month').addressed).toBe(false)
  })
})

it.each([
  ['sorry, that was per month', 'summaries of minutes, 250 a week', 250],
  ['argh, and not daily. monthly!', 'replies to guests, 300 a day', 300],
  ['sry a YEAR, not a month', 'replies to guests, 5,200 a month', 433],
])('"%s" counts in the other period', (text, before, requests) => {
  expect(later(text, before).requirement?.workload.requestsPerMonth).toBe(requests)
})

it('a small number without its unit is no length of a text', () => {
  const before = "answers to parents' mails of a kindergarten, 300 a month"
  const { workload } = later('I raised it to 40 in the doodle', before).requirement!
  expect(workload.inputTokens).toBeGreaterThan(40)
})

describe('conditions that are changed in passing', () => {
  const own = 'code review on our own server, 2x RTX 4090'
  const leaflets = 'translating leaflets from English to Polish and Ukrainian, 60 a month'
  const letters = 'letters to relatives, zero retention'
  const makers = 'replies to reviews, only European labs'
  const [polish, europe] = [{ languages: ['en', 'pl', 'ro'] }, { region: 'eu' }]
  it.each([
    // One in another's place; what is said of the old one beside it changes nothing.
    [
      'not Bedrock, Azure. the Bedrock contract ran out in March',
      'riddles, only on Bedrock',
      { providers: ['azure'] },
    ],
    [
      'corrección: no Bedrock, Azure. El contrato de Bedrock se acabó',
      'acertijos, solo en Bedrock',
      { providers: ['azure'] },
    ],
    ['sorry I meant Romanian, not Ukrainian. Polish is right', leaflets, polish],
    ['scusate, intendevo rumeno, non ucraino. Il polacco va bene', leaflets, polish],
    ['pardon, en roumain, pas en ukrainien. Le polonais est bon', leaflets, polish],
    // Hardware of one's own that will not be there.
    ["that box won't go in the rack (power), so hosted it is", own, {}],
    ["le serveur n'a pas été validé, donc ce sera hébergé", own, {}],
    ['der Server wird nun doch nicht angeschafft, also Cloud', own, {}],
    // Where the data are, not who made the model.
    ['actually Europe was about where the data sits, not where the lab is from', makers, europe],
    ['mit Europa waren die Daten gemeint, nicht der Hersteller', makers, europe],
    [
      "l'Europe c'était pour l'hébergement des données, pas pour la nationalité du labo",
      makers,
      europe,
    ],
    // Kept is fine, trained on is not.
    [
      'we can live with 30 days of logs, as long as nobody trains on it',
      letters,
      { dataPolicy: 'no-training' },
    ],
    [
      "30 jours de logs, ça passe, tant qu'on n'entraîne pas dessus",
      letters,
      { dataPolicy: 'no-training' },
    ],
    // What nobody needs.
    ['nobody will ever upload photos, so seeing pictures is not needed', 'riddles, 40 a month', {}],
    ["then open weights isn't a must either", 'riddles, 40 a month', {}],
    ['forget phones and forget the 2B: tablets with 16 GB', 'riddles, under 2B', {}],
    ['the geography point is moot', 'riddles, the data must stay in the EU', {}],
  ])('"%s"', (text, before, limits) => {
    expect(limitsAfter(text, before)).toEqual(limits)
  })

  it('"the cloud is out, our own box stays" gives no hardware up', () => {
    expect(limitsAfter("the cloud is out, our own box stays, so let's see", own)).toMatchObject({
      hardware: '2x RTX 4090',
    })
  })
})
