import { expression } from './text.ts'
import type { Capability } from '../../capability.ts'
import type { Catalogue } from './reading.ts'
import type { Limits, Requirement, Weights } from '../requirement.ts'
import { normalise, readWork } from './capabilities.ts'
import type { WorkReading } from './capabilities.ts'
import { describeChanges } from './describe-changes.ts'
import { findLimits, findPriceLimits, mergeFindings } from './limits.ts'
import { quote } from './message.ts'
import type { Message } from './message.ts'
import { nameGroups } from './naming.ts'
import { readOpennessWish } from './openness.ts'
import { findProblems } from './problems.ts'
import { readmit } from './readmissions.ts'
import { readRemovals } from './removals.ts'
import { scale } from './scaling.ts'
import { shiftTradeoff } from './tradeoff.ts'
import { readWorkload } from './workload.ts'

/** What a later message does to a requirement. */
export interface Refinement {
  requirement: Requirement
  changes: string[]
  stated: Record<string, string>
  conversions: string[]
  problems: string[]
  work: WorkReading
  /** Limits, workload or tradeoff changed, leaving aside what the work is. */
  isChanged: boolean
}

/** Stacks a message on what was understood so far; a field it does not mention stays as it was. */
export function refine(message: Message, earlier: Requirement, catalogue: Catalogue): Refinement {
  const removal = readRemovals(message, earlier.limits)
  const wish = readOpennessWish(message)
  const unwished = removedWish(message, earlier)
  const names = nameGroups(message, catalogue)
  const admitted = readmit(message.folded, removal.limits, names)
  const isGone = (finding: { start: number; end: number }) =>
    [...removal.spans, ...unwished.spans, ...admitted.handled].some(
      (span) => finding.start < span.end && span.start < finding.end,
    )
  const findings = findLimits(message, catalogue).filter((finding) => !isGone(finding))
  const taken = [...findings.filter((finding) => !finding.limits.languages), ...message.money]
  const amount = readWorkload(message, taken, earlier.workload)
  const workload = { ...earlier.workload, ...amount.workload }
  findings.push(...findPriceLimits(message, workload, amount.people, true))
  const merged = mergeFindings(message, findings)
  const stated = { ...merged.stated }
  const fields = Object.keys(amount.workload) as (keyof typeof amount.workload)[]
  for (const field of fields) {
    const span = amount.spans[field]
    if (span) stated[`workload.${field}`] = quote(message, span.start, span.end)
  }
  if (wish) stated['preferences.openWeights'] = quote(message, wish.start, wish.end)
  const limits = stack(admitted.limits, merged.limits, message.folded)
  const assumed = earlier.assumed.filter((path) => stated[path] === undefined)
  const kept = unwished.labels.length > 0 ? undefined : earlier.preferences.openWeights
  const openWeights = wish?.openWeights ?? kept
  const preferences = { ...earlier.preferences, openWeights }
  const scaled = scale(
    { ...earlier, limits, preferences, workload, assumed },
    message.folded,
    message.text,
  )
  const moved = applyTradeoff(scaled.requirement, message)
  const work = readWork(message)
  // What was said as a multiple is told as one, so only the other changes are described.
  const rescaled = scale(earlier, message.folded, message.text).requirement
  const changes = [
    ...removal.labels,
    ...unwished.labels,
    ...admitted.labels,
    ...moved.changes,
    ...scaled.changes,
    ...describeChanges(rescaled, moved.requirement),
  ]
  const weighed = addWeights(moved.requirement, work, message)
  return {
    requirement: weighed.requirement,
    changes: [...changes, ...weighed.changes],
    stated: { ...stated, ...scaled.stated, ...moved.stated, ...weighed.stated },
    conversions: [...amount.conversions, ...merged.conversions],
    problems: [...merged.problems, ...findProblems(weighed.requirement.limits, catalogue)],
    work,
    isChanged: changes.length > 0 || findings.length > 0 || removal.spans.length > 0,
  }
}

/** "Open source doesn't matter any more" takes back a wish as it would a limit. */
function removedWish(message: Message, { limits, preferences }: Requirement) {
  if (preferences.openWeights === undefined || limits.openWeights !== undefined)
    return { labels: [], spans: [] }
  const removal = readRemovals(message, { openWeights: preferences.openWeights })
  return removal.limits.openWeights === undefined
    ? { labels: ['no preference for open or proprietary models'], spans: removal.spans }
    : { labels: [], spans: [] }
}

const onlyLanguage = expression(String.raw`
  (?<![a-z])(?:languages?|english|german|deutsch|french|spanish) only|only (?:in )?(?:english|
  german|french|spanish)
  `)

/** New limits over old ones: lists of what is wanted or ruled out grow, everything else is replaced. */
function stack(old: Limits, now: Limits, folded: string): Limits {
  const limits: Limits = { ...old, ...now }
  for (const field of ['languages', 'inputModalities', 'excludeLabs', 'excludeModels'] as const) {
    const both = [...(old[field] ?? []), ...(now[field] ?? [])]
    if (both.length > 0) Object.assign(limits, { [field]: [...new Set(both)] })
  }
  const isAlso = /(?<![a-z])(?:also|too|as well|auch|aussi|tambien|tambem|anche|add)(?![a-z])/.test(
    folded,
  )
  if (isAlso && old.includeLabs && now.includeLabs)
    limits.includeLabs = [...new Set([...old.includeLabs, ...now.includeLabs])]
  if (onlyLanguage.test(folded) && now.languages) limits.languages = now.languages
  // "Only US labs" is a group: it does not bring back one that was ruled out by name.
  const kept = now.includeLabs?.filter((lab) => !old.excludeLabs?.includes(lab))
  if (kept && kept.length >= 3) limits.includeLabs = kept
  // Otherwise the later word about a lab holds.
  settle(limits, 'includeLabs', now.excludeLabs)
  settle(limits, 'excludeLabs', limits.includeLabs)
  settle(limits, 'includeModels', now.excludeModels)
  settle(limits, 'excludeModels', now.includeModels)
  if (now.maxMemoryGb !== undefined && now.hardware === undefined) delete limits.hardware
  if (now.openWeights !== undefined && old.wantOpenAndProprietary)
    delete limits.wantOpenAndProprietary
  if (now.wantOpenAndProprietary && now.openWeights === undefined) delete limits.openWeights
  return limits
}

function settle(
  limits: Limits,
  field: 'includeLabs' | 'excludeLabs' | 'includeModels' | 'excludeModels',
  gone: string[] | undefined,
): void {
  const kept = limits[field]?.filter((id) => !gone?.includes(id))
  if (!kept) return
  if (kept.length > 0) limits[field] = kept
  else delete limits[field]
}

function applyTradeoff(
  requirement: Requirement,
  message: Message,
): { requirement: Requirement; changes: string[]; stated: Record<string, string> } {
  const shift = shiftTradeoff(message.folded)
  if (!shift) return { requirement, changes: [], stated: {} }
  const assumed = requirement.assumed.filter((path) => path !== 'tradeoff')
  const stated = { tradeoff: quote(message, shift.start, shift.end) }
  return {
    requirement: { ...requirement, tradeoff: shift.tradeoff, assumed },
    changes: [shift.change],
    stated,
  }
}

const replaced = expression(String.raw`
    (?:instead|rather than|not .{1,30} but|actually (?:it's|it is|for|about)|mainly|mostly|
    it's (?:actually |really )?(?:about|for))
  `)

/** More work for the same model: what was known keeps more than half of the weight. */
function addWeights(
  requirement: Requirement,
  work: WorkReading,
  message: Message,
): { requirement: Requirement; changes: string[]; stated: Record<string, string> } {
  const { weights } = work
  if (!weights || !work.isClear) return { requirement, changes: [], stated: {} }
  const top = heaviest(weights)
  const isUnsaid = requirement.assumed.includes('weights')
  if (!isUnsaid && (requirement.weights[top] ?? 0) >= 0.15)
    return { requirement, changes: [], stated: {} }
  const share = isUnsaid ? 1 : replaced.test(message.folded) ? 0.75 : 0.4
  const points = new Map<Capability, number>()
  const add = (from: Weights, part: number) => {
    for (const [capability, weight] of Object.entries(from) as [Capability, number][])
      points.set(capability, (points.get(capability) ?? 0) + weight * part)
  }
  add(requirement.weights, 1 - share)
  add(weights, share)
  const mixed = normalise(points) ?? requirement.weights
  const assumed = requirement.assumed.filter((path) => path !== 'weights')
  const stated = { weights: quote(message, work.start, work.end) }
  return {
    requirement: { ...requirement, weights: mixed, assumed },
    changes: [`more weight on ${top.replace('-', ' ')}`],
    stated,
  }
}

export function heaviest(weights: Weights): Capability {
  const sorted = (Object.entries(weights) as [Capability, number][]).sort(
    (one, other) => other[1] - one[1],
  )
  return sorted[0]?.[0] ?? 'general'
}
