import { describe, expect, it } from 'vitest'
import { later } from './catalogue.ts'

describe('numbers of the trade', () => {
  it.each([
    'The live steamer weighs 4.5 kg, was built in 1912 and went for £1,150',
    'la guitarra pesa 1,4 kg, es de 1965 y salió por 3.800 €',
    'our van did 212,000 km, the stall costs us 85 a day and the fair opens at 9',
  ])('"%s" set no budget', (text) => {
    const { requirement } = later(text, 'adverts for model trains, 75 a week, under $60 a month')
    expect(requirement?.limits).toEqual({ maxMonthlyUsd: 60 })
  })

  it('what stands beside them counts', () => {
    const { requirement } = later(
      'the stall costs us 85 a day and the fair opens at 9, and nothing from Meta please',
      'adverts for model trains, 75 a week',
    )
    expect(requirement?.limits).toEqual({ excludeLabs: ['meta'] })
  })
})

describe('the price is waved off', () => {
  it.each([
    "I'd like something better, cheaper is not necessary",
    'what your model costs is neither here nor there',
    'eine Beisetzung liegt bei uns um die 4.200 €, was das Modell kostet ist völlig nebensächlich',
    'billiger muss es nicht sein',
    "le prix du modèle, on s'en moque",
    'lo que cueste el modelo es lo de menos',
    'quanto custa o modelo é irrelevante',
    'quanto costa il modello è secondario',
  ])('"%s"', (text) => {
    const { requirement, intent } = later(text, 'adverts for model trains, 75 a week')
    expect(intent).toBe('refine')
    expect(requirement?.tradeoff.price).toBeLessThan(0.1)
    expect(requirement?.limits).toEqual({})
  })
})
