import { createContext, Script } from 'node:vm'
import { Ajv, type ValidateFunction } from 'ajv'
import { RE2JS } from 're2js'
import { z } from 'zod'
import { checkSchema, type Check } from './check-schema.ts'
import { checkKinds, type CheckProblem } from './notice.ts'
import { readJson } from '../json.ts'
import { messageOf } from '../errors.ts'

/** Reads a check as people write it beside an example, or says what is wrong. */
export function readCheck(written: unknown, expected: string | undefined): ReadCheck {
  if (written === undefined || written === null || written === '')
    return expected === undefined
      ? { problem: { kind: 'no-check' } }
      : { check: { kind: 'equals', value: expected } }
  const candidate =
    typeof written === 'string' ? fromWords(written, expected) : fromObject(written, expected)
  if (candidate === undefined) return { problem: { kind: 'unknown-check' } }
  const parsed = checkSchema.safeParse(candidate)
  if (!parsed.success) {
    const detail = z.prettifyError(parsed.error).slice(0, 160)
    return { problem: { kind: 'incomplete-check', detail } }
  }
  const problem = problemOf(parsed.data)
  return problem ? { problem } : { check: parsed.data }
}

/** A check, or what is wrong with it. */
type ReadCheck = { check: Check; problem?: never } | { check?: never; problem: CheckProblem }

/** What people call checks beside their names. */
const otherNames: Record<(typeof checkKinds)[number], string[]> = {
  equals: ['equal', 'exact'],
  contains: ['includes'],
  'one-of': ['oneof', 'any'],
  number: ['numeric'],
  'json-schema': ['jsonschema', 'schema'],
  regex: ['regexp', 'matches'],
  judge: ['rubric'],
}

function kindOf(word: string) {
  const name = word.trim().toLowerCase().replaceAll(/[ _]/g, '-')
  return checkKinds.find((kind) => kind === name || otherNames[kind].includes(name))
}

/** `contains`, `contains: refund`, `number: 12.5`, `regex: ^\d+$`. */
function fromWords(written: string, expected: string | undefined): unknown {
  const at = written.indexOf(':')
  const name = at < 0 ? written : written.slice(0, at)
  const kind = kindOf(name)
  return kind && build(kind, at < 0 ? expected : written.slice(at + 1).trim(), {})
}

/** `{"kind": "contains", "value": "refund"}`, or shorter `{"contains": "refund"}`. */
function fromObject(written: unknown, expected: string | undefined): unknown {
  if (typeof written !== 'object' || Array.isArray(written)) return undefined
  const fields = written as Record<string, unknown>
  const named = fields['kind'] ?? fields['type']
  if (typeof named === 'string') {
    const kind = kindOf(named)
    if (!kind) return undefined
    const { value, values, schema, pattern, rubric } = fields
    return build(kind, value ?? values ?? schema ?? pattern ?? rubric ?? expected, fields)
  }
  for (const [name, value] of Object.entries(fields)) {
    const kind = kindOf(name)
    if (kind) return build(kind, value, fields)
  }
  return undefined
}

function build(kind: Check['kind'], value: unknown, fields: Record<string, unknown>): unknown {
  switch (kind) {
    case 'equals':
    case 'contains':
      return { kind, value: typeof value === 'number' ? String(value) : value }
    case 'one-of':
      return {
        kind,
        values: Array.isArray(value)
          ? value.map(String)
          : (typeof value === 'string' ? value : '')
              .split('|')
              .map((one) => one.trim())
              .filter(Boolean),
      }
    case 'number':
      return { kind, value: Number(value), tolerance: Number(fields['tolerance'] ?? 0) }
    case 'json-schema':
      return { kind, schema: typeof value === 'string' ? readJson(value) : value }
    case 'regex':
      return { kind, pattern: value }
    case 'judge':
      return { kind, rubric: value }
  }
}

/** What can only be found by trying: an expression or a schema that cannot be used. */
function problemOf(check: Check): CheckProblem | undefined {
  if (check.kind === 'json-schema' && isDeep(check.schema)) return { kind: 'deep-check' }
  try {
    inTime(() => {
      if (check.kind === 'regex') RE2JS.compile(check.pattern)
      if (check.kind === 'json-schema') validatorOf(check.schema)
    })
    return undefined
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'deep-check' }
    const detail = messageOf(error).slice(0, 120)
    return { kind: 'unusable-check', detail }
  }
}

/** No schema that anybody writes is so deep; looked at level by level, whatever it holds. */
const mostLevels = 500

function isDeep(schema: unknown): boolean {
  let level = [schema]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > mostLevels) return true
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    )
  }
  return false
}

type OwnCheck = Exclude<Check, { kind: 'judge' }>

/** Whether an answer passes. Not for a judge. What takes too long, or is nested too deep, to be looked at does not. */
export function passes(check: OwnCheck, answer: string): boolean {
  try {
    return inTime(() => holds(check, answer))
  } catch {
    return false
  }
}

/** Others wait meanwhile. */
const longestMs = 250
const timedOut = 'ERR_SCRIPT_EXECUTION_TIMEOUT'
const call = new Script('task()')
const bounded = createContext({})

/** Ends with an error where it takes too long: a schema can make that of a few brackets, and of a few letters in an expression of it. */
function inTime<T>(task: () => T, patienceMs = longestMs): T {
  bounded['task'] = task
  const before = process.threadCpuUsage()
  try {
    return call.runInContext(bounded, { timeout: patienceMs }) as T
  } catch (error) {
    const { user, system } = process.threadCpuUsage(before)
    // On a busy machine a check may have had no time of its own yet: an answer is not wrong for that.
    if ((error as { code?: string }).code !== timedOut || user + system > (longestMs * 1000) / 2)
      throw error
    return inTime(task, patienceMs * 2)
  }
}

function holds(check: OwnCheck, answer: string): boolean {
  switch (check.kind) {
    case 'equals':
      return folded(answer) === folded(check.value)
    case 'contains':
      return folded(answer).includes(folded(check.value))
    case 'one-of':
      return check.values.some((value) => folded(value) === folded(answer))
    case 'number': {
      const found = lastNumber(answer)
      return found !== undefined && Math.abs(found - check.value) <= check.tolerance + 1e-9
    }
    case 'json-schema': {
      const value = readJson(withoutFence(answer))
      return value !== undefined && validatorOf(check.schema)(value)
    }
    case 'regex':
      return RE2JS.compile(check.pattern).matcher(answer).find()
  }
}

const folded = (text: string) => text.normalize('NFC').trim().toLowerCase()

/** `1,250.50`, `-3`, `12 %`: the last one, since answers give the result at the end. */
function lastNumber(answer: string): number | undefined {
  const found = answer
    .slice(-20_000)
    .match(/[-−]?\d[\d,]{0,30}(?:\.\d{1,30})?/g)
    ?.at(-1)
  return found === undefined ? undefined : Number(found.replaceAll(',', '').replace('−', '-'))
}

/** Models like to put JSON into a Markdown fence. */
function withoutFence(answer: string): string {
  const text = answer.trim()
  if (!text.startsWith('```') || !text.endsWith('```')) return text
  return text.slice(text.indexOf('\n') + 1, -3).trim()
}

const validators = new WeakMap<object, ValidateFunction>()

function validatorOf(schema: Record<string, unknown>): ValidateFunction {
  const known = validators.get(schema)
  if (known) return known
  const made = new Ajv({ strict: false, validateFormats: false }).compile(schema)
  validators.set(schema, made)
  return made
}
