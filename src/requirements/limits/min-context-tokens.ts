import { z } from 'zod'
import { tokens } from '../../format.ts'
import { atLeast } from './judge.ts'
import { parseTokens } from './parse.ts'
import type { Limit } from './limit.ts'

export const minContextTokens: Limit<number> = {
  schema: z.number().positive(),
  phrase: (least) => `a context window of at least ${tokens(least)} tokens`,
  label: 'context window',
  called: 'context*, kontext*, contexte, contexto, contesto, window',
  prompt: 'in tokens, only when a window is asked for',
  parse: parseTokens,
  field: { label: 'Context window, at least', example: '200k', usual: true },
  check: (least, { model, offer }) => atLeast(offer?.contextTokens ?? model.contextTokens, least),
  need: ({ model, offer }) => offer?.contextTokens ?? model.contextTokens,
}
