import { z } from 'zod'
import { day } from '../../format.ts'
import { pass, unpublished } from './judge.ts'
import type { Limit } from './limit.ts'

export const releasedAfter: Limit<string> = {
  schema: z.iso.date(),
  phrase: (date) => `released since ${day(date)}`,
  label: 'release date',
  called: 'release date, recency, age of the model',
  prompt: 'ISO date, counted from today',
  parse: (written) => z.iso.date().safeParse(written.trim()).data,
  reads: (mention, { isForbidden }) =>
    mention.kind === 'since' && !isForbidden ? mention.date : undefined,
  field: { label: 'Released since', example: '2026-01-01' },
  check: (date, { model: { released } }) =>
    released ? pass(released >= date, released) : unpublished,
}
