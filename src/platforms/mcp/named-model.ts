import { indexSpokenNames } from '../../catalogue/find-names.ts'
import { UserError } from '../../errors.ts'
import { listing } from '../../format.ts'
import type { Model } from '../../catalogue/model.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import { unknownLines } from '../../reply/answers/unknown.ts'
import { wordsFor } from '../../reply/words/index.ts'

/** The model that a program names, by its id or as people write it. Throws UserError when that is none, or several. */
export function namedModel(engine: Engine, name: string): Model {
  const found = indexSpokenNames(engine.dataset).resolve(name)
  const ids = found && ('model' in found ? [found.model] : found.ambiguous)
  const model =
    engine.models.get(name) ?? (ids?.length === 1 ? engine.models.get(ids[0]!) : undefined)
  if (model) return model
  throw new UserError(
    ids
      ? `Several models bear that name: ${listing(ids.slice(0, 8))}. Call again with one of these ids.`
      : unknownLines([name], engine, wordsFor('en')).join(' '),
  )
}
