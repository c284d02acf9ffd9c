import { indexSpokenNames } from '../../src/catalogue/find-names.ts'
import { hosts } from '../../src/catalogue/hosts.ts'
import { findLab } from '../../src/catalogue/labs.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { approximateUsd } from '../../src/requirements/reader/currencies.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'

type Values = Record<string, unknown>

/** What a message says, as people labelled it: names as written, amounts of money in their currency. */
export interface Label {
  /** What the person gets: shortlist, answer, question, not-covered, silent. */
  kind?: string
  intent?: string
  job?: string
  top?: string[]
  limits?: Values
  preferences?: Values
  workload?: Values
  baseline?: { names: string[]; wish: string }
  models?: string[]
  fact?: string
  unknown?: string[]
  jobs?: number
  addressed?: boolean
  /** Of a turn: all that holds after it. */
  limits_after?: Values
  workload_after?: Values
}

const figures = [
  'limits found',
  'limits invented',
  'numbers',
  'heaviest',
  'intent',
  'job',
  'baseline',
  'models',
  'fact',
  'unknown names',
  'several jobs',
  'addressed',
  'state after a turn',
] as const
type Figure = (typeof figures)[number]

/** A licence as people write it. */
const licenceOf = (words: string) =>
  words.replace(/ use$/, '').replace(/^apache(?: 2(?:\.0)?)?$/, 'apache-2.0')

/** Free words, which no two people choose alike. */
const notCompared = new Set(['hardware'])

/** Counts how readings agree with labels; `report`: the figures, and one line for each disagreement. */
export function createScore(dataset: Dataset) {
  const index = indexSpokenNames(dataset)
  const counts = new Map<Figure, { right: number; of: number }>(
    figures.map((figure) => [figure, { right: 0, of: 0 }]),
  )
  const misses: string[] = []
  let where = ''
  const count = (figure: Figure, isRight: boolean, miss: () => string) => {
    const one = counts.get(figure)
    if (!one) return
    one.of += 1
    if (isRight) one.right += 1
    else misses.push(`${figure}: ${where}: ${miss()}`)
  }

  /** One way to write a lab, a host or a licence. */
  const id = (name: string, isHost = false): string => {
    if (name.includes(' or '))
      return name
        .split(' or ')
        .map((one) => id(one))
        .toSorted()
        .join()
    const plain = name.toLowerCase()
    const host = hosts.find(({ id: known, name: full, said = [], proper = [] }) =>
      [known, full.toLowerCase(), ...said, ...proper.map((one) => one.toLowerCase())].includes(
        plain,
      ),
    )
    if (isHost) return host?.id ?? plain
    return findLab(name) ?? host?.id ?? licenceOf(plain)
  }
  const modelIds = (name: string): string[] => {
    const resolved = index.resolve(name)
    if (!resolved) return []
    return 'model' in resolved ? [resolved.model] : resolved.ambiguous
  }
  const agrees = (name: string, wanted: unknown, got: unknown): boolean => {
    if (got === undefined) return false
    if (notCompared.has(name)) return true
    if (typeof wanted === 'object' && wanted !== null && 'currency' in wanted) {
      const { amount, currency } = wanted as { amount: number; currency: string }
      return isNear(amount * (approximateUsd[currency] ?? 1), got)
    }
    // Some count all of a machine's memory, some what is left for a model.
    if (name === 'maxMemoryGb' && typeof wanted === 'number')
      return Number(got) >= 0.48 * wanted && Number(got) <= 1.06 * wanted
    if (typeof wanted === 'number') return isNear(wanted, got)
    const lists = [wanted, got].map((value) => [value].flat().map(String))
    if (name.endsWith('Models'))
      return (lists[0] ?? []).every((one) =>
        modelIds(one).some((known) => lists[1]?.includes(known)),
      )
    const isHost = name.toLowerCase().endsWith('providers')
    const [one = '', other = ''] = lists.map((list) =>
      list
        .map((value) => id(value, isHost))
        .toSorted()
        .join(),
    )
    return one === other
  }
  const compare = (wanted: Values, got: Values, workload?: Values) => {
    for (const [name, value] of Object.entries(wanted)) {
      const isRight =
        isWindow(name, value, workload) || isCovered(name, got) || agrees(name, value, got[name])
      count('limits found', isRight, () => `${name} ${show(value)}, read ${show(got[name])}`)
      if (typeof value === 'number')
        count('numbers', isRight, () => `${name} ${value}, read ${show(got[name])}`)
    }
    for (const [name, value] of Object.entries(got))
      count(
        'limits invented',
        wanted[name] === undefined ? isImplied(name, wanted) : agrees(name, wanted[name], value),
        () => `${name} ${show(value)}, said ${show(wanted[name])}`,
      )
  }

  return {
    /** `after`: what the conversation holds after a turn. */
    add(at: string, text: string, label: Label, reading: Reading, after?: Requirement) {
      where = `${at} "${text.slice(0, 90)}"`
      const isAddressed = label.addressed !== false && label.kind !== 'silent'
      if (!isAddressed || !reading.addressed)
        count('addressed', reading.addressed === isAddressed, () => show(reading.addressed))
      const { requirement } = reading
      if (label.limits) {
        const asked = requirement ?? reading.asked
        // What is said before the job is known holds for it; what a question asks of models is no limit.
        const isQuestion = ['fact', 'explain', 'why-not', 'compare'].includes(reading.intent)
        const held = isQuestion ? requirement : asked
        compare(label.limits, held?.limits ?? {}, asked?.workload)
        for (const [field, wanted] of Object.entries(label.workload ?? {})) {
          const got = workOf(field, asked)
          count('numbers', isNear(wanted, got), () => `${field} ${show(wanted)}, read ${show(got)}`)
        }
      }
      if (label.limits_after) {
        const got = after?.limits ?? {}
        const workload = after?.workload
        const all = new Set([...Object.keys(got), ...Object.keys(label.limits_after)])
        const wrong = [...all].filter((name) => {
          const wanted = label.limits_after?.[name]
          const value = (got as Values)[name]
          return wanted === undefined
            ? !isImplied(name, label.limits_after ?? {})
            : !isCovered(name, got) &&
                !isWindow(name, wanted, workload) &&
                !agrees(name, wanted, value)
        })
        count(
          'state after a turn',
          wrong.length === 0,
          () => `${wrong.join()}: ${show(label.limits_after)}, read ${show(got)}`,
        )
        for (const [field, wanted] of Object.entries(label.workload_after ?? {})) {
          const value = workOf(field, after)
          count(
            'numbers',
            isNear(wanted, value),
            () => `${field} ${show(wanted)}, read ${show(value)}`,
          )
        }
      }
      if (label.intent && isAddressed)
        count(
          'intent',
          label.intent === reading.intent,
          () => `${label.intent}, read ${reading.intent}`,
        )
      if (label.job && requirement)
        count('job', label.job === requirement.job, () => `${label.job}, read ${requirement.job}`)
      if (label.top && requirement) {
        const [top] = Object.entries(requirement.weights).toSorted((a, b) => b[1] - a[1])
        count(
          'heaviest',
          label.top.includes(top?.[0] ?? ''),
          () => `${label.top?.join()}, read ${top?.[0]}`,
        )
      }
      if (label.baseline) {
        const got = requirement?.baseline ?? reading.asked?.baseline
        count(
          'baseline',
          got?.wish === label.baseline.wish,
          () => `${show(label.baseline)}, read ${show(got)}`,
        )
      } else if (requirement?.baseline && label.limits)
        count('baseline', false, () => `none, read ${show(requirement.baseline)}`)
      if (label.models?.length) {
        const missing = label.models.filter((name) => {
          const ids = modelIds(name)
          return ids.length ? !ids.some((one) => reading.models.includes(one)) : false
        })
        count(
          'models',
          missing.length === 0,
          () => `${missing.join()}, read ${reading.models.join()}`,
        )
      }
      if (label.fact)
        count('fact', label.fact === reading.fact, () => `${label.fact}, read ${reading.fact}`)
      if (label.unknown?.length) {
        const named = [...reading.unknownNames, ...(requirement?.baseline?.unknown ?? [])]
          .join()
          .toLowerCase()
        count(
          'unknown names',
          label.unknown.every((name) => named.includes(name.toLowerCase())),
          () => `${label.unknown?.join()}, read ${named}`,
        )
      }
      if (label.jobs)
        count(
          'several jobs',
          (reading.jobs?.length ?? 0) > 1,
          () => `${label.jobs}, read ${show(reading.jobs)}`,
        )
    },
    report: () => [
      ...figures.flatMap((figure) => {
        const { right, of } = counts.get(figure) ?? { right: 0, of: 0 }
        if (of === 0) return []
        const part = figure === 'limits invented' ? 1 - right / of : right / of
        return `${figure}: ${part.toFixed(2)} of ${of}`
      }),
      ...misses,
    ],
  }
}

/** Own hardware is one thing said three ways. */
const own = ['selfHosted', 'hardware', 'maxMemoryGb', 'openWeights']
const isImplied = (name: string, wanted: Values) =>
  own.includes(name) && own.some((other) => wanted[other] !== undefined)

/** What runs on own hardware, or has a licence of its weights, has open weights, whether that is said or not. */
const isCovered = (name: string, { selfHosted, license }: Values) =>
  name === 'openWeights' && (selfHosted === true || license !== undefined)

/** A pile that is worked off once is the work of a month; what was counted may be jobs of several requests, as is usual. */
function workOf(field: string, requirement?: Requirement): unknown {
  const { jobsPerMonth, ...workload }: Values = { ...requirement?.workload }
  const areJobs = requirement?.assumed.includes('workload.requestsPerJob') && jobsPerMonth
  if (field === 'jobsPerMonth' || (field === 'requestsPerMonth' && areJobs)) return jobsPerMonth
  return workload[field] ?? (field === 'requestsPerJob' ? workload['requestsPerMonth'] : undefined)
}

/** A long prompt is as good as the window it needs. */
const isWindow = (name: string, wanted: unknown, workload?: Values) =>
  name === 'minContextTokens' && isNear(wanted, workload?.['inputTokens'])

function isNear(wanted: unknown, got: unknown): boolean {
  if (typeof wanted !== 'number' || typeof got !== 'number') return wanted === got
  return Math.abs(wanted - got) <= 0.06 * Math.abs(wanted)
}

const show = (value: unknown) => JSON.stringify(value) ?? 'nothing'
