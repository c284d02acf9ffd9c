import { describe, expect, it } from 'vitest'
import { first } from './catalogue.ts'

describe('other languages', () => {
  it.each([
    [
      'Günstiges Modell für Exposés eines Maklers, 350 im Monat, höchstens 20 $ im Monat',
      'de',
      { maxMonthlyUsd: 20 },
    ],
    ['Réponses aux locataires, sans les modèles de Google', 'fr', { excludeLabs: ['google'] }],
    [
      'Sin modelos de Google, por favor. Respuestas para un camping',
      'es',
      { excludeLabs: ['google'] },
    ],
    ['Dados só na União Europeia: resumos de processos', 'pt', { region: 'eu' }],
    ['Riassunti di verbali, non più di 12 miliardi di parametri', 'it', { maxParametersB: 12 }],
  ])('reads "%s"', (text, language, limits) => {
    expect(first(text)).toMatchObject({ language, requirement: { limits } })
  })
})
