import {
  limitKind,
  limitNames,
  statedLimits,
  type LimitName,
  type Limits,
} from '../limits/index.ts'
import type { Said } from '../limits/reads.ts'
import type { NotApplied } from '../reading.ts'
import { clauseOf, judge, type Judgement } from './force.ts'
import { isBareCap, isLaterCap, standsAlone } from './bounds.ts'
import { heldBy, holdsNumber, isAddition } from './held.ts'
import type { Lexed } from './lex.ts'
import { expected } from './priors.ts'
import type { Mention, PlaceName } from './mention.ts'
import { isUnlikelyLimit, learnedLimits } from './number-limits.ts'
import { rolesIn, type Roles } from './roles.ts'

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
  isFollowUp: boolean
  /** Limits of the conversation so far. */
  held: Limits
  /** What a place is about where nothing near it tells: what the conversation's limits are about. */
  placesAreOf?: 'data' | 'maker'
  /** Mentions that are about something else already: the model of today, the size of the work. */
  taken: Set<Mention>
  /** Names that are to take the place of others. */
  targets: Set<Mention>
  /** How likely it is that a condition is stated about this at all, from what was learned. */
  likely(name: LimitName): number
  roles: Roles
  /** The work takes pictures, sound or files in. */
  takesIn(feature: string): boolean
}

/** Tokens of a phrase, about at most. */
const widestPhrase = 8
const wanted: Judgement = { force: 'must', lead: 1, isSaid: true, other: 0 }

/** "EU only", "nothing from America": in a conversation, where the data is or who is ruled out. */
function ownerOf(
  lexed: Lexed,
  { from, to, countries }: PlaceName,
  { region }: Limits,
): 'data' | 'maker' | undefined {
  if (countries.some((country) => country === region)) return 'data'
  if (lexed.within(from - 4, from, 'forbid').length > 0) return 'maker'
  return lexed.within(Math.max(0, from - 3), to + 3, 'only', 'must').length > 0 ? 'data' : undefined
}

/** "must not leave the EU", "darf die EU nicht verlassen": where the data has to stay. */
function isLeft(lexed: Lexed, { from, to }: Mention): boolean {
  const [leave] = [...lexed.within(from - 6, from, 'leave'), ...lexed.within(to, to + 4, 'leave')]
  return (
    leave !== undefined &&
    lexed.within(Math.min(from, leave.from) - 9, Math.max(from, leave.from), 'forbid').length > 0
  )
}

/**
 * A judgement sets nothing where its force is hardly ahead of the next; and the less likely it is that the message states
 * such a condition at all, the farther ahead it has to be, up to where its words leave no doubt.
 */
const [leastLead, clearLead] = [0.12, 0.65]
const isSureOf = ({ lead, isSaid }: Judgement, chance: number) =>
  (isSaid && lead >= clearLead) ||
  lead >= Math.max(leastLead, -0.25 - 0.25 * Math.log(chance + 0.01))
/** From here on a mention is taken to be about something else than the request. */
const mostOther = 0.95

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
  for (const mention of mentions) {
    if (about.isFollowUp && isBareCap(lexed, mention)) Object.assign(mention, { unit: 'money' })
    // Things that are counted are no condition, unless a least is said, or a limit says the same number.
    const isCount = mention.kind === 'quantity' && mention.unit === 'item' && !mention.bound
    if (isCount && !holdsNumber(about.held, mention.value)) continue
    if (about.taken.has(mention) || isTakenBack(lexed, mention, mentions)) continue
    if (about.isFollowUp && mention.kind === 'place' && !mention.of)
      Object.assign(mention, { of: ownerOf(lexed, mention, about.held) ?? about.placesAreOf })
    const leaves = mention.kind === 'place' && mention.of !== 'maker' && isLeft(lexed, mention)
    if (leaves) Object.assign(mention, { of: 'data' })
    const roles = rolesIn(about.roles, mention)
    if (mention.kind === 'place') {
      const isOfMaker = roles.makerIn + roles.makerNotIn
      if (!about.isFollowUp && !mention.of && Math.max(isOfMaker, roles.dataIn) > 0.5)
        Object.assign(mention, { of: isOfMaker > roles.dataIn ? 'maker' : 'data' })
    }
    const words = wordsOf(lexed, mention)
    const held = heldBy(mention, saidOf(lexed, mention, wanted, words, about), about.held)
    const usual = expected(lexed, mention, mentions)
    const judgement: Judgement = isAddition(lexed, mention, about.held)
      ? { ...wanted, force: 'allow' }
      : about.targets.has(mention) || leaves
        ? wanted
        : judge(lexed, mention, mentions, about.isFollowUp, usual, roles, held.length > 0)
    // Being fine with fine-tunes is all there is to wish of them.
    if (
      mention.kind === 'feature' &&
      mention.feature === 'community' &&
      judgement.force === 'allow'
    )
      Object.assign(judgement, { force: 'must', lead: 1 })
    if (mention.kind === 'feature' && ['allow', 'forbid', 'lift'].includes(judgement.force))
      found.unwanted.push(mention.feature)
    const said = saidOf(lexed, mention, judgement, words, about)
    const isWaved = ['allow', 'lift', 'forbid'].includes(judgement.force)
    if (judgement.force === 'lift' && mention.kind === 'quantity') found.waived.push(...held)
    let isRead = false
    for (const name of limitNames) {
      const { reads } = limitKind(name)
      // What is waved off or ruled out takes back an earlier condition: "not Danish", "Google is fine again".
      const earlier = isWaved
        ? (reads(mention, { ...said, isForbidden: false }) ??
          (judgement.force === 'forbid'
            ? undefined
            : reads(mention, { ...said, isForbidden: true })))
        : undefined
      if (earlier !== undefined) {
        found.waived.push({ name, value: earlier })
        if (judgement.force === 'allow') found.allowed.push({ name, value: earlier })
      }
      const value = reads(mention, said)
      isRead ||= value !== undefined
      if (value === undefined || (Array.isArray(value) && !value.length)) continue
      if (isUnlikelyLimit(about.roles, name, mention)) continue
      place(found, name, value, words, mention, judgement, about.likely(name))
    }
    if (!isRead && isCapped(mention))
      found.notApplied.push({ words, why: 'it was not clear what that limits' })
  }
  if (!about.isFollowUp) for (const mention of mentions) addLearned(found, lexed, mention, about)
  settle(found)
  return found
}

/** Numbers that no phrase makes a condition, and that are one by what was learned of first messages. */
function addLearned(found: Conditions, lexed: Lexed, mention: Mention, about: Circumstances) {
  if (mention.kind !== 'quantity' || about.taken.has(mention)) return
  const words = wordsOf(lexed, mention)
  if (Object.values(found.stated).includes(words)) return
  for (const [name, value] of statedLimits(learnedLimits(about.roles, mention))) {
    if (found.limits[name] !== undefined) continue
    Object.assign(found.limits, { [name]: value })
    found.stated[name] = words
  }
}

/** "only OpenAI, I mean only Anthropic": what stands before a correction gives way to what stands behind it. */
function isTakenBack(lexed: Lexed, mention: Mention, all: Mention[]): boolean {
  if (!lexed.has('correct')) return false
  return all.some(
    (later) =>
      later.kind === mention.kind &&
      later.from >= mention.to &&
      (mention.kind !== 'quantity' || (later.kind === 'quantity' && later.unit === mention.unit)) &&
      lexed.within(mention.to, later.from, 'correct').some(({ to }) => later.from - to <= 10),
  )
}

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

/** An amount of money or time with an end to it was meant as a condition, even where no limit takes it. */
const isCapped = (mention: Mention) =>
  mention.kind === 'quantity' &&
  mention.bound === 'max' &&
  (mention.unit === 'money' || mention.unit === 'second')

function place(
  found: Conditions,
  name: LimitName,
  value: unknown,
  words: string,
  mention: Mention,
  judgement: Judgement,
  chance: number,
): void {
  const { force, other, isSaid } = judgement
  if (force !== 'must' && force !== 'forbid' && force !== 'wish') return
  if (other > mostOther && !isSaid && mention.kind !== 'hardware') return
  if (!isSureOf(judgement, chance)) {
    found.notApplied.push({ words, why: 'it was not clear whether that is a condition' })
    return
  }
  add(force === 'wish' ? found.preferences : found.limits, name, value)
  if (force !== 'wish') found.stated[name] = words
}

const opposite = (name: LimitName): LimitName | undefined => {
  const other = name.startsWith('include')
    ? name.replace('include', 'exclude')
    : name === 'labCountries'
      ? 'excludeLabCountries'
      : name === 'providers'
        ? 'excludeProviders'
        : undefined
  return other as LimitName | undefined
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
  const other = opposite(name)
  if (other && Array.isArray(value)) {
    const left = (limits[other] as string[] | undefined)?.filter((one) => !value.includes(one))
    if (left && !left.length) delete limits[other]
  }
}

export const wordsOf = (lexed: Lexed, { from, to }: { from: number; to: number }) =>
  lexed.text.slice(lexed.tokens[from]?.start, lexed.tokens[to - 1]?.end)

function saidOf(
  lexed: Lexed,
  mention: Mention,
  { force }: Judgement,
  words: string,
  about: Circumstances,
): Said {
  const clause = clauseOf(lexed, mention)
  return {
    isForbidden: force === 'forbid',
    words,
    near: (group, reach = 6) =>
      lexed
        .within(
          Math.max(clause.from, mention.from - reach - widestPhrase),
          Math.min(clause.to + 1, mention.to + reach + widestPhrase),
          group,
        )
        .some((hit) => hit.to >= mention.from - reach && hit.from <= mention.to + reach),
    standsAlone:
      standsAlone(lexed, mention) || (about.isFollowUp && isLaterCap(lexed, mention, clause)),
    isInput: mention.kind === 'feature' && about.takesIn(mention.feature),
  }
}
