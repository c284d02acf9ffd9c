import { describe, expect, it } from 'vitest'
import { read } from '../../../src/requirements/reader/read.ts'
import { catalogue, first, later } from './catalogue.ts'

const before = 'draft replies to people who ask for a deer mount, 12 a week'

describe('another job in a conversation that no text model does', () => {
  it.each([
    [
      "and one that reads fitting instructions out loud to our wigmaker, she's blind",
      'text-to-speech',
    ],
    ["we also search 3,000 old maps by caption, what's good for reranking the hits?", 'reranking'],
    ['und eins das unsere Anrufe verschriftlicht?', 'speech-to-text'],
    ['et un qui lise les consignes à voix haute aux apprentis ?', 'text-to-speech'],
    ['¿y uno que pase a texto los audios que mandan?', 'speech-to-text'],
    ['e outro que transcreva os ensaios gravados?', 'speech-to-text'],
    ['e qualcosa per trascrivere le telefonate?', 'speech-to-text'],
  ])('"%s"', (text, job) => {
    const reading = later(text, before)
    expect([reading.intent, reading.requirement?.job]).toEqual(['recommend', job])
  })
})

describe('other jobs beside the first', () => {
  it.each([
    "besides that I'd want 1 for the tanning recipes and 1 that turns my ledger into a table. same model for everything or separate?",
    'außerdem bräuchte ich eins für die Pflegeanleitungen und eins, das Rechnungen in eine Tabelle bringt. geht dasselbe Modell?',
    'deux choses encore, à part : inventer un quiz pour le salon des collectionneurs, et traduire nos règlements en allemand. le même modèle pour les deux ?',
    'además necesito uno para traducir el catálogo al inglés y otro que resuma las reseñas',
    'além disso preciso de um para responder os emails da escola e outro que traduza o site',
  ])('"%s" are two, and nothing else', (text) => {
    const reading = later(text, before)
    expect(reading).toMatchObject({ intent: 'recommend', isNew: true })
    expect(reading.jobs).toHaveLength(2)
  })

  it.each([
    'something you DO cover: bullet notes from fittings into polite letters. 60 letters a month',
    'par ailleurs il me faudrait quelque chose pour résumer les comptes rendus, 60 par mois',
    'inoltre mi serve qualcosa per rispondere alle recensioni, 60 al mese',
  ])('"%s" says itself that it is another', (text) => {
    const reading = later(text, before)
    expect(reading).toMatchObject({ intent: 'recommend', isNew: true })
    expect(reading.requirement?.workload.requestsPerMonth).toBe(60)
  })

  it('what it has to be beside is a condition', () => {
    const { intent, requirement } = later('besides that nothing from Meta', before)
    expect([intent, requirement?.limits]).toEqual(['refine', { excludeLabs: ['meta'] }])
  })
})

/** After a message without a job, which was asked for. */
const asked = (text: string, lastMessage: string) => {
  const { requirement: none, question } = first(lastMessage)
  expect(none).toBeUndefined()
  const { requirement } = first('letters, 300 a month')
  const state = { useCase: '', requirement: requirement!, picks: [], subjects: [], question }
  return read(text, catalogue, { ...state, lastMessage })
}

describe('who is asked what it is for', () => {
  it.each([
    ["well it's for my workshop", 'help me choose an AI'],
    ['für meinen Laden halt', 'ich brauch ein Modell'],
    ['pues que sea baratito', 'necesito un modelo'],
    ['é para a minha loja', 'preciso de uma IA'],
    ['che sia veloce', 'mi serve un modello'],
  ])('and says "%s" is asked again', (text, lastMessage) => {
    const reading = asked(text, lastMessage)
    expect(reading.requirement).toBeUndefined()
    expect(reading.question).toBeTruthy()
  })

  it('and names texts has told a job', () => {
    expect(asked("it's for our newsletter", 'help me choose an AI').requirement).toBeDefined()
  })

  it('what was wished before the job holds for it', () => {
    const { requirement } = asked(
      'contestar a restaurantes por whatsapp, 400 mensajes al mes',
      'necesito un modelo\npues que sea baratito',
    )
    expect(requirement?.tradeoff.price).toBeGreaterThan(0.4)
  })
})

describe('languages that are not read, in a conversation in one that is', () => {
  it.each([
    ['a który z nich jest najszybszy?', 'pl'],
    ["pa un ohonyn nhw yw'r rhataf?", 'cy'],
    ['bunlardan hangisi Türkçeyi en iyi yazıyor?', 'tr'],
    ['melyik a legolcsóbb közülük?', 'hu'],
    ['který z nich je nejlevnější?', 'cs'],
  ])('"%s" is told so in its own', (text, language) => {
    const reading = later(text, before)
    expect(reading.language).toBe(language)
    expect(reading.question).toBeTruthy()
  })

  it('a name with a foreign letter makes none', () => {
    expect(later('which of these knows Škoda parts?', before).language).toBe('en')
  })
})
