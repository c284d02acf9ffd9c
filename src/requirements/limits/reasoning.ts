import { z } from 'zod'
import { same } from './judge.ts'
import { parseSwitch, yesNo } from './parse.ts'
import { isFeature } from './reads.ts'
import type { Limit } from './limit.ts'

export const reasoning: Limit<boolean> = {
  /** true: must think before it answers; false: must not. */
  schema: z.boolean(),
  phrase: (wanted) => (wanted ? 'a reasoning model' : 'no thinking before the answer'),
  label: 'reasoning',
  called:
    'thinking, think, denken, reasoning, nachdenken, raisonnement, razonamiento, raciocinio, ragionamento',
  prompt: 'true: a reasoning model, it has to think first; false: it must not',
  parse: parseSwitch,
  reads: (mention, { isForbidden }) => (isFeature(mention, 'thinking') ? !isForbidden : undefined),
  field: { label: 'Thinking before the answer?', choices: yesNo('Must think', 'Must not think') },
  check: (wanted, { thinks }) => same(thinks, wanted),
}
