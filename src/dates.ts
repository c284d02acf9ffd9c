const dayMs = 86_400_000
/** A mean month. */
const monthMs = (365 / 12) * dayMs

/** Months from one ISO date to a later one; 0 when it is not later. */
export function monthsBetween(date: string, later: string): number {
  return Math.max(0, (Date.parse(later) - Date.parse(date)) / monthMs)
}

/** Whole days from one ISO date to another; below 0 when that is earlier. */
export function daysBetween(date: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(date)) / dayMs)
}

/** The ISO date so many days after another. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10)
}

/** The ISO date so many months before another. */
export function monthsBefore(date: string, months: number): string {
  return new Date(Date.parse(date) - months * monthMs).toISOString().slice(0, 10)
}
