import { z } from 'zod'
import { hostId } from '../../catalogue/hosts.ts'
import type { OtherJob } from '../../catalogue/model.ts'
import { gitHubFileDate } from './file-date.ts'
import type { ProviderListing } from '../../catalogue/listing.ts'
import type { Price } from '../../catalogue/model.ts'
import type { Source, SourceReading } from './source.ts'
import { collectRejections, newest, nothingRead, parseRow } from './source.ts'

const repository = 'BerriAI/litellm'
const file = 'model_prices_and_context_window.json'

/** A second price list, kept by hand by many: it checks prices, adds context tiers and knows when models end. */
export const liteLlm: Source = {
  id: 'litellm',
  name: 'LiteLLM',
  url: 'https://github.com/BerriAI/litellm',
  licence: 'MIT',
  attribution: 'LiteLLM model prices, BerriAI (MIT)',
  about:
    'Prices and limits that the LiteLLM gateway bills by, including cache rates and rates for long prompts.',
  howToRead: 'USD per 1M tokens, converted from USD per token.',
  weaknesses: [
    'kept by its users: units and zeros are sometimes wrong, so it is checked against the other lists',
  ],
  bundle: 'yes',
  rhythmDays: 7,
  datedByModels: true,
  read: async (download) =>
    parseLiteLlm(
      await download.json(`https://raw.githubusercontent.com/${repository}/main/${file}`),
      await gitHubFileDate(download, repository, file),
    ),
}

/** One provider has several routes here. */
const providerOf = (named: string) => hostId(named.replace(/^text-completion-/, ''))

const usdPerToken = z.number().nonnegative().nullish()
const ratesSchema = z.object({
  input_cost_per_token: usdPerToken,
  output_cost_per_token: usdPerToken,
  cache_read_input_token_cost: usdPerToken,
  cache_creation_input_token_cost: usdPerToken,
})
const modelSchema = ratesSchema.loose().extend({
  litellm_provider: z.string().min(1),
  mode: z.string().optional(),
  input_cost_per_token_batches: usdPerToken,
  output_cost_per_token_batches: usdPerToken,
  max_input_tokens: z.number().nonnegative().nullish(),
  max_output_tokens: z.number().nonnegative().nullish(),
  deprecation_date: z.iso.date().nullish().catch(undefined),
  supports_function_calling: z.boolean().nullish(),
  supports_response_schema: z.boolean().nullish(),
  supports_reasoning: z.boolean().nullish(),
  supported_output_modalities: z.array(z.string()).nullish(),
  tiered_pricing: z
    .array(ratesSchema.extend({ range: z.tuple([z.number(), z.number()]) }))
    .nullish()
    // Search services write other steps under the same key.
    .catch(undefined),
})
type ListedModel = z.infer<typeof modelSchema>

const textModes = new Set(['chat', 'responses', 'completion'])
const otherModes: Record<string, OtherJob> = {
  embedding: 'embedding',
  rerank: 'reranking',
  audio_transcription: 'speech-to-text',
  audio_speech: 'text-to-speech',
  image_generation: 'image-generation',
  image_edit: 'image-generation',
  video_generation: 'video-generation',
}
const notModels = new Set(['sample_spec', 'fallback_generalizations', 'last_updated'])

/** `changed`: the day the list last changed, when known; else it is as new as the newest date in an id. */
export function parseLiteLlm(list: unknown, changed?: string): SourceReading {
  const rejections = collectRejections()
  const listings = new Map<string, ProviderListing>()
  const entries = Object.entries(z.record(z.string(), z.unknown()).parse(list))
  for (const [key, raw] of entries) {
    if (notModels.has(key)) continue
    const model = parseRow(modelSchema, raw, key, rejections)
    if (!model) continue
    const price = toPrice(model)
    const reason = whyLeftOut(key, model)
    if (reason) {
      rejections.add(reason, key)
      continue
    }
    const listing = toListing(key, model, price)
    const name = `${listing.provider} ${listing.id}`
    // The key with its route is the newer entry where a model is listed with and without.
    if (listings.has(name)) rejections.add('listed twice under one provider', key)
    if (!listings.has(name) || key.includes('/')) listings.set(name, listing)
  }
  return {
    ...nothingRead,
    asOf: changed ?? newest(entries.map(([key]) => dateIn(key) ?? '')),
    listings: [...listings.values()],
    rejected: rejections.list(),
  }
}

function dateIn(key: string): string | undefined {
  const date = /20\d\d-\d\d-\d\d/.exec(key)?.[0]
  return z.iso.date().safeParse(date).data
}

function whyLeftOut(key: string, model: ListedModel): string | undefined {
  const { mode = 'no mode', supported_output_modalities: answers } = model
  if (!textModes.has(mode) && !otherModes[mode])
    return `${mode}: neither text nor another known job`
  if (/deepgram|assemblyai|elevenlabs|soniox|polly|runway/.test(model.litellm_provider))
    return 'not a host of models that answer with text'
  if (otherModes[mode] && key.includes('/') && /(?:^|\/)\d+-x-\d+|-x-/.test(key))
    return 'the price of one picture size'
  // Text models that can draw with a tool are listed with "image".
  if (answers && (!answers.includes('text') || answers.some((one) => /audio|video/.test(one))))
    return 'answers with sound or pictures'
  if (key.startsWith('ft:')) return 'the price of a fine-tuned copy'
  return undefined
}

function toListing(key: string, model: ListedModel, price: Price | undefined): ProviderListing {
  const id = withoutRoute(key, model.litellm_provider)
  return {
    provider: providerOf(model.litellm_provider),
    id,
    name: id,
    contextTokens: model.max_input_tokens || undefined,
    maxOutputTokens: model.max_output_tokens || undefined,
    toolCalling: model.supports_function_calling ?? undefined,
    structuredOutput: model.supports_response_schema ?? undefined,
    reasoning: model.supports_reasoning ?? undefined,
    endsOn: model.deprecation_date ?? undefined,
    job: otherModes[model.mode ?? ''],
    price: otherModes[model.mode ?? ''] ? undefined : price,
  }
}

/** `gemini/gemini-3.6-flash` is sold as `gemini-3.6-flash`; `openrouter/openai/gpt-5` as `openai/gpt-5`. */
function withoutRoute(key: string, provider: string): string {
  const [route = '', ...rest] = key.split('/')
  const plain = (text: string) => text.replaceAll('-', '_')
  return rest.length > 0 && plain(provider).startsWith(plain(route)) ? rest.join('/') : key
}

const perMillion = (usd: number | null | undefined) =>
  usd == null ? undefined : Number((usd * 1e6).toPrecision(6))

function toPrice(model: ListedModel): Price | undefined {
  const [first, ...steps] = model.tiered_pricing ?? []
  const base = model.input_cost_per_token == null && first ? first : model
  const input = perMillion(base.input_cost_per_token)
  const output = perMillion(base.output_cost_per_token)
  // Two zeros mark a subscription, a local route or a placeholder.
  if (input === undefined || output === undefined || (input === 0 && output === 0)) return undefined
  const tiers = [...tiersByName(model), ...steps.map((step) => ({ ...step, above: step.range[0] }))]
    .flatMap((tier) => {
      const inputUsdPerMTok = perMillion(tier.input_cost_per_token)
      const outputUsdPerMTok = perMillion(tier.output_cost_per_token)
      return inputUsdPerMTok === undefined || outputUsdPerMTok === undefined
        ? []
        : [{ aboveTokens: tier.above, inputUsdPerMTok, outputUsdPerMTok }]
    })
    .toSorted((a, b) => a.aboveTokens - b.aboveTokens)
  return {
    inputUsdPerMTok: input,
    outputUsdPerMTok: output,
    cacheReadUsdPerMTok: perMillion(base.cache_read_input_token_cost),
    cacheWriteUsdPerMTok: perMillion(base.cache_creation_input_token_cost),
    tiers: tiers.length > 0 ? tiers : undefined,
    batch: batchOf(model),
  }
}

/** Both rates or none: a missing one would be taken for the usual rate. */
function batchOf(model: ListedModel): Price['batch'] {
  const inputUsdPerMTok = perMillion(model.input_cost_per_token_batches)
  const outputUsdPerMTok = perMillion(model.output_cost_per_token_batches)
  return inputUsdPerMTok && outputUsdPerMTok ? { inputUsdPerMTok, outputUsdPerMTok } : undefined
}

/** `input_cost_per_token_above_200k_tokens`: the threshold is in the name of the field. */
function tiersByName(model: ListedModel) {
  return Object.keys(model).flatMap((field) => {
    const thousands = /^input_cost_per_token_above_(\d+)k_tokens$/.exec(field)?.[1]
    if (!thousands) return []
    return {
      above: Number(thousands) * 1000,
      input_cost_per_token: usdPerToken.safeParse(model[field]).data,
      output_cost_per_token: usdPerToken.safeParse(
        model[`output_cost_per_token_above_${thousands}k_tokens`],
      ).data,
    }
  })
}
