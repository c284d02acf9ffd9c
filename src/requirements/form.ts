import type { Limits, Requirement } from './requirement.ts'
import { readMonthlyRequests, readMonthlyUsd, readTokens } from './written-amounts.ts'

/** What a person fills in instead of writing sentences; every field but the use case may stay empty. */
export interface RequestForm {
  useCase: string
  requestsPerMonth?: number
  maxMonthlyUsd?: number
  minContextTokens?: number
  openWeights?: boolean
  languages?: string[]
  region?: string
}

/** The form as typed. Openness is chosen, so it needs no reading. */
export interface FormText {
  useCase: string
  workload: string
  budget: string
  context: string
  openWeights?: boolean
  languages: string[]
  region?: string
}

export type FormField = 'useCase' | 'workload' | 'budget' | 'context'

const longestUseCase = 3000

/** Reads the typed fields; each problem is one sentence for the field it belongs to. */
export function parseForm(
  text: FormText,
): { form: RequestForm } | { errors: Partial<Record<FormField, string>> } {
  const errors: Partial<Record<FormField, string>> = {}
  const useCase = text.useCase.trim()
  if (!/\p{L}{2}/u.test(useCase)) errors.useCase = 'Say in a few words what the model should do.'
  else if (useCase.length > longestUseCase)
    errors.useCase = `Keep it under ${longestUseCase.toLocaleString('en-US')} characters.`
  const read = (
    field: FormField,
    written: string,
    parse: (written: string) => number | undefined,
    example: string,
  ) => {
    if (!written.trim()) return undefined
    const value = parse(written)
    if (value === undefined) errors[field] = `Write a number like ${example}.`
    return value
  }
  const requestsPerMonth = read(
    'workload',
    text.workload,
    readMonthlyRequests,
    '2,000 or 500 a day',
  )
  const maxMonthlyUsd = read('budget', text.budget, readMonthlyUsd, '300 or $1.5k')
  const minContextTokens = read('context', text.context, readTokens, '200k or 1M')
  if (Object.keys(errors).length) return { errors }
  const { openWeights, languages, region } = text
  return {
    form: {
      useCase,
      requestsPerMonth,
      maxMonthlyUsd,
      minContextTokens,
      openWeights,
      languages: languages.length ? languages : undefined,
      region,
    },
  }
}

/** The form as it would have been filled in for a requirement; assumed values stay empty. */
export function formOf(useCase: string, { limits, workload, assumed }: Requirement): RequestForm {
  const isAssumed = assumed.some((path) => path === 'workload' || path === requestsPath)
  return {
    useCase,
    requestsPerMonth: isAssumed ? undefined : workload.requestsPerMonth,
    maxMonthlyUsd: limits.maxMonthlyUsd,
    minContextTokens: limits.minContextTokens,
    openWeights: limits.openWeights,
    languages: limits.languages,
    region: limits.region,
  }
}

const requestsPath = 'workload.requestsPerMonth'
const formLimits = [
  'maxMonthlyUsd',
  'minContextTokens',
  'openWeights',
  'languages',
  'region',
] as const satisfies (keyof Limits)[]

/** The requirement with what the form states. `empty`: whether an empty field keeps a limit or takes it away. */
export function applyForm(
  requirement: Requirement,
  form: RequestForm,
  empty: 'keep' | 'remove',
): Requirement {
  const limits: Record<string, unknown> = { ...requirement.limits }
  for (const field of formLimits) {
    if (form[field] !== undefined) limits[field] = form[field]
    else if (empty === 'remove') delete limits[field]
  }
  const { requestsPerMonth } = form
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
