import { z } from 'zod'
import { readTable } from '../table.ts'

/** Raised with every change of the table below. */
export const aliasesVersion = 6

/**
 * Names that no rule can join, checked by hand: what a board or price list writes, in the form of `nameKey`, and the
 * canonical model.
 */
export const aliases: Record<string, string> = Object.fromEntries(
  readTable(new URL('tables/aliases.tsv', import.meta.url), {
    model: z.string(),
    spellings: z.string(),
  }).flatMap(({ model, spellings }) => spellings.split(' ').map((key) => [key, model])),
)

/**
 * Names that stand for no known model although the rules would find one: ids that point at whatever is newest or
 * served different models over time, and experiments that share a released model's name.
 */
export const unjoinableNames = new Set(
  readTable(new URL('tables/unjoinable-names.tsv', import.meta.url), { name: z.string() }).map(
    ({ name }) => name,
  ),
)
