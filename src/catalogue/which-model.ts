import type { KnownModel } from './meaning.ts'
import type { Atom } from './spellings.ts'

/** The newest first. */
export function newestFirst(ids: string[], byId: Map<string, KnownModel>): string[] {
  const released = (id: string) => byId.get(id)?.released ?? ''
  return ids.toSorted((a, b) => released(b).localeCompare(released(a)) || (a < b ? -1 : 1))
}

/** "starcoder2 15b instruct" where only the base model is listed. */
export function isTuned(
  model: string,
  byId: Map<string, KnownModel>,
  next: Atom | undefined,
): boolean {
  const isNext = next?.joint !== undefined && next.text === 'instruct'
  return isNext && byId.get(model)?.purpose === 'base'
}

/** Of models of one name the official and tuned ones, where there are such. */
export function preferred(ids: string[], byId: Map<string, KnownModel>): string[] {
  const official = ids.filter((id) => (byId.get(id)?.origin ?? 'official') === 'official')
  const general = (official.length > 0 ? official : ids).filter(
    (id) => byId.get(id)?.purpose !== 'base',
  )
  if (general.length > 0) return general
  return official.length > 0 ? official : ids
}
