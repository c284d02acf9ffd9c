import { quantity } from '../format.ts'
import { limitKind, limitNames, limitPhrase } from './limits/index.ts'
import type { Limits, Requirement, Tradeoff, Workload } from './requirement.ts'

/** What a message changed in a requirement, one short phrase each. */
export function describeChanges(earlier: Requirement, later: Requirement): string[] {
  return [
    ...limitChanges(earlier.limits, later.limits),
    ...limitChanges(earlier.preferences, later.preferences).map((phrase) => `a wish: ${phrase}`),
    ...tradeoffChanges(earlier.tradeoff, later.tradeoff),
    ...workloadChanges(earlier.workload, later.workload),
    ...(differ(earlier.weights, later.weights) ? ['what the work needs'] : []),
    ...(earlier.difficulty === later.difficulty ? [] : [`${later.difficulty} work`]),
    ...(differ(earlier.baseline, later.baseline) ? ['what it is compared with'] : []),
  ]
}

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other)

function limitChanges(earlier: Limits, later: Limits): string[] {
  return limitNames.flatMap((name) => {
    const [old, now] = [earlier[name], later[name]]
    if (!differ(old, now)) return []
    if (now === undefined) return [`no limit on ${limitKind(name).label}`]
    if (!Array.isArray(now) || !Array.isArray(old)) return limitPhrase(name, now) ?? []
    // Only what is new in a list needs saying.
    const added = (now as string[]).filter((one) => !(old as string[]).includes(one))
    const gone = (old as string[]).filter((one) => !(now as string[]).includes(one))
    return [
      ...(added.length ? [limitPhrase(name, added) ?? ''] : []),
      ...(gone.length ? [`no longer: ${limitPhrase(name, gone) ?? ''}`] : []),
    ]
  })
}

function tradeoffChanges(earlier: Tradeoff, later: Tradeoff): string[] {
  return (['quality', 'price', 'speed'] as const).flatMap((side) => {
    const difference = later[side] - earlier[side]
    if (Math.abs(difference) < 0.005) return []
    return `${side} counts ${difference > 0 ? 'more' : 'less'}`
  })
}

const words: Record<keyof Workload, string> = {
  inputTokens: 'tokens in a request',
  cachedInputTokens: 'of them the same in every request',
  outputTokens: 'tokens out a request',
  thinkingTokens: 'tokens of thinking a request',
  requestsPerMonth: 'requests a month',
  requestsPerJob: 'requests a job',
  jobsPerMonth: 'jobs a month',
  users: 'people at the same time',
}

function workloadChanges(earlier: Workload, later: Workload): string[] {
  return (Object.keys(words) as (keyof Workload)[]).flatMap((field) => {
    const now = later[field]
    return now === undefined || now === earlier[field] ? [] : workloadPhrase(field, now)
  })
}

/** "20,000 requests a month" */
export const workloadPhrase = (field: keyof Workload, value: number) =>
  `${quantity(value)} ${words[field]}`
