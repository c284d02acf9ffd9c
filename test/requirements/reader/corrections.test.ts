import { describe, expect, it } from 'vitest'
import { describeChanges } from '../../../src/requirements/describe-changes.ts'
import { read } from '../../../src/requirements/reader/read.ts'
import { about, catalogue, first, later, limitsOf } from './catalogue.ts'

/** After a conversation that began so, whose last change set all that holds. */
function corrected(text: string, before: string) {
  const state = about(before)
  const lastChange = describeChanges({ ...state.requirement, limits: {} }, state.requirement)
  return read(text, catalogue, { ...state, lastChange })
}

describe('a correction replaces what it corrects and nothing else', () => {
  it.each([
    ['nein, im Monat', 'Mails einer Hausverwaltung beantworten, 400 am Tag', 400],
    ["3 200 c'est par trimestre en fait", 'fiches produit, 3 200 par mois', 1067],
    ["en fait 22k c'est par semaine, désolé", 'résumer les commentaires, 22k par jour', 95_333],
  ])('of the period: "%s"', (text, before, requests) => {
    expect(corrected(text, before).requirement?.workload.requestsPerMonth).toBe(requests)
  })

  it.each([
    ['pardon, en breton', 'traduire des notices en wolof', { languages: ['br'] }],
    [
      'actually only Azure',
      'summaries of rulings, on Bedrock or Azure only',
      { providers: ['azure'] },
    ],
    ['nah under 15B', 'code review, between 30B and 70B', { maxParametersB: 15 }],
  ])('of a condition: "%s"', (text, before, limits) => {
    expect(corrected(text, before).requirement?.limits).toEqual(limits)
  })

  it("of today's model, in a later message and in the same", () => {
    const before = 'we use GPT-5 for headlines, too expensive'
    expect(corrected("sorry, it's GLM-5", before).requirement?.baseline?.models).toEqual([
      'zhipuai/glm-5',
    ])
    const same = first('we use GPT-5, wait no, GLM-5, to tag reviews. anything cheaper?')
    expect(same.requirement?.baseline?.models).toEqual(['zhipuai/glm-5'])
  })

  it('"no, 40 was right" takes the last change back', () => {
    const state = about('summaries of files, 40 pages each, 300 a month')
    const changed = { ...state, lastChange: ['400 pages'] }
    expect(read('no, 40 was right', catalogue, changed).intent).toBe('undo')
  })

  it.each([
    ['small correction, one of the two goes elsewhere. so plan with one', 48],
    ['anzi ne abbiamo 4', 192],
    ['correção: são 3, uma queimou', 144],
  ])('of the number of cards: "%s"', (text, memory) => {
    const after = corrected(text, 'questions on runbooks, on our own 2x L40S (48 GB each)')
    expect(after.requirement?.limits.maxMemoryGb).toBe(memory)
    expect(after.requirement?.workload.requestsPerMonth).toBe(1000)
  })

  it('of the machine, and of the memory of the same', () => {
    const h100 = 'local assistant, one H100 with 80 GB'
    expect(
      corrected('no es una H100, nos dieron una L4 (24 GB)', h100).requirement?.limits,
    ).toMatchObject({ maxMemoryGb: 24 })
    const mac = 'contrats en local, Mac Studio de 96 Go'
    expect(
      corrected('non, 96 c’est l’ancienne machine, la nouvelle a 256 Go', mac).requirement?.limits,
    ).toMatchObject({ maxMemoryGb: 192 })
  })

  it.each([
    [
      'Texte für Aushänge, Budget 200 Dollar im Monat ... nein, doch nur 120',
      { maxMonthlyUsd: 120 },
    ],
    ['Sem Google, sem xAI. Esqueçam isso tudo. Um quiz sobre aves', {}],
    [
      'Niente Google... scusate, volevo dire niente Meta, Google va benissimo. Esercizi',
      { excludeLabs: ['meta'] },
    ],
  ])('within a message: "%s"', (text, limits) => {
    expect(limitsOf(text)).toEqual(limits)
  })
})

describe('words that are another word in another language', () => {
  it.each([
    ['servidor só no Brasil', 'legendas de uma padaria', { region: 'br' }],
    ['nur EU', 'Texte für die Speisekarte', { region: 'eu' }],
    ['us servers', 'triage of messages for a clinic', { region: 'us' }],
    ['mia nonna non usa nemmeno il telefono', 'ricette per la nonna', {}],
  ])('"%s"', (text, before, limits) => {
    expect(later(text, before).requirement?.limits).toEqual(limits)
  })

  it('a place that is ruled out is not the one where the data stays', () => {
    const text = 'Servers may be anywhere but not in the United States. customs declarations'
    expect(limitsOf(text)).not.toHaveProperty('region')
  })
})

it('"2.1 million records need tags, once" is a pile', () => {
  const { workload } = first('2.1 million catalogue records need subject tags, once').requirement!
  expect(workload).toMatchObject({ requestsPerMonth: 2_100_000, requestsPerJob: 2_100_000 })
})

it('of 70 people in one sentence and 2,300 notes a day in another the notes are of all', () => {
  const text =
    'healthtech, ~70 people. Turns shift notes into a handover. How much: 2,300 notes a day'
  expect(first(text).requirement?.workload.requestsPerMonth).toBeLessThan(100_000)
})

describe('what is taken back is that alone', () => {
  it('one of two labs', () => {
    const { limits } = later(
      'Google darf doch wieder mitmachen',
      'Chatbot, ohne OpenAI und ohne Google',
    ).requirement!
    expect(limits).toEqual({ excludeLabs: ['openai'] })
  })

  it('labs of a country that are out keep nothing from being stored', () => {
    const before = 'recomendaciones de lectura, 3.000 al mes'
    expect(
      later('los laboratorios de Estados Unidos quedan fuera', before).requirement?.limits,
    ).toEqual({ excludeLabCountries: ['us'] })
  })
})

it.each([
  ['something instead of OpenAI for our newsletters', { excludeLabs: ['openai'] }],
  ['China was excluded by the board. product descriptions', { excludeLabCountries: ['cn'] }],
  [
    "US labs only. I don't care about price at all. Patent claim drafting.",
    { labCountries: ['us'] },
  ],
  [
    'Los datos no pueden salir de la Unión Europea; de dónde sea la empresa me da igual. Chatbot',
    { region: 'eu' },
  ],
  ['les données ne quittent pas le sol français. résumés de dossiers', { region: 'fr' }],
  ['it must not charge us more than 50 dollars a month. newsletters', { maxMonthlyUsd: 50 }],
  ['Der Kunde verlangt höchstens 50 Euro im Monat. Newsletter schreiben', { maxMonthlyUsd: 57.5 }],
])('what is ruled out or capped stays so: "%s"', (text, limits) => {
  expect(limitsOf(text)).toEqual(limits)
})

it('"2000 theses" are a pile, though a year is written so', () => {
  const { workload } = first('2000 theses, 60k tokens each, one summary per thesis').requirement!
  expect(workload.requestsPerMonth).toBe(2000)
})

it('an alarm that was false takes nothing back of ours', () => {
  const before = 'replies to reviews of a campsite, 2,400 a month'
  expect(later('the printer on floor 3 died, false alarm', before).intent).not.toBe('undo')
})

it('years are no pile', () => {
  const text = 'local newspapers, 1898 to 1954, two line summaries of each. one off job'
  expect(first(text).requirement?.workload.requestsPerMonth).not.toBe(1898)
})

it('"300 a month. no wait, thats per week" is per week', () => {
  const { workload } = first('translating menus, 300 a month. no wait, thats per week').requirement!
  expect(workload.requestsPerMonth).toBe(1300)
})

it('"forget everything so far. new thing: ..." begins with the new thing', () => {
  expect(
    first('forget everything so far. new thing: puns for cake names').requirement,
  ).toBeDefined()
})

describe('who may and who may not is said anew', () => {
  const refused = 'letters to guests, 300 a month, no US labs'
  it.each([
    'sorry, mixed that up: the Chinese ones stay out, the Americans are welcome',
    'Moment, verwechselt: die Chinesen raus, die Amerikaner sind in Ordnung',
    'pardon, je me suis trompé : les chinois dehors, les américains ça va',
    'perdón, me lié: los chinos fuera, los americanos valen',
    'desculpa, confundi: os chineses fora, os americanos podem ficar',
    'scusa, ho fatto confusione: i cinesi fuori, gli americani vanno bene',
  ])('"%s"', (text) => {
    expect(later(text, refused).requirement?.limits).toEqual({ excludeLabCountries: ['cn'] })
  })

  const hosted = 'letters to guests, 300 a month, on Azure only'
  it.each([
    'correction from purchasing: azure or bedrock, both fine',
    'Azure oder Bedrock, beides geht',
    'azure ou bedrock, les deux vont',
    'azure o bedrock, cualquiera de los dos vale',
    'azure ou bedrock, tanto um como outro serve',
    'azure o bedrock, vanno bene tutti e due',
  ])('"%s": one is as good as the other', (text) => {
    expect(later(text, hosted).requirement?.limits).toEqual({
      providers: ['azure', 'amazon-bedrock'],
    })
  })

  it.each([
    'everything is bought through OpenRouter',
    'bezogen wird alles über OpenRouter',
    'on achète tout via OpenRouter',
    'compramos todo a través de OpenRouter',
    'compramos tudo pela OpenRouter',
    'compriamo tutto tramite OpenRouter',
  ])('"%s" is where it is bought', (text) => {
    const { requirement } = later(text, 'letters to guests, 300 a month')
    expect(requirement?.limits).toEqual({ providers: ['openrouter'] })
  })
})

describe('a condition is no longer one', () => {
  const inEurope = 'letters to guests, 300 a month, the data has to stay in the EU'
  it.each([
    'you can drop the place of the data again, that got settled by contract',
    'the EU is no longer a must',
    'die EU ist keine Pflicht mehr',
    "bon, l'UE n'est plus obligatoire",
    'lo de la UE ya no es obligatorio',
    'a UE já não é obrigatória',
    "l'UE non è più obbligatoria",
  ])('"%s"', (text) => {
    expect(later(text, inEurope).requirement?.limits).toEqual({})
  })

  it.each([
    'hm, take the 40 cents out again',
    'nimm die 40 Cent wieder raus',
    'enlève les 40 centimes finalement',
  ])('"%s": a number that is struck', (text) => {
    const before = 'letters to guests, 300 a month, at most 40 cents a month'
    expect(later(text, before).requirement?.limits).toEqual({})
  })

  it('"who pays for it is irrelevant" takes none back', () => {
    const before = 'letters to guests, no Meta, under $50 a month'
    const { requirement } = later('who pays for it is irrelevant', before)
    expect(requirement?.limits).toEqual({ excludeLabs: ['meta'], maxMonthlyUsd: 50 })
  })

  it('who is wanted instead of another is not ruled out with it', () => {
    const { requirement } = later('instead of Meta we want Mistral', 'letters to guests')
    expect(requirement?.limits.excludeLabs ?? []).not.toContain('mistral')
    expect(requirement?.limits.includeLabs).toEqual(['mistral'])
  })

  it('what names none of several conditions takes none back', () => {
    const before = 'letters to guests, no Meta, under $50 a month'
    const { requirement } = later('it should answer with a polite tone', before)
    expect(requirement?.limits).toEqual({ excludeLabs: ['meta'], maxMonthlyUsd: 50 })
  })
})

it.each([
  ['keep the 20 dollars and drop Google', 20],
  ['lass Google weg, die 20 Dollar bleiben', 20],
  ['scrap the $20', undefined],
  ['die 20 Dollar streichen', undefined],
])('"%s" strikes the number only where it says so', (text, left) => {
  const { limits } = later(text, 'patterns of lace, under $20 a month').requirement!
  expect(limits.maxMonthlyUsd).toBe(left)
})
