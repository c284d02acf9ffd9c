import type { Catalogue } from './reading.ts'
import type { Limits, Workload } from '../requirement.ts'
import { readFeatures } from './features.ts'
import type { Finding } from './finding.ts'
import { readLanguages } from './languages.ts'
import { quote } from './message.ts'
import type { Message } from './message.ts'
import { readNames } from './naming.ts'
import { readLicence, readOfficial } from './licence.ts'
import { readOpenness } from './openness.ts'
import { readRegion } from './places.ts'
import { readPriceLimits } from './price-limits.ts'
import { readQuantityLimits } from './quantity-limits.ts'
import { readRelease } from './release.ts'

/** Limits that do not depend on the amount of work. */
export function findLimits(message: Message, catalogue: Catalogue): Finding[] {
  return [
    ...readQuantityLimits(message),
    ...readOpenness(message),
    ...readLicence(message),
    ...readOfficial(message),
    ...readFeatures(message),
    ...readLanguages(message),
    ...readRegion(message),
    ...readNames(message, catalogue),
    ...readRelease(message, catalogue.today),
  ]
}

/** Limits on money; a price for each request needs to know how many there are. */
export function findPriceLimits(
  message: Message,
  workload: Workload,
  people?: number,
  isFollowUp = false,
): Finding[] {
  return readPriceLimits(message, workload, people, isFollowUp)
}

export interface LimitsReading {
  limits: Limits
  stated: Record<string, string>
  conversions: string[]
  problems: string[]
}

/** One set of limits from all findings: lists grow, of two numbers the stricter one holds. */
export function mergeFindings(message: Message, findings: Finding[]): LimitsReading {
  const reading: LimitsReading = { limits: {}, stated: {}, conversions: [], problems: [] }
  for (const finding of [...findings].sort((one, other) => one.start - other.start)) {
    for (const [field, value] of Object.entries(finding.limits)) {
      const key = field as keyof Limits
      const earlier = reading.limits[key]
      if (key === 'openWeights' && earlier !== undefined && earlier !== value)
        reading.problems.push('Only open weights and only proprietary models were both asked for.')
      Object.assign(reading.limits, { [key]: combine(key, earlier, value) })
      const path = `limits.${field}`
      const words = quote(message, finding.start, finding.end)
      const known = reading.stated[path]
      reading.stated[path] = known && !known.includes(words) ? `${known}, ${words}` : words
    }
    if (finding.conversion) reading.conversions.push(finding.conversion)
    if (finding.problem) reading.problems.push(finding.problem)
  }
  return reading
}

function combine(key: keyof Limits, earlier: unknown, value: unknown): unknown {
  if (earlier === undefined) return value
  if (Array.isArray(earlier) && Array.isArray(value)) return [...new Set([...earlier, ...value])]
  if (typeof earlier === 'number' && typeof value === 'number')
    return key.startsWith('max') ? Math.min(earlier, value) : Math.max(earlier, value)
  if (key === 'hardware') return earlier
  return value
}
