import type { Dataset } from '../../src/leaderboard/model.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'
import {
  createAgreement,
  isCovered,
  isImplied,
  isNear,
  isWindow,
  sizes,
  workOf,
} from './as-good.ts'

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
  'numbers invented',
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

/** Counts how readings agree with labels; `report`: the figures, and one line for each disagreement. */
export function createScore(dataset: Dataset) {
  const { agrees, modelIds, withLabs } = createAgreement(dataset)
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

  const compare = (said: Values, read: Values, workload?: Values) => {
    const [wanted, got] = [withLabs(said), withLabs(read)]
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
      const asked = requirement ?? reading.asked
      // Where the job is asked for first, what was said is read again with it.
      if (label.limits && !(label.kind === 'question' && !asked)) {
        // What is said before the job is known holds for it; what a question asks of models is no limit.
        const isQuestion = ['fact', 'explain', 'why-not', 'compare'].includes(reading.intent)
        const held = isQuestion ? requirement : asked
        compare(label.limits, held?.limits ?? {}, asked?.workload)
        for (const [field, wanted] of Object.entries(label.workload ?? {})) {
          const got = workOf(field, asked)
          count(
            'numbers',
            isNear(wanted, got, field),
            () => `${field} ${show(wanted)}, read ${show(got)}`,
          )
        }
      }
      if (label.kind === 'shortlist' && !label.limits_after && requirement)
        for (const field of sizes) {
          const got = requirement.workload[field]
          const isTaken = requirement.assumed.includes(`workload.${field}`)
          if (isTaken || requirement.assumed.includes('workload')) continue
          // A pile that is worked off once is told as a job.
          const pile = field === 'requestsPerMonth' ? label.workload?.['requestsPerJob'] : undefined
          const wanted = label.workload?.[field] ?? pile
          count(
            'numbers invented',
            isNear(wanted, got, field),
            () => `${field} ${show(got)}, said ${show(wanted)}`,
          )
        }
      if (label.limits_after) {
        const got = withLabs(after?.limits ?? {})
        const said = withLabs(label.limits_after)
        const workload = after?.workload
        const all = new Set([...Object.keys(got), ...Object.keys(said)])
        const wrong = [...all].filter((name) => {
          const wanted = said[name]
          const value = got[name]
          return wanted === undefined
            ? !isImplied(name, said)
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
            isNear(wanted, value, field),
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
        const part = figure.endsWith('invented') ? 1 - right / of : right / of
        return `${figure}: ${part.toFixed(2)} of ${of}`
      }),
      ...misses,
    ],
  }
}

const show = (value: unknown) => JSON.stringify(value) ?? 'nothing'
