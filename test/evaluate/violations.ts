import type { Engine } from '../../src/leaderboard/standings.ts'
import type { Limits, Requirement } from '../../src/requirements/requirement.ts'
import { memoryGb } from '../../src/shortlist/memory.ts'
import type { Candidate } from '../../src/shortlist/types.ts'

/**
 * The limits a model breaks, said a second time and apart from the product: a value that is not known counts as broken.
 * Speeds are not checked: nobody publishes them, and replies say so.
 */
export function violations(
  { offers }: Engine,
  { limits, workload }: Requirement,
  { model, cost }: Candidate,
): string[] {
  const { inputTokens, outputTokens } = workload
  const takes = new Set(['text', ...(model.inputModalities ?? [])])
  const price = cost?.offer
  const makers = [model.lab, ...(model.community?.base.split('/').slice(0, 1) ?? [])]
  const rules: Partial<Record<keyof Limits, boolean>> = {
    maxInputUsdPerMTok: price !== undefined && price.inputUsdPerMTok <= limits.maxInputUsdPerMTok!,
    maxOutputUsdPerMTok:
      price !== undefined && price.outputUsdPerMTok <= limits.maxOutputUsdPerMTok!,
    maxMonthlyUsd: cost !== undefined && cost.monthlyUsd <= limits.maxMonthlyUsd!,
    minContextTokens: (model.contextTokens ?? 0) >= limits.minContextTokens!,
    openWeights: model.openWeights === limits.openWeights,
    license: new RegExp(limits.license ?? '', 'i').test(model.license ?? '-'),
    inputModalities: (limits.inputModalities ?? []).every(
      (one) => takes.has(one) || (one === 'pdf' && takes.has('image')),
    ),
    toolCalling: limits.toolCalling === false || model.toolCalling === true,
    structuredOutput: limits.structuredOutput === false || model.structuredOutput === true,
    reasoning: model.reasoning === limits.reasoning,
    includeLabs: makers.some((lab) => limits.includeLabs?.includes(lab)),
    excludeLabs: !makers.some((lab) => limits.excludeLabs?.includes(lab)),
    includeModels: limits.includeModels?.includes(model.id),
    excludeModels: !limits.excludeModels?.includes(model.id),
    maxMemoryGb:
      model.openWeights !== false && (memoryGb(model, workload) ?? Infinity) <= limits.maxMemoryGb!,
    hardware: model.openWeights === true,
    releasedAfter: (model.released ?? '') >= (limits.releasedAfter ?? ''),
    region:
      price?.regions?.includes(limits.region ?? '') === true ||
      model.community !== undefined ||
      limits.hardware !== undefined ||
      limits.maxMemoryGb !== undefined,
  }
  const broken = Object.entries(rules).flatMap(([name, holds]) =>
    limits[name as keyof Limits] !== undefined && !holds ? [name] : [],
  )
  if ((model.contextTokens ?? 0) < inputTokens + outputTokens) broken.push('one request')
  if (model.status === 'retired' || model.status === 'deprecated') broken.push('status')
  if (price && !offers.get(model.id)?.includes(price)) broken.push('an offer of its own')
  return broken
}
