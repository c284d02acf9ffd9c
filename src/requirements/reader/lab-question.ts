import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'

const labs =
  /^(?:labs?|compan(?:y|ies)|vendors?|makers?|hersteller|firmen|anbieter|labore?|labos?|laborat\w+|fabri[ck]ant\w*|entreprises?|empresas?|aziende|produttor\w*|case)$/

/** A longer message tells of a job. */
const mostTokens = 14

/** "Which labs are from Canada?": the countries it asks for; undefined where no labs are asked for. */
export function labsAskedFor(lexed: Lexed, mentions: Mention[]): string[] | undefined {
  const at = lexed.tokens.findIndex(({ low }) => labs.test(low))
  const isShort = lexed.tokens.length <= mostTokens && !lexed.has('need')
  if (at < 0 || !isShort || !lexed.text.trimEnd().endsWith('?')) return undefined
  const isAsked = lexed.within(Math.max(0, at - 2), at, 'ask').length > 0
  const countries = mentions.flatMap((one) => (one.kind === 'place' ? one.countries : []))
  const isOfNames = mentions.some(({ kind }) => kind === 'name')
  return isAsked && !isOfNames && countries.length ? countries : undefined
}
