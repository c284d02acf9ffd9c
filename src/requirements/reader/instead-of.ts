import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'

/** "Scaleway statt OVH", "something instead of OpenAI": what is named stands behind words for another one in its place. */
export const isInstead = ({ text, tokens }: Lexed, { from }: Mention): boolean =>
  insteadOf.test(text.slice(tokens[Math.max(0, from - 3)]?.start, tokens[from]?.start))
const insteadOf =
  /(?:\bstatt|\banstelle von|\banstatt|\binstead of|\brather than|\bau lieu d[e’']|\bplutôt que|\ben (?:vez|lugar) de|\bem vez d[eoa]|\binvece (?:di|che)|\bal posto di)\s*$/i
