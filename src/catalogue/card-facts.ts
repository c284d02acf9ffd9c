import { z } from 'zod'
import type { Model } from './model.ts'
import { list, pattern, readTable } from '../table.ts'

/**
 * What makers' cards say where price lists have it wrong, as an audit found (docs/audit.md): what a model takes in, and
 * how much. A list that is right makes a row needless.
 */
const rows = readTable(new URL('tables/card-facts.tsv', import.meta.url), {
  ids: pattern,
  inputs: list.optional(),
  contextTokens: z.coerce.number().optional(),
})

export function cardFacts(id: string): Partial<Pick<Model, 'inputModalities' | 'contextTokens'>> {
  const own = rows.filter(({ ids }) => ids.test(id))
  const inputModalities = own.find(({ inputs }) => inputs)?.inputs
  const contextTokens = own.find((row) => row.contextTokens)?.contextTokens
  return { ...(inputModalities && { inputModalities }), ...(contextTokens && { contextTokens }) }
}
