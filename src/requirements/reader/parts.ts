import type { Amounts } from './amounts.ts'
import type { Classified } from './classify.ts'
import type { Conditions } from './conditions.ts'
import type { Lexed } from './lex.ts'
import type { Mention, Name } from './mention.ts'
import type { NamesSaid } from './names.ts'

/** Everything that one message says, whatever it is read against. */
export interface Parts {
  lexed: Lexed
  mentions: Mention[]
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
