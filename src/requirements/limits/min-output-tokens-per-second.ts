import { z } from 'zod'
import { called } from './called.ts'
import { atLeast } from './judge.ts'
import { parseAmount } from './parse.ts'
import type { Limit } from './limit.ts'

export const minOutputTokensPerSecond: Limit<number> = {
  schema: z.number().positive(),
  phrase: (limit) => `at least ${limit} tokens a second`,
  label: 'speed',
  called: called.speed,
  prompt: '',
  parse: parseAmount,
  field: { label: 'Tokens a second, at least', example: '80' },
  check: (limit, { outputTokensPerSecond }) => atLeast(outputTokensPerSecond, limit),
  unknown: 'remark',
  need: ({ outputTokensPerSecond }) => outputTokensPerSecond,
}
