import type { NameIndex } from '../catalogue/names.ts'
import type { Offer } from '../catalogue/model.ts'
import type { HostSpeed, SourceReading } from './sources/source.ts'

/** Each offer with how fast its provider served the model, where that was measured; the newest measurement counts. */
export function withSpeeds(
  offers: Offer[],
  readings: { source: { id: string }; reading: SourceReading }[],
  names: NameIndex,
): Offer[] {
  const fastest = new Map<string, HostSpeed & { source: string }>()
  for (const { source, reading } of readings)
    for (const row of reading.hostSpeeds ?? []) {
      const model = names.resolve(row.name)?.model
      if (!model) continue
      const key = `${row.host} ${model}`
      const known = fastest.get(key)
      if (!known || isBetter(row, known)) fastest.set(key, { ...row, source: source.id })
    }
  return offers.map((offer) => {
    const measured = fastest.get(`${offer.provider} ${offer.model}`)
    if (!measured) return offer
    const { name: _, host: __, ...speed } = measured
    return { ...offer, speed }
  })
}

/** A median of many requests beats a probe, then the newer, then the faster of several regions or tiers. */
function isBetter(row: HostSpeed, known: HostSpeed): boolean {
  const isProbe = ({ percentile }: HostSpeed) => percentile === 'probe'
  if (isProbe(row) !== isProbe(known)) return isProbe(known)
  if (row.date !== known.date) return row.date > known.date
  return (row.outputTokensPerSecond ?? 0) > (known.outputTokensPerSecond ?? 0)
}
