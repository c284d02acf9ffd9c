import { daysPerMonth, weeksPerMonth } from '../workload-defaults.ts'
import type { Quantity } from './mention.ts'

/** How many of what was counted there are in a month. */
export function perMonth({ value, per, isWorkday }: Quantity): number {
  const days = isWorkday ? daysPerMonth.working : daysPerMonth.all
  const factors = {
    month: 1,
    day: days,
    week: weeksPerMonth,
    quarter: 1 / 3,
    year: 1 / 12,
    hour: days * 24,
    mtok: 1,
    item: 1,
  }
  return value * (per ? factors[per] : 1)
}
