import type { Mention, Quantity } from '../reader/mention.ts'

/** What was said around a mention that is a condition or a wish. */
export interface Said {
  /** It was ruled out rather than asked for. */
  isForbidden: boolean
  /** Whether a phrase of the group stands near it in its clause (`reach`: at most so many words away). */
  near(group: string, reach?: number): boolean
  /** Whether an amount stands for itself ("..., under $300") rather than for a thing ("invoices under $300"). */
  standsAlone: boolean
  /** As written. */
  words: string
  /** The model is asked to take such things in. */
  isInput: boolean
}

export type Reads<Value> = (mention: Mention, said: Said) => Value | undefined

const perMonth = { month: 1, quarter: 1 / 3, year: 1 / 12, week: 52 / 12, day: 30 }

/** Most money for a month, where the amount is a cap on the whole. */
export function monthlyCap(mention: Mention, said: Said): number | undefined {
  if (!isCap(mention, said)) return undefined
  const { per, value } = mention
  // "Under $400 for the whole lot" is no month's.
  if (per === undefined)
    return (said.near('budget', 6) || said.standsAlone) &&
      !said.near('once', 8) &&
      !said.near('total', 8)
      ? cents(value)
      : undefined
  const months = per in perMonth ? perMonth[per as keyof typeof perMonth] : undefined
  const isTold =
    said.near('budget', 8) || mention.bound === 'max'
      ? said.standsAlone || said.near('budget', 8)
      : false
  return months !== undefined && isTold ? cents(value * months) : undefined
}

/** Most money for one request, or one of the things it works on. */
export function perRequestCap(mention: Mention, said: Said): number | undefined {
  const isCapped =
    isCap(mention, said) &&
    mention.per === 'item' &&
    !/^(?:user|seat|head|hour|person|employee|kopf|nutzer|million|m\b|1|one|token)/.test(
      mention.noun ?? '',
    )
  return isCapped ? mention.value : undefined
}

export function perMillionTokens(
  mention: Mention,
  said: Said,
  side: 'input' | 'output',
): number | undefined {
  if (!isCap(mention, said) || mention.per !== 'mtok') return undefined
  const isOutput = said.near('output', 5) && !said.near('input', 4)
  return isOutput === (side === 'output') ? mention.value : undefined
}

function isCap(mention: Mention, said: Said): mention is Quantity {
  return (
    mention.kind === 'quantity' &&
    mention.unit === 'money' &&
    mention.low === undefined &&
    mention.value > 0 &&
    !said.isForbidden &&
    mention.bound !== 'min' &&
    (mention.bound === 'max' || said.near('budget', 5))
  )
}

const cents = (usd: number) => Math.round(usd * 100) / 100

/** An amount of a unit with a bound: the upper or lower end that was said. */
export function bounded(
  mention: Mention,
  unit: Quantity['unit'],
  side: 'max' | 'min',
): number | undefined {
  if (mention.kind !== 'quantity' || mention.unit !== unit) return undefined
  if (mention.low !== undefined) return round(side === 'max' ? mention.value : mention.low)
  return mention.bound === side ? round(mention.value) : undefined
}

const round = (value: number) => Number(value.toPrecision(6))

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
