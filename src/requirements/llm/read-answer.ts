import { amountIn } from './numbers.ts'
import { wireJsonSchema, wireSchema, type Wire } from './wire.ts'

/**
 * Answers of servers that do not hold models to the schema: fenced, with fields left out or added, numbers as text. What
 * is missing is "not said"; a part that has another form is left out, and the rest stands.
 */

/** The reading that an answer holds; undefined when it holds none. */
export function readAnswer(answer: string): Wire | undefined {
  const value = objectIn(answer)
  if (value === undefined || fit(value['intent'], properties['intent']) === undefined)
    return undefined
  const fields = Object.entries(properties).map(([name, schema]) => {
    const known = value[name] ?? usual[name]
    return [name, fit(known, schema) ?? usual[name] ?? empty(schema)]
  })
  return wireSchema.safeParse(Object.fromEntries(fields)).data
}

/** What holds for a message of which nothing is said. */
const usual: Record<string, unknown> = { addressed: true, language: '', job: 'text' }

interface JsonSchema {
  type?: string | string[]
  enum?: string[]
  anyOf?: JsonSchema[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
}

const { properties = {} } = wireJsonSchema as JsonSchema

function objectIn(answer: string): Record<string, unknown> | undefined {
  const [from, to] = [answer.indexOf('{'), answer.lastIndexOf('}')]
  try {
    const value: unknown = JSON.parse(answer.slice(Math.max(from, 0), to + 1))
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands for a field of which nothing is said; undefined where something has to be. */
function empty({ type, anyOf }: JsonSchema): unknown {
  if (anyOf || Array.isArray(type)) return null
  if (type === 'array') return []
  return type === 'boolean' ? false : undefined
}

/** The value in the form of a schema; undefined where it has none. */
function fit(value: unknown, schema: JsonSchema = {}): unknown {
  const { type, anyOf, items, enum: choices } = schema
  if (value === undefined || value === null || (value === '' && type !== 'string'))
    return empty(schema)
  if (anyOf) return fit(value, anyOf.find((one) => one.type !== 'null') ?? {})
  if (choices) return choiceOf(value, choices)
  if (type === 'array')
    return Array.isArray(value)
      ? value.map((one) => fit(one, items)).filter((one) => one !== undefined && one !== null)
      : undefined
  if (type === 'object') return isObject(value) ? fitObject(value, schema) : undefined
  if (type === 'number') return numberOf(value)
  if (type === 'boolean') return booleans.get(value)
  // Text, with null beside it or without; a list is told with commas.
  const parts = [value].flat()
  return parts.length > 0 && parts.every(isPlain) ? parts.join(', ') : undefined
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

function fitObject(
  value: Record<string, unknown>,
  { properties: fields = {} }: JsonSchema,
): Record<string, unknown> | undefined {
  const entries = Object.entries(fields).map(([name, schema]) => {
    const one = fit(value[name], schema)
    const isLost = one === undefined && empty(schema) === null && !countsBy.has(name)
    return [name, isLost ? null : one]
  })
  return entries.every(([, one]) => one !== undefined)
    ? (Object.fromEntries(entries) as Record<string, unknown>)
    : undefined
}

/** An amount of something unknown says nothing. */
const countsBy = new Set(['unit', 'per'])

const booleans = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
])

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' ? amountIn(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined
}

const plain = (word: string) => word.toLowerCase().replaceAll(/[\s_-]/g, '')

/** "What if", "pages" and "max_monthly_usd" are spellings of what there is. */
function choiceOf(value: unknown, choices: string[]): string | undefined {
  if (typeof value !== 'string') return undefined
  const written = plain(value)
  return choices.find((one) => [plain(one), `${plain(one)}s`].includes(written))
}
