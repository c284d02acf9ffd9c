import type { Model, Offer } from './model.ts'
import type { EndNotice } from './listing.ts'
import { labOfProvider } from './labs.ts'
import { nameKey, type NameIndex } from './names.ts'

/** What is known of ends, by model and by offer. */
interface Ends {
  models: Map<string, EndNotice>
  /** By model and provider. */
  offers: Map<string, EndNotice>
}

const offerKey = (model: string, provider: string) => `${model}\n${provider}`

/** The newest reading counts, then the later end. */
function isNewer(one: EndNotice, other: EndNotice | undefined): boolean {
  if (!other || one.seen > other.seen) return true
  return one.seen === other.seen && (one.endsOn ?? '') > (other.endsOn ?? '')
}

const hadCome = ({ endsOn, seen }: EndNotice) => endsOn !== undefined && endsOn <= seen

/** Of several notices for one id the newest; but what had ended when it was read has not ended later. */
function oncePerId(notices: EndNotice[]): Iterable<EndNotice> {
  const byId = new Map<string, EndNotice>()
  for (const notice of notices) {
    const key = offerKey(nameKey(notice.id), notice.provider)
    const other = byId.get(key)
    const bothCame = other && hadCome(notice) && hadCome(other)
    if (bothCame ? (notice.endsOn ?? '') < (other.endsOn ?? '') : isNewer(notice, other))
      byId.set(key, notice)
  }
  return byId.values()
}

/** Notices joined to models; of several for one model at one provider the newest counts. */
export function joinEnds(notices: EndNotice[], names: NameIndex): Ends {
  const ends: Ends = { models: new Map(), offers: new Map() }
  const meant = [...oncePerId(notices)].flatMap((notice) => {
    const lab = labOfProvider.get(notice.provider)
    const model = names.resolve(notice.id, lab)?.model
    return model ? [{ notice, lab, model }] : []
  })
  const promised = new Set(
    meant.flatMap(({ notice: { endsOn, notBefore }, model }) =>
      notBefore && !endsOn ? [`${model}\n${notBefore}`] : [],
    ),
  )
  for (const { notice, lab, model } of meant) {
    if (promised.has(`${model}\n${notice.endsOn}`)) continue
    if (isNewer(notice, ends.offers.get(offerKey(model, notice.provider))))
      ends.offers.set(offerKey(model, notice.provider), notice)
    if (lab && isNewer(notice, ends.models.get(model))) ends.models.set(model, notice)
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
