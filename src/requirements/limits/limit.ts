import type { z } from 'zod'
import type { Model, Offer } from '../../catalogue/model.ts'
import type { Reads } from './reads.ts'

/** Turns names and words into ids; a name that means nothing known gives undefined. */
export interface Names {
  lab(name: string): string | undefined
  model(name: string): string | undefined
  host(name: string): string | undefined
  language(name: string): string | undefined
  /** ISO 3166-1 alpha-2 in lower case, or "eu". */
  country(name: string): string | undefined
}

/** A model as a limit judges it; amounts are for the stated or assumed workload, undefined where unknown. */
export interface Subject {
  model: Model
  /** The offer it would be bought at; absent when it runs on own hardware or nobody publishes a price. */
  offer?: Offer
  /** Who made it, of a fine-tune also who made what it was made from. */
  labs: string[]
  monthlyUsd: number | undefined
  usdPerRequest: number | undefined
  /** Whether it thinks before it answers, used like this; undefined: not published. */
  thinks: boolean | undefined
  /** On own hardware, at the stated context. */
  memoryGb: number | undefined
  firstTokenSeconds: number | undefined
  answerSeconds: number | undefined
  outputTokensPerSecond: number | undefined
}

/** Why a model does not pass: its own value, or that the value is not published. */
export type Refusal = { verified: true; actual?: number | string } | { verified: false }

/** One kind of limit: all that the product knows of it stands in its file. */
export interface Limit<Value> {
  schema: z.ZodType<Value>
  /** How it reads when it is repeated to the person who stated it: `at most $300 a month`. */
  phrase(value: Value): string
  /** What it is called when it is taken back: `budget`. */
  label: string
  /** The same as people say it, in six languages; `*` stands for every ending. Absent: it is taken back by its values. */
  called?: string
  /** Its line of the language model's prompt: what counts as stated, and the form of the value; empty: its name says it. */
  prompt: string
  /** Reads what was typed into a field, chosen from it, or answered by a language model. */
  parse(written: string, names: Names): Value | undefined
  /**
   * The value that a mention of the built-in reader states, of a number by the words of its clause; undefined for mentions
   * of something else. Absent: a number, known by what was learned of it.
   */
  reads?: Reads<Value>
  field: Field
  /** Whether an offer meets it, where that depends on the host; undefined: not published. */
  offer?(value: Value, offer: Offer): boolean | undefined
  /** Undefined for a model that passes. */
  check?(value: Value, subject: Subject): Refusal | undefined
  /** Where the value is not published: such a model is kept apart, or (`remark`) listed with that remark. */
  unknown?: 'apart' | 'remark'
  /** A wider value that is tried where no model is known to meet this one: the EU for one of its countries. */
  nearest?(value: Value): Value | undefined
  /** The value that would let this model in, where the limit is a number that can give way a little. */
  need?(subject: Subject): number | undefined
}

/** How it is asked for in a form. */
export interface Field {
  label: string
  /** An example of what to type. */
  example?: string
  /** Chosen rather than typed. */
  choices?: { value: string; label: string }[]
  /** Several values, separated by commas where they are typed. */
  several?: true
  /** Every form asks for it; for the others a form asks where they are stated already. */
  usual?: true
}
