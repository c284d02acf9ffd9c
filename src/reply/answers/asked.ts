import type { Engine } from '../../leaderboard/standings.ts'
import type { Model, Offer } from '../../catalogue/model.ts'
import type { FactTopic } from '../../requirements/reading.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import { dayIn } from '../words/index.ts'
import type { Words } from '../words/en.ts'

/** A question on the data or on the list, with all that is needed to answer it. */
export interface Asked {
  engine: Engine
  words: Words
  /** As the person wrote it. */
  text: string
  topic?: FactTopic
  /** What it is about, in the order named. */
  models: Model[]
  hosts: string[]
  labs: string[]
  unknownNames: string[]
  /** For what: of the question where it names its own amounts, else of the conversation, else general use. */
  requirement: Requirement
  /** Nobody said what the work is: costs and lists have no meaning. */
  isGeneral: boolean
  /** Canonical ids of the list, in order. */
  picks: string[]
}

/** Where a fact of a model is from, and of which day: `models.dev, 20 Nov 2026`; the day alone where no source states it. */
export function creditOf(
  { engine, words }: Pick<Asked, 'engine' | 'words'>,
  model: Model,
  field: keyof Model,
): string {
  const id = model.credits?.[field]
  const source = engine.dataset.sources.find((one) => one.id === id)
  if (!source) return dayIn(words, pricesAsOf({ engine }, engine.offers.get(model.id) ?? []))
  return `${source.name}, ${dayIn(words, source.asOf)}`
}

/** Day (ISO) of the price list behind these offers; of the dataset where there are none. */
function pricesAsOf({ engine }: Pick<Asked, 'engine'>, offers: Offer[]): string {
  return (
    offers
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1) ?? engine.dataset.asOf
  )
}
