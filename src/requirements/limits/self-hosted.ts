import { z } from 'zod'
import { called } from './called.ts'
import { pass, same } from './judge.ts'
import { parseSwitch, yesNo } from './parse.ts'
import { isFeature } from './reads.ts'
import type { Limit } from './limit.ts'

export const selfHosted: Limit<boolean> = {
  /** true: on hardware or a device of their own. */
  schema: z.boolean(),
  phrase: (wanted) => (wanted ? 'on your own hardware' : 'hosted by somebody'),
  label: 'own hardware',
  called: called.hardware,
  prompt:
    'true: it runs on their own hardware or device (local, on-premises, offline, hosted by us; a named card, PC, Mac or phone, then hardware and maxMemoryGb, too); false: hosted after all',
  parse: parseSwitch,
  reads: (mention, { isForbidden }) =>
    !isForbidden && (mention.kind === 'hardware' || isFeature(mention, 'own')) ? true : undefined,
  field: { label: 'Where it runs', choices: yesNo('On our own hardware', 'Hosted by somebody') },
  check: (wanted, { model, offer }) =>
    wanted ? same(model.openWeights, true) : pass(offer !== undefined),
}
