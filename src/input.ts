import { z } from 'zod'
import type { FormText } from './requirements/form.ts'
import type { LimitName } from './requirements/limits/index.ts'

/** What a field of a command holds. All but words, models and files state a limit. */
export type FieldKind = 'words' | 'model' | 'file' | LimitName

export interface Field {
  name: string
  description: string
  kind: FieldKind
  required: boolean
}

/** What a command takes: named fields, as people write or choose them. */
export type Input = z.ZodObject<Record<string, z.ZodType<string | undefined>>>

const fields = z.registry<{ kind: FieldKind; description: string }>()

/** The longest text that a platform takes in one field. */
const longest = 6000
const text = () => z.string().trim().max(longest)

/** A field that has to be filled in. */
export const required = (kind: FieldKind, description: string): z.ZodType<string> =>
  text().min(1).register(fields, { kind, description })

/** A field that may stay empty. */
export const optional = (kind: FieldKind, description: string): z.ZodType<string | undefined> =>
  text().optional().register(fields, { kind, description })

export const input = (shape: Record<string, z.ZodType<string | undefined>>): Input =>
  z.object(shape)

/** The fields of an input, in order: what registration, forms, hints and help are made from. */
export function fieldsOf(schema: Input | undefined): Field[] {
  return Object.entries(schema?.shape ?? {}).flatMap(([name, field]) => {
    const about = fields.get(field)
    return about ? [{ name, ...about, required: !field.safeParse(undefined).success }] : []
  })
}

/** Filled-in fields: the words, and what states a limit by its kind. What does not fit the schema counts as empty. */
export function readInput(
  schema: Input | undefined,
  values: Record<string, string | undefined>,
): { text: string; stated: FormText; fields: Partial<Record<string, string>> } {
  const words: string[] = []
  const stated: FormText = {}
  const given: Partial<Record<string, string>> = {}
  for (const { name, kind } of fieldsOf(schema)) {
    const value = schema?.shape[name]?.safeParse(values[name]).data
    if (!value) continue
    given[name] = value
    if (kind === 'words' || kind === 'model') words.push(value)
    else if (kind !== 'file') stated[kind] = value
  }
  return { text: words.join('\n'), stated, fields: given }
}

/** How the input is written after the command: `a, b, c`, or what its words say. */
export function usageOf(schema: Input | undefined): string {
  const [first, ...others] = fieldsOf(schema).filter(
    ({ kind }) => kind === 'words' || kind === 'model',
  )
  if (!first) return ''
  return others.length ? [first, ...others].map(({ name }) => name).join(', ') : first.description
}
