import { z } from 'zod'
import { called } from './called.ts'
import { atMost } from './judge.ts'
import { parseAmount } from './parse.ts'
import type { Limit } from './limit.ts'

export const maxParametersB: Limit<number> = {
  schema: z.number().positive(),
  phrase: (billions) => `at most ${billions}B parameters`,
  label: 'largest size',
  called: `${called.size}, upper end, upper limit, upper bound, maximum size`,
  prompt: '',
  parse: parseAmount,
  field: { label: 'Largest size, in billions of parameters', example: '14' },
  check: (billions, { model: { parametersB } }) => atMost(parametersB, billions),
  need: ({ model }) => model.parametersB,
}
