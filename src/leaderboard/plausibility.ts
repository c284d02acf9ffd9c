import { z } from 'zod'
import type { Benchmark } from './model.ts'
import { canonicalKey } from '../catalogue/names.ts'
import type { ProviderListing } from '../catalogue/listing.ts'
import type { Price } from '../catalogue/model.ts'
import type { Figure, Rejections, SourceReading } from './sources/source.ts'
import { collectRejections } from './sources/source.ts'
import { daysAfter } from '../dates.ts'

/** What is let in of a reading, or why none of it is. */
type Verdict = { accepted: SourceReading } | { refused: string }

/** A reading with the copy it replaces. */
interface CheckedReading {
  reading: SourceReading
  lastGood?: SourceReading
}

/** From here on two prices of one model cannot both be right. */
const implausibleFactor = 10
/** Fewer prices than these do not show that a whole list has changed its unit. */
const fewPrices = 10
/**
 * Refuses a reading that cannot be what the source meant to publish, so that the last good copy stays; single figures
 * that cannot be right are left out with a reason. `today`: ISO date.
 */
export function checkReading(
  reading: SourceReading,
  lastGood: SourceReading | undefined,
  today: string,
): Verdict {
  const refused =
    rowsProblem(reading, lastGood) ??
    dateProblem(reading, today) ??
    pricesProblem(reading, lastGood)
  if (refused) return { refused }
  const rejections = collectRejections()
  const about = new Map(reading.benchmarks.map((benchmark) => [benchmark.id, benchmark]))
  const figures = reading.figures.filter((figure) => {
    const reason = figureProblem(figure, about.get(figure.benchmark))
    if (reason) rejections.add(reason, `${figure.benchmark} ${figure.name}: ${figure.value}`)
    return !reason
  })
  return { accepted: withRejections({ ...reading, figures }, rejections) }
}

/** Listings, figures and measured runs; of sources that have none of these, repositories and notices of ends. */
export function rowCount({
  listings,
  figures,
  speeds = [],
  hostSpeeds = [],
  repositories = [],
  ends = [],
}: SourceReading): number {
  const rows = listings.length + figures.length + speeds.length + hostSpeeds.length
  return rows || repositories.length + ends.length
}

function rowsProblem(
  reading: SourceReading,
  lastGood: SourceReading | undefined,
): string | undefined {
  const rows = rowCount(reading)
  if (rows === 0) return 'it has no readable rows'
  const before = lastGood ? rowCount(lastGood) : 0
  return rows * 2 < before
    ? `it has ${rows} rows, less than half of the ${before} of the last good copy`
    : undefined
}

function dateProblem(reading: SourceReading, today: string): string | undefined {
  const { asOf, figures, speeds = [], hostSpeeds = [] } = reading
  if (!z.iso.date().safeParse(asOf).success) return 'it does not say from when its rows are'
  // It is tomorrow already in part of the world.
  const latest = daysAfter(today, 1)
  const future = [asOf, ...[...figures, ...speeds, ...hostSpeeds].map(({ date }) => date)].find(
    (date) => date > latest,
  )
  return future && `it has a date in the future: ${future}`
}

function pricesProblem(
  reading: SourceReading,
  lastGood: SourceReading | undefined,
): string | undefined {
  const before = pricesByModel(lastGood?.listings ?? [])
  const compared = reading.listings.flatMap((listing) => {
    const known = before.get(keyOf(listing))
    return listing.price && known ? [disagrees(listing.price, known)] : []
  })
  const off = compared.filter(Boolean).length
  return compared.length >= fewPrices && off * 2 > compared.length
    ? `${off} of ${compared.length} prices changed by a factor of ${implausibleFactor} or more, as if in another unit`
    : undefined
}

function figureProblem(figure: Figure, benchmark: Benchmark | undefined): string | undefined {
  if (!benchmark) return 'its benchmark is not described'
  const { value } = figure
  if (!Number.isFinite(value)) return 'the value is not a number'
  if (benchmark.unit === 'percent' && (value < 0 || value > 100)) return 'the value is not 0-100'
  if (benchmark.unit === 'rating' && value <= 0) return 'a rating is above 0'
  return undefined
}

/**
 * Takes the price from every listing that differs by a factor of 10 or more from the same provider and model in the
 * other price lists, unless one of them agrees; where no other list has it, from that in its own last good copy. Of two
 * lists that contradict each other nobody knows which is right, so both lose the price: unknown is better than wrong.
 */
export function crossCheckPrices<Checked extends CheckedReading>(readings: Checked[]): Checked[] {
  const lists = readings.map(({ reading }) => pricesByModel(reading.listings))
  return readings.map((checked, own) => {
    const { reading, lastGood } = checked
    const before = pricesByModel(lastGood?.listings ?? [])
    const rejections = collectRejections()
    const listings = reading.listings.map((listing) => {
      const { price, provider, id } = listing
      if (!price) return listing
      const key = keyOf(listing)
      const others = lists.flatMap((list, i) => (i === own ? [] : (list.get(key) ?? [])))
      const where = others.length > 0 ? 'another price list' : 'the last good copy'
      const known = others.length > 0 ? others : (before.get(key) ?? [])
      if (known.length === 0 || !disagrees(price, known)) return listing
      rejections.add(
        `the price differs by a factor of ${implausibleFactor} or more from ${where}`,
        `${provider} ${id}: ${inWords(price)} against ${known.map(inWords).join(', ')}`,
      )
      return { ...listing, price: undefined }
    })
    return { ...checked, reading: withRejections({ ...reading, listings }, rejections) }
  })
}

const keyOf = ({ provider, id }: ProviderListing) => `${provider} ${canonicalKey(id)}`
const inWords = (price: Price) => `${price.inputUsdPerMTok}/${price.outputUsdPerMTok}`

/** Dated copies and regions of a model are one key with several prices. */
function pricesByModel(listings: ProviderListing[]): Map<string, Price[]> {
  const prices = new Map<string, Price[]>()
  for (const listing of listings) {
    if (!listing.price) continue
    const key = keyOf(listing)
    prices.set(key, [...(prices.get(key) ?? []), listing.price])
  }
  return prices
}

function disagrees(price: Price, known: Price[]): boolean {
  return known.every(
    (other) =>
      isFarFrom(price.inputUsdPerMTok, other.inputUsdPerMTok) ||
      isFarFrom(price.outputUsdPerMTok, other.outputUsdPerMTok),
  )
}

/** A price of 0 on one side only is as far off as can be. */
function isFarFrom(a: number, b: number): boolean {
  return a !== b && Math.max(a, b) >= implausibleFactor * Math.min(a, b)
}

function withRejections(reading: SourceReading, rejections: Rejections): SourceReading {
  return { ...reading, rejected: [...reading.rejected, ...rejections.list()] }
}
