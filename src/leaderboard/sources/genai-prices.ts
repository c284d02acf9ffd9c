import { z } from 'zod'
import { hostId } from '../../catalogue/hosts.ts'
import { gitHubFileDate } from './file-date.ts'
import type { ProviderListing } from '../../catalogue/listing.ts'
import type { Price } from '../../catalogue/model.ts'
import type { Rejections, Source, SourceReading } from './source.ts'
import { collectRejections, newest, nothingRead, parseRow } from './source.ts'

const repository = 'pydantic/genai-prices'
const file = 'prices/new_data/v2/data.json'

/** A third price list, with context tiers, rates by the hour and announced changes. */
export const genaiPrices: Source = {
  id: 'genai-prices',
  name: 'genai-prices',
  url: 'https://github.com/pydantic/genai-prices',
  licence: 'MIT',
  attribution: 'genai-prices, Pydantic (MIT)',
  about:
    'Prices at each provider, including cache rates and rates for long prompts, kept by Pydantic.',
  howToRead:
    'USD per 1M tokens; where a price changed, the newest counts; by the hour, the rates at peak.',
  weaknesses: ['kept by hand: a new price can take days'],
  bundle: 'yes',
  rhythmDays: 14,
  read: async (download, today = new Date().toISOString().slice(0, 10)) =>
    parseGenaiPrices(
      await download.json(`https://raw.githubusercontent.com/${repository}/main/${file}`),
      today,
      await gitHubFileDate(download, repository, file),
    ),
}

function providerOf(named: string, model: string): string {
  // Google's own platform and its cloud are one provider here.
  if (named === 'google' && model.startsWith('claude')) return 'google-vertex-anthropic'
  if (named === 'google' && model.endsWith('-maas')) return 'google-vertex'
  return hostId(named)
}

const usd = z.number().nonnegative()
/** One rule is written both as above 271,999 and as above 272,000. */
const startSchema = z
  .number()
  .positive()
  .transform((start) => (start % 1000 === 999 ? start + 1 : start))
/** A price, or one that changes for the whole request once the prompt is longer than `start`. */
const rateSchema = z.union([
  usd.transform((base) => ({ base, tiers: [] })),
  z.object({ base: usd, tiers: z.array(z.object({ start: startSchema, price: usd })) }),
])
type Rate = z.infer<typeof rateSchema>

const pricesSchema = z.record(z.string(), rateSchema)
type Prices = z.infer<typeof pricesSchema>

const constraintSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('start_date'), start_date: z.iso.date() }),
  z.object({ type: z.literal('time_of_date'), start_time: z.string(), end_time: z.string() }),
])
const datedSchema = z.object({ constraint: constraintSchema.optional(), prices: pricesSchema })
type Dated = z.infer<typeof datedSchema>

const modelSchema = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  context_window: z.number().positive().optional(),
  deprecated: z.boolean().optional(),
  prices: z.union([
    z.array(datedSchema).min(1),
    pricesSchema.transform((prices): Dated[] => [{ prices }]),
  ]),
})

const providersSchema = z.array(z.object({ id: z.string(), models: z.array(z.unknown()) }))

/**
 * `today`: decides which of the dated prices holds. `changed`: the day the list last changed, when known; else it is as
 * new as the newest price in it that has come into force.
 */
export function parseGenaiPrices(list: unknown, today: string, changed?: string): SourceReading {
  const rejections = collectRejections()
  const listings: ProviderListing[] = []
  const starts: string[] = []
  for (const provider of providersSchema.parse(list))
    for (const raw of provider.models) {
      const id = z.object({ id: z.string() }).safeParse(raw).data?.id ?? 'a model without id'
      const label = `${provider.id} ${id}`
      const model = parseRow(modelSchema, raw, label, rejections)
      if (!model) continue
      starts.push(...model.prices.flatMap(startOf).filter((start) => start <= today))
      const schedule = scheduleOf(model.prices, today, label, rejections)
      if (
        Object.keys(schedule.current).some((unit) => /^output_(?:audio|image|video)/.test(unit))
      ) {
        rejections.add('answers with more than text', label)
        continue
      }
      // They are OpenRouter's, and OpenRouter routed to Azure once.
      if (provider.id === 'azure' && !/^(?:gpt|o\d|codex)/.test(id)) {
        rejections.add("another host's price", label)
        continue
      }
      const price = priceOf(schedule)
      if (!price) {
        rejections.add('no price for text in and text out', label)
        continue
      }
      listings.push({
        provider: providerOf(provider.id, id),
        id,
        name: model.name ?? id,
        contextTokens: model.context_window,
        status: model.deprecated ? 'deprecated' : undefined,
        price,
      })
    }
  return {
    ...nothingRead,
    asOf: changed ?? newest(starts),
    listings,
    rejected: rejections.list(),
  }
}

const startOf = ({ constraint }: Dated) =>
  constraint?.type === 'start_date' ? [constraint.start_date] : []

/** Rates of one kind: in force, to come, and at their hours. */
interface Schedule {
  current: Prices
  coming: { from: string; prices: Prices }[]
  hourly: { hours: string; prices: Prices }[]
}

/** The last price in force holds: the list is in the order of time. */
function scheduleOf(all: Dated[], today: string, label: string, rejections: Rejections): Schedule {
  const schedule: Schedule = { current: {}, coming: [], hourly: [] }
  let known = false
  for (const { constraint, prices } of all) {
    if (constraint?.type === 'time_of_date') {
      const hours = `${constraint.start_time.slice(0, 5)}-${constraint.end_time.slice(0, 5)}`
      schedule.hourly.push({ hours, prices })
    } else if (constraint && constraint.start_date > today) {
      schedule.coming.push({ from: constraint.start_date, prices })
    } else {
      if (known) rejections.add('an older price of the same model', label)
      known = true
      schedule.current = prices
    }
  }
  return schedule
}

/** Where hours of the day differ the higher rates are the price, and the lower ones stand beside it. */
function priceOf({ current, coming, hourly }: Schedule): Price | undefined {
  const usual = toPrice(current)
  const [first] = hourly
  const special = first && toPrice(first.prices)
  const changes = coming.flatMap(({ from, prices }) => {
    const price = toPrice(prices)
    return price ? [{ from, ...price }] : []
  })
  const whole = (price: Price): Price => (changes.length ? { ...price, changes } : price)
  if (!usual || !special || !first) return usual && whole(usual)
  const hours = hourly.map((span) => span.hours)
  const [peak, other, otherHours] =
    special.inputUsdPerMTok > usual.inputUsdPerMTok
      ? [special, usual, restOfDay(hours)]
      : [usual, special, hours]
  const { inputUsdPerMTok, outputUsdPerMTok, cacheReadUsdPerMTok } = other
  const rates = { inputUsdPerMTok, outputUsdPerMTok, cacheReadUsdPerMTok }
  return whole({ ...peak, offPeak: { ...rates, hours: otherHours } })
}

/** The spans between the given ones, which are in the order of the day. */
function restOfDay(spans: string[]): string[] {
  const sorted = spans.toSorted()
  return sorted.map((span, i) => {
    const next = sorted[(i + 1) % sorted.length] ?? span
    return `${span.slice(6)}-${next.slice(0, 5)}`
  })
}

function toPrice(prices: Prices): Price | undefined {
  const { input_mtok: input, output_mtok: output } = prices
  // Two zeros mark a free tier, not a price.
  if (!input || !output || (input.base === 0 && output.base === 0)) return undefined
  const starts = [...new Set([...input.tiers, ...output.tiers].map(({ start }) => start))]
  const tiers = starts
    .toSorted((a, b) => a - b)
    .map((start) => ({
      aboveTokens: start,
      inputUsdPerMTok: priceAt(input, start),
      outputUsdPerMTok: priceAt(output, start),
    }))
  return {
    inputUsdPerMTok: input.base,
    outputUsdPerMTok: output.base,
    cacheReadUsdPerMTok: prices.cache_read_mtok?.base,
    cacheWriteUsdPerMTok: prices.cache_write_mtok?.base,
    tiers: tiers.length > 0 ? tiers : undefined,
  }
}

function priceAt(rate: Rate, start: number): number {
  const reached = rate.tiers.filter((tier) => tier.start <= start)
  return reached.toSorted((a, b) => a.start - b.start).at(-1)?.price ?? rate.base
}
