import { z } from 'zod'
import { parseSwitch, yesNo } from './parse.ts'
import { isFeature } from './reads.ts'
import type { Limit } from './limit.ts'

export const wantOpenAndProprietary: Limit<boolean> = {
  schema: z.boolean(),
  phrase: (wanted) => (wanted ? 'one open and one proprietary model' : 'open or proprietary'),
  label: 'one of each',
  prompt: '',
  parse: parseSwitch,
  reads: (mention, { isForbidden }) =>
    isFeature(mention, 'both') && !isForbidden ? true : undefined,
  field: {
    label: 'Open and proprietary on the list?',
    choices: yesNo('One of each', 'Does not matter'),
  },
}
