import { z } from 'zod'
import { hostId } from '../../catalogue/hosts.ts'
import { retirementNotices } from '../../catalogue/retirement-notices.ts'
import type { EndNotice } from '../../catalogue/listing.ts'
import type { Source, SourceReading } from './source.ts'
import { collectRejections, newest, nothingRead, parseRow } from './source.ts'

/** When providers stop serving models, each date cited to the provider's page. */
export const modelDeprecations: Source = {
  id: 'model-deprecations',
  name: 'modeldeprecations.dev',
  url: 'https://modeldeprecations.dev',
  licence: 'MIT',
  attribution: 'modeldeprecations.dev (MIT)',
  about: 'Shutdown dates and replacements that providers have announced, with the page of each.',
  howToRead:
    'A date holds for the platform that announced it; a promise not to end sooner is no end.',
  weaknesses: ['kept by hand: notices of the last weeks can be missing'],
  bundle: 'yes',
  rhythmDays: 30,
  read: async (download) =>
    parseModelDeprecations(await download.json('https://modeldeprecations.dev/api/v1/models.json')),
}

/** Notices of clouds and hosts, collected daily by a program. */
export const deprecationsInfo: Source = {
  id: 'deprecations-info',
  name: 'deprecations.info',
  url: 'https://deprecations.info',
  licence: 'MIT',
  attribution: 'deprecations.info (MIT)',
  about:
    'Shutdown dates of models at Azure, Bedrock, Vertex, Groq and others, read from their pages daily.',
  howToRead: 'A date holds for the platform that announced it.',
  weaknesses: ['read by a program: dates that a provider has moved since may stay'],
  bundle: 'yes',
  rhythmDays: 30,
  read: async (download) =>
    parseDeprecationsInfo(
      await download.json(
        'https://raw.githubusercontent.com/deprecations/deprecations-rss/main/docs/v1/deprecations.json',
      ),
    ),
}

/** This product's own table; see catalogue/retirement-notices.ts. */
export const ownNotices: Source = {
  id: 'retirement-notices',
  name: 'Retirement notices',
  url: 'https://developers.openai.com/api/docs/deprecations',
  licence: 'facts',
  attribution: "The providers' own pages, named with each date",
  about: "Ends that the lists above do not have yet, from the providers' pages.",
  howToRead: 'A date holds for the platform that announced it.',
  weaknesses: ['kept by hand with this product'],
  bundle: 'yes',
  alwaysRead: true,
  read: async () => reading(retirementNotices),
}

const reading = (ends: EndNotice[], rejected: SourceReading['rejected'] = []): SourceReading => ({
  ...nothingRead,
  asOf: newest(ends.map(({ seen }) => seen)),
  ends,
  rejected,
})

const entrySchema = z.object({
  provider: z.string(),
  model: z.string(),
  aliases: z.array(z.string()).optional(),
  shutdown_on: z.iso.date().optional(),
  /** A promise not to end sooner, which says that no end is set. */
  earliest_shutdown_on: z.iso.date().optional(),
  replacements: z
    .array(z.object({ model: z.string(), recommended: z.boolean().optional() }))
    .optional(),
  sources: z.array(z.object({ url: z.url() })).optional(),
  last_verified: z.iso.date().optional(),
})

export function parseModelDeprecations(answer: unknown): SourceReading {
  const rejections = collectRejections()
  const list = z
    .object({ asOf: z.iso.date().optional(), models: z.array(z.unknown()) })
    .parse(answer)
  const ends = list.models.flatMap((raw): EndNotice[] => {
    const entry = parseRow(entrySchema, raw, JSON.stringify(raw).slice(0, 80), rejections)
    const endsOn = entry?.shutdown_on
    if (!entry || !(endsOn ?? entry.earliest_shutdown_on)) return []
    const replacements = entry.replacements ?? []
    const replacement = (replacements.find(({ recommended }) => recommended) ?? replacements[0])
      ?.model
    const provider = hostId(entry.provider)
    const url = entry.sources?.[0]?.url ?? modelDeprecations.url
    const seen = entry.last_verified ?? list.asOf ?? endsOn ?? ''
    return [entry.model, ...(entry.aliases ?? [])].map((id) => ({
      provider,
      id,
      endsOn,
      ...(entry.earliest_shutdown_on && { notBefore: entry.earliest_shutdown_on }),
      replacement,
      url,
      seen,
    }))
  })
  return {
    ...reading(ends, rejections.list()),
    asOf: list.asOf ?? newest(ends.map(({ seen }) => seen)),
  }
}

const noticeSchema = z.object({
  provider: z.string(),
  model_id: z.string().min(1),
  shutdown_date: z.iso.date(),
  replacement_models: z.array(z.string()).nullish(),
  url: z.url(),
  last_observed: z.string().nullish(),
  scraped_at: z.string().nullish(),
})

const observedProviders: Record<string, string> = {
  anthropic: 'anthropic',
  'aws bedrock': 'amazon-bedrock',
  azure: 'azure',
  cohere: 'cohere',
  google: 'google',
  'google vertex': 'google-vertex',
  groq: 'groq',
  openai: 'openai',
  xai: 'xai',
}

export function parseDeprecationsInfo(answer: unknown): SourceReading {
  const rejections = collectRejections()
  const ends = z
    .array(z.unknown())
    .parse(answer)
    .flatMap((raw): EndNotice[] => {
      const label = z.object({ model_id: z.string() }).safeParse(raw).data?.model_id ?? 'no id'
      const notice = parseRow(noticeSchema, raw, label, rejections)
      if (!notice) return []
      const provider = observedProviders[notice.provider.toLowerCase()]
      if (!provider) {
        rejections.add('a provider that is not known here', `${notice.provider} ${label}`)
        return []
      }
      const [replacement] = notice.replacement_models ?? []
      const seen = (notice.last_observed ?? notice.scraped_at ?? '').slice(0, 10)
      return [
        {
          provider,
          id: notice.model_id,
          endsOn: notice.shutdown_date,
          replacement,
          url: notice.url,
          seen: z.iso.date().safeParse(seen).data ?? notice.shutdown_date,
        },
      ]
    })
  return reading(ends, rejections.list())
}
