import { z } from 'zod'
import { called } from './called.ts'
import { same } from './judge.ts'
import type { Limit } from './limit.ts'

export const hardware: Limit<string> = {
  /** As the person named it, for example "2x RTX 4090"; cleaned and bounded. */
  schema: z.string().max(60),
  phrase: (named) => `runs on ${named}`,
  label: 'hardware',
  called: called.hardware,
  prompt: 'as written ("2x RTX 4090", "MacBook Air 24 GB")',
  parse: (written) => {
    const named = written
      .replaceAll(/[^\p{L}\p{N} .,+()/-]/gu, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
    return named ? named.slice(0, 60) : undefined
  },
  reads: (mention, { isForbidden, words }) =>
    mention.kind === 'hardware' && !isForbidden ? words.slice(0, 80) : undefined,
  field: { label: 'Own hardware', example: '2x RTX 4090' },
  check: (_, { model }) => same(model.openWeights, true),
}
