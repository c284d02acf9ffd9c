import { describe, expect, it } from 'vitest'
import { later } from './catalogue.ts'

/** What holds after a later message. */
const limitsAfter = (text: string, first: string) => later(text, first).requirement?.limits

describe('what holds is taken back', () => {
  it.each([
    ['drop the 2 second thing', 'recipes, first token within 2 seconds'],
    ['take JSON out again', 'recipes, the answers must be JSON'],
    ['Azure muss doch nicht sein', 'Rezepte schreiben, nur auf Azure'],
    ['Nimm die 25 wieder raus', 'Rezepte schreiben, höchstens 25 Euro im Monat'],
    ["never mind, Google's ok again", 'recipes, no Google models'],
  ])('by "%s" after "%s"', (text, first) => {
    expect(limitsAfter(text, first)).toEqual({})
  })

  it.each([
    ['nothing from Google, still', 'recipes, no Google models'],
    ['are the ones from Google cheaper?', 'recipes, no Google models'],
    ['Azure only, no Bedrock', 'recipes, only on Azure'],
  ])('but not by "%s"', (text, first) => {
    expect(limitsAfter(text, first)).toMatchObject(later('hm', first).requirement?.limits ?? {})
  })
})

describe('a budget in a later message', () => {
  it.each([
    ['double the budget', 60],
    ['half the budget then', 15],
    ['ok raise it to 80 dollars', 80],
    ['and with no more than $20 a month', 20],
    ['my limit is 20 a month', 20],
    ['dana says 120 USD a month is the ceiling', 120],
    ['no model over $20 a month', 20],
    ['ninguno por encima de 20 dólares al mes', 20],
    ['nessuno sopra i 20 dollari al mese', 20],
  ])('"%s" makes it %d', (text, budget) => {
    expect(limitsAfter(text, 'recipes, under $30 a month')).toEqual({ maxMonthlyUsd: budget })
  })

  it('replaces the wish for what is free', () => {
    expect(limitsAfter('I can pay up to 5 dollars a month', 'recipes, must be free')).toEqual({
      maxMonthlyUsd: 5,
    })
  })

  it('is no number of other things', () => {
    expect(limitsAfter('our limit is 20 users', 'recipes, under $30 a month')).toEqual({
      maxMonthlyUsd: 30,
    })
  })

  it('is not what something else costs', () => {
    const text = 'we charge them at most $900 a month'
    expect(limitsAfter(text, 'recipes for our canteen')).toEqual({})
  })
})

describe('names in a later message', () => {
  it.each([
    ['Google no', 'ricette per la mensa'],
    ['a Google também não', 'receitas para a cantina'],
    ['nada da Google', 'receitas para a cantina'],
    ['von Google bitte nichts', 'Rezepte schreiben, 300 im Monat'],
    ['Google lassen wir weg', 'Rezepte schreiben, 300 im Monat'],
    ["Google, on n'en veut pas", 'fiches de recettes pour la cantine'],
    ['anything from Google is a no', 'recipes for our canteen'],
    ['lo de Google ni regalado', 'recetas para el comedor'],
    ['de Google nem pensar', 'receitas para a cantina'],
    ['Google lo lasciamo perdere', 'ricette per la mensa'],
  ])('"%s" rules one out', (text, first) => {
    expect(limitsAfter(text, first)).toMatchObject({ excludeLabs: ['google'] })
  })

  it.each([
    [
      'Google nutzen wir für den Kalender, das hat damit nichts zu tun',
      'Rezepte schreiben, 300 im Monat',
    ],
    ['gegen Google haben wir nichts', 'Rezepte schreiben, 300 im Monat'],
    ["OpenAI non c'è nella lista?", 'ricette per la mensa'],
    ['my boss says Google is a no-brainer?', 'recipes for our canteen'],
  ])('"%s" rules none out', (text, first) => {
    expect(limitsAfter(text, first)).toEqual({})
  })

  it('are added to those that are wanted', () => {
    const { includeLabs } = limitsAfter('plus OpenAI', 'recipes, only Google models') ?? {}
    expect(includeLabs).toEqual(['google', 'openai'])
  })
})
