import { z } from 'zod'
import { pass, unpublished } from './judge.ts'
import { parseSwitch, yesNo } from './parse.ts'
import { isFeature } from './reads.ts'
import type { Limit } from './limit.ts'

export const openWeights: Limit<boolean> = {
  /** true: only open weights; false: only proprietary. */
  schema: z.boolean(),
  phrase: (wanted) => (wanted ? 'open weights only' : 'proprietary models only'),
  label: 'open weights',
  called:
    'open weights, open source, open models, offene gewichte, offenen gewichte, poids ouverts, pesos abiertos, pesos abertos, pesi aperti, open, offen, ouvert, abierto, aberto, aperto',
  prompt: 'true: only open weights (open source); false: only proprietary',
  parse: parseSwitch,
  reads: (mention, { isForbidden }) => {
    if (isFeature(mention, 'open')) return !isForbidden
    return isFeature(mention, 'closed') ? isForbidden : undefined
  },
  field: {
    label: 'Open or proprietary?',
    choices: yesNo('Only open weights', 'Only proprietary'),
    usual: true,
  },
  check: (wanted, { model }) =>
    model.openWeights === undefined
      ? unpublished
      : pass(model.openWeights === wanted, model.openWeights ? 'open' : 'closed'),
}
