import { aroundIn } from '../reply/words/around/index.ts'
import { formWords } from '../reply/words/form.ts'
import { noMatter } from '../requirements/form.ts'
import type { Field } from '../requirements/limits/limit.ts'

/** A form as any platform renders it, filled in as far as it is known. */
export interface Form {
  title: string
  submit: string
  cancel: string
  fields: FormField[]
}

export interface FormField extends Field {
  name: string
  value?: string
  /** Said beside it. */
  hint?: string
  isLong?: boolean
  isNeeded?: boolean
  isFile?: boolean
}

/** Why there is no form. */
export interface Problem {
  problem: string
}

export const nothingToChange = aroundIn('en').nothingToChange

/** A field of a form; what is chosen from one list can be left open. */
export function fieldOf(
  name: string,
  field: Field,
  value: string | undefined,
  language?: string,
): FormField {
  const { choices, several } = field
  if (!choices || several) return { ...field, name, value }
  const open = { ...noMatter, label: formWords(language).noMatter }
  return { ...field, name, value, choices: [open, ...choices] }
}
