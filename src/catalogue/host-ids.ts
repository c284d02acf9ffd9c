import type { DatedListing } from './build-offers.ts'

/**
 * Ids by which a host means another model than their words say, and since when: an old name for newer weights (models.dev
 * dates DeepSeek's entries by the move, and their prices are those that OpenRouter has for the newer weights), or one
 * without the word that tells siblings apart.
 */
const meant: Record<string, { model: string; from: string }> = {
  'deepseek deepseek-v4-pro': { model: 'deepseek/deepseek-v4-pro-0813', from: '2026-08-13' },
  'deepseek deepseek-v4-flash': { model: 'deepseek/deepseek-v4.1-flash', from: '2026-09-10' },
  // The release of August 2024 was never sold under this name.
  'xai grok-2': { model: 'xai/grok-2-1212', from: '2024-12-12' },
  'vercel xai/grok-2': { model: 'xai/grok-2-1212', from: '2024-12-12' },
  'vercel mistral/ministral-3b': { model: 'mistral/ministral-3b-2512', from: '2026-09-22' },
  'vercel mistral/ministral-8b': { model: 'mistral/ministral-8b-2512', from: '2026-09-22' },
  // Its names there: "DeepSeek-V3.1", version 0.2, "NVIDIA Nemotron Nano 12B v2 VL BF16".
  'amazon-bedrock deepseek.v3-v1:0': { model: 'deepseek/deepseek-v3.1', from: '2025-09-18' },
  'amazon-bedrock mistral.mistral-7b-instruct-v0:2': {
    model: 'mistral/mistral-7b-instruct-v0.2',
    from: '2024-03-01',
  },
  'amazon-bedrock nvidia.nemotron-nano-12b-v2': {
    model: 'nvidia/nemotron-nano-12b-v2-vl',
    from: '2025-10-28',
  },
}

/** The model that a host means by a listing's id, where its words say another. */
export function meantBy({ provider, id, asOf }: DatedListing): string | undefined {
  const other = meant[`${provider} ${id}`]
  return other && asOf >= other.from ? other.model : undefined
}
