import { z } from 'zod'
import { pattern, readTable } from '../table.ts'

/** What people say that no list writes: one model, or (`models`) several that share a name without bearing it in full. */
export const spokenNames = readTable(new URL('tables/spoken-names.tsv', import.meta.url), {
  said: z.string(),
  model: z.string().optional(),
  models: pattern.optional(),
})

/** What a board means by these is one model; what people mean by them are all its siblings. */
export const sharedNames = new Set(['gpt-5-6', 'muse-spark', 'deepseek-r-1-8-b', 'r-1-8-b'])

/**
 * Fine-tunes and old models that people speak of and no list sells, with names that are no words: known as names, so that
 * they are said to be unknown. A model that bears one comes first.
 */
export const unlistedNames = readTable(new URL('tables/unlisted-names.tsv', import.meta.url), {
  name: z.string(),
}).map(({ name }) => name)
