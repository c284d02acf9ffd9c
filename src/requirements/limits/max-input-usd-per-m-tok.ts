import { z } from 'zod'
import { called } from './called.ts'
import { usd } from '../../format.ts'
import { atMost } from './judge.ts'
import { parseUsd } from './parse.ts'
import type { Limit } from './limit.ts'

export const maxInputUsdPerMTok: Limit<number> = {
  schema: z.number().nonnegative(),
  phrase: (usdPerMTok) => `at most ${usd(usdPerMTok)} per 1M input tokens`,
  label: 'input price',
  called: called.budget,
  prompt: '',
  parse: parseUsd,
  field: { label: 'Most per 1M input tokens, in US dollars', example: '2' },
  check: (most, { offer }) => atMost(offer?.inputUsdPerMTok, most),
  need: ({ offer }) => offer?.inputUsdPerMTok,
}
