import { z } from 'zod'
import { catalogueProvider, type ProviderListing } from '../../catalogue/listing.ts'
import type { Price } from '../../catalogue/model.ts'
import type { Source, SourceReading } from './source.ts'
import { collectRejections, newest, nothingRead, parseRow, statedOutputLimit } from './source.ts'

/** Prices, limits and lifecycle per provider, and provider-agnostic model facts. */
export const modelsDev: Source = {
  id: 'models-dev',
  name: 'models.dev',
  url: 'https://models.dev',
  licence: 'MIT',
  attribution: 'models.dev (MIT)',
  about: 'Prices, limits, dates and lifecycle of models at each provider, collected by volunteers.',
  howToRead:
    'USD per 1M tokens as the provider lists them; context window and output limit in tokens.',
  weaknesses: [
    'kept by hand: a new price can take days',
    'licence and cutoff are missing for many models',
  ],
  bundle: 'yes',
  rhythmDays: 7,
  read: async (download) =>
    parseModelsDev(
      await download.json('https://models.dev/api.json'),
      await download.json('https://models.dev/models.json'),
    ),
}

const usd = z.number().nonnegative()

const costSchema = z.object({
  input: usd,
  output: usd,
  cache_read: usd.optional(),
  cache_write: usd.optional(),
  tiers: z
    .array(
      z.object({
        input: usd,
        output: usd,
        tier: z.object({ type: z.literal('context'), size: z.number() }),
      }),
    )
    .optional(),
})

const modelSchema = z.object({
  id: z.string(),
  name: z.string().trim(),
  family: z.string().optional(),
  reasoning: z.boolean().optional(),
  /** How thinking is set: switched, by effort, or by a budget of tokens. Of an unknown kind: as if nothing were said. */
  reasoning_options: z
    .array(
      z.object({
        type: z.string(),
        values: z.array(z.string()).optional(),
        min: z.number().optional(),
      }),
    )
    .optional()
    .catch(undefined),
  tool_call: z.boolean().optional(),
  structured_output: z.boolean().optional(),
  knowledge: z.string().optional(),
  release_date: z.string().optional(),
  last_updated: z.iso.date().optional().catch(undefined),
  modalities: z.object({ input: z.array(z.string()), output: z.array(z.string()) }).optional(),
  open_weights: z.boolean().optional(),
  license: z.string().optional(),
  limit: z.object({ context: z.number().optional(), output: z.number().optional() }).optional(),
  status: z.enum(['alpha', 'beta', 'deprecated']).optional(),
  // A cost that cannot be read makes the price unknown, not the model.
  cost: costSchema.optional().catch(undefined),
})

const providersSchema = z.record(
  z.string(),
  z.object({ models: z.record(z.string(), z.unknown()) }),
)
const modelsSchema = z.record(z.string(), z.unknown())

export function parseModelsDev(providers: unknown, models: unknown): SourceReading {
  const rejections = collectRejections()
  const listings: ProviderListing[] = []
  const updates: string[] = []
  const add = (provider: string, id: string, raw: unknown) => {
    const model = parseRow(modelSchema, raw, `${provider} ${id}`, rejections)
    if (!model) return
    if (model.last_updated) updates.push(model.last_updated)
    listings.push(toListing(provider, id, model))
  }
  for (const [id, raw] of Object.entries(modelsSchema.parse(models)))
    add(catalogueProvider, id, raw)
  for (const [provider, entry] of Object.entries(providersSchema.parse(providers)))
    for (const [id, raw] of Object.entries(entry.models)) add(provider, id, raw)
  return { ...nothingRead, asOf: newest(updates), listings, rejected: rejections.list() }
}

/** What NVIDIA's entries say where nobody knew, also of models that fold proteins. */
const filledIn = 128_000

function toListing(
  provider: string,
  id: string,
  model: z.infer<typeof modelSchema>,
): ProviderListing {
  const isKnown = provider !== 'nvidia' || model.limit?.context !== filledIn
  const contextTokens = isKnown ? toLimit(model.limit?.context) : undefined
  const outputTokens = isKnown ? toLimit(model.limit?.output) : undefined
  return {
    provider,
    id,
    name: model.name,
    family: model.family,
    released: model.release_date,
    knowledgeCutoff: model.knowledge,
    openWeights: model.open_weights,
    license: model.license,
    contextTokens,
    maxOutputTokens:
      provider === 'openrouter' ? statedOutputLimit(outputTokens, contextTokens) : outputTokens,
    inputModalities: model.modalities?.input,
    outputModalities: model.modalities?.output,
    toolCalling: model.tool_call,
    structuredOutput: model.structured_output,
    reasoning: model.reasoning,
    thinkingOptional: isThinkingOptional(model),
    status: model.status,
    repository: provider === 'huggingface' ? id : undefined,
    price: toPrice(model.cost),
    ...(isFree(provider, id, model.cost) && { isFree: true }),
  }
}

/** Hosts that say that they serve all they list at 0 for nothing, within limits; elsewhere a 0 can be a placeholder. */
const freeHosts = new Set(['nvidia', 'openrouter', 'opencode', 'zai', 'zhipuai', 'google', 'groq'])

function isFree(provider: string, id: string, cost: z.infer<typeof costSchema> | undefined) {
  const isNothing = cost?.input === 0 && cost.output === 0
  return isNothing && (freeHosts.has(provider) || /[:-]free$/.test(id))
}

/** It can be switched off, set to no effort, or given no tokens; of other models the file does not tell. */
function isThinkingOptional({
  reasoning,
  reasoning_options: options = [],
}: z.infer<typeof modelSchema>): true | undefined {
  const canBeOff = options.some(
    ({ type, values, min }) => type === 'toggle' || values?.includes('none') || min === 0,
  )
  return reasoning && canBeOff ? true : undefined
}

/** The file writes 0 for a limit it does not know. */
function toLimit(tokens: number | undefined): number | undefined {
  return tokens !== undefined && tokens > 0 ? tokens : undefined
}

function toPrice(cost: z.infer<typeof costSchema> | undefined): Price | undefined {
  // Two zeros mark a free tier or a placeholder, not a price.
  if (!cost || (cost.input === 0 && cost.output === 0)) return undefined
  return {
    inputUsdPerMTok: cost.input,
    outputUsdPerMTok: cost.output,
    cacheReadUsdPerMTok: cost.cache_read,
    cacheWriteUsdPerMTok: cost.cache_write,
    tiers: cost.tiers?.map(({ input, output, tier }) => ({
      aboveTokens: tier.size,
      inputUsdPerMTok: input,
      outputUsdPerMTok: output,
    })),
  }
}
