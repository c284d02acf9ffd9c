import { z } from 'zod'
import { parseSwitch, yesNo } from './parse.ts'
import { isFeature } from './reads.ts'
import type { Limit } from './limit.ts'

export const officialOnly: Limit<boolean> = {
  schema: z.boolean(),
  phrase: (wanted) => (wanted ? 'official releases only' : 'community fine-tunes welcome'),
  label: 'official releases',
  called: 'official, official releases',
  prompt: 'true: only official releases of labs; false: community fine-tunes are welcome',
  parse: parseSwitch,
  reads: (mention, { isForbidden }) => {
    if (isFeature(mention, 'community')) return isForbidden
    return isFeature(mention, 'official') && !isForbidden ? true : undefined
  },
  field: {
    label: 'Community fine-tunes?',
    choices: yesNo('Official releases only', 'Fine-tunes welcome'),
  },
}
