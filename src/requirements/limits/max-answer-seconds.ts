import { z } from 'zod'
import { called } from './called.ts'
import { atMost } from './judge.ts'
import { parseAmount } from './parse.ts'
import type { Limit } from './limit.ts'

export const maxAnswerSeconds: Limit<number> = {
  schema: z.number().positive(),
  phrase: (limit) => `a whole answer within ${limit} s`,
  label: 'time for an answer',
  called: called.speed,
  prompt: '',
  parse: parseAmount,
  field: { label: 'Seconds for a whole answer, at most', example: '5' },
  check: (limit, { answerSeconds }) => atMost(answerSeconds, limit),
  unknown: 'remark',
  need: ({ answerSeconds }) => answerSeconds,
}
