import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'

/** "The data must not go to the US"; "must not leave the EU" is the contrary. */
export function keepsAway({ tokens, language }: Lexed, { from, to }: Mention): boolean {
  const near = tokens.slice(Math.max(0, from - 6), from)
  const start = near.findLastIndex(({ kind, text }) => kind === 'break' || /^[,;:.!?]$/.test(text))
  const before = near.slice(start + 1)
  // "no Brasil" is in Brazil.
  const refusal = (low: string) => not.test(low) && !(low === 'no' && language === 'pt')
  // "Anywhere but not in the US"
  const isRightBefore =
    !before.slice(-3).some(({ low }) => merely.test(low)) &&
    before.slice(-3).some(({ low }) => refusal(low)) &&
    !before.some(({ low }) => leaving.test(low) && !anywhere.test(low))
  if (isRightBefore) return true
  const isKeptIn = [...before, ...tokens.slice(to, to + 2)].some(({ low }) => leaving.test(low))
  return before.some(({ low }) => refusal(low)) && !isKeptIn
}
const not = /^(?:not|never|cannot|nicht|nie|niemals|pas|jamais|no|nunca|nao|non|mai)$/
const anywhere = /^(?:anywhere|elsewhere|else)$/
/** "Not just Germany" */
const merely = /^(?:just|only|nur|bloss|seulement|uniquement|solo|solamente|apenas|so|soltanto)$/
const leaving =
  /^(?:leav(?:e|es|ing)|outside|out|beyond|anywhere|elsewhere|else|only|verlassen|verlasst|ausserhalb|raus|heraus|hinaus|nur|quitt(?:er|e|ent)|sort(?:ir|e|ent)|hors|seulement|sal(?:ir|en|e|ga|gan)|fuera|solo|sa(?:ir|em|i|ia|iam)|fora|deix(?:ar|em)|apenas|uscire|esc(?:ono|e|ano)|fuori|lasci(?:are|no)|training|train|labs?)$/
