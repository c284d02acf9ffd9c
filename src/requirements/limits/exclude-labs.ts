import { z } from 'zod'
import { called } from './called.ts'
import { listing } from '../../format.ts'
import { labName } from '../../catalogue/labs.ts'
import { pass } from './judge.ts'
import { parseList } from './parse.ts'
import { labOf } from './reads.ts'
import type { Limit } from './limit.ts'

export const excludeLabs: Limit<string[]> = {
  schema: z.array(z.string()),
  phrase: (ids) => `not ${listing(ids.map(labName), 'or')}`,
  label: 'labs ruled out',
  called: called.lab,
  prompt:
    'in whatever wording: forbidden, out, leaving the lab (not one model of it), nothing may reach them',
  parse: (written, names) => parseList(written, names.lab),
  reads: (mention, { isForbidden }) => (isForbidden ? labOf(mention, true) : undefined),
  field: { label: 'No models of these labs', several: true },
  check: (ids, { labs, model }) => pass(!labs.some((lab) => ids.includes(lab)), model.lab),
}
