import { describe, expect, it } from 'vitest'
import { generalUse } from '../../../src/requirements/general-use.ts'
import { read } from '../../../src/requirements/reader/read.ts'
import { catalogue, first, later } from './catalogue.ts'

/** What holds after a later message. */
const limitsAfter = (text: string, before: string) => later(text, before).requirement?.limits

it.each([
  ['a chatbot with a 10M context window', 10_000_000],
  ['a chatbot, 400k token context', 400_000],
  ['summaries of reports, each 20k tokens long', undefined],
])('"%s" asks for a window of %j', (text, window) => {
  expect(read(text, catalogue).requirement?.limits.minContextTokens).toBe(window)
})

describe('people among themselves', () => {
  it.each([
    ['Karim, la formation coûte bien 1200 € par tête ?', 'fiches de recettes pour la cantine'],
    ['Nuria, ¿quedamos a las 11?', 'recetas para el comedor'],
    ['standup in 5', 'recipes for our canteen'],
    ['el paracetamol ha subido a 1,20', 'recetas para el comedor'],
    ["that's too slow for us, right Tom?", 'recipes for our canteen'],
    ['what do you think, Anna?', 'recipes for our canteen'],
    ['Das ist uns zu langsam, oder Tom?', 'Rezepte schreiben, 300 im Monat'],
  ])('"%s" is met with silence', (text, before) => {
    expect(later(text, before).addressed).toBe(false)
  })

  it.each([
    ['Perfect, we take the first', 'recipes for our canteen'],
    ['Ach, nur offene Gewichte', 'Rezepte schreiben, 300 im Monat'],
    ['is that fast enough, Mistral?', 'recipes for our canteen'],
    ['does it know French, German?', 'recipes for our canteen'],
  ])('"%s" is for us', (text, before) => {
    expect(later(text, before).addressed).toBe(true)
  })
})

it('a case of its own is asked for, and changes nothing', () => {
  const reading = later('what does it cost if it is 9,000 a month?', 'recipes, 300 a month')
  expect(reading.intent).toBe('what-if')
  expect(reading.requirement?.workload.requestsPerMonth).toBe(300)
  expect(reading.asked?.workload.requestsPerMonth).toBe(9000)
})

it('a corrected number takes the place of the one with its unit', () => {
  const before = 'recipes, under $30 a month, first token within 2 seconds'
  expect(limitsAfter('sorry, I meant 3 seconds', before)).toEqual({
    maxMonthlyUsd: 30,
    maxTimeToFirstTokenSeconds: 3,
  })
})

describe('a wish in the form of a question', () => {
  it.each([
    ['geht das auch günstiger?', 'Rezepte schreiben, 300 im Monat', 'price'],
    ['gibt es was Schnelleres?', 'Rezepte schreiben, 300 im Monat', 'speed'],
    ['can this be cheaper?', 'recipes for our canteen', 'price'],
    ["c'est possible moins cher ?", 'fiches de recettes pour la cantine', 'price'],
    ['¿hay algo más rápido?', 'recetas para el comedor', 'speed'],
  ] as const)('"%s" changes the list', (text, before, side) => {
    const { intent, requirement } = later(text, before)
    expect(intent).toBe('refine')
    expect(requirement?.tradeoff[side]).toBeGreaterThan(generalUse.tradeoff[side])
  })

  it.each([
    ['which one is cheaper?', 'recipes for our canteen'],
    ['is the second one faster?', 'recipes for our canteen'],
    ['can you say which one is faster?', 'recipes for our canteen'],
    ['was ist billiger?', 'Rezepte schreiben, 300 im Monat'],
  ])('"%s" compares, and changes nothing', (text, before) => {
    expect(later(text, before).intent).not.toBe('refine')
  })
})

describe('a later message', () => {
  const menus = 'translate menus into Danish, 90 a month'

  it.each([
    ['why zhipuai/glm-5?', 'explain'],
    ['why not zhipuai/glm-5?', 'why-not'],
    ['why is the price of GLM 5 unknown?', 'fact'],
  ])('"%s" is %s', (text, intent) => {
    expect(later(text, menus).intent).toBe(intent)
  })

  it('adds a condition and keeps the rest', () => {
    const { intent, requirement } = later('only open weights', menus)
    expect(intent).toBe('refine')
    expect(requirement?.limits).toEqual({ languages: ['da'], openWeights: true })
    expect(requirement?.workload.requestsPerMonth).toBe(90)
  })

  it('corrects what it corrects', () => {
    expect(later('it is Norwegian, not Danish', menus).requirement?.limits).toEqual({
      languages: ['no'],
    })
    expect(later('oh, 90 a day actually', menus).requirement?.workload.requestsPerMonth).toBe(2700)
  })

  it.each([
    ['not 40, 14', 'recipes, 40 a month', 14],
    ['non 40, 14', 'ricette per la mensa, 40 al mese', 14],
    ['not 40, 14', 'recipes, 40 a week', 61],
    ['trafic x3', 'fiches de recettes pour la cantine, 40 par mois', 120],
  ])('"%s" after "%s" makes it %d a month', (text, before, requests) => {
    expect(later(text, before).requirement?.workload.requestsPerMonth).toBe(requests)
  })

  it.each(['hosted is fine after all', 'rather the cloud then', 'then an API it is'])(
    '"%s" gives own hardware up',
    (text) => {
      expect(later(text, 'poems on an RTX 3090').requirement?.limits).toEqual({})
    },
  )

  it.each([
    'no cloud please',
    'what would the cloud cost?',
    'hosted in the EU',
    // Talk of clouds and APIs gives nothing up.
    'our cloud invoice came today',
    'the cloud is down again',
    'the API docs are broken again',
    'die API ist wieder weg',
  ])('"%s" keeps own hardware', (text) => {
    expect(later(text, 'poems on an RTX 3090').requirement?.limits.maxMemoryGb).toBe(24)
  })

  it('takes a condition back', () => {
    expect(later('forget the budget', 'recipes, under $30 a month').requirement?.limits).toEqual({})
    expect(later('allow Google again', 'recipes, no Google models').requirement?.limits).toEqual({})
  })

  it('adds a card to those that are there', () => {
    const { requirement } = later(
      'a friend lends us a second card, same type',
      'poems on an RTX 3090',
    )
    expect(requirement?.limits.maxMemoryGb).toBe(48)
  })

  it.each(['great, that helps, thank you', '🎉', 'merci !'])('"%s" is met with silence', (text) => {
    expect(later(text, menus).addressed).toBe(false)
  })

  it('asks about what is on the list, by place', () => {
    const reading = later('what does the second one cost?', menus)
    expect(reading).toMatchObject({ intent: 'fact', models: ['zhipuai/glm-5'] })
    expect(reading.requirement).toEqual(later('what does the second one cost?', menus).requirement)
  })

  it.each([
    ['compare 1 and 2', ['openai/gpt-5', 'zhipuai/glm-5']],
    ['we go with 2', ['zhipuai/glm-5']],
    ['compare the 2 models', ['openai/gpt-5', 'zhipuai/glm-5']],
  ])('"%s" means %j', (text, models) => {
    expect(later(text, menus).models).toEqual(models)
  })

  it.each([
    ['compare gpt-5 and glm-5', undefined],
    ['compare openai/gpt-5 and zhipuai/glm-5', undefined],
    ['compare the context windows of gpt-5 and glm-5', 'context'],
  ])('"%s" compares them as a whole, unless it names in what', (text, fact) => {
    expect(later(text, menus)).toMatchObject({ intent: 'compare' })
    expect(later(text, menus).fact).toBe(fact)
  })

  it.each([
    ['undo that', 'undo'],
    ['start over', 'reset'],
  ])('"%s" is %s', (text, intent) => {
    expect(later(text, menus).intent).toBe(intent)
  })
})

describe('"and of another?"', () => {
  it('asks for what was asked for before', () => {
    const asked = {
      useCase: '',
      requirement: generalUse,
      picks: [],
      subjects: ['openai/gpt-5'],
      topic: 'output',
    } as const
    expect(
      read('and of GLM-5?', catalogue, { ...asked, picks: [], subjects: [...asked.subjects] }),
    ).toMatchObject({ intent: 'fact', fact: 'output', models: ['zhipuai/glm-5'] })
  })
})

it.each<[string, 'quality' | 'price' | 'speed', string?]>([
  ['faster', 'speed'],
  ["it's too slow", 'speed'],
  ['better quality please', 'quality'],
  ['something smarter', 'quality'],
  ['cheaper', 'price'],
  ['schneller', 'speed', 'Rezepte für eine Kantine, 300 im Monat'],
  ['zu teuer', 'price', 'Rezepte für eine Kantine, 300 im Monat'],
  ['meilleure qualité', 'quality', 'recettes pour une cantine, 300 par mois'],
  ['más rápido', 'speed', 'recetas para un comedor, 300 al mes'],
])('"%s" counts %s more', (text, side, before = 'recipes, 300 a month') => {
  const { requirement } = later(text, before)
  expect(requirement!.tradeoff[side]).toBeGreaterThan(first(before).requirement!.tradeoff[side])
})

it.each([
  ['kept within the EU', { region: 'eu' }],
  ['our servers are in the EU', {}],
])('"%s" leaves the conditions %j', (text, limits) => {
  expect(later(text, 'recipes, 300 a month').requirement?.limits).toEqual(limits)
})

it('"better no Chinese models" is no wish for quality', () => {
  const { requirement } = later('better no Chinese models', 'recipes, 300 a month')
  expect(requirement).toMatchObject({
    limits: { excludeLabCountries: ['cn'] },
    tradeoff: first('recipes, 300 a month').requirement!.tradeoff,
  })
})

describe('a job that is named after a vague message', () => {
  const asked = (lastMessage: string, question?: string) =>
    read('answers mails of customers, 200 a month', catalogue, {
      useCase: '',
      requirement: generalUse,
      picks: [],
      subjects: [],
      lastMessage,
      question,
    }).requirement?.limits

  it('keeps the limits that were said before it was asked for', () => {
    expect(asked('Which AI is best? At most $100 a month.', 'What for?')).toEqual({
      maxMonthlyUsd: 100,
    })
  })

  it('keeps none of a question that was answered', () => {
    expect(asked('Which AI is best? At most $100 a month.')).toEqual({})
  })
})

it.each([
  ['was ist mit Claude?', 'why-not'],
  ['what about Mistral?', 'why-not'],
  ['who makes Kimi?', 'fact'],
  ['which of these are from Google?', 'fact'],
])('"%s" names a lab and no model: %s', (text, intent) => {
  expect(later(text, 'recipes for our canteen')).toMatchObject({ intent })
})
