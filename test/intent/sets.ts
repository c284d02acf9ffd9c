import { readFileSync } from 'node:fs'
import type { Capability } from '../../src/capability.ts'
import type { Catalogue, FactTopic, Intent } from '../../src/requirements/built-in/reading.ts'
import type { Limits, Workload } from '../../src/requirements/requirement.ts'

/** Half of each set is for development; the other is looked at only through the figures. */
export type Half = 'development' | 'report'

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

interface Turn {
  text: string
  /** Any of these is right. */
  intent: Intent[]
  /** The limits that hold after this turn. */
  limits: Limits
  /** Models the turn is about. */
  models?: string[]
  fact?: FactTopic[]
  workload?: Partial<Workload>
}

export interface Conversation {
  id: string
  half: Half
  tags: string[]
  /** What is on the table after the first turn. */
  picks: string[]
  turns: Turn[]
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}

export const catalogue = read('catalogue.json') as Catalogue
export const firstMessages = read('first-messages.json') as FirstMessage[]
export const conversations = read('conversations.json') as Conversation[]
