import type { Model, Offer } from './model.ts'
import type { EndNotice } from './listing.ts'
import { labOfProvider } from './labs.ts'
import type { NameIndex } from './names.ts'

/** What is known of ends, by model and by offer. */
interface Ends {
  models: Map<string, EndNotice>
  /** By model and provider. */
  offers: Map<string, EndNotice>
}

const offerKey = (model: string, provider: string) => `${model}\n${provider}`

/** Notices joined to models; of several for one model at one provider the newest reading counts, then the later end. */
export function joinEnds(notices: EndNotice[], names: NameIndex): Ends {
  const ends: Ends = { models: new Map(), offers: new Map() }
  const newer = (one: EndNotice, other: EndNotice | undefined) =>
    !other ||
    one.seen > other.seen ||
    (one.seen === other.seen && (one.endsOn ?? '') > (other.endsOn ?? ''))
  for (const notice of notices) {
    const lab = labOfProvider.get(notice.provider)
    const resolved = names.resolve(notice.id, lab)
    if (!resolved) continue
    const { model } = resolved
    if (newer(notice, ends.offers.get(offerKey(model, notice.provider))))
      ends.offers.set(offerKey(model, notice.provider), notice)
    if (lab && newer(notice, ends.models.get(model))) ends.models.set(model, notice)
  }
  return ends
}

export function withEnd(model: Model, { models }: Ends, names: NameIndex, today: string): Model {
  const notice = models.get(model.id)
  // The weights stay: only the lab's own offer ends.
  if (!notice?.endsOn || model.openWeights) return model
  const ended = notice.endsOn <= today
  return {
    ...model,
    status: ended ? 'retired' : (model.status ?? 'deprecated'),
    endsOn: notice.endsOn,
    endSource: notice.url,
    replacement: replacementOf(notice, names),
  }
}

function replacementOf({ replacement }: EndNotice, names: NameIndex): string | undefined {
  const written = replacement?.trim()
  if (!written || /^[-–—\s]*$|^none$/i.test(written)) return undefined
  const plain = written.replace(/ \([^(]*\)$/, '')
  return names.resolve(plain)?.model ?? written.slice(0, 80)
}

export function offerWithEnd(offer: Offer, { offers }: Ends): Offer {
  const notice = offers.get(offerKey(offer.model, offer.provider))
  return notice ? { ...offer, endsOn: notice.endsOn } : offer
}
