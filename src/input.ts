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

type Shape = Record<string, z.ZodType<string | undefined>>

/** What a command takes: named fields, as people write or choose them. */
export type Input<T extends Shape = Shape> = z.ZodObject<T>

/** What was given of it, by field: trimmed, and absent rather than empty. */
export type Given<T extends Input> = Partial<z.infer<T>>

const fields = z.registry<{ kind: FieldKind; description: string }>()

/** The longest text that a platform takes in one field. */
const longest = 6000
const text = () => z.string().trim()

/** A field that has to be filled in. */
export const required = (kind: FieldKind, description: string): z.ZodType<string> =>
  text().min(1).register(fields, { kind, description })

/** A field that may stay empty. */
export const optional = (kind: FieldKind, description: string): z.ZodType<string | undefined> =>
  text().optional().register(fields, { kind, description })

export const input = <T extends Shape>(shape: T): Input<T> => z.object(shape)

/** The fields of an input, in order: what registration, forms, hints and help are made from. */
export function fieldsOf(schema: Input | undefined): Field[] {
  return Object.entries(schema?.shape ?? {}).flatMap(([name, field]) => {
    const about = fields.get(field)
    return about ? [{ name, ...about, required: !field.safeParse(undefined).success }] : []
  })
}

/** What some values give of an input; what does not fit counts as empty. */
export function givenOf<T extends Input>(
  schema: T,
  values: Record<string, string | undefined>,
): Given<T> {
  const read = Object.entries(schema.shape).flatMap(([name, field]) => {
    const value = field.safeParse(values[name]).data
    return value ? [[name, value]] : []
  })
  return Object.fromEntries(read) as Given<T>
}

/** All of the words typed after a command's name, as its first field of words. */
export const asTyped = (schema: Input, words: string): Record<string, string> => {
  const [first] = wordFields(schema)
  return first ? { [first.name]: words } : {}
}

/** Filled-in fields: the words, and what states a limit by its kind. What no platform lets through counts as empty. */
export function readInput(
  schema: Input | undefined,
  values: Record<string, string | undefined>,
): { text: string; stated: FormText; fields: Partial<Record<string, string>> } {
  const words: string[] = []
  const stated: FormText = {}
  const bounded = Object.entries(values).filter(([, value = '']) => value.length <= longest)
  const all: Given<Input> = schema ? givenOf(schema, Object.fromEntries(bounded)) : {}
  for (const { name, kind } of fieldsOf(schema)) {
    const value = all[name]
    if (value === undefined) continue
    if (kind === 'words' || kind === 'model') words.push(value)
    else if (kind !== 'file') stated[kind] = value
  }
  return { text: words.join('\n'), stated, fields: all }
}

const wordFields = (schema: Input | undefined) =>
  fieldsOf(schema).filter(({ kind }) => kind === 'words' || kind === 'model')

/** How the input is written after the command: `a, b, c`, or what its words say. */
export function usageOf(schema: Input | undefined): string {
  const [first, ...others] = wordFields(schema)
  if (!first) return ''
  return others.length ? [first, ...others].map(({ name }) => name).join(', ') : first.description
}
