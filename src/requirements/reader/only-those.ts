import { limitKind, limitNames, type Limits } from '../limits/index.ts'
import { wordsOf } from './conditions.ts'
import type { Mention } from './mention.ts'
import type { Parts } from './parts.ts'

/** What a question asks of the models on the list: "which of these is hosted in the EU?". */
export function limitsAskedFor({ lexed, mentions, conditions }: Parts): Limits | undefined {
  const limits: Record<string, unknown> = {}
  for (const one of mentions) {
    const mention: Mention = one.kind === 'place' ? { ...one, of: one.of ?? 'data' } : one
    const isHost = mention.kind === 'name' && mention.found.kind === 'host'
    if (mention.kind === 'name' && !isHost) continue
    for (const name of limitNames) {
      const value = limitKind(name).reads?.(mention, {
        isForbidden: false,
        words: wordsOf(lexed, mention),
        isInput: true,
      })
      const isNone = value === undefined || (Array.isArray(value) && !value.length)
      if (!isNone) limits[name] = value
    }
  }
  const all: Limits = { ...limits, ...conditions.limits }
  return Object.keys(all).length ? all : undefined
}

/** "Only those then", "dann nur die", "make that a requirement": what was asked for last is a condition now. */
export function isOnlyThose({ lexed: { tokens, text }, mentions }: Parts): boolean {
  if (condition.test(text)) return true
  return (
    tokens.filter(({ kind }) => kind === 'word').length <= mostWords &&
    mentions.every(({ kind }) => kind === 'quantity') &&
    tokens.some(({ low }, i) => only.test(low) && those.test(tokens[i + 1]?.low ?? ''))
  )
}
const condition =
  /\bmake (?:that|this|it) a (?:must|requirement|condition)|\b(?:das|dies) (?:ist|wird|sei) (?:ein )?(?:muss|bedingung|pflicht)|\bmach(?:t|en sie)? das zur (?:bedingung|pflicht)|\b(?:c.est|faites?-en) une (?:condition|exigence)|\b(?:que|eso) sea (?:un requisito|una condición|obligatorio)|\b(?:que|isso) seja (?:um requisito|uma condição|obrigatório)|\b(?:diventi|sia) (?:un requisito|una condizione|obbligatorio)/i
const mostWords = 6
const only =
  /^(?:only|just|nur|uniquement|seulement|solo|solamente|unicamente|so|apenas|somente|soltanto)$/
const those =
  /^(?:those|these|them|that|die|diese|denen|ceux|celles|celui|celle|esos|esas|estos|estas|ese|esa|esses|essas|estes|esse|essa|quelli|quelle|questi|queste|quello|quella)$/
