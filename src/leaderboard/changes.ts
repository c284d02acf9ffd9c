import type { Offer } from '../catalogue/model.ts'
import type { Dataset } from './model.ts'

interface PriceChange {
  offer: Offer
  /** What the same provider asked before, in USD per 1M tokens. */
  before: Pick<Offer, 'inputUsdPerMTok' | 'outputUsdPerMTok'>
}

/** What a refresh changed. */
export interface DatasetChanges {
  /** Canonical ids. */
  newModels: string[]
  goneModels: string[]
  newScores: number
  goneScores: number
  prices: PriceChange[]
}

/** What the second dataset has and the first has not, and the other way round. */
export function compareDatasets(before: Dataset, after: Dataset): DatasetChanges {
  const [old, now] = [modelIds(before), modelIds(after)]
  const [oldScores, nowScores] = [scoreKeys(before), scoreKeys(after)]
  return {
    newModels: [...now.difference(old)],
    goneModels: [...old.difference(now)],
    newScores: nowScores.difference(oldScores).size,
    goneScores: oldScores.difference(nowScores).size,
    prices: priceChanges(before, after),
  }
}

const modelIds = ({ models }: Dataset) => new Set(models.map(({ id }) => id))

const scoreKeys = ({ scores }: Dataset) =>
  new Set(
    scores.map(({ benchmark, model, setting, value, date }) =>
      [benchmark, model, setting, value, date].join('\n'),
    ),
  )

function priceChanges(before: Dataset, after: Dataset): PriceChange[] {
  const known = new Map(before.offers.map((offer) => [offerKey(offer), offer]))
  return after.offers.flatMap((offer) => {
    const old = known.get(offerKey(offer))
    return !old ||
      (old.inputUsdPerMTok === offer.inputUsdPerMTok &&
        old.outputUsdPerMTok === offer.outputUsdPerMTok)
      ? []
      : [{ offer, before: old }]
  })
}

const offerKey = ({ model, provider, regions = [] }: Offer) =>
  [model, provider, ...regions].join('\n')
