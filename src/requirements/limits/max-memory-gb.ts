import { z } from 'zod'
import { called } from './called.ts'
import { atMost, pass } from './judge.ts'
import { parseAmount } from './parse.ts'
import type { Limit } from './limit.ts'

export const maxMemoryGb: Limit<number> = {
  schema: z.number().positive(),
  phrase: (gigabytes) => `fits ${gigabytes} GB of memory`,
  label: 'memory',
  called: called.hardware,
  prompt:
    'what the model may use: several cards add up (2 x 24 = 48; a second one doubles); of a Mac three quarters, of a phone half, of plain RAM 80%',
  parse: parseAmount,
  reads: (mention, { isForbidden }) =>
    mention.kind === 'hardware' && !isForbidden ? mention.memoryGb : undefined,
  field: { label: 'Memory for the model, in GB', example: '24' },
  check: (most, { model, memoryGb }) =>
    model.openWeights === false ? pass(false, 'closed') : atMost(memoryGb, most),
  need: ({ memoryGb }) => memoryGb,
}
