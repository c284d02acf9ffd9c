import { describe, expect, it } from 'vitest'
import { read } from '../../../src/requirements/reader/read.ts'
import { about, catalogue, later } from './catalogue.ts'

/** What holds after a later message. */
const limitsAfter = (text: string, before: string) => later(text, before).requirement?.limits

describe('something new', () => {
  it.each([
    ['start over: recipes for our canteen, 40 a month', 'reset', 40],
    ['Repartons de zéro : des recettes pour la cantine, 40 par mois', 'reset', 40],
    ['forget it all. New topic: recipes for our canteen, 40 a month', 'reset', 40],
    ['new topic: recipes for our canteen, 40 a month', 'recommend', 40],
  ])('"%s" is read as a first message', (text, intent, requestsPerMonth) => {
    const reading = later(text, 'contracts, 300 a month, no Google')
    expect(reading.intent).toBe(intent)
    expect(reading.requirement?.limits).toEqual({})
    expect(reading.requirement?.workload).toMatchObject({ requestsPerMonth })
  })

  it('"start over" alone leaves nothing', () => {
    const reading = later('start over please', 'contracts, 300 a month')
    expect(reading.intent).toBe('reset')
    expect(reading.requirement).toBeUndefined()
  })

  it.each(['swap whatever is from Meta for something else', 'I confused it with something else'])(
    '"%s" is none',
    (text) => {
      expect(later(text, 'contracts, 300 a month').intent).not.toBe('recommend')
    },
  )
})

describe('one limit is taken back by what it is called', () => {
  const before = 'recipes, open weights, under 2 cents per recipe, no Google'
  it.each([
    ['drop the open thing', 'openWeights'],
    ['remove the cents', 'maxUsdPerRequest'],
    ['undo that google thing', 'excludeLabs'],
  ] as const)('"%s"', (text, lifted) => {
    const { [lifted]: _lifted, ...left } = limitsAfter('thanks', before) ?? {}
    expect(Object.keys(left)).toHaveLength(2)
    expect(limitsAfter(text, before)).toEqual(left)
  })

  it('and "undo that" is the last change', () => {
    expect(later('undo that', before).intent).toBe('undo')
  })

  it('"via an API" gives own hardware up', () => {
    const own = 'a local model on my RTX 4090, for recipes'
    expect(limitsAfter('actually, via an API', own)).toEqual({})
    expect(limitsAfter('it has to call our API', own)).toMatchObject({ selfHosted: true })
  })
})

describe('a few words around a number', () => {
  const before = 'recipes, under $30 a month, first token within 2 seconds'
  it.each([
    ['no, $3,000', { maxMonthlyUsd: 3000, maxTimeToFirstTokenSeconds: 2 }],
    ['tbh 1s would do', { maxMonthlyUsd: 30, maxTimeToFirstTokenSeconds: 1 }],
    ['the beer was $9', { maxMonthlyUsd: 30, maxTimeToFirstTokenSeconds: 2 }],
    ['is $9 a lot?', { maxMonthlyUsd: 30, maxTimeToFirstTokenSeconds: 2 }],
  ])('"%s" leaves %j', (text, limits) => {
    expect(limitsAfter(text, before)).toEqual(limits)
  })

  it.each(['2.5k', 'actually 2,500 is enough', 'the ceiling would go up to 2500 then'])(
    '"%s" is about the only limit there is',
    (text) => {
      const reading = later(text, 'recipes, 40 a month, under $2000 a month')
      expect(reading.requirement?.limits).toEqual({ maxMonthlyUsd: 2500 })
      expect(reading.requirement?.workload.requestsPerMonth).toBe(40)
    },
  )
})

describe('a number that stands almost alone is meant for what was said of its kind', () => {
  const before =
    'contracts of 20 pages, 70 lawyers, 5 a day each, under $300 a month, first token within 2 s'
  const held = later('thanks', before).requirement
  const requests = held?.workload.requestsPerMonth ?? 0
  it.each([
    ['what the same unit holds already', 'make it 6 seconds', { maxTimeToFirstTokenSeconds: 6 }],
    ['money of any kind', '$350', { maxMonthlyUsd: 350 }],
  ])('%s: "%s"', (_, text, limits) => {
    expect(limitsAfter(text, before)).toEqual({ ...held?.limits, ...limits })
  })

  it('what is counted: "140 lawyers" are twice as many requests', () => {
    const after = later('140 lawyers', before).requirement
    expect(after?.workload.requestsPerMonth).toBe(2 * requests)
    expect(after?.limits).toEqual(held?.limits)
  })

  it.each([
    ['10x traffic', 10],
    ['5x less', 0.2],
    ['double', 2],
  ])('how many times as much: "%s"', (text, times) => {
    const after = later(text, before).requirement
    expect(after?.workload.requestsPerMonth).toBe(Math.round(times * requests))
    expect(after?.limits).toEqual(held?.limits)
  })

  it('what the message before set', () => {
    const [state, other] = [about(before), about('contracts, 250 a month, under $300 a month')]
    const set = (lastChange: string[], on = other) =>
      read('400', catalogue, { ...on, lastChange }).requirement
    expect(set(['at most $300 a month'])?.limits).toEqual({ maxMonthlyUsd: 400 })
    expect(set(['250 requests a month'])?.workload.requestsPerMonth).toBe(400)
    expect(set(['250 requests a month'])?.limits).toEqual({ maxMonthlyUsd: 300 })
    expect(
      read('le double', catalogue, { ...other, lastChange: ['at most $300 a month'] }).requirement
        ?.limits,
    ).toEqual({ maxMonthlyUsd: 600 })
    expect(
      read('500 times as much as that is a joke, says Tom', catalogue, state).requirement?.limits,
    ).toEqual(held?.limits)
  })

  it('"double the contracts" is about the work, whatever was set last', () => {
    const state = { ...about(before), lastChange: ['at most $300 a month'] }
    const after = read('double the contracts', catalogue, state).requirement
    expect(after?.workload.requestsPerMonth).toBe(2 * requests)
    expect(after?.limits).toEqual(held?.limits)
  })

  it.each([
    ['what if we had 50k contracts?', 'contracts, 250 a month, under $300 a month'],
    [
      'und wenn wir 50000 Verträge hätten?',
      'Verträge prüfen, 250 im Monat, unter 300 Dollar im Monat',
    ],
  ])('"%s" looks at as many', (text, opening) => {
    const { intent, asked, requirement } = later(text, opening)
    expect(intent).toBe('what-if')
    expect(asked?.workload.requestsPerMonth).toBe(50_000)
    expect(requirement?.workload.requestsPerMonth).toBe(250)
  })

  it('nothing that it is far from, and nothing in a question', () => {
    expect(limitsAfter('is 400 a lot?', before)).toEqual(held?.limits)
    expect(limitsAfter('build 4711000000', before)).toEqual(held?.limits)
  })
})

it.each([
  ['only one card', 'a local model on 2x RTX 4090 24 GB, for recipes', 24],
  ['scrap the second card', 'a local model on 2x RTX 4090 24 GB, for recipes', 24],
  ['wir kriegen nur drei Karten', 'a local model on 4x RTX 4090 24 GB, for recipes', 72],
  ['no, it has 16 GB', 'a local model on my RTX 4080 with 32 GB, for recipes', 16],
])('"%s" changes the machine that is there', (text, before, memory) => {
  expect(limitsAfter(text, before)).toMatchObject({ selfHosted: true, maxMemoryGb: memory })
})

it.each(['nada chino', 'und auch keine chinesischen', 'nothing chinese'])(
  '"%s" says who must not make it',
  (text) => {
    expect(limitsAfter(text, 'recipes for our canteen')).toEqual({ excludeLabCountries: ['cn'] })
  },
)

it.each([
  ["j'ajoute une 2e 4090", 'un llm local pour ma RTX 4090', 2],
  ['a second card, same type', 'a local model on 2x RTX 4090, for recipes', 3],
  ['a second card, same type', 'a local model on my 4090 24 GB, for recipes', 2],
])('"%s" is one more of what is there', (text, before, cards) => {
  const memory = later('thanks', before).requirement?.limits.maxMemoryGb ?? 0
  expect(limitsAfter(text, before)?.maxMemoryGb).toBe((memory / (cards - 1)) * cards)
})

describe('a lab that was ruled out is welcome again', () => {
  it.each([
    ['oh nice. google allowed again', 'recipes for our canteen, no Google'],
    ['on second thought google is all right after all', 'recipes for our canteen, no Google'],
    ['doch, Google geht klar', 'Rezepte schreiben, 300 im Monat, kein Google'],
  ])('"%s"', (text, before) => {
    expect(limitsAfter(text, before)).toEqual({})
  })
  it('and "not allowed" keeps it out', () => {
    expect(limitsAfter('google is not allowed', 'recipes for our canteen')).toEqual({
      excludeLabs: ['google'],
    })
  })
})

it('"Excluyan empresas chinas" rules them out', () => {
  expect(limitsAfter('Excluyan empresas chinas.', 'recetas para el comedor')).toEqual({
    excludeLabCountries: ['cn'],
  })
})

it('"600 runs a month" counts jobs where each takes several requests', () => {
  const { workload } =
    later('~600 runs/mo', 'agentic coding: fixes bugs by itself').requirement ?? {}
  expect(workload?.jobsPerMonth).toBe(600)
  expect(workload?.requestsPerMonth).toBe(600 * (workload?.requestsPerJob ?? 0))
  expect(workload?.requestsPerJob).toBeGreaterThan(1)
})

it.each([
  ['it is to be in Latin as well as English', 'sermons', ['la', 'en']],
  ['nich über 400$ im monat', 'Rezepte schreiben, 300 im Monat', undefined],
])('"%s" is read whole', (text, before, languages) => {
  expect(limitsAfter(text, before)).toEqual(languages ? { languages } : { maxMonthlyUsd: 400 })
})

describe('"only those" makes a condition of what was asked last', () => {
  const state = about('recipes for our canteen, 300 a month')
  it.each([
    ['which of these is hosted in the EU?', 'only those then', { region: 'eu' }],
    ['which of them are on Azure?', 'ok only those please', { providers: ['azure'] }],
    ['welche davon haben offene Gewichte?', 'dann nur die', { openWeights: true }],
    ['lesquels sont hébergés en Europe ?', 'seulement ceux-là', { region: 'eu' }],
    ['¿cuáles no entrenan con los datos?', 'solo esas', { dataPolicy: 'no-training' }],
  ])('"%s" "%s"', (question, answer, limits) => {
    const { askedFor, requirement } = read(question, catalogue, state)
    expect(requirement?.limits).toEqual({})
    const reading = read(answer, catalogue, { ...state, askedFor })
    expect(reading.intent).toBe('refine')
    expect(reading.requirement?.limits).toEqual(limits)
  })

  it('and nothing where no such question was asked', () => {
    expect(limitsAfter('only those then', 'recipes for our canteen')).toEqual({})
  })
})

describe('a limit that holds', () => {
  it.each([
    ['Raise the budget by 15.', 'letters, at most $60 a month', 75],
    ['cut the budget to a quarter', 'letters, at most $80 a month', 20],
    ['aumenta il budget del 50%', 'lettere, massimo 100 dollari al mese', 150],
    ['ok 80', 'letters, at most 60 euros a month', 92],
    ['budget plus 50', 'Briefe, höchstens 150 Euro im Monat', 230],
  ])('"%s" after "%s" is $%d', (text, before, usd) => {
    expect(later(text, before).requirement?.limits.maxMonthlyUsd).toBeCloseTo(usd, 0)
  })

  it.each([
    ['ne doch nicht Azure, Bedrock', 'Briefe beantworten, nur über Azure', ['amazon-bedrock']],
    ['swap Groq for Cerebras', 'letters, only on Groq or Azure', ['azure', 'cerebras']],
    ['Groq is out', 'letters, only on Groq or Azure', ['azure']],
  ])('"%s" swaps or drops a host that was wanted, and rules out none', (text, before, hosts) => {
    const { limits } = later(text, before).requirement!
    expect([limits.providers, limits.excludeProviders]).toEqual([hosts, undefined])
  })

  it.each([
    ['forget the context, we chunk', 'letters, 200k context', 'minContextTokens'],
    [
      'speed is not an issue any more',
      'letters, first word within 2 seconds',
      'maxTimeToFirstTokenSeconds',
    ],
    ['any lab then', 'letters, only Anthropic or OpenAI', 'includeLabs'],
  ] as const)('"%s" takes back what "%s" asked for', (text, before, name) => {
    expect(later(text, before).requirement?.limits[name]).toBeUndefined()
  })
})

it.each([
  ['what if we host it ourselves?', 'selfHosted', true],
  ['what if only EU labs?', 'labCountries', ['eu']],
  ['what if we had 500 dollars a month?', 'maxMonthlyUsd', 500],
] as const)('"%s" looks at %s and changes nothing', (text, name, value) => {
  const { asked, requirement, intent } = later(text, 'letters, 300 a month')
  expect([intent, asked?.limits[name], requirement?.limits]).toEqual(['what-if', value, {}])
})
