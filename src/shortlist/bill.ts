import { offerOfRecord } from '../catalogue/price.ts'
import type { Engine } from '../leaderboard/standings.ts'
import type { Requirement } from '../requirements/requirement.ts'
import { costFor } from './cost.ts'

/** The number of requests that nobody stated. */
const path = 'workload.requestsPerMonth'

/**
 * The requirement with as many requests a month as today's bill pays for at the price of record of today's model, where
 * the bill is told and the number is not: it stays assumed, rounded to two digits.
 */
export function atTodaysBill(
  requirement: Requirement,
  { offers }: Pick<Engine, 'offers'>,
): Requirement {
  const { baseline, workload, assumed } = requirement
  const [model] = baseline?.models ?? []
  const offer = model === undefined ? undefined : offerOfRecord(offers.get(model) ?? [])
  if (!baseline?.monthlyUsd || !offer || !assumed.includes(path)) return requirement
  const one = { ...requirement, workload: { ...workload, requestsPerMonth: 1 } }
  const { monthlyUsd: usdPerRequest } = costFor(offer, one, undefined)
  if (!(usdPerRequest > 0)) return requirement
  const requestsPerMonth = Math.max(1, Number((baseline.monthlyUsd / usdPerRequest).toPrecision(2)))
  return { ...requirement, workload: { ...workload, requestsPerMonth } }
}
