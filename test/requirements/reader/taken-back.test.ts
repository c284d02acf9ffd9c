import { expect, it } from 'vitest'
import { first } from './catalogue.ts'

it.each([
  ['riddles, open weights, at most $50 a month. Forget the budget.', { openWeights: true }],
  ['recipes, no Google, open weights. Drop the open thing.', { excludeLabs: ['google'] }],
  [
    'Rätsel, offene Gewichte, kein Google. Die offenen Gewichte sind vom Tisch.',
    { excludeLabs: ['google'] },
  ],
  ['riddles, under 30B. Forget the size.', {}],
  [
    'Resumos de atas. Só pesos abertos e só laboratórios europeus. Pensando bem, esquece os laboratórios europeus, o resto fica.',
    { openWeights: true },
  ],
  [
    'it has to run on Groq, replies for a bakery. Sorry, I mean Together.',
    { providers: ['togetherai'] },
  ],
  [
    'we dropped our old vendor. Riddles, open weights, no Google',
    { openWeights: true, excludeLabs: ['google'] },
  ],
])('"%s" keeps what it does not take back', (text, limits) => {
  expect(first(text).requirement?.limits).toEqual(limits)
})
