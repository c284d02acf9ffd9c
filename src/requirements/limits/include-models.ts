import { z } from 'zod'
import { listing, modelWord } from '../../format.ts'
import { pass } from './judge.ts'
import { parseList } from './parse.ts'
import { modelOf } from './reads.ts'
import type { Limit } from './limit.ts'

export const includeModels: Limit<string[]> = {
  schema: z.array(z.string()),
  phrase: (ids) => `only ${listing(ids.map(modelWord), 'or')}`,
  label: 'models',
  prompt: 'only these, when nothing else is wanted; never the model in use today',
  parse: (written, names) => parseList(written, names.model),
  reads: (mention, { isForbidden }) => (isForbidden ? undefined : modelOf(mention)),
  field: { label: 'Only these models', several: true },
  check: (ids, { model }) => pass(ids.includes(model.id)),
}
