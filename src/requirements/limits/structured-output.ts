import { z } from 'zod'
import { has } from './judge.ts'
import { parseSwitch, yesNo } from './parse.ts'
import { isFeature } from './reads.ts'
import type { Limit } from './limit.ts'

export const structuredOutput: Limit<boolean> = {
  schema: z.boolean(),
  phrase: (wanted) => (wanted ? 'structured output' : 'structured output not needed'),
  label: 'structured output',
  called: 'json, structured output',
  prompt: 'true: answers have to be JSON, follow a schema or be machine-readable, in so many words',
  parse: parseSwitch,
  reads: (mention, { isForbidden }) =>
    isFeature(mention, 'json') && !isForbidden ? true : undefined,
  field: { label: 'Structured output?', choices: yesNo('Needed', 'Not needed') },
  check: (wanted, { model }) => has(model.structuredOutput, wanted),
}
