import { readFileSync } from 'node:fs'
import type { Capability } from '../../src/capability.ts'
import type { Limits, Workload } from '../../src/requirements/requirement.ts'

/** Half of each set is for development; the other is looked at only through the figures. */
type Half = 'development' | 'report'

export interface FirstMessage {
  id: string
  half: Half
  tags: string[]
  text: string
  expect: {
    understood: boolean
    /** Any of these as the heaviest capability is right; absent when the words do not decide it. */
    heaviest?: Capability[]
    /** Exactly the limits that were stated. */
    limits: Limits
    workload?: Partial<Workload>
  }
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

export const firstMessages = read('first-messages.json') as FirstMessage[]
