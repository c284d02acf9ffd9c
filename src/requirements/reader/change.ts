import { limitKind, limitNames, limitPhrase, type LimitName, type Limits } from '../limits/index.ts'
import { isGrowing, oppositeOf, wantedAndRefused } from '../limits/lists.ts'
import type { ConversationState } from '../reading.ts'
import type { Requirement, Workload } from '../requirement.ts'
import type { Parts } from './parts.ts'
import { changedNumbers, withoutNumbers } from './changed-numbers.ts'
import { changedHardware, givesUpOwn } from './changed-hardware.ts'
import { heldBy } from './held.ts'
import type { Conditions } from './conditions.ts'
import type { Mention } from './mention.ts'
import { liftedOf, saysAll } from './roles.ts'
import { movedPlace, numbersKept, numbersTakenOut } from './roles-of-held.ts'
import { PhraseIndex } from './phrases.ts'
import { withLongInput } from '../usual-weights.ts'
import { emphasesOf, ruledOutBy, tradeoffOf } from './work.ts'

/** A requirement after a later message: what it says is added, replaced or taken back, and all else stays. */
export function changed(
  { requirement: before, lastChange }: Pick<ConversationState, 'requirement' | 'lastChange'>,
  parts: Parts,
): Requirement {
  const numbers = numbersOf(before, parts, lastChange ?? [])
  const { lexed, chances, names, amounts, conditions } = numbers.others
  const emphases = emphasesOf(lexed, chances, {
    wish: names.baseline?.wish,
    isLater: true,
  })
  const said = { ...changedLimits(before, numbers.others, lastChange), ...numbers.limits }
  const limits = withoutCrossed(said, before.limits)
  const { workload } = numbers
  const settled = new Set([
    ...Object.keys(workload)
      .filter(
        (field) => workload[field as keyof Workload] !== before.workload[field as keyof Workload],
      )
      .map((field) => `workload.${field}`),
    ...Object.keys(amounts.stated).map((field) => `workload.${field}`),
    ...(Object.keys(emphases).length ? ['tradeoff'] : []),
  ])
  const baseline = names.baseline ?? correctedBaseline(before, parts)
  return {
    ...before,
    weights: withLongInput(
      withoutCapabilities(before.weights, ruledOutBy(conditions.unwanted)),
      amounts.workload.inputTokens ?? 0,
    ),
    tradeoff: Object.keys(emphases).length
      ? tradeoffOf(emphases, before.tradeoff)
      : before.tradeoff,
    ...(baseline && { baseline }),
    limits,
    preferences: { ...before.preferences, ...conditions.preferences },
    workload,
    assumed: before.assumed.filter((path) => !settled.has(path)),
    mappedBy: 'rules',
  }
}

/** A number of cards counts no requests. */
function numbersOf(before: Requirement, parts: Parts, lastChange: string[]) {
  const { lexed, mentions } = parts
  const isOfMachine = Object.keys(changedHardware(before.limits, lexed, mentions)).length > 0
  return isOfMachine && !lexed.has('perDay', 'perMonth', 'perWeek')
    ? { limits: {}, workload: before.workload, others: withoutNumbers(parts) }
    : changedNumbers(before, parts, lastChange)
}

/** "Sorry, it's Grok 4.7", "it isn't o4-mini: o3": another model of today. */
function correctedBaseline({ baseline }: Requirement, { lexed, names, mentions }: Parts) {
  const known = names.models.filter((id) => baseline?.models.includes(id))
  const others = names.models.filter((id) => !known.includes(id))
  const isOther = known.length > 0 ? lexed.has('forbid') : lexed.has('correct')
  const isAlone = mentions.every(({ kind }) => kind === 'name')
  return baseline && others.length === 1 && isOther && isAlone && !lexed.text.includes('?')
    ? { ...baseline, models: others, unknown: [] }
    : baseline
}

function changedLimits(before: Requirement, parts: Parts, lastChange?: string[]): Limits {
  const { lexed, conditions, mentions } = parts
  const limits: Record<string, unknown> = { ...before.limits }
  const take = (name: LimitName, value: unknown) => {
    const known = limits[name]
    const left =
      Array.isArray(known) && Array.isArray(value)
        ? known.filter((one) => !value.includes(one))
        : []
    if (left.length) limits[name] = left
    else delete limits[name]
  }
  for (const { name, value } of lexed.has('likewise') ? [] : conditions.waived) {
    const isWider = conditions.allowed.some((one) => one.name === name && one.value === value)
    if (limits[name] === undefined || (isWider && widen(limits, name, value))) continue
    take(name, value)
  }
  const isLast = (name: LimitName) =>
    lastChange?.includes(limitPhrase(name, before.limits[name]) ?? '') ?? false
  if (lexed.has('likewise')) addLikewise(limits, mentions, isLast)
  const kept = numbersKept(lexed, mentions, before.limits)
  for (const name of [
    ...liftedByName(lexed),
    ...liftedOf(lexed, mentions, before.limits, isLast),
  ]) {
    if (kept.includes(name)) continue
    // "Google may join again", of OpenAI and Google: the other stays.
    const named = valuesNamed(before.limits[name], name, mentions)
    if (named.length && !saysAll(lexed)) take(name, named)
    else delete limits[name]
  }
  if (givesUpOwn(lexed, mentions))
    for (const name of ['selfHosted', 'hardware', 'maxMemoryGb']) delete limits[name]
  const said = swapped(before.limits, conditions, mentions)
  for (const name of numbersTakenOut(lexed, mentions, before.limits)) {
    delete limits[name]
    delete said[name]
  }
  const isBesideOnly = (one: Mention) =>
    lexed.within(Math.max(0, one.from - 3), one.to + 2, 'only').length > 0
  // "Only German now", "sorry, in Breton": no other language beside it.
  const isAll = (name: LimitName, value: unknown[]) =>
    (name === 'languages' &&
      lexed.has('correct') &&
      isLast(name) &&
      !mentions.some((one) => heldBy(one, { [name]: before.limits[name] }).length)) ||
    (!name.startsWith('exclude') &&
      mentions.some((one) => heldBy(one, { [name]: value }).length > 0 && isBesideOnly(one)))
  for (const name of limitNames) {
    const value = said[name]
    if (value === undefined) continue
    const known = limits[name]
    if (Array.isArray(value) && !value.length) delete limits[name]
    else
      limits[name] =
        isGrowing(name) && Array.isArray(known) && Array.isArray(value) && !isAll(name, value)
          ? [...new Set([...known, ...value])]
          : value
    const opposite = oppositeOf(name)
    if (!opposite || limits[opposite] === undefined) continue
    take(opposite, value)
  }
  for (const [wanted] of wantedAndRefused) {
    const known = before.limits[wanted] ?? []
    // "Actually only Azure", of Azure and Bedrock.
    const left = known.filter((value) =>
      mentions.some((one) => isBesideOnly(one) && heldBy(one, { [wanted]: [value] }).length > 0),
    )
    if (left.length && left.length < known.length && !said[wanted]) limits[wanted] = left
  }
  Object.assign(limits, movedPlace(lexed, mentions, before.limits))
  // Who can pay something does not look for what is free only.
  if (conditions.limits.maxMonthlyUsd !== undefined) delete limits['freeOnly']
  // "Scrap the idea of own cards": all of it was given up, and not one card.
  const isGone = limits['hardware'] === undefined && lexed.tokens.some(({ low }) => own.test(low))
  return isGone ? limits : { ...limits, ...changedHardware(before.limits, lexed, mentions) }
}

/** "Under 15B", after 30 to 70: an end that cannot be meant any more. */
function withoutCrossed(limits: Limits, before: Limits): Limits {
  const { minParametersB, maxParametersB, ...others } = limits
  if ((minParametersB ?? 0) < (maxParametersB ?? Infinity)) return limits
  return maxParametersB === before.maxParametersB
    ? { ...others, minParametersB }
    : { ...others, maxParametersB }
}

/**
 * "Not Azure, Bedrock", "swap Cohere for Google": what was wanted and is named beside another gives way to it, and what
 * was wanted and is refused is wanted no longer, which rules out nothing.
 */
function swapped(
  held: Limits,
  { limits: said, waived, allowed }: Conditions,
  mentions: Mention[],
): Limits {
  const now: Record<string, unknown> = { ...said }
  for (const [wanted, refused] of wantedAndRefused) {
    const known = held[wanted]
    if (!known) continue
    const isNamed = (one: string) =>
      mentions.some((mention) => heldBy(mention, { [wanted]: [one] }).length > 0)
    const isIn = (values: { name: LimitName; value: unknown }[], one: string) =>
      values.some(({ name, value }) => name === wanted && [value].flat().includes(one))
    const gone = known.filter(
      (one) =>
        said[refused]?.includes(one) ||
        (isIn(waived, one) && !isIn(allowed, one)) ||
        (said[wanted] && !said[wanted].includes(one) && isNamed(one)),
    )
    if (!gone.length) continue
    const left = known.filter((one) => !gone.includes(one))
    now[wanted] = [...left, ...(said[wanted] ?? [])]
    const others = said[refused]?.filter((one) => !gone.includes(one))
    now[refused] = others?.length ? others : undefined
  }
  return now
}

/** Values of a list that holds, as far as a message names them. */
const valuesNamed = (held: unknown, name: LimitName, mentions: Mention[]): unknown[] =>
  Array.isArray(held)
    ? held.filter((value) =>
        mentions.some((one) => heldBy(one, { [name]: [value] as never }).length > 0),
      )
    : []

/** "Same goes for Alibaba": another value of the list that was set last. */
function addLikewise(
  limits: Record<string, unknown>,
  mentions: Mention[],
  isLast: (name: LimitName) => boolean,
): void {
  for (const name of limitNames.filter(isLast)) {
    const known = limits[name]
    const isForbidden = name.startsWith('exclude')
    const said = mentions.flatMap(
      (one) => limitKind(name).reads?.(one, { isForbidden, isInput: true, words: '' }) ?? [],
    )
    if (Array.isArray(known) && said.length) limits[name] = [...new Set([...known, ...said.flat()])]
  }
}

/** "US labs are fine, too": what is wanted grows by it; "the EU is enough" takes the place of Germany. */
function widen(limits: Record<string, unknown>, name: LimitName, value: unknown): boolean {
  const known = limits[name]
  if (name.startsWith('exclude')) return false
  if (name === 'region') limits[name] = value
  else if (
    Array.isArray(known) &&
    Array.isArray(value) &&
    !value.some((one) => known.includes(one))
  )
    limits[name] = [...known, ...value]
  else return false
  return true
}

const limitNamesSaid = new PhraseIndex()
for (const name of limitNames) limitNamesSaid.add(name, limitKind(name).called ?? '')

/** What is taken back by what it is called: "forget the budget", "the host doesn't matter any more". */
export function liftedByName(lexed: Parts['lexed']): LimitName[] {
  return limitNamesSaid.find(lexed.tokens).flatMap(({ group, from, to }) => {
    const lifts = [
      ...lexed.within(Math.max(0, from - 6), from, 'lift', 'undo'),
      ...lexed.within(to, to + 6, 'lift', 'allow'),
    ]
    return lifts.length ? limitNames.filter((name) => name === group) : []
  })
}

const own = /^(?:own|eigene[mnrs]?|propres?|propi[ao]s?|propri[aeio]s?)$/

function withoutCapabilities(
  weights: Requirement['weights'],
  ruledOut: Set<string>,
): Requirement['weights'] {
  const left = Object.entries(weights).filter(([name]) => !ruledOut.has(name))
  const total = left.reduce((sum, [, weight]) => sum + weight, 0)
  if (left.length === Object.keys(weights).length) return weights
  return total > 0
    ? Object.fromEntries(left.map(([name, weight]) => [name, weight / total]))
    : { general: 1 }
}
