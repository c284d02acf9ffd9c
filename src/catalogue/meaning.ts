import type { Model, OtherJob, OtherModel } from './model.ts'

export type KnownModel = Pick<Model, 'id' | 'name' | 'lab' | 'aliases'> &
  Partial<Pick<Model, 'released' | 'purpose' | 'origin' | 'parametersB'>>

/** What the names of a text can mean. */
export interface KnownNames {
  models: KnownModel[]
  otherModels?: OtherModel[]
}

/** What a name means; several meanings of one name stand side by side (Mistral is a lab and a host). */
export type Meaning =
  | { kind: 'model'; model: string }
  /** Several models bear it; the newest first. `lab`: the name also stands for all models of that lab. */
  | { kind: 'ambiguous'; models: string[]; lab?: string }
  | { kind: 'lab'; lab: string; host?: string }
  | { kind: 'host'; host: string }
  | { kind: 'other-model'; model: string; job: OtherJob }
  /** Looks like the name of a model, and none is known by it. */
  | { kind: 'unknown' }

/** A name in a text, from `start` to before `end`. */
export type FoundName = { start: number; end: number; text: string } & Meaning

export type Resolved = { model: string } | { ambiguous: string[] }

/** A name found at some part of a text. */
export interface Match {
  /** Index of the first part after the name. */
  end: number
  meaning: Meaning
}
