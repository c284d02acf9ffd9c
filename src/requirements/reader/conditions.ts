import {
  limitKind,
  limitNames,
  statedLimits,
  type LimitName,
  type Limits,
} from '../limits/index.ts'
import { oppositeOf } from '../limits/lists.ts'
import type { NotApplied } from '../reading.ts'
import type { Force, Role } from './heads.ts'
import { keepsAway } from './kept-away.ts'
import type { Lexed } from './lex.ts'
import type { Feature, Mention, PlaceName, Quantity } from './mention.ts'
import { learnedLimits, limitChance } from './number-limits.ts'
import { isCorrected } from './corrected.ts'
import { isNoCondition, isOfDocuments } from './no-condition.ts'
import { forcesOf, leastRole, rolesIn, sureRole, type Roles } from './roles.ts'

/** Limits and wishes that a message states, and the words behind each. */
export interface Conditions {
  limits: Limits
  preferences: Limits
  stated: Partial<Record<LimitName, string>>
  notApplied: NotApplied[]
  /** Values that are said to be fine, too: "the EU is enough". */
  allowed: { name: LimitName; value: unknown }[]
  /** Limits that the message waves off: "open source isn't a requirement". */
  waived: { name: LimitName; value: unknown }[]
  /** Features that are not needed, or not wanted. */
  unwanted: string[]
}

export interface Circumstances {
  roles: Roles
  /** What a place is about where nothing near it tells: what the conversation's limits are about. */
  placesAreOf?: 'data' | 'maker'
  /** Mentions that are about something else already: the model of today, the size of the work. */
  taken: Set<Mention>
  /** The work takes pictures, sound or files in. */
  takesIn(feature: string): boolean
}

/** Less sure than this nothing is set, and down to there it is said that it was not. */
const [leastSure, leastPlain, leastTold] = [0.6, 0.4, 0.3]

/** What each mention is to the request was learned (see `Roles`); here it becomes limits, wishes and what is waved off. */
export function findConditions(
  lexed: Lexed,
  mentions: Mention[],
  about: Circumstances,
): Conditions {
  const found: Conditions = {
    limits: {},
    preferences: {},
    stated: {},
    notApplied: [],
    waived: [],
    allowed: [],
    unwanted: [],
  }
  // "Nobody uploads photos, so seeing pictures is not needed"
  const isNeedless = ({ feature }: Feature) =>
    mentions.some(
      (one) => one.kind === 'feature' && one.feature === feature && isNoCondition(lexed, one),
    )
  for (const mention of mentions) {
    const isGone = rolesIn(about.roles, mention).lift === 1
    if (about.taken.has(mention) || (!isGone && isCorrected(lexed, mention, mentions))) continue
    if (isOtherwise(mention, mentions, about.roles)) continue
    if (mention.kind === 'quantity' && isOfDocuments(lexed, mention, mentions, about.roles))
      continue
    if (mention.kind === 'quantity') addNumber(found, lexed, mention, about)
    else if (mention.kind === 'feature' && isNeedless(mention)) found.unwanted.push(mention.feature)
    else addOther(found, lexed, mention, about)
    if (mention.kind === 'feature' && isWavedOff(lexed, mention))
      found.unwanted.push(mention.feature)
  }
  settle(found)
  addMemory(found, lexed, mentions, about.taken)
  return found
}

/** "Self-hosted, 24 GB": memory, where it is the only amount of it and of nothing else ("6 GB of logs"). */
function addMemory(
  { limits, stated }: Conditions,
  lexed: Lexed,
  mentions: Mention[],
  taken: Set<Mention>,
): void {
  if (!limits.selfHosted || limits.maxMemoryGb !== undefined) return
  const amounts = mentions.filter(
    (one): one is Quantity => one.kind === 'quantity' && one.unit === 'gigabyte',
  )
  const [memory] = amounts
  if (!memory || amounts.length > 1 || taken.has(memory)) return
  const next = lexed.tokens[memory.to]
  if (next?.kind === 'word' && !memoryWords.test(next.low)) return
  limits.maxMemoryGb = memory.value
  stated.maxMemoryGb = wordsOf(lexed, memory)
}
const memoryWords =
  /^(?:vram|ram|memory|gpu|available|free|speicher|arbeitsspeicher|memoire|memoria|disponibles?|da|et|and|und|y|e)$/

function addNumber(
  found: Conditions,
  lexed: Lexed,
  mention: Quantity,
  { roles }: Circumstances,
): void {
  const words = wordsOf(lexed, mention)
  const isWish = isWished(lexed, mention)
  const named = limitsOf(lexed, mention)
  const limits = named.length ? named : statedLimits(learnedLimits(roles, mention))
  for (const [name, value] of limits) {
    Object.assign(isWish ? found.preferences : found.limits, { [name]: value })
    if (!isWish) found.stated[name] = words
  }
  if (limits.length) return
  // "$200 at most for the whole lot"
  if (!isWish && isForTheWhole(lexed, mention)) {
    found.limits.maxMonthlyUsd = mention.value
    found.stated.maxMonthlyUsd = words
  } else if (mention.bound && mention.unit !== 'item' && limitChance(roles, mention) > leastRole)
    found.notApplied.push({ words, why: 'it was not clear what that limits' })
}

/** Limits whose own words claim a number, before anything that was learned. */
export function limitsOf(lexed: Lexed, mention: Quantity): [LimitName, unknown][] {
  const words = wordsOf(lexed, lexed.clauseAt(mention.from))
  return limitNames.flatMap((name): [LimitName, unknown][] => {
    const value = limitKind(name).reads?.(mention, { isForbidden: false, isInput: false, words })
    return value === undefined ? [] : [[name, value]]
  })
}

function addOther(
  found: Conditions,
  lexed: Lexed,
  mention: Mention,
  { roles: all, placesAreOf, takesIn }: Circumstances,
): void {
  const words = wordsOf(lexed, mention)
  const roles = rolesIn(all, mention)
  if (mention.kind === 'place')
    Object.assign(mention, { of: ownerOf(mention, roles) ?? placesAreOf })
  const [learned, chance] = forceOf(roles)
  const force = learned === 'must' && isWishedRightBehind(lexed, mention) ? 'wish' : learned
  if (mention.kind === 'place' && mention.of === 'data' && keepsAway(lexed, mention)) {
    found.notApplied.push({
      words,
      why: 'where the data may be can be said, where it may not cannot',
    })
    return
  }
  // Being fine with fine-tunes is all there is to wish of them.
  const isFine = mention.kind === 'feature' && mention.feature === 'community' && force === 'allow'
  if (mention.kind === 'feature' && ['allow', 'forbid', 'lift'].includes(force))
    found.unwanted.push(mention.feature)
  const isInput = mention.kind === 'feature' && (takesIn(mention.feature) || roles.must > sureRole)
  for (const name of limitNames) {
    const reads = (isForbidden: boolean) =>
      limitKind(name).reads?.(mention, { isForbidden, isInput, words })
    // What is waved off or ruled out takes back an earlier condition: "not Danish", "Google is fine again".
    const earlier = ['allow', 'lift', 'forbid'].includes(force)
      ? (reads(false) ?? (force === 'forbid' ? undefined : reads(true)))
      : undefined
    if (earlier !== undefined) {
      found.waived.push({ name, value: earlier })
      if (force === 'allow') found.allowed.push({ name, value: earlier })
    }
    const value = reads(force === 'forbid')
    if (value === undefined || (Array.isArray(value) && !value.length)) continue
    if (force !== 'must' && force !== 'forbid' && force !== 'wish' && !isFine) continue
    // Names are mentioned for many reasons, features and languages seldom but for one.
    const isPlain = mention.kind === 'feature' || (mention.kind === 'language' && mention.isTold)
    if (chance >= (isPlain ? leastPlain : leastSure) || isFine) {
      add(force === 'wish' ? found.preferences : found.limits, name, value)
      if (force !== 'wish') found.stated[name] = words
    } else if (chance >= leastTold && !found.notApplied.some((one) => one.words === words))
      found.notApplied.push({ words, why: 'it was not clear whether that is a condition' })
  }
}

/** A cap of money for all that is to be done. */
const isForTheWhole = (lexed: Lexed, { unit, bound, per, from }: Quantity) =>
  unit === 'money' &&
  bound === 'max' &&
  !per &&
  wholes.test(lexed.text.slice(lexed.tokens[from]?.start).split(/[.;!?\n]/)[0] ?? '')
const wholes =
  /\b(?:whole (?:lot|run|thing|pile|job)|in total|altogether|all together|all in|insgesamt|für alles|zusammen|en total|au total|en tout|no total|ao todo|in tot(?:ale|o)|in tutto)\b/i

/** "The first token within a second would be nice": numbers are conditions unless their sentence wishes. */
function isWished(lexed: Lexed, { from }: Mention): boolean {
  const clause = lexed.clauseAt(from)
  return wishes.test(
    lexed.text.slice(lexed.tokens[clause.from]?.start, lexed.tokens[clause.to - 1]?.end),
  )
}
/** "EU region if possible", "groq or cerebras would be nice": up to the next comma. */
function isWishedRightBehind({ text, tokens }: Lexed, { to }: Mention): boolean {
  const behind = text.slice(tokens[to - 1]?.end, tokens[to + farthestWish]?.end)
  const [own = ''] = behind.split(/[,.;:!?\n(]/)
  return wishes.test(own)
}
const farthestWish = 6
const wishes =
  /\b(?:if (?:at all )?possible|wenn möglich|falls möglich|si possible|si es posible|se possível|se possibile|would be (?:nicer?|great|lovely|ideal|good|cool)|nice to have|ideally|(?:but|it'?s|is) no(?:t a)? must|wäre(?:n)? (?:schön|nett|toll|gut)|schön wäre|idealerweise|kein muss|serait (?:bien|chouette|idéal|un plus)|idéalement|sería (?:bonito|ideal|genial)|estaría bien|idealmente|seria (?:bom|ótimo|ideal|legal)|sarebbe (?:bello|ideale|l'ideale)|non è un obbligo)\b/i

/** "Danish" is a language or a nationality, whichever is likelier to matter. */
function isOtherwise(mention: Mention, all: Mention[], roles: Roles): boolean {
  if (mention.kind !== 'place' && mention.kind !== 'language') return false
  const counts = (one: Mention) => 1 - rolesIn(roles, one).none
  return all.some(
    (other) =>
      (other.kind === 'place' || other.kind === 'language') &&
      other.kind !== mention.kind &&
      other.from === mention.from &&
      counts(other) > counts(mention),
  )
}

/** "Pictures are not needed, neither is function calling": a refusal beside a feature in its clause. */
function isWavedOff(lexed: Lexed, { from, to }: Mention): boolean {
  const clause = lexed.clauseAt(from)
  return (
    lexed.within(Math.max(clause.from, from - 3), from, 'forbid', 'allow').length > 0 ||
    lexed.within(to, Math.min(clause.to, to + 4), 'allow').length > 0
  )
}

/** The likeliest force of a mention, and how likely it is. */
function forceOf(roles: Record<Role, number>): [Force, number] {
  const [first = ['fact', 1] as [Force, number]] = forcesOf(roles).toSorted((a, b) => b[1] - a[1])
  return first
}

/** Where the data is, or who makes the model: what was learned where it is sure, else what stands beside the name. */
function ownerOf({ of }: PlaceName, roles: Record<Role, number>): 'data' | 'maker' | undefined {
  const isMaker = roles.makerIn + roles.makerNotIn
  const likelier = isMaker > roles.dataIn ? 'maker' : 'data'
  if (Math.max(isMaker, roles.dataIn) >= leastSure) return likelier
  return of ?? (isMaker + roles.dataIn >= surePlace ? likelier : undefined)
}

/** "EU only" is one of the two. */
const surePlace = 0.85

/** What the same message rules out or waves off is no condition of it. */
function settle({ limits, waived, unwanted }: Conditions): void {
  if (limits.wantOpenAndProprietary) delete limits.openWeights
  for (const { name, value } of waived) {
    const known: unknown = limits[name]
    if (!Array.isArray(known) || !Array.isArray(value)) continue
    const left = known.filter((one) => !value.includes(one))
    if (left.length) Object.assign(limits, { [name]: left })
    else delete limits[name]
  }
  if (unwanted.includes('own'))
    for (const name of ['selfHosted', 'maxMemoryGb', 'hardware'] as const) delete limits[name]
}

function add(limits: Limits, name: LimitName, value: unknown): void {
  const known: unknown = limits[name]
  const joined =
    // What may not even be kept is not trained on.
    name === 'dataPolicy' && known === 'zero-retention'
      ? known
      : name === 'license' && typeof known === 'string' && known !== value
        ? `${known} or ${String(value)}`
        : Array.isArray(known) && Array.isArray(value)
          ? [...new Set([...(known as unknown[]), ...(value as unknown[])])]
          : value
  // The last amount counts, but a vaguer mention does not replace one: "offline on a MacBook".
  Object.assign(limits, { [name]: joined })
  const other = name.startsWith('exclude') ? undefined : oppositeOf(name)
  if (other && Array.isArray(value)) {
    const left = (limits[other] as string[] | undefined)?.filter((one) => !value.includes(one))
    if (left && !left.length) delete limits[other]
  }
}

export const wordsOf = (lexed: Lexed, { from, to }: { from: number; to: number }) =>
  lexed.text.slice(lexed.tokens[from]?.start, lexed.tokens[to - 1]?.end)
