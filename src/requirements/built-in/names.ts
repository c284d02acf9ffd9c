import type { Catalogue } from './reading.ts'
import { findMentions } from './mentions.ts'
import { fold } from './text.ts'

/** Canonical ids of the models that these names mean; a name that no model bears gives none. */
export function resolveModels(names: string[], catalogue: Catalogue): string[] {
  const ids = names.flatMap((name) =>
    catalogue.models.some(({ id }) => id === name)
      ? name
      : findMentions(fold(name), catalogue).flatMap(({ model }) => model ?? []),
  )
  return [...new Set(ids)]
}

/** Ids of the labs that these names mean. */
export function resolveLabs(names: string[], catalogue: Catalogue): string[] {
  return [
    ...new Set(
      names.flatMap((name) => findMentions(fold(name), catalogue).flatMap(({ labs }) => labs)),
    ),
  ]
}
