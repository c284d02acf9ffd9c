import { z } from 'zod'
import { called } from './called.ts'
import { listing } from '../../format.ts'
import { labName } from '../../catalogue/labs.ts'
import { pass } from './judge.ts'
import { parseList } from './parse.ts'
import { labOf } from './reads.ts'
import type { Limit } from './limit.ts'

export const includeLabs: Limit<string[]> = {
  schema: z.array(z.string()),
  phrase: (ids) => `only ${listing(ids.map(labName), 'or')}`,
  label: 'labs',
  called: called.lab,
  prompt: 'only these; a lab that is only an example is no limit',
  parse: (written, names) => parseList(written, names.lab),
  reads: (mention, { isForbidden }) => (isForbidden ? undefined : labOf(mention)),
  field: { label: 'Only models of these labs', several: true },
  // What another lab made of their weights is not theirs; a fine-tune is asked for by its base.
  check: (ids, { labs, model }) =>
    pass(
      (model.community ? labs : [model.lab]).some((lab) => ids.includes(lab)),
      model.lab,
    ),
}
