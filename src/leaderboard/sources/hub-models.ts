import { z } from 'zod'
import { findLab } from '../../catalogue/labs.ts'
import { UpstreamError } from '../../errors.ts'
import { parseJson } from '../bounds.ts'
import { inParallel } from './in-parallel.ts'
import type { Repository } from '../../catalogue/listing.ts'
import type { Download, KnownReadings, Source, SourceReading } from './source.ts'
import { collectRejections, newest, nothingRead } from './source.ts'

/** Sizes, licences and the shape of the attention of open weights, from the Hub's own answers. */
export const hubModels: Source = {
  id: 'hub-models',
  name: 'Hugging Face Hub',
  url: 'https://huggingface.co/models',
  licence: "facts of the makers' model cards",
  attribution: "Hugging Face Hub, the makers' model cards",
  about:
    'How many parameters open weights have, how much memory a token of context takes, and their licence.',
  howToRead: 'Billions of parameters as stored; bytes of key-value cache per token at 16 bit.',
  weaknesses: [
    'of weights packed to 4 bit the count of stored elements is about half of the parameters',
  ],
  bundle: 'figures',
  rhythmDays: 60,
  readsAfter: true,
  read,
}

/** The Hub is a shared free service. */
const parallelRequests = 6

const modelSchema = z.object({
  id: z.string(),
  tags: z.array(z.string()).optional(),
  cardData: z
    .object({
      license: z.string().optional().catch(undefined),
      /** Of a licence that the Hub calls "other". */
      license_name: z.string().optional().catch(undefined),
    })
    .nullish(),
  safetensors: z.object({ total: z.number().positive().optional() }).nullish(),
  config: z.object({ architectures: z.array(z.string()).nullish() }).nullish(),
  createdAt: z.string().optional(),
  lastModified: z.string().optional(),
})

/** Hosts that call open weights by their repositories. */
const namesAsHub = /^(?:huggingface_|deepinfra$|nebius$|togetherai$)/

/** What is asked for: repositories of known makers that lists and boards name. */
export function repositoriesNamed(others: SourceReading[]): string[] {
  const named = new Map<string, string>()
  const add = (id: string | undefined) => {
    const [, owner] = /^([\w.-]+)\/[\w.-]+$/.exec(id ?? '') ?? []
    if (id && owner && findLab(owner)) named.set(id.toLowerCase(), id)
  }
  for (const { listings, figures, speeds = [], repositories = [] } of others) {
    for (const { provider, id, repository } of listings)
      add(repository ?? (namesAsHub.test(provider) ? id : undefined))
    for (const { name, isRepository } of figures) if (isRepository) add(name)
    for (const { name } of speeds) add(name)
    for (const { id } of repositories) add(id)
  }
  return [...named.values()].toSorted()
}

async function read(
  download: Download,
  _today?: string,
  { others, lastGood }: KnownReadings = { others: [] },
): Promise<SourceReading> {
  const rejections = collectRejections()
  const known = new Map((lastGood?.repositories ?? []).map((one) => [one.id.toLowerCase(), one]))
  const wanted = repositoriesNamed(others).filter((id) => !known.has(id.toLowerCase()))
  let failure: UpstreamError | undefined
  const found = await inParallel(wanted, parallelRequests, async (id) => {
    try {
      return [await readRepository(download, id)]
    } catch (error) {
      if (!(error instanceof UpstreamError)) throw error
      failure = error
      rejections.add('not on the Hub, or it could not be asked', id)
      return []
    }
  })
  const repositories = [...known.values(), ...found.flat()].toSorted((a, b) =>
    a.id < b.id ? -1 : 1,
  )
  if (failure && repositories.length === 0) throw failure
  return {
    ...nothingRead,
    asOf: lastGood && found.flat().length === 0 ? lastGood.asOf : newestNamed(others),
    repositories,
    rejected: rejections.list(),
  }
}

/** The answers carry no date of their own: they are at least as new as the boards that measured what they tell of. */
function newestNamed(others: SourceReading[]): string {
  return newest(
    others.flatMap(({ asOf, figures }) => (figures.some((one) => one.isRepository) ? asOf : [])),
  )
}

async function readRepository(download: Download, id: string): Promise<Repository> {
  const model = modelSchema.parse(await download.json(`https://huggingface.co/api/models/${id}`))
  const license =
    model.cardData?.license_name ??
    model.cardData?.license ??
    model.tags?.find((tag) => tag.startsWith('license:'))?.slice(8)
  const total = model.safetensors?.total
  const hasConfig = (model.config?.architectures ?? []).some((name) => name.includes('For'))
  const shape = hasConfig ? await readShape(download, id) : {}
  return {
    id,
    parametersB: total ? Number((total / 1e9).toPrecision(4)) : undefined,
    license: license === 'other' || license === 'unknown' ? undefined : license,
    ...shape,
  }
}

const count = z.number().positive().nullish().catch(undefined)
const shapeSchema = z.object({
  num_hidden_layers: count,
  num_attention_heads: count,
  num_key_value_heads: count,
  hidden_size: count,
  head_dim: count,
  kv_lora_rank: count,
  qk_rope_head_dim: count,
  max_position_embeddings: count,
  layer_types: z.array(z.string()).nullish().catch(undefined),
  num_global_key_value_heads: count,
  global_head_dim: count,
  /** The other layers keep a state of constant size. */
  linear_attn_config: z
    .object({ full_attn_layers: z.array(z.number()) })
    .nullish()
    .catch(undefined),
})
const configSchema = shapeSchema.extend({
  text_config: shapeSchema.nullish().catch(undefined),
  llm_config: shapeSchema.nullish().catch(undefined),
})

/** The shape of the attention from config.json; nothing where there is none that can be read. */
async function readShape(download: Download, id: string): Promise<Partial<Repository>> {
  try {
    // Python writes Infinity, which JSON does not have.
    const text = await download.text(`https://huggingface.co/${id}/resolve/main/config.json`)
    const config = configSchema.safeParse(parseJson(text.replaceAll(/\bInfinity\b/g, 'null'))).data
    return config ? shapeOf(config.text_config ?? config.llm_config ?? config) : {}
  } catch (error) {
    if (error instanceof UpstreamError || error instanceof SyntaxError) return {}
    throw error
  }
}

/**
 * Bytes of key-value cache per token at 16 bit: 2 x layers x key-value heads x head size x 2, of the layers that keep
 * all tokens; with compressed attention layers x (rank + rotary part) x 2.
 */
export function shapeOf(config: z.infer<typeof shapeSchema>): Partial<Repository> {
  const layers = config.num_hidden_layers ?? undefined
  const contextTokens = config.max_position_embeddings ?? undefined
  if (!layers) return { contextTokens }
  const whole = config.linear_attn_config?.full_attn_layers.length
  if (config.kv_lora_rank && config.qk_rope_head_dim)
    return {
      layers,
      contextTokens,
      kvBytesPerToken: (whole || layers) * (config.kv_lora_rank + config.qk_rope_head_dim) * 2,
    }
  const full = config.layer_types?.filter((type) => type === 'full_attention').length
  const heads =
    config.num_global_key_value_heads ?? config.num_key_value_heads ?? config.num_attention_heads
  const headSize =
    config.global_head_dim ??
    config.head_dim ??
    (config.hidden_size && config.num_attention_heads
      ? config.hidden_size / config.num_attention_heads
      : undefined)
  if (!heads || !headSize) return { layers, contextTokens }
  return { layers, contextTokens, kvBytesPerToken: 2 * (full || layers) * heads * headSize * 2 }
}
