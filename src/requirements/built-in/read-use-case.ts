import type { Capability } from '../../capability.ts'
import type { Catalogue, Reading } from './reading.ts'
import type { Requirement, Weights, Workload } from '../requirement.ts'
import { normalise, readWork } from './capabilities.ts'
import type { WorkReading } from './capabilities.ts'
import { isUseCase } from './is-use-case.ts'
import { findLimits, findPriceLimits, mergeFindings } from './limits.ts'
import { openMessage, quote } from './message.ts'
import type { Message } from './message.ts'
import { findOutOfScope, findProblems } from './problems.ts'
import { readOpennessWish } from './openness.ts'
import { askOne } from './question.ts'
import { usualWorkload } from './task-kinds.ts'
import { readTradeoff, shares, usualTradeoff } from './tradeoff.ts'
import { readWorkload } from './workload.ts'

/** What is weighed when nothing says what the work is. */
const usualWeights: Weights = {
  general: 0.4,
  reasoning: 0.2,
  'instruction-following': 0.2,
  conversation: 0.1,
  writing: 0.1,
}

/** Reads the first message of a conversation by rules alone: no network, same answer every time. */
export function readUseCase(text: string, catalogue: Catalogue): Reading {
  const message = openMessage(text, catalogue)
  const reading = readParts(message, catalogue)
  const { work, requirement, stated } = reading
  const understood = isUseCase(message, work, stated)
  const problems = [...reading.problems]
  if (message.hasOrders)
    problems.push('Orders to the bot in the message are not followed; only the use case is read.')
  const question = understood ? askOne(requirement, work) : undefined
  return {
    requirement,
    stated,
    conversions: reading.conversions,
    problems,
    ...(question ? { question } : {}),
    understood,
  }
}

interface Parts {
  work: WorkReading
  requirement: Requirement
  stated: Record<string, string>
  conversions: string[]
  problems: string[]
  people?: number
}

/** Every part of a requirement that a message states, with assumptions for the rest. */
function readParts(message: Message, catalogue: Catalogue): Parts {
  const findings = findLimits(message, catalogue)
  const languages = new Set(findings.flatMap((finding) => finding.limits.languages ?? []))
  const isForeign = languages.size > 1 || (languages.size === 1 && !languages.has('en'))
  const work = readWork(message, isForeign ? languages.size : 0)
  const usual: Workload = usualWorkload[work.kind]
  const taken = [...findings.filter((finding) => !finding.limits.languages), ...message.money]
  const amount = readWorkload(message, taken, usual)
  const workload = { ...usual, ...amount.workload }
  if (work.kind === 'translate' && amount.workload.outputTokens === undefined)
    workload.outputTokens = workload.inputTokens
  findings.push(...findPriceLimits(message, workload, amount.people))
  const merged = mergeFindings(message, findings)
  const stated = { ...merged.stated }
  const weights = withLongInput(work.weights, amount.workload.inputTokens)
  const assumed: string[] = []
  if (work.weights && work.isClear) stated['weights'] = quote(message, work.start, work.end)
  else assumed.push('weights')
  const tradeoff = readTradeoff(message.folded)
  if (tradeoff) stated['tradeoff'] = quote(message, tradeoff.start, tradeoff.end)
  else assumed.push('tradeoff')
  const repeated = amount.spans.cachedInputTokens
  if (repeated) stated['workload.cachedInputTokens'] = quote(message, repeated.start, repeated.end)
  for (const field of ['inputTokens', 'outputTokens', 'requestsPerMonth'] as const) {
    const span = amount.spans[field]
    if (span) stated[`workload.${field}`] = quote(message, span.start, span.end)
    else assumed.push(`workload.${field}`)
  }
  const wish = readOpennessWish(message)
  if (wish) stated['preferences.openWeights'] = quote(message, wish.start, wish.end)
  const requirement: Requirement = {
    job: 'text',
    difficulty: 'routine',
    weights: work.isClear && weights ? weights : vague(weights),
    tradeoff: tradeoff?.tradeoff ?? usualTradeoffFor(workload),
    limits: merged.limits,
    preferences: wish ? { openWeights: wish.openWeights } : {},
    workload,
    assumed: [...assumed, 'difficulty'],
    mappedBy: 'rules',
  }
  const problems = [
    ...merged.problems,
    ...findProblems(merged.limits, catalogue),
    ...findOutOfScope(message.folded, requirement.weights),
  ]
  const people = amount.people === undefined ? {} : { people: amount.people }
  const conversions = [...amount.conversions, ...merged.conversions]
  return { work, requirement, stated, conversions, problems, ...people }
}

/** Only side wishes are known ("in French", "accurate"): general work that leans towards them. */
function vague(wishes: Weights | undefined): Weights {
  if (!wishes) return usualWeights
  const points = new Map(Object.entries(usualWeights) as [Capability, number][])
  for (const [capability, weight] of Object.entries(wishes) as [Capability, number][])
    points.set(capability, (points.get(capability) ?? 0) + weight * 0.35)
  return normalise(points) ?? usualWeights
}

/** A hundred pages in one request need a model that reads long texts well. */
function withLongInput(weights: Weights | undefined, inputTokens = 0): Weights | undefined {
  if (!weights || inputTokens < 30_000) return weights
  const points = new Map(Object.entries(weights) as [Capability, number][])
  const known = points.get('long-context') ?? 0
  // It is what the work needs too, never more than what the work is.
  const most = Math.max(known, 0.9 * Math.max(...points.values()))
  points.set('long-context', Math.min(most, known + (inputTokens < 100_000 ? 0.15 : 0.3)))
  return normalise(points)
}

/** At a million requests a month the price decides more, even if nobody says so. */
function usualTradeoffFor(workload: Workload): Requirement['tradeoff'] {
  if (workload.requestsPerMonth < 1_000_000) return usualTradeoff
  return shares({ quality: 0.45, price: 0.45, speed: 0.1 })
}
