import type { Lexed } from './lex.ts'
import type { Quantity } from './mention.ts'

/** Tokens; more is read rather than written. */
export const longestWritten = 5000
/** So many words of a text that is only made, from nothing of that size. */
export const isWritten = ({ text }: Lexed) =>
  /writ|draft|speech|stor(?:y|ies)|blurb|newsletter|schreib|verfass|rede|redig|redac|escrib|escrev|scriv|descri|beschreib|articol/i.test(
    text,
  ) &&
  !/summar|zusammenfass|r[eé]sum|riassu|transl|[uü]bers|tradu|proof|corr[ei]|korr|edit|rewrit|umschr|grade|feedback|classif|klassif|label|extra|survey|umfrage|encuest/i.test(
    text,
  )

/** "answers of 300 words", "in 100 words"; but "summaries of 40-page leases" tells the size of the leases. */
export function outputBefore(lexed: Lexed, { from, to }: Quantity): boolean {
  const next = lexed.tokens[to]
  const goesOn =
    next?.kind === 'word' &&
    !lexed.words.common.split(' ').includes(next.low) &&
    lexed.at('each', to) === undefined
  if (goesOn) return false
  return (
    lexed.hits.some(
      (hit) =>
        hit.group === 'output' &&
        hit.to <= from &&
        hit.to >= from - 6 &&
        !lexed.tokens
          .slice(hit.to, from)
          .some(({ kind, text }) => (kind === 'sign' && !'~≈('.includes(text)) || kind === 'break'),
    ) || /^(?:in|en|em|auf)$/.test(lexed.tokens[from - 1]?.low ?? '')
  )
}
export const outputBehind = (lexed: Lexed, { to }: Quantity) =>
  lexed.tokens[to]?.low === 'out' ||
  lexed.hits.some(({ group, from }) => group === 'output' && from >= to && from <= to + 1)
