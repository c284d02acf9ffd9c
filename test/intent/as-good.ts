import { indexSpokenNames } from '../../src/catalogue/find-names.ts'
import { hosts } from '../../src/catalogue/hosts.ts'
import { findLab } from '../../src/catalogue/labs.ts'
import type { Dataset } from '../../src/leaderboard/model.ts'
import { usdFor } from '../../src/requirements/reader/currencies.ts'
import type { Requirement } from '../../src/requirements/requirement.ts'

/** What of a reading is as good as its label. */

type Values = Record<string, unknown>

/** Own hardware is one thing said three ways. */
const own = ['selfHosted', 'hardware', 'maxMemoryGb', 'openWeights']
export const isImplied = (name: string, wanted: Values) =>
  own.includes(name) && own.some((other) => wanted[other] !== undefined)

/** What runs on own hardware, or has a licence of its weights, has open weights, whether that is said or not. */
export const isCovered = (name: string, { selfHosted, license }: Values) =>
  name === 'openWeights' && (selfHosted === true || license !== undefined)

/** A pile that is worked off once is the work of a month; what was counted may be jobs of several requests, as is usual. */
export function workOf(field: string, requirement?: Requirement): unknown {
  const { jobsPerMonth, ...workload }: Values = { ...requirement?.workload }
  const areJobs = requirement?.assumed.includes('workload.requestsPerJob') && jobsPerMonth
  if (field === 'jobsPerMonth' || (field === 'requestsPerMonth' && areJobs)) return jobsPerMonth
  return workload[field] ?? (field === 'requestsPerJob' ? workload['requestsPerMonth'] : undefined)
}

export const sizes = ['inputTokens', 'outputTokens', 'requestsPerMonth'] as const

/** A long prompt is as good as the window it needs. */
export const isWindow = (name: string, wanted: unknown, workload?: Values) =>
  name === 'minContextTokens' && isNear(wanted, workload?.['inputTokens'])

/** Equal within what people round. `field`: of the work; requests are whole, and one a week is 4 of them, not 4.33. */
export function isNear(wanted: unknown, got: unknown, field = ''): boolean {
  if (typeof wanted !== 'number' || typeof got !== 'number') return wanted === got
  const rounding = wanted >= 2 && /requests|jobs/.test(field) ? 0.5 : 0
  return Math.abs(wanted - got) <= Math.max(rounding, 0.06 * Math.abs(wanted))
}

/** A licence as people write it. */
const licenceOf = (words: string) =>
  words.replace(/ use$/, '').replace(/^apache(?: 2(?:\.0)?)?$/, 'apache-2.0')

/** Free words, which no two people choose alike. */
const notCompared = new Set(['hardware'])

/** Compares names as what they stand for, money in any currency, and numbers within what people round. */
export function createAgreement(dataset: Dataset) {
  const index = indexSpokenNames(dataset)
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
      return isNear(amount * (usdFor(currency) ?? 1), got)
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
  /** "No Qwen" is labelled as models by some, as a lab by others. */
  const withLabs = (values: Values): Values => {
    const read = { ...values }
    for (const kind of ['include', 'exclude']) {
      const labOf = (name: string) => {
        const makers = new Set(modelIds(name).map((one) => one.split('/')[0]!))
        return makers.size === 1 && modelIds(name).length > 1 ? [...makers][0] : undefined
      }
      const names = [values[`${kind}Models`] ?? []].flat().map(String)
      const labs = names.flatMap((name) => labOf(name) ?? [])
      if (!labs.length) continue
      const left = names.filter((name) => labOf(name) === undefined)
      read[`${kind}Labs`] = [...new Set([...[values[`${kind}Labs`] ?? []].flat(), ...labs])]
      if (left.length) read[`${kind}Models`] = left
      else delete read[`${kind}Models`]
    }
    return read
  }
  return { agrees, modelIds, withLabs }
}
