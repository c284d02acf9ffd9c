import { UserError } from '../errors.ts'
import { checkSchema } from './check-schema.ts'

/** Checks, by the names they are written with. */
export const checkKinds = checkSchema.options.map(({ shape }) => shape.kind.value)

/** What is wrong with the check of an example. */
export type CheckProblem =
  | { kind: 'no-check' }
  | { kind: 'unknown-check' }
  | { kind: 'incomplete-check'; detail: string }
  | { kind: 'unusable-check'; detail: string }
  | { kind: 'deep-check' }

/** Why a row of a file is no example. */
export type RowProblem =
  | CheckProblem
  | { kind: 'no-prompt' }
  | { kind: 'long-prompt' }
  | { kind: 'no-object' }
  | { kind: 'more-cells' }
  | { kind: 'odd-expected' }

/** Something to be said about a trial before it begins, in no language yet. */
export type Notice =
  | { kind: 'rows'; rows: number; read: number }
  | { kind: 'used'; examples: number; used: number }
  | { kind: 'row'; row: number; problem: RowProblem }
  | { kind: 'barred'; names: string[] }
  | { kind: 'not-served'; names: string[] }
  | { kind: 'no-judge' }

/** Why there is no trial. */
export type Refusal =
  | { kind: 'large-file' }
  | { kind: 'no-file' }
  | { kind: 'no-scope' }
  | { kind: 'no-text' }
  | { kind: 'many-cells' }
  | { kind: 'broken-csv'; detail: string }
  | { kind: 'no-examples'; first?: Notice }
  | { kind: 'check-for-all'; problem: CheckProblem }
  | { kind: 'no-models' }
  | { kind: 'count-of-models' }
  | { kind: 'unknown-model'; name: string }
  | { kind: 'model-not-served'; name: string }
  | { kind: 'barred-model'; name: string }
  | { kind: 'few-left'; notices: Notice[] }

/** A trial that cannot be; whoever speaks to the person says it in their language. */
export class TrialRefusal extends UserError {
  override readonly name = 'TrialRefusal'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(`No trial: ${refusal.kind}.`)
    this.refusal = refusal
  }
}

/** Why not everything was asked. */
export const stops = ['cancelled', 'no-money', 'no-access'] as const
export type Stop = (typeof stops)[number]
