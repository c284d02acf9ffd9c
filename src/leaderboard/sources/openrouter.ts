import { z } from 'zod'
import type { ProviderListing } from '../../catalogue/listing.ts'
import type { Price } from '../../catalogue/model.ts'
import type { Source, SourceReading } from './source.ts'
import { collectRejections, newest, nothingRead, parseRow, statedOutputLimit } from './source.ts'

/** Marketplace catalogue: route prices, context and modalities. No licence is stated, so it is never bundled. */
export const openRouter: Source = {
  id: 'openrouter',
  name: 'OpenRouter',
  url: 'https://openrouter.ai/models',
  licence: 'none stated',
  attribution: 'OpenRouter public models API',
  about: 'Prices and limits of the models that the OpenRouter marketplace routes to.',
  howToRead: 'USD per 1M tokens; the price is that of the marketplace, not of the lab.',
  weaknesses: ['a few entries mix the prices of two routes'],
  bundle: 'live-only',
  rhythmDays: 3,
  read: async (download) =>
    parseOpenRouter(await download.json('https://openrouter.ai/api/v1/models')),
}

/** Prices are strings in USD per token; -1 marks a router without a price of its own. */
const usdPerToken = z.string().trim().min(1).pipe(z.coerce.number())
const tokens = z
  .number()
  .nullish()
  .transform((count) => (count && count > 0 ? count : undefined))

const overrideSchema = z.object({
  min_prompt_tokens: z.number().positive(),
  prompt: usdPerToken,
  completion: usdPerToken,
})

const modelSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Unix seconds, before the year 2100. */
  created: z.number().positive().max(4_102_444_800),
  context_length: tokens,
  architecture: z.object({
    input_modalities: z.array(z.string()),
    output_modalities: z.array(z.string()),
  }),
  pricing: z.object({
    prompt: usdPerToken,
    completion: usdPerToken,
    input_cache_read: usdPerToken.optional(),
    input_cache_write: usdPerToken.optional(),
    // Of another form: the rates above hold for all requests, as far as is known.
    overrides: z.array(overrideSchema).optional().catch(undefined),
  }),
  top_provider: z.object({ max_completion_tokens: tokens }).nullish(),
  supported_parameters: z.array(z.string()).nullish(),
  knowledge_cutoff: z.string().nullish(),
  hugging_face_id: z.string().nullish(),
  expiration_date: z.string().nullish(),
  reasoning: z.object({ mandatory: z.boolean().optional() }).nullish().catch(undefined),
})

const answerSchema = z.object({ data: z.array(z.unknown()) })

/** The list carries no date of its own: it is at least as new as its newest entry. */
export function parseOpenRouter(answer: unknown): SourceReading {
  const rejections = collectRejections()
  const listings: ProviderListing[] = []
  for (const raw of answerSchema.parse(answer).data) {
    const label = z.object({ id: z.string() }).safeParse(raw).data?.id ?? 'a row without id'
    const model = parseRow(modelSchema, raw, label, rejections)
    if (!model) continue
    if (model.id.startsWith('~') || model.id.startsWith('openrouter/')) continue
    listings.push(toListing(model))
  }
  const asOf = newest(listings.map((listing) => listing.released ?? ''))
  return { ...nothingRead, asOf, listings, rejected: rejections.list() }
}

function toListing(model: z.infer<typeof modelSchema>): ProviderListing {
  const parameters = model.supported_parameters
  return {
    provider: 'openrouter',
    id: model.id,
    name: model.name.replace(/^[^:]+: /, ''),
    released: new Date(model.created * 1000).toISOString().slice(0, 10),
    knowledgeCutoff: model.knowledge_cutoff ?? undefined,
    contextTokens: model.context_length,
    maxOutputTokens: statedOutputLimit(
      model.top_provider?.max_completion_tokens,
      model.context_length,
    ),
    endsOn: toEnd(model.expiration_date),
    repository: model.hugging_face_id || undefined,
    inputModalities: model.architecture.input_modalities.map((modality) =>
      modality === 'file' ? 'pdf' : modality,
    ),
    outputModalities: model.architecture.output_modalities,
    toolCalling: parameters?.includes('tools'),
    structuredOutput: parameters?.includes('structured_outputs'),
    reasoning: parameters?.includes('reasoning'),
    thinkingOptional:
      model.reasoning?.mandatory === undefined ? undefined : !model.reasoning.mandatory,
    price: toPrice(model.pricing),
    ...(model.id.endsWith(':free') && { isFree: true }),
  }
}

/** Some entries hold a placeholder at the end of the century. */
function toEnd(date: string | null | undefined): string | undefined {
  const day = z.iso.date().safeParse(date?.slice(0, 10)).data
  return day && day < '2060' ? day : undefined
}

function toPrice(pricing: z.infer<typeof modelSchema>['pricing']): Price | undefined {
  const { prompt, completion } = pricing
  if (!(prompt >= 0 && completion >= 0) || (prompt === 0 && completion === 0)) return undefined
  const perMillion = (usd: number | undefined) =>
    usd && usd > 0 ? Number((usd * 1e6).toPrecision(6)) : undefined
  return {
    inputUsdPerMTok: perMillion(prompt) ?? 0,
    outputUsdPerMTok: perMillion(completion) ?? 0,
    cacheReadUsdPerMTok: perMillion(pricing.input_cache_read),
    cacheWriteUsdPerMTok: perMillion(pricing.input_cache_write),
    tiers: pricing.overrides?.map((tier) => ({
      aboveTokens: tier.min_prompt_tokens,
      inputUsdPerMTok: perMillion(tier.prompt) ?? 0,
      outputUsdPerMTok: perMillion(tier.completion) ?? 0,
    })),
  }
}
