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
  return (
    limitChance(roles, one) < sureOfMoney &&
    all.some(
      (other) =>
        other !== one &&
        other.kind === 'quantity' &&
        other.unit === 'money' &&
        rolesIn(roles, other).none > sureOfNone,
    )
  )
}
const sureOfMoney = 0.75
const sureOfPaid = 0.95
const sureOfNone = 0.9

/** What a model can take in or do, and need not. */
const abilities = new Set('tools json thinking image audio video pdf'.split(' '))

/** "It need not call tools", "no need for a reasoning model", "JSON isn't called for": what is not needed is no condition. */
export const isNeedless = (lexed: Lexed, { from, to, feature }: Feature) =>
  (abilities.has(feature) && lexed.within(to, to + 5, 'allow').some((hit) => hit.from === to)) ||
  lexed.within(Math.max(0, from - 4), from, 'allow').some((hit) => {
    const between = lexed.tokens.slice(hit.to, from)
    return between.length <= 2 && between.every(({ kind }) => kind === 'word')
  })
