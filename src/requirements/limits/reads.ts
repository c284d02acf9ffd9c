import type { Mention } from '../reader/mention.ts'

/** What was said around a mention that is a condition or a wish. */
interface Said {
  /** It was ruled out rather than asked for. */
  isForbidden: boolean
  /** As written. */
  words: string
  /** The model is asked to take such things in. */
  isInput: boolean
}

export type Reads<Value> = (mention: Mention, said: Said) => Value | undefined

/** A feature as a switch: asked for, or ruled out. */
export const isFeature = (mention: Mention, feature: string) =>
  mention.kind === 'feature' && mention.feature === feature

export function labOf(mention: Mention, isForbidden = false): string[] | undefined {
  // "nothing by Amazon" is about the company.
  if (mention.kind !== 'name' || (mention.isHost && !isForbidden)) return undefined
  const { found } = mention
  if (found.kind === 'lab') return [found.lab]
  return found.kind === 'ambiguous' && found.lab ? [found.lab] : undefined
}

export const modelOf = (mention: Mention) =>
  mention.kind === 'name' && mention.found.kind === 'model' ? [mention.found.model] : undefined

/** Models that share a name which is not their lab's: "no Gemma". */
export const familyOf = (mention: Mention) =>
  mention.kind === 'name' && mention.found.kind === 'ambiguous' && !mention.found.lab
    ? mention.found.models
    : undefined

/** A name that is also a lab's means the host only where the words say so ("on Mistral"). */
export function hostOf(mention: Mention, isForbidden = false): string[] | undefined {
  if (mention.kind !== 'name') return undefined
  const { found } = mention
  if (found.kind === 'host') return [found.host]
  return found.kind === 'lab' && found.host && mention.isHost && !isForbidden
    ? [found.host]
    : undefined
}
