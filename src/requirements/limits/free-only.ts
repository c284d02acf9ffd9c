import { z } from 'zod'
import { called } from './called.ts'
import { pass } from './judge.ts'
import { parseSwitch, yesNo } from './parse.ts'
import { isFeature } from './reads.ts'
import type { Limit } from './limit.ts'

export const freeOnly: Limit<boolean> = {
  schema: z.boolean(),
  phrase: (wanted) => (wanted ? 'free of charge' : 'may cost something'),
  label: 'free of charge',
  called: called.budget,
  prompt: 'true: it may cost nothing at all',
  parse: parseSwitch,
  reads: (mention, { isForbidden }) =>
    isFeature(mention, 'free') && !isForbidden ? true : undefined,
  field: { label: 'Free of charge?', choices: yesNo('Must be free', 'May cost something') },
  offer: (wanted, { inputUsdPerMTok, outputUsdPerMTok }) =>
    !wanted || (inputUsdPerMTok === 0 && outputUsdPerMTok === 0),
  check: (wanted, { offer }) => (wanted ? pass(offer !== undefined) : undefined),
}
