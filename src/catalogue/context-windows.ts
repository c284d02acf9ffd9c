import { z } from 'zod'
import { pattern, readTable } from '../table.ts'

/**
 * Context windows of open weights that no list tells, in tokens, from their makers' model cards and configurations
 * (`max_position_embeddings`; positions that are trained, where a card says fewer): by the name without its owner, in small
 * letters; fine-tunes keep the window of what they were made from. The first that fits holds.
 */
const windows = readTable(new URL('tables/context-windows.tsv', import.meta.url), {
  names: pattern,
  tokens: z.coerce.number(),
})

/** The window that the name of open weights tells; undefined where it tells none. */
export function windowOf(id: string): number | undefined {
  const name = id.toLowerCase().split('/').at(-1) ?? ''
  return windows.find(({ names }) => names.test(name))?.tokens
}
