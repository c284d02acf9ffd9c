import type { Engine } from '../../leaderboard/standings.ts'
import type { Model, Offer } from '../../leaderboard/model.ts'
import type { FactTopic } from '../../requirements/reading.ts'
import type { Requirement } from '../../requirements/requirement.ts'
import type { Words } from '../words/words.ts'

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

/** Day (ISO) of the price list behind these offers; of the dataset where there are none. */
export function pricesAsOf({ engine }: Pick<Asked, 'engine'>, offers: Offer[]): string {
  return (
    offers
      .map(({ asOf }) => asOf)
      .toSorted()
      .at(-1) ?? engine.dataset.asOf
  )
}
