import { z } from 'zod'
import { called } from './called.ts'
import { atLeast } from './judge.ts'
import { parseAmount } from './parse.ts'
import type { Limit } from './limit.ts'

export const minParametersB: Limit<number> = {
  schema: z.number().positive(),
  phrase: (billions) => `at least ${billions}B parameters`,
  label: 'smallest size',
  called: `${called.size}, lower end, lower limit, lower bound, minimum size`,
  prompt: '',
  parse: parseAmount,
  field: { label: 'Smallest size, in billions of parameters', example: '14' },
  check: (billions, { model: { parametersB } }) => atLeast(parametersB, billions),
  need: ({ model }) => model.parametersB,
}
