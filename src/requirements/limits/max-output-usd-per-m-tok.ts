import { z } from 'zod'
import { called } from './called.ts'
import { usd } from '../../format.ts'
import { atMost } from './judge.ts'
import { parseUsd } from './parse.ts'
import type { Limit } from './limit.ts'

export const maxOutputUsdPerMTok: Limit<number> = {
  schema: z.number().nonnegative(),
  phrase: (usdPerMTok) => `at most ${usd(usdPerMTok)} per 1M output tokens`,
  label: 'output price',
  called: called.budget,
  prompt: '',
  parse: parseUsd,
  field: { label: 'Most per 1M output tokens, in US dollars', example: '10' },
  check: (most, { offer }) => atMost(offer?.outputUsdPerMTok, most),
  need: ({ offer }) => offer?.outputUsdPerMTok,
}
