import { limitKind, limitNames, type LimitName, type Limits } from './limits/index.ts'
import type { Names } from './limits/limit.ts'
import type { Requirement } from './requirement.ts'
import { readMonthlyRequests } from './written-amounts.ts'

type FormField = 'useCase' | 'requestsPerMonth' | LimitName

/** A request in fields, as typed or chosen: a field that is absent was not asked for, an empty one was left so. */
export type FormText = Partial<Record<FormField, string>>

/** What the fields of a form state; of the limits it asked for, undefined where nothing was filled in. */
export interface RequestForm {
  useCase: string
  requestsPerMonth?: number
  limits: Limits
}

/** What was written into the fields that are not understood; of a use case only what is too long. */
export type FormMistakes = Partial<Record<FormField, string>>

/** The choice that states nothing, where a field has to have one. */
export const noMatter = { value: 'any', label: 'No matter' }

/** What a field holds at most on any platform. */
const longestField = 4000
export const longestUseCase = 3000

/** The limits that a form with these words asks for: the usual ones, and all that are stated. */
export const formLimits = (text: FormText): LimitName[] =>
  limitNames.filter((name) => limitKind(name).field.usual || text[name])

/** Reads the fields that were asked for. */
export function readForm(
  text: FormText,
  names: Names,
): { form: RequestForm } | { mistakes: FormMistakes } {
  const mistakes: FormMistakes = {}
  const useCase = text.useCase?.trim() ?? ''
  if (text.useCase !== undefined && !/\p{L}{2}/u.test(useCase)) mistakes.useCase = ''
  else if (useCase.length > longestUseCase) mistakes.useCase = useCase
  const often = text.requestsPerMonth?.slice(0, longestField).trim()
  const requestsPerMonth = often ? readMonthlyRequests(often) : undefined
  if (often && requestsPerMonth === undefined) mistakes.requestsPerMonth = often
  const limits: Record<string, unknown> = {}
  for (const name of limitNames) {
    const written = text[name]?.slice(0, longestField).normalize('NFC').trim()
    if (written === undefined) continue
    const isOpen = written === '' || written.toLowerCase() === noMatter.value
    limits[name] = isOpen ? undefined : limitKind(name).parse(written, names)
    if (!isOpen && limits[name] === undefined) mistakes[name] = written.slice(0, 40).toWellFormed()
  }
  return Object.keys(mistakes).length
    ? { mistakes }
    : { form: { useCase, requestsPerMonth, limits } }
}

/** The form as it would have been filled in for a requirement; assumed values stay empty. */
export function formOf(useCase: string, { limits, workload, assumed }: Requirement): FormText {
  const isAssumed = assumed.some((path) => path === 'workload' || path === requestsPath)
  return {
    useCase,
    requestsPerMonth: isAssumed ? '' : toWords(workload.requestsPerMonth),
    ...writtenLimits(limits),
  }
}

/** Limits as they would have been typed or chosen. */
export const writtenLimits = (limits: Limits): FormText =>
  Object.fromEntries(
    limitNames.flatMap((name) =>
      limits[name] === undefined ? [] : [[name, toWords(limits[name])]],
    ),
  )

function toWords(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 6 })
  return Array.isArray(value) ? value.join(', ') : String(value)
}

const requestsPath = 'workload.requestsPerMonth'

/** The requirement with what the form states. `empty`: whether an empty field keeps a limit or takes it away. */
export function applyForm(
  requirement: Requirement,
  { requestsPerMonth, limits: stated }: RequestForm,
  empty: 'keep' | 'remove',
): Requirement {
  const limits: Record<string, unknown> = { ...requirement.limits }
  for (const [name, value] of Object.entries(stated)) {
    if (value !== undefined) limits[name] = value
    else if (empty === 'remove') delete limits[name]
  }
  if (requestsPerMonth === undefined) return { ...requirement, limits }
  return {
    ...requirement,
    limits,
    workload: { ...requirement.workload, requestsPerMonth },
    assumed: requirement.assumed
      .flatMap((path) =>
        path === 'workload' ? ['workload.inputTokens', 'workload.outputTokens'] : [path],
      )
      .filter((path) => path !== requestsPath),
  }
}
