import type { Lexed } from './lex.ts'
import type { Feature, Mention, Quantity } from './mention.ts'
import { limitChance } from './number-limits.ts'
import { rolesIn, type Roles } from './roles.ts'

/** What looks like a condition and is none. */

/**
 * "Amounts go from €12 to €4 million, under €50 is skipped", "$0.40 is what we are charged right now": money beside money
 * of documents, or what is paid, has to be surely a limit.
 */
export function isOfDocuments(lexed: Lexed, one: Quantity, all: Mention[], roles: Roles): boolean {
  if (one.unit !== 'money') return false
  const isPaid =
    !one.bound &&
    lexed.within(one.to, lexed.clauseAt(one.from).to, 'bill').length > 0 &&
    !lexed.has('budget')
  if (isPaid && limitChance(roles, one) < sureOfPaid) return true
  if (isCharged(lexed, one)) return true
  // "It weighs 4.5 kg, was built in 1912 and went for £1,150": what has a weight and a year has a price.
  const isOfThing = !one.bound && !one.per && !lexed.has('budget', 'must', 'perMonth')
  const isOther = (other: Mention): other is Quantity =>
    other !== one && other.kind === 'quantity' && rolesIn(roles, other).none > sureOfNone
  const hasMeasures =
    isOfThing &&
    (lexed.within(...around(lexed, one), 'notCount').length > 0 ||
      all.some((other) => isOther(other) && isYear(other)))
  return (
    limitChance(roles, one) < (hasMeasures ? sureOfPaid : sureOfMoney) &&
    (hasMeasures || all.some((other) => isOther(other) && other.unit === 'money'))
  )
}
const around = ({ clauseAt }: Lexed, { from }: Mention): [number, number] => {
  const clause = clauseAt(from)
  return [clause.from, clause.to]
}
const isYear = ({ unit, value }: Quantity) =>
  unit === 'item' && Number.isInteger(value) && value >= 1400 && value <= 2100
/** "We charge them at most $900": what is earned with it. */
function isCharged({ text, tokens, clauseAt, has }: Lexed, { from }: Quantity): boolean {
  const clause = text.slice(tokens[clauseAt(from).from]?.start, tokens[from]?.start)
  const before = clause.slice(clause.lastIndexOf(',') + 1)
  return charges.test(before) && !has('budget')
}
const charges =
  /\b(?:charg(?:e|es|ed|ing)(?! (?:us|me)\b)|earns?|bills? (?:them|clients|customers)|berechnen|fakturieren|factur(?:e|ons|ent|o|amos)|cobr(?:a|o|amos|an|am)|guadagn\w+|fattur(?:o|a|iamo))\b/i
const sureOfMoney = 0.75
const sureOfPaid = 0.95
const sureOfNone = 0.9

/** "It has to read scans. Actually no, the OCR box does that already": what another tool does after all. */
const isTakenOver = (lexed: Lexed, { to, feature }: Feature) =>
  abilities.has(feature) &&
  lexed
    .within(to, to + nearCorrection, 'correct')
    .some((hit) => lexed.within(hit.to, hit.to + nearCorrection, 'elsewhere').length > 0)
const nearCorrection = 14

/** What a model can be, take in or do, and need not. */
const abilities = new Set('open tools json thinking image audio video pdf'.split(' '))

/** "It need not call tools", "no need for a reasoning model", "JSON isn't called for": what is not needed is no condition. */
const isNeedless = (lexed: Lexed, { from, to, feature }: Feature) =>
  (abilities.has(feature) && lexed.within(to, to + 5, 'allow').some((hit) => hit.from - to <= 1)) ||
  lexed.within(Math.max(0, from - 4), from, 'allow').some((hit) => {
    const between = lexed.tokens.slice(hit.to, from)
    return between.length <= 2 && between.every(({ kind }) => kind === 'word')
  })

/** "Self hosting is off the table": what is ruled out right behind its name. */
const isOffTheTable = (lexed: Lexed, { to, feature }: Feature) =>
  feature === 'own' && lexed.within(to, to + 4, 'lift', 'out').some((hit) => hit.from <= to + 1)

/** A feature that is named and asks for nothing. */
export const isNoCondition = (lexed: Lexed, one: Feature): boolean =>
  isNeedless(lexed, one) || isTakenOver(lexed, one) || isOffTheTable(lexed, one)
