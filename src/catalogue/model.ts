import { z } from 'zod'

const id = z.string().min(1)
const usd = z.number().nonnegative()
const count = z.number().positive()
const date = z.iso.date()

/** Jobs that no text-generating model does. */
export const otherJobs = [
  'embedding',
  'reranking',
  'speech-to-text',
  'text-to-speech',
  'image-generation',
  'video-generation',
  'other',
] as const
export type OtherJob = (typeof otherJobs)[number]

/** A model as its lab released it, independent of who serves it. Absent means unknown, never zero. */
export const modelSchema = z.object({
  /** Canonical `lab/model`; effort, date, agent and provider are never part of it. */
  id,
  name: id,
  lab: id,
  /** Other spellings that lists and boards use, as far as they do not follow from id and name. */
  aliases: z.array(z.string()).optional(),
  /** Line of models that succeed each other, for example `claude-opus`. */
  family: z.string().optional(),
  released: date.optional(),
  /** `YYYY-MM` or `YYYY-MM-DD`. */
  knowledgeCutoff: z.string().optional(),
  openWeights: z.boolean().optional(),
  /** SPDX identifier where there is one (`apache-2.0`), else a short name (`llama-3.1-community`). */
  license: z.string().optional(),
  /** What the licence allows; `conditions`: it names some, for example a number of users. */
  commercialUse: z.enum(['yes', 'no', 'conditions']).optional(),
  /** Total parameters in billions. */
  parametersB: count.optional(),
  /** Parameters in billions that one token passes through; the total where the model is dense. */
  activeParametersB: count.optional(),
  layers: count.optional(),
  /** Bytes of key-value cache per token of context at 16 bit; an upper bound where some layers see a window only. */
  kvBytesPerToken: count.optional(),
  contextTokens: count.optional(),
  maxOutputTokens: count.optional(),
  inputModalities: z.array(z.string()).optional(),
  toolCalling: z.boolean().optional(),
  structuredOutput: z.boolean().optional(),
  reasoning: z.boolean().optional(),
  /** Whether a model that thinks can be told not to; absent: unknown. */
  thinkingOptional: z.boolean().optional(),
  /** What it is made for, such as `translation` or `base`; absent: general chat and instructions. */
  purpose: z.string().optional(),
  /** `fine-tune`: by a named maker of models, on another's weights; `community`: an upload. Absent: official. */
  origin: z.enum(['official', 'fine-tune', 'community']).optional(),
  /** Canonical id of the model it was made from. */
  base: z.string().optional(),
  /** By field: the source that states it; absent where it follows from the name or from this product's own tables. */
  credits: z.record(z.string(), id).optional(),
  /** Somebody's fine-tune and not a lab's release; `base`: canonical id of the model it was made from. */
  community: z.object({ base: id }).optional(),
  /** `retired`: its lab no longer sells it and the weights are closed. */
  status: z.enum(['alpha', 'beta', 'deprecated', 'retired']).optional(),
  /** Day on which its lab shuts it down, or did; see `endSource`. Never of open weights that stay available. */
  endsOn: date.optional(),
  endSource: z.url().optional(),
  /** What its lab names instead: a canonical id where it is known, else the lab's words. */
  replacement: z.string().optional(),
})

const ratesSchema = z.object({ inputUsdPerMTok: usd, outputUsdPerMTok: usd })
const plainPriceSchema = ratesSchema.extend({
  cacheReadUsdPerMTok: usd.optional(),
  cacheWriteUsdPerMTok: usd.optional(),
  /** Rates for the whole request once the prompt is longer than `aboveTokens`. */
  tiers: z.array(ratesSchema.extend({ aboveTokens: count })).optional(),
  /** Rates for requests that may wait, up to a day with most providers. */
  batch: ratesSchema.optional(),
})

/** USD per 1M tokens. */
const priceSchema = plainPriceSchema.extend({
  /** Lower rates at some hours of the day, `01:00-04:00` in UTC; the others are the rates at peak. */
  offPeak: ratesSchema
    .extend({ cacheReadUsdPerMTok: usd.optional(), hours: z.array(z.string()) })
    .optional(),
  /** Announced rates with the day they hold from, in the order of time; see `offerOn`. */
  changes: z.array(plainPriceSchema.extend({ from: date })).optional(),
})

/** A model at one provider (host), with its price. Absent means unknown. */
export const offerSchema = priceSchema.extend({
  model: id,
  provider: id,
  /** The provider's own id of the model. */
  hostId: z.string().optional(),
  /** Of this offer; a provider often serves less than the model could. */
  contextTokens: count.optional(),
  maxOutputTokens: count.optional(),
  status: z.enum(['alpha', 'beta', 'deprecated', 'retired']).optional(),
  /** Day on which this provider stops serving it. */
  endsOn: date.optional(),
  /** What the provider does with what is sent to it. */
  dataPolicy: z
    .object({
      training: z.boolean().optional(),
      retentionDays: z.number().nonnegative().optional(),
      source: z.url(),
    })
    .optional(),
  /**
   * Measured at this provider. `percentile`: `p50`, the median of many requests, `p50 of its fastest provider` where it
   * passes requests on, or `probe` for a single request.
   */
  speed: z
    .object({
      firstTokenSeconds: count.optional(),
      outputTokensPerSecond: count.optional(),
      percentile: z.string(),
      date,
      source: id,
    })
    .optional(),
  /** The provider is the lab itself: its price is the price of record. */
  firstParty: z.boolean(),
  /** Where the provider promises to process the data: ISO 3166-1 alpha-2 codes or "eu". */
  regions: z.array(z.string()).optional(),
  /** The day of the price list. */
  asOf: date,
  source: id,
})

/** A model for another job than answering with text: known by name, so that it can be declined by name. */
export const otherModelSchema = z.object({ id, name: id, lab: id, job: z.enum(otherJobs) })

export type Model = z.infer<typeof modelSchema>
export type Price = z.infer<typeof priceSchema>
export type Offer = z.infer<typeof offerSchema>
export type OtherModel = z.infer<typeof otherModelSchema>
