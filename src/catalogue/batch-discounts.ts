import type { Price } from './model.ts'

/**
 * Providers that answer requests in batches within a day for a share of their usual rates, whatever the model, as their
 * pages say. Price lists tell it for some of the models only.
 */
const batchShares: Record<string, number> = {
  // https://platform.claude.com/docs/en/build-with-claude/batch-processing
  anthropic: 0.5,
  // https://platform.openai.com/docs/guides/batch
  openai: 0.5,
  // https://ai.google.dev/gemini-api/docs/batch-api
  google: 0.5,
  // https://docs.mistral.ai/capabilities/batch
  mistral: 0.5,
}

/** What a provider asks for requests in batches, by its usual rates; undefined where it does not say. */
export function batchOf(
  provider: string,
  { inputUsdPerMTok, outputUsdPerMTok }: Price,
): Price['batch'] {
  const share = batchShares[provider]
  if (share === undefined) return undefined
  return { inputUsdPerMTok: inputUsdPerMTok * share, outputUsdPerMTok: outputUsdPerMTok * share }
}
