import { z } from 'zod'
import { has } from './judge.ts'
import { parseSwitch, yesNo } from './parse.ts'
import { isFeature } from './reads.ts'
import type { Limit } from './limit.ts'

export const toolCalling: Limit<boolean> = {
  schema: z.boolean(),
  phrase: (wanted) => (wanted ? 'calls tools' : 'tool calling not needed'),
  label: 'tool calling',
  called: 'tool calling, tools, function calling',
  prompt: 'true: it has to call tools, functions, APIs or devices; "agent" alone is none',
  parse: parseSwitch,
  reads: (mention, { isForbidden }) =>
    isFeature(mention, 'tools') && !isForbidden ? true : undefined,
  field: { label: 'Tool calling?', choices: yesNo('Needed', 'Not needed') },
  check: (wanted, { model }) => has(model.toolCalling, wanted),
}
