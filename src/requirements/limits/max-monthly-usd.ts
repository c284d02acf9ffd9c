import { z } from 'zod'
import { called } from './called.ts'
import { usdPerMonth } from '../../format.ts'
import { atMost } from './judge.ts'
import { parseUsd } from './parse.ts'
import type { Limit } from './limit.ts'

export const maxMonthlyUsd: Limit<number> = {
  schema: z.number().nonnegative(),
  phrase: (monthly) => `at most ${usdPerMonth(monthly)} a month`,
  label: 'budget',
  called: called.budget,
  prompt: 'most for the whole month or the whole pile, only as a cap on what the model may cost',
  parse: parseUsd,
  field: { label: 'Budget in US dollars a month', example: '300', usual: true },
  check: (most, { monthlyUsd }) => atMost(monthlyUsd, most),
  need: ({ monthlyUsd }) => monthlyUsd,
}
