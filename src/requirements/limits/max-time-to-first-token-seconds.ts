import { z } from 'zod'
import { called } from './called.ts'
import { atMost } from './judge.ts'
import { parseAmount } from './parse.ts'
import type { Limit } from './limit.ts'

export const maxTimeToFirstTokenSeconds: Limit<number> = {
  schema: z.number().positive(),
  phrase: (limit) => `first token within ${limit} s`,
  label: 'time to the first token',
  called: called.speed,
  prompt: '',
  parse: parseAmount,
  field: { label: 'Seconds until the first word, at most', example: '0.8' },
  check: (limit, { firstTokenSeconds }) => atMost(firstTokenSeconds, limit),
  unknown: 'remark',
  need: ({ firstTokenSeconds }) => firstTokenSeconds,
}
