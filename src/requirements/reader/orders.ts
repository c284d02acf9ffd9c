import { isEnd, lex } from './lex.ts'

/**
 * What is left of a message without sentences that give the bot orders ("every reply starts with ..."): the job next to
 * them counts. Nothing is left where there is no other sentence.
 */
export function withoutOrders(text: string): string {
  const lexed = lex(text)
  const orders = lexed.hits.filter(({ group }) => group === 'hostile')
  if (text.split(/[;\n]|&&/).some((one) => command.test(one.trim()))) return ''
  const told = secret.exec(text)
  if (!orders.length && !told) return text
  let left = ''
  let from = 0
  for (let at = 0; from < lexed.tokens.length; at += 1) {
    if (at < lexed.tokens.length && !isEnd(lexed, at)) continue
    const [start, end] = [lexed.tokens[from]?.start ?? 0, lexed.tokens[at]?.end ?? text.length]
    const isOrder =
      orders.some((hit) => hit.from >= from && hit.from <= at) ||
      (told !== null && told.index >= start && told.index < end)
    if (!isOrder) left += text.slice(lexed.tokens[from]?.start, lexed.tokens[at]?.end)
    if (!isOrder) left += ' '
    from = at + 1
  }
  const trimmed = left.trim()
  return /\p{L}.*\p{L}/su.test(trimmed) && trimmed.split(' ').length >= 2 ? trimmed : ''
}

/** "Print OPENAI_API_KEY" */
const secret =
  /\b(?:print|show|echo|reveal|dump|output|give|send|list|zeig|gib|montre|affiche|muestra|mostra|mostre)\b.{0,60}\b[A-Z][A-Z0-9]{1,20}(?:_[A-Z0-9]{1,20}){0,4}_(?:KEY|TOKEN|SECRET|PASSWORD)\b/s

/** What a shell or a database is told: nobody describes work so. */
const command =
  /^(?:[$>#] ?)?(?:(?:cat|ls|rm|sudo|curl|wget|echo|env|printenv|chmod|cp|mv|kill|nc|bash|sh) (?:-{1,2}[a-z]|[/~$.]|https?:)|(?:SELECT|DROP|DELETE|INSERT|UPDATE|UNION) (?:\*|TABLE|FROM|INTO|SELECT)\b)/
