import type { Capability } from '../../capability.ts'
import type { Catalogue } from '../built-in/reading.ts'
import { limitKind } from '../limits/index.ts'
import type { Limits, Requirement, Weights } from '../requirement.ts'
import { resolveLabs, resolveModels } from '../built-in/names.ts'
import type { Wire } from './wire.ts'

/** What an answer of the language model may change, after everything it made up is dropped. */
export interface Claims {
  weights?: Weights
  tradeoff?: Requirement['tradeoff']
  limits: Limits
  preferences: Limits
  workload: Partial<Requirement['workload']>
  /** The words of the message behind each claim, by path. */
  stated: Record<string, string>
}

/**
 * Keeps what the message itself supports: a limit, trade-off or quantity whose quoted words are not in the text is
 * dropped, values that fit no schema are dropped, weights and shares are normalised.
 */
export function fromWire(wire: Wire, text: string, catalogue: Catalogue): Claims {
  const said = (words: string) => words.trim() !== '' && normalise(text).includes(normalise(words))
  const stated: Record<string, string> = {}
  const limits: Limits = {}
  for (const { limit, value, quote } of wire.limits) {
    const parsed = said(quote) ? parseLimit(limit, value, catalogue) : undefined
    if (parsed === undefined) continue
    Object.assign(limits, { [limit]: parsed })
    stated[`limits.${limit}`] = quote
  }
  const workload: Claims['workload'] = {}
  for (const field of workloadFields) {
    const claim = wire.workload[field]
    if (!claim || !said(claim.quote) || !isQuantity(claim.value)) continue
    workload[field] = claim.value
    stated[`workload.${field}`] = claim.quote
  }
  const tradeoff = wire.tradeoff && said(wire.tradeoff.quote) ? wire.tradeoff : undefined
  if (tradeoff) stated['tradeoff'] = tradeoff.quote
  const wish = wire.preferOpenWeights
  const isWished = wish !== null && said(wish.quote)
  if (isWished) stated['preferences.openWeights'] = wish.quote
  return {
    weights: toWeights(wire.weights),
    tradeoff: tradeoff && toShares(tradeoff),
    limits,
    preferences: isWished ? { openWeights: wish.value } : {},
    workload,
    stated,
  }
}

const workloadFields = [
  'inputTokens',
  'cachedInputTokens',
  'outputTokens',
  'requestsPerMonth',
] as const

/** Once in eight years is rare enough; what is far less would make every cost 0, which no ratio can stand. */
const isQuantity = (value: number) => value >= 0.01 && value < 1e12

const normalise = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()

function toWeights(wire: Wire['weights']): Weights | undefined {
  const weights = new Map<Capability, number>()
  for (const { capability, weight } of wire)
    if (weight > 0 && weight <= 1000) weights.set(capability, weight)
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return undefined
  return Object.fromEntries(
    [...weights].map(([capability, weight]) => [capability, weight / total]),
  )
}

function toShares({ quality, price, speed }: { quality: number; price: number; speed: number }) {
  const parts = [quality, price, speed].map((part) => Math.min(1000, Math.max(0, part)))
  const total = parts.reduce((sum, part) => sum + part, 0)
  if (!(total > 0)) return undefined
  const [q = 0, p = 0, s = 0] = parts.map((part) => part / total)
  return { quality: q, price: p, speed: s }
}

function parseLimit(limit: keyof Limits, value: string, catalogue: Catalogue): unknown {
  const list = value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
  const raw = {
    includeLabs: () => resolveLabs(list, catalogue),
    excludeLabs: () => resolveLabs(list, catalogue),
    includeModels: () => resolveModels(list, catalogue),
    excludeModels: () => resolveModels(list, catalogue),
    inputModalities: () => list,
    languages: () => list.map((code) => code.toLowerCase()),
    region: () => value.trim().toLowerCase(),
  } as Partial<Record<keyof Limits, () => unknown>>
  const read = raw[limit] ?? (() => scalar(value))
  const parsed = limitKind(limit).schema.safeParse(read())
  const empty = Array.isArray(parsed.data) && parsed.data.length === 0
  return parsed.success && !empty ? parsed.data : undefined
}

function scalar(value: string): unknown {
  const text = value.trim()
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
