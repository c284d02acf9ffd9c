import { z } from 'zod'
import { called } from './called.ts'
import { usd } from '../../format.ts'
import { atMost } from './judge.ts'
import { parseUsd } from './parse.ts'
import type { Limit } from './limit.ts'

export const maxUsdPerRequest: Limit<number> = {
  schema: z.number().nonnegative(),
  phrase: (usdEach) => `at most ${usd(usdEach)} a request`,
  label: 'budget for a request',
  called: called.budget,
  prompt: 'most for one request, document, file or answer',
  parse: parseUsd,
  field: { label: 'Most for one request, in US dollars', example: '0.05' },
  check: (most, { usdPerRequest }) => atMost(usdPerRequest, most),
  need: ({ usdPerRequest }) => usdPerRequest,
}
