import type { Engine } from '../../src/leaderboard/standings.ts'
import type { Limits, Requirement } from '../../src/requirements/requirement.ts'
import type { Candidate } from '../../src/shortlist/types.ts'

/**
 * The limits a model breaks, said a second time and apart from the product: a value that is not known counts as broken,
 * except of speed and data policies, which replies call not verified.
 */
export function violations(
  { offers, freeOffers, today, listings }: Engine,
  { limits, workload }: Requirement,
  { model, cost, latency }: Candidate,
): string[] {
  const { inputTokens, outputTokens } = workload
  const takes = new Set(['text', ...(model.inputModalities ?? [])])
  const isOwn =
    limits.hardware !== undefined || limits.maxMemoryGb !== undefined || limits.selfHosted === true
  // On own hardware nobody bills tokens.
  const price = isOwn ? undefined : cost?.offer
  const holds = (value: number | undefined, most: number) =>
    isOwn || (value !== undefined && value <= most)
  const window = price?.contextTokens ?? model.contextTokens ?? 0
  const makers = [model.lab, ...[model.community?.base ?? model.base ?? ''].map(labOf)]
  const rules: Partial<Record<keyof Limits, boolean>> = {
    maxInputUsdPerMTok: holds(price?.inputUsdPerMTok, limits.maxInputUsdPerMTok!),
    maxOutputUsdPerMTok: holds(price?.outputUsdPerMTok, limits.maxOutputUsdPerMTok!),
    maxMonthlyUsd: holds(cost?.monthlyUsd, limits.maxMonthlyUsd!),
    maxUsdPerRequest: holds(
      cost && cost.monthlyUsd / workload.requestsPerMonth,
      limits.maxUsdPerRequest!,
    ),
    minContextTokens: window >= limits.minContextTokens!,
    openWeights: model.openWeights === limits.openWeights,
    license:
      limits.license === 'commercial'
        ? model.commercialUse === 'yes' || model.commercialUse === 'conditions'
        : (model.license ?? '-').toLowerCase().includes(limits.license ?? ''),
    inputModalities: (limits.inputModalities ?? []).every(
      (one) => takes.has(one) || (one === 'pdf' && takes.has('image')),
    ),
    toolCalling: limits.toolCalling === false || model.toolCalling === true,
    structuredOutput: limits.structuredOutput === false || model.structuredOutput === true,
    reasoning:
      model.reasoning === limits.reasoning ||
      (limits.reasoning === false && listings.get(model.id)?.canSkipThinking),
    includeLabs: (model.community ? makers : [model.lab]).some((lab) =>
      limits.includeLabs?.includes(lab),
    ),
    excludeLabs: !makers.some((lab) => limits.excludeLabs?.includes(lab)),
    includeModels: limits.includeModels?.includes(model.id),
    excludeModels: !limits.excludeModels?.includes(model.id),
    maxParametersB: (model.parametersB ?? Infinity) <= limits.maxParametersB!,
    minParametersB: (model.parametersB ?? 0) >= limits.minParametersB!,
    maxMemoryGb:
      model.openWeights !== false &&
      leastMemoryGb(model, workload, limits.minContextTokens) <= limits.maxMemoryGb!,
    hardware: model.openWeights === true,
    releasedAfter: (model.released ?? '') >= (limits.releasedAfter ?? ''),
    maxTimeToFirstTokenSeconds:
      (latency?.firstTokenSeconds ?? 0) <= (limits.maxTimeToFirstTokenSeconds ?? 0),
    maxAnswerSeconds: (latency?.answerSeconds ?? 0) <= (limits.maxAnswerSeconds ?? 0),
    minOutputTokensPerSecond:
      (latency?.outputTokensPerSecond ?? Infinity) >= (limits.minOutputTokensPerSecond ?? 0),
    providers: isOwn || limits.providers?.includes(price?.provider ?? ''),
    excludeProviders: !limits.excludeProviders?.includes(price?.provider ?? ''),
    region:
      isOwn ||
      model.community !== undefined ||
      price?.regions?.some((one) => one === limits.region || isInside(one, limits.region)) === true,
    freeOnly:
      limits.freeOnly === false ||
      isOwn ||
      model.community !== undefined ||
      price?.inputUsdPerMTok === 0,
  }
  const broken = Object.entries(rules).flatMap(([name, kept]) =>
    limits[name as keyof Limits] !== undefined && !kept ? [name] : [],
  )
  if (window < inputTokens + outputTokens) broken.push('one request')
  const isOver = model.endsOn
    ? model.endsOn <= today
    : /retired|deprecated/.test(model.status ?? '')
  if (!model.openWeights && isOver) broken.push('status')
  if (price && !(limits.freeOnly ? freeOffers : offers).get(model.id)?.includes(price))
    broken.push('an offer of its own')
  return broken
}

/** What a model needs at least, worked out apart from the product: 4.5 bits a weight at the very least, and its cache. */
function leastMemoryGb(
  { parametersB = Infinity, kvBytesPerToken = 0 }: Candidate['model'],
  { inputTokens, outputTokens, users = 1 }: Requirement['workload'],
  window = 0,
): number {
  const weights = (parametersB * 4.5) / 8
  return weights + (Math.max(inputTokens + outputTokens, window) * users * kvBytesPerToken) / 1e9
}

/** A promise for a country of the EU keeps data in the EU. */
const isInside = (country: string, region: string | undefined) =>
  region === 'eu' &&
  ['de', 'fr', 'nl', 'ie', 'it', 'es', 'se', 'fi', 'pl', 'be', 'at'].includes(country)

const labOf = (model: string) => model.split('/')[0] ?? ''
