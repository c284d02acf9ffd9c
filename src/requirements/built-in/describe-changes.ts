import type { Limits, Requirement } from '../requirement.ts'
import { plain, usd } from './finding.ts'
import { europe, labName, labsOf } from './labs.ts'

const say: { [Field in keyof Limits]-?: (value: NonNullable<Limits[Field]>) => string } = {
  maxInputUsdPerMTok: (value) => `at most ${usd(value)} per million input tokens`,
  maxOutputUsdPerMTok: (value) => `at most ${usd(value)} per million output tokens`,
  maxMonthlyUsd: (value) => `at most ${usd(value)} a month`,
  minContextTokens: (value) => `a context of at least ${plain(value)} tokens`,
  openWeights: (value) => (value ? 'only open weights' : 'only proprietary models'),
  license: (value) => `licence ${value}`,
  inputModalities: (value) => `input of ${value.join(' and ')}`,
  toolCalling: (value) => (value ? 'tool calling' : 'no tool calling'),
  structuredOutput: (value) => (value ? 'structured output' : 'no structured output'),
  reasoning: (value) => (value ? 'only reasoning models' : 'no reasoning models'),
  languages: (value) => `languages: ${value.join(', ')}`,
  includeLabs: (value) => `only ${sayLabs(value)}`,
  excludeLabs: (value) => `not ${sayLabs(value)}`,
  includeModels: (value) => `only ${value.join(', ')}`,
  excludeModels: (value) => `not ${value.join(', ')}`,
  maxMemoryGb: (value) => `at most ${plain(value)} GB of memory`,
  hardware: (value) => `runs on ${value}`,
  releasedAfter: (value) => `released after ${value}`,
  maxTimeToFirstTokenSeconds: (value) => `first token within ${plain(value)} s`,
  minOutputTokensPerSecond: (value) => `at least ${plain(value)} tokens per second`,
  officialOnly: (value) => (value ? 'only official releases' : 'community fine-tunes too'),
  region: (value) => `data stays in ${value.toUpperCase()}`,
  wantOpenAndProprietary: () => 'one open and one proprietary model',
}

const groups: [string, string[]][] = [
  ['from China', labsOf((country) => country === 'cn')],
  ['from the US', labsOf((country) => country === 'us')],
  ['from Europe', labsOf((country) => europe.has(country))],
]

/** A whole country is said as one: "labs from China". */
function sayLabs(ids: string[]): string {
  let rest = ids
  const said: string[] = []
  for (const [where, all] of groups) {
    if (all.length < 3 || !all.every((id) => rest.includes(id))) continue
    said.push(`labs ${where}`)
    rest = rest.filter((id) => !all.includes(id))
  }
  return [...said, ...rest.map(labName)].join(', ')
}

/** What is different in the limits and the workload, one short phrase each. */
export function describeChanges(earlier: Requirement, later: Requirement): string[] {
  const changes: string[] = []
  for (const field of Object.keys(say) as (keyof Limits)[]) {
    const [old, now] = [earlier.limits[field], later.limits[field]]
    if (JSON.stringify(old) === JSON.stringify(now)) continue
    if (now === undefined) continue
    // Only what is new in a list needs saying.
    const added =
      Array.isArray(now) && Array.isArray(old)
        ? (now as string[]).filter((one) => !(old as string[]).includes(one))
        : now
    if (Array.isArray(added) && added.length === 0) continue
    changes.push((say[field] as (value: unknown) => string)(added))
  }
  const { workload, preferOpenWeights: wish } = later
  if (wish !== undefined && wish !== earlier.preferOpenWeights)
    changes.push(`${wish ? 'open weights' : 'proprietary models'} where the figures leave a tie`)
  if (workload.requestsPerMonth !== earlier.workload.requestsPerMonth)
    changes.push(`${plain(workload.requestsPerMonth)} requests a month`)
  if (workload.inputTokens !== earlier.workload.inputTokens)
    changes.push(`${plain(workload.inputTokens)} input tokens a request`)
  const repeated = workload.cachedInputTokens
  if (repeated !== undefined && repeated !== earlier.workload.cachedInputTokens)
    changes.push(`${plain(repeated)} of them the same in every request`)
  if (workload.outputTokens !== earlier.workload.outputTokens)
    changes.push(`${plain(workload.outputTokens)} output tokens a request`)
  return changes
}
