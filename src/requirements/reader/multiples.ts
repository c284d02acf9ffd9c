import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'
import { numberWordsAt } from './number-words.ts'
import { periodAt } from './per-month.ts'
import { numberValue, type Token } from './text.ts'

/** Numbers that are told of one another: "12 lawyers, 20 questions per lawyer a day", "half of our 600 calls". */

/**
 * What a number is told of each of: "lawyer" of "20 questions per lawyer and day" or "a day per lawyer", "game" of "80
 * turns a game", "bid" of "Pages per bid: 80".
 */
export function thingOf(lexed: Lexed, { from, to }: Pick<Quantity, 'from' | 'to'>) {
  const isKeyed = lexed.tokens[from - 1]?.text === ':'
  return thingFrom(lexed, to) ?? (isKeyed ? thingFrom(lexed, keyOf(lexed, from)) : undefined)
}

function thingFrom(lexed: Lexed, start: number): string | undefined {
  const { tokens } = lexed
  for (let at = start; at <= start + farthest; at += 1) {
    const token = tokens[at]
    if (!token || token.kind === 'break' || token.kind === 'number') return undefined
    if (token.kind === 'sign' && !joins.test(token.text)) return undefined
    const end = lexed.at('per', at)
    const period = periodAt(lexed, at)?.to
    const isAnd = period !== undefined && lexed.at('and', period) !== undefined
    const thing = tokens[isAnd ? period + 1 : (end ?? -1)]
    // "80 turns a game"; but "20 reports with a summary".
    const isFar = articles.test(token.low) && at > start + 1
    if (thing?.kind === 'word' && (isAnd || (!period && !isFar))) return thing.low
  }
  return undefined
}
const farthest = 6
const joins = /^[/(~&+-]$/
const articles = /^(?:an?|die|der|das|la|le|el|o|il)$/

/** Where the line begins that a number ends: "Pages per bid: 80". */
export function keyOf({ tokens }: Lexed, from: number): number {
  let at = from - 1
  while (at > 0 && at > from - longestKey && !ends.test(tokens[at - 1]?.text ?? '')) at -= 1
  return at
}
const ends = /^[\n\r.;,!?]$/
const longestKey = 8

/** Whether two words name the same thing, one perhaps of several: "lawyer" and "our lawyers". */
export const isSameThing = (one = '', other = '') =>
  one.length >= 3 && other.split(' ').some((word) => word.slice(0, 4) === one.slice(0, 4))

/**
 * What a volume has to be multiplied by, numbers that nothing else is known of: how many there are of what it is told of
 * ("3 prompts per user and day, 10k users"), whom each of it stands for ("30 agents each ask 200 a day"), what stands
 * beside it with a sign ("14 clinicians × 18 patients a day"); and again of these.
 */
export function factorsOf(lexed: Lexed, volume: Quantity, free: Quantity[]): Quantity[] {
  const factors: Quantity[] = []
  const left = free.filter(
    ({ unit, per, bound, value }) => unit === 'item' && !isTimed(per) && !bound && value > 1,
  )
  if (left.length > mostNumbers) return []
  for (const one of [volume, ...factors])
    for (const other of left) {
      if (other === one || factors.includes(other) || !multiplies(lexed, one, other)) continue
      factors.push(other)
    }
  // "3,000 calls a day, 8 turns each, so 24,000 a day": what they make is told.
  const all = factors.reduce((product, { value }) => product * value, volume.value)
  const isTold = free.some(
    ({ value, unit }) =>
      unit === 'item' &&
      (value === all || factors.some((factor) => factor.value * value === volume.value)),
  )
  return isTold ? [] : factors
}
/** In a text with more numbers nobody means one by another. */
const mostNumbers = 30
export const isTimed = (per: Quantity['per']) => per !== undefined && per !== 'item'

function multiplies(lexed: Lexed, one: Quantity, other: Quantity): boolean {
  if (one.of !== undefined && (isSameThing(one.of, other.noun) || isPerson(lexed, one.of, other)))
    return true
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  if (second.from - first.to > farthestEach) return false
  if (isBySign(lexed, one, other)) return true
  const between = lexed.tokens.slice(first.to, second.from)
  // "30 agents in the call centre each trigger approx 200 suggestions".
  return (
    other === first &&
    isOfEach(lexed, first.to, second.from) &&
    isCrowd(lexed, other) &&
    !between.some(({ text, kind }) => kind === 'break' || kind === 'number' || text === '.')
  )
}
/** "each", but not of "each day". */
const isOfEach = (lexed: Lexed, from: number, to: number) =>
  lexed.within(from, to, 'each').some((hit) => !periodAt(lexed, hit.from))

/** "14 clinicians × 18 patients" */
function isBySign(lexed: Lexed, one: Quantity, other: Quantity): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  if (second.from - first.to > 3) return false
  return lexed.tokens.slice(first.to, second.from).some(({ low }) => signs.test(low))
}
const signs = /^[×x*]$/
const farthestEach = 14

/** "per user", "per head", of any people that are counted. */
const isPerson = (lexed: Lexed, thing: string, other: Quantity) =>
  people.test(thing) && isCrowd(lexed, other)
const people =
  /^(?:users?|persons?|people|heads?|capita|employees?|seats?|nutzer\w*|person|kopf|nase|mitarbeiter\w*|personnes?|utilisateurs?|tete|personas?|usuarios?|cabeza|pessoas?|cabeca|persone|utenti|utente|testa)$/
/** People, or others that each do something. */
const isCrowd = (lexed: Lexed, { to }: Quantity) => lexed.within(to, to + 2, 'people').length > 0

/** "80 turns a game, 1,000 games a month": how many requests one of what a volume counts takes. */
export function stepsOf(volume: Quantity, free: Quantity[]): Quantity | undefined {
  return free.find(
    ({ unit, per, of = '' }) =>
      unit === 'item' && !isTimed(per) && isSameThing(of, volume.noun) && !request.test(of),
  )
}
/** What is told of each request is in it. */
const request =
  /^(?:requests?|calls?|prompts?|anfragen?|aufrufe?|requetes?|appels?|peticion(?:es)?|solicitud(?:es)?|llamadas?|pedidos?|requisic\w+|chamadas?|richiest[ae]|chiamat[ae])$/

/** "€2 per user per month ... 450 users": for all of them. */
export function forAll(lexed: Lexed, found: Quantity[]): void {
  if (found.length > mostNumbers) return
  for (const one of found) {
    const { of, unit, per } = one
    if (unit !== 'money' || !isTimed(per) || of === undefined) continue
    const counted = found.filter(
      (other) =>
        other.unit === 'item' &&
        !isTimed(other.per) &&
        (isSameThing(of, other.noun) || isPerson(lexed, of, other)),
    )
    if (counted.length === 1) one.value *= counted[0]!.value
  }
}

/** "8 editors x 25 headlines x 5 days a week": the one with a period, where nothing else is known to be the volume. */
export function signedVolume(lexed: Lexed, free: Quantity[]): Quantity | undefined {
  const items = free.filter(({ unit }) => unit === 'item')
  if (items.length > mostNumbers) return undefined
  return items.find(
    (one) =>
      isTimed(one.per) && items.some((other) => other !== one && isBySign(lexed, one, other)),
  )
}

/** The jobs, where what seemed to be the volume is told of each of them: "games" for "80 turns a game, 1,000 games a month". */
export function jobsOf({ of }: Quantity, free: Quantity[]): Quantity | undefined {
  return free.find(
    ({ unit, per, noun }) => unit === 'item' && isTimed(per) && isSameThing(of, noun),
  )
}

/**
 * The share of a number that is meant, where one is said right before it ("half of our 600 calls", "10% of the 5,000", "two
 * thirds of") or of it behind ("4,000 letters, of which one in five").
 */
export function shareOf(lexed: Lexed, { from, to }: Quantity): number {
  const { tokens } = lexed
  const behind = tokens.slice(to, to + 8).findIndex(({ low }) => one.test(low))
  const [, link, many] = behind < 0 ? [] : tokens.slice(to + behind, to + behind + 3)
  // "Each of 8 pages" is no share.
  const isEach = each.test(tokens[to + behind - 1]?.low ?? '')
  const every = link && !isEach && inAll.test(link.low) ? smallNumber(lexed, many) : undefined
  if (every) return 1 / every
  let at = from - 1
  while (at > from - 4 && links.test(tokens[at]?.low ?? '')) at -= 1
  if (at === from - 1) return 1
  const [word = '', before, first] = [tokens[at]?.low, tokens[at - 1], tokens[at - 2]]
  if (halves.test(word)) return 1 / 2
  const isPerCent = word === 'cent' && before?.low === 'per'
  if (percent.test(word) || isPerCent) {
    const share = (smallNumber(lexed, isPerCent ? first : before) ?? 0) / 100
    return share > 0 && share < 1 ? share : 1
  }
  const part = parts.find(([words]) => words.test(word))
  const times = one.test(before?.low ?? '') ? 1 : (smallNumber(lexed, before) ?? 0)
  return part && times && times * part[1] < 1 ? times * part[1] : 1
}
const smallNumber = (lexed: Lexed, token?: Token): number | undefined =>
  token?.kind === 'number'
    ? numberValue(token.text, lexed.language === 'en')
    : token && numberWordsAt([token], 0, lexed.language)?.value
const links =
  /^(?:of|our|the|my|those|these|about|unserer?|der|den|von|unseren|nos|des|de|les|nuestr[oa]s|l[ao]s|noss[oa]s|d[ao]s|nostr[ei]|dei|delle|degli|circa)$/
const halves = /^(?:half|halfte|moitie|mitad|metade|meta)$/
const percent = /^(?:%|percent|prozent|porcento|percento)$/
const one = /^(?:a|one|ein|eine|un|une|uma?|una|uno)$/
const each = /^(?:cada|each|every|jede[rsnm]?|ogni|chaque|toute?|tout)$/
const inAll = /^(?:in|von|sur|de|em|su)$/
const parts = [
  [/^(?:quarters?|viertel|quarts?|cuartos?|quartos?|quarti)$/, 1 / 4],
  [/^(?:thirds?|drittel|tiers|tercios?|tercos?|terz[oi])$/, 1 / 3],
  [/^(?:fifths?|funftel|cinquiemes?|quintos?|quinti)$/, 1 / 5],
  [/^(?:tenths?|zehntel|dixiemes?|decimos?|decimi)$/, 1 / 10],
] as const
