import type { LimitName } from '../limits/index.ts'
import type { Requirement } from '../requirement.ts'
import type { Resolver } from './names.ts'
import type { Said } from './quotes.ts'

/** What a language model's claims are checked against. */
export interface Ground {
  text: string
  said: Said
  resolver: Resolver
  /** Ids of models, labs and hosts that the conversation has named already. */
  known: ReadonlySet<string>
  /** The same of this message. */
  named: ReadonlySet<string>
  language: string
  today: string
  /** What the conversation holds already. */
  before?: Requirement
  /** What was said before this message: numbers may come from there. */
  earlier: string
  /** Ids of the models on the list, in order. */
  picks: string[]
}

/** A limit as it is claimed: the value, and the words that carry it. */
export interface Claim {
  name: LimitName
  value: string
  quote: string
}

/** A value, or why the words do not carry it. */
export type Outcome = { value: unknown; conversion?: string } | { why: string } | undefined

export const parsed = (value: unknown): Outcome => (value === undefined ? undefined : { value })
export const unsure = { why: 'its amount could not be made sure of' }
