import type { Catalogue } from '../reading.ts'
import type { Requirement } from '../requirement.ts'
import { findAmounts, type Amounts } from './amounts.ts'
import { billOf } from './bill.ts'
import { classify, type Classified } from './classify.ts'
import { findConditions, limitsOf, type Conditions } from './conditions.ts'
import { labsAskedFor } from './lab-question.ts'
import { isEnd, lex, type Lexed } from './lex.ts'
import { findMentions } from './mentions.ts'
import { takesIn } from './model-features.ts'
import type { Mention, Name, Span, Quantity } from './mention.ts'
import {
  collectNames,
  findBaseline,
  isHost,
  namesSwapped,
  wishOf,
  type NamesSaid,
} from './names.ts'
import { rateIn } from './currencies.ts'
import type { Role } from './heads.ts'
import { rolesIn, sureRole, setRole } from './roles.ts'
import { findRoles } from './said-roles.ts'
import { signsOf } from './signs.ts'
import { unknownNames } from './unknown-names.ts'
import { findQuantities } from './quantities.ts'
import { findRivals } from './rivals.ts'
import { withoutUnverifiable } from './unverifiable.ts'

/** Everything that one message says, whatever it is read against. */
export interface Parts {
  lexed: Lexed
  mentions: Mention[]
  /** Of a later message: how the conversation began, and the numbers of that. */
  opening: string
  earlier: Quantity[]
  /** What a bare number is worth in US dollars where it is money: conversations keep to one currency. */
  rate: number
  chances: Classified
  names: NamesSaid
  amounts: Amounts
  conditions: Conditions
  /** Labs are asked for by where they have their seat. */
  asksForLabs: boolean
  /** Models set against each other. */
  rivals: Name[]
}

/** Of a later message: `before` holds, and `useCase` is how the conversation began. */
export function partsOf(
  text: string,
  catalogue: Catalogue,
  before?: Requirement,
  useCase = '',
): Parts {
  const isFollowUp = before !== undefined
  const lexed = lex(text, useCase && lex(useCase).language)
  // "Danish, too" is a language, "nothing Chinese" says who must not make it.
  const isMultilingual =
    before !== undefined &&
    (before.limits.languages !== undefined ||
      (before.weights.multilingual ?? 0) > 0.2 ||
      (text.split(' ').length <= shortMessage && !refuses(lexed)))
  const mentions = findMentions(lexed, catalogue, catalogue.today, isMultilingual)
  const chances = classify(withoutUnverifiable(lexed), isFollowUp, signsOf(lexed, mentions))
  const rivals = findRivals(lexed, mentions)
  const withoutRivals = isFollowUp
    ? mentions
    : mentions.filter((one) => !rivals.includes(one as Name))
  const roles = findRoles(lexed, mentions, before?.limits)
  const { baseline, taken } = findBaseline(lexed, withoutRivals, roles, chances)
  const { wanted, left } = namesSwapped(lexed, mentions)
  for (const one of wanted) setRole(roles, one, 'must')
  for (const one of left) if (isHost(one)) setRole(roles, one, 'none')
  const rate = rateIn(useCase)
  for (const one of mentions)
    if (one.kind === 'quantity' && isBareMoney(one, rolesIn(roles, one)))
      Object.assign(one, { unit: 'money', value: one.value * rate, isBare: true })
  const amounts = findAmounts(
    lexed,
    mentions.filter((one) => !isOfLimit(lexed, one)),
    roles,
  )
  const monthlyUsd = baseline && billOf(lexed, mentions, taken)
  const today = baseline && { ...baseline, ...(monthlyUsd && { monthlyUsd }) }
  const names = withUnknown({ ...collectNames(lexed, mentions), baseline: today }, lexed, mentions)
  const free = mentions.filter((mention) => !amounts.taken.has(mention))
  const conditions = findConditions(lexed, free, {
    roles,
    placesAreOf: placesIn(before),
    taken,
    takesIn: (feature) => takesIn(lexed, feature, chances, isFollowUp),
  })
  // "No pictures: jokes for a calendar" is about jokes.
  const unwanted = mentions.filter(
    (one) => one.kind === 'feature' && conditions.unwanted.includes(one.feature),
  )
  const waved = wavedOff(lexed)
  // "OCR is done by Abbyy": what somebody else does is not the work.
  const others = isFollowUp || unwanted.length ? [] : sentencesOf(lexed, 'elsewhere')
  if (unwanted.length || waved.length || others.length) {
    const besides = withoutUnverifiable(lexed, [...unwanted, ...waved, ...others])
    Object.assign(chances, { capabilities: classify(besides, isFollowUp).capabilities })
  }
  const countries = labsAskedFor(lexed, mentions)
  if (countries) conditions.limits = { labCountries: countries }
  const asksForLabs = countries !== undefined
  const earlier = useCase ? findQuantities(lex(useCase)) : []
  return {
    lexed,
    mentions,
    opening: useCase,
    earlier,
    rate,
    chances,
    names,
    amounts,
    conditions,
    asksForLabs,
    rivals,
  }
}

/** A number that a limit's own words claim is no amount of the work. */
const isOfLimit = (lexed: Lexed, one: Mention) =>
  one.kind === 'quantity' && limitsOf(lexed, one).length > 0

/** "Foreign languages don't matter": pieces of a sentence that say what is not needed, unless they are most of the message. */
function wavedOff(lexed: Lexed): Span[] {
  const { tokens } = lexed
  const isCut = (at: number) => isEnd(lexed, at) || pauses.has(tokens[at]?.text ?? '')
  const found = lexed.hits
    .filter(({ group }) => group === 'allow' || group === 'forbid')
    .flatMap(({ group, from, to }) => {
      let [start, end] = [from, to]
      while (start > 0 && !isCut(start - 1)) start -= 1
      while (end < tokens.length && !isCut(end)) end += 1
      // "No programming involved"
      const isNegated = start === from && end - start <= longestNegation
      return group === 'allow' || isNegated ? [{ from: start, to: end }] : []
    })
  const isLeft = (at: number) => !found.some(({ from, to }) => from <= at && to > at)
  const left = tokens.filter(({ kind }, at) => kind === 'word' && isLeft(at)).length
  return left >= leastLeft ? found : []
}
const pauses = new Set([',', ':', '(', ')', '–', '-'])
const leastLeft = 2
const longestNegation = 4

/** Sentences with a phrase of a group, unless that is all there are. */
function sentencesOf(lexed: Lexed, group: string): Span[] {
  const found = lexed.hits
    .filter((hit) => hit.group === group)
    .map(({ from }) => lexed.clauseAt(from))
  const covered = found.reduce((sum, { from, to }) => sum + to - from, 0)
  return covered < lexed.tokens.length * mostElsewhere ? found : []
}
const mostElsewhere = 0.6

/** "ok 80", "budget plus 50": money whose currency is that of the conversation. */
const isBareMoney = ({ unit, isBare }: Quantity, roles: Record<Role, number>) =>
  isBare || (unit === 'item' && roles.maxMonthlyUsd + roles.maxUsdPerRequest > sureRole)

/** Where a model is asked for or to be replaced and none is known by its name, what looks like a name is said. */
function withUnknown(names: NamesSaid, lexed: Lexed, mentions: Mention[]): NamesSaid {
  const isNamed =
    names.models.length +
      names.unknown.length +
      names.ambiguous.length +
      names.labs.length +
      names.hosts.length >
    0
  const wish = wishOf(lexed)
  const isQuestion = lexed.text.includes('?')
  const asks =
    lexed.text.trimEnd().endsWith('?') && lexed.hits.some(({ group }) => group.startsWith('fact.'))
  if (isNamed) {
    // "Is Tarsier-Nano-2 dearer than GPT-6 Luna?"
    const isCompared = isQuestion && names.models.length === 1 && lexed.has('compare', 'versus')
    const beside = isCompared && !names.unknown.length ? unknownNames(lexed, mentions) : []
    return { ...names, unknown: [...names.unknown, ...beside] }
  }
  const isMeant = wish || asks || lexed.has('use')
  const isAsked = lexed.at('ask', 0) !== undefined && !lexed.has('need')
  const found = isMeant || isAsked || lexed.has('only', 'must') ? unknownNames(lexed, mentions) : []
  // "Procurement allows BorealisChat XL only": what nobody knows is a model where it is called like one.
  const isInPassing = isAsked && lexed.tokens.length <= shortMessage
  const unknown = isMeant || isInPassing ? found : found.filter((name) => likeModel.test(name))
  if (!unknown.length) return names
  const isToday = wish !== undefined && wish !== 'compare'
  return { ...names, unknown, ...(isToday && { baseline: { models: [], unknown, wish } }) }
}

const likeModel =
  /(?:chat|gpt|llm|lm|coder|instruct)(?:\b|[\d -])|\d (?:pro|max|ultra|mini|flash|turbo|lite|nano)$/i

function placesIn(before?: Requirement): 'data' | 'maker' | undefined {
  const { region, labCountries, excludeLabCountries } = {
    ...before?.preferences,
    ...before?.limits,
  }
  if (region) return 'data'
  return labCountries || excludeLabCountries ? 'maker' : undefined
}

/** "Nothing Chinese", "nada chino". */
const refuses = (lexed: Lexed) =>
  lexed.has('forbid', 'allow', 'lift') || lexed.tokens.some(({ low }) => none.test(low))
const none = /^(?:no|nothing|none|nada|nix|nichts|rien|niente|nulla|sin|sem|sans|ni)$/

/** So few words that a language among them is what they are about. */
export const shortMessage = 6
