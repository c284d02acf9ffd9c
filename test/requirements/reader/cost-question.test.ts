import { describe, expect, it } from 'vitest'
import { read } from '../../../src/requirements/reader/read.ts'
import { about, catalogue, later } from './catalogue.ts'

const before = 'sort letters by topic, 3,000 letters a month, 400 words each'

describe('what the list comes to for other work', () => {
  it.each([
    ['what would the first one cost if it were 33,000 letters?', 33_000],
    ['and what does the second come to with 1,300 letters?', 1300],
    ['what would it cost for 10k?', 10_000],
    ['what would the first come to at 100 a day?', 3000],
    ['what is the bill for the first with 50 a week?', 217],
    ['so what is that for a single letter?', 1],
    ['what does the first cost per letter?', 1],
    ['how expensive is one letter with the first?', 1],
    ['and per letter?', 1],
    ['what would number two set us back at 2,000 letters?', 2000],
  ])('"%s" is asked for that number, and changes nothing', (text, requests) => {
    const reading = later(text, before)
    expect([reading.intent, reading.fact]).toEqual(['fact', 'cost'])
    expect((reading.asked ?? reading.requirement)?.workload.requestsPerMonth).toBe(requests)
    expect(reading.requirement?.workload.requestsPerMonth).toBe(3000)
  })

  it.each([
    ['Was würde der erste bei 12.000 Briefen kosten?', 'Briefe sortieren, 3.000 im Monat'],
    ['combien coûterait le premier pour 12 000 lettres ?', 'trier des lettres, 3 000 par mois'],
    ['¿cuánto saldría el primero con 12.000 cartas?', 'clasificar cartas, 3.000 al mes'],
    ['quanto ficaria o primeiro com 12.000 cartas?', 'classificar cartas, 3.000 por mês'],
    ['quanto verrebbe il primo con 12.000 lettere?', 'smistare lettere, 3.000 al mese'],
    ['et pour 12 000, le premier ?', 'trier des lettres, 3 000 par mois'],
    ['¿y con 12.000, cuánto costaría el segundo?', 'clasificar cartas, 3.000 al mes'],
  ])('"%s"', (text, opening) => {
    const { fact, asked } = later(text, opening)
    expect([fact, asked?.workload.requestsPerMonth]).toEqual(['cost', 12_000])
  })

  it('what was only looked at is what "that" costs', () => {
    const state = about(before)
    const { requirement } = state
    const pending = {
      ...requirement,
      workload: { ...requirement.workload, requestsPerMonth: 7000 },
    }
    const { asked } = read('and how much is that for the first?', catalogue, { ...state, pending })
    expect(asked?.workload.requestsPerMonth).toBe(7000)
  })

  it('where models are bought in a question is no condition', () => {
    const reading = later('what would the first cost on OpenRouter?', before)
    expect(reading).toMatchObject({ fact: 'cost', hosts: ['openrouter'] })
    expect((reading.asked ?? reading.requirement)?.limits).toEqual({})
  })

  it.each([
    'can it be cheaper?',
    'why does the first cost so much?',
    'at most $20 a month',
    'the price per letter stays where it is',
    'and the invoice from March, is that 300 in total?',
    'how much is the rent of the new shop, 1200?',
    'Does the first write better letters than the second, or merely cheaper?',
  ])('"%s" asks for something else', (text) => {
    expect(later(text, before).fact).not.toBe('cost')
  })

  it('"and for a first draft?" is not asked of one of them', () => {
    expect(later('and for a first draft?', before).asked).toBeUndefined()
  })
})

describe('a version alone', () => {
  it('is the model of today that bears it', () => {
    const state = about(before)
    const baseline = { models: ['google/gemini-3.1-pro'], unknown: [], wish: 'compare' as const }
    const known = { ...state, requirement: { ...state.requirement, baseline } }
    const reading = read('is the first as good as 3.1 at that?', catalogue, known)
    expect(reading.intent).toBe('compare')
    expect(reading.models).toContain('google/gemini-3.1-pro')
  })
})

describe('what a question names is its topic where no word tells it', () => {
  it.each([
    ['can the first be run in Europe?', 'providers'],
    ['does the winner have open weights?', 'license'],
    ['which of the three is the newest?', 'release'],
    ['which one reads the longest documents?', 'context'],
  ])('"%s"', (text, fact) => {
    expect(later(text, before).fact).toBe(fact)
  })
})

it('"which answers first?" asks for no place of the list', () => {
  const { fact, models } = later('which of these starts answering first?', before)
  expect(fact).toBe('speed')
  expect(models).not.toHaveLength(1)
})

describe('over another period', () => {
  it.each([
    ["what'd number one come to over a full year then?", before],
    ['and what does the second add up to over six months?', before],
    ['how much is the first one for twelve months?', before],
    ['was macht der erste aufs Jahr gesehen?', 'Briefe sortieren, 3.000 im Monat'],
    ["ça fait combien sur l'année avec le premier ?", 'trier des lettres, 3 000 par mois'],
    ['¿y el segundo al trimestre?', 'clasificar cartas, 3.000 al mes'],
    ['e o segundo em seis meses?', 'classificar cartas, 3.000 por mês'],
    ['e il secondo in sei mesi?', 'smistare lettere, 3.000 al mese'],
  ])('"%s" asks what it costs, for the same work', (text, opening) => {
    const reading = later(text, opening)
    expect([reading.intent, reading.fact]).toEqual(['fact', 'cost'])
    expect((reading.asked ?? reading.requirement)?.workload.requestsPerMonth).toBe(3000)
  })
})
