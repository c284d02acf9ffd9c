import { z } from 'zod'
import { listing, modelWord } from '../../format.ts'
import { pass } from './judge.ts'
import { parseList } from './parse.ts'
import { familyOf, modelOf } from './reads.ts'
import type { Limit } from './limit.ts'

export const excludeModels: Limit<string[]> = {
  schema: z.array(z.string()),
  phrase: (ids) => `not ${listing(ids.map(modelWord), 'or')}`,
  label: 'models ruled out',
  prompt: '',
  parse: (written, names) => parseList(written, names.model),
  reads: (mention, { isForbidden }) =>
    isForbidden ? (modelOf(mention) ?? familyOf(mention)) : undefined,
  field: { label: 'Not these models', several: true },
  check: (ids, { model }) => pass(!ids.includes(model.id)),
}
