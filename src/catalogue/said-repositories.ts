import { z } from 'zod'
import type { Repository } from './listing.ts'
import { readTable } from '../table.ts'

/**
 * Open models that people still name and that no price list, host or board lists, each with what its card says
 * (https://huggingface.co/ and the id), as read in November 2026.
 */
export const saidRepositories: Repository[] = readTable(
  new URL('tables/said-repositories.tsv', import.meta.url),
  {
    id: z.string(),
    parametersB: z.coerce.number(),
    license: z.string(),
    released: z.iso.date(),
  },
)
