import type { NotApplied } from '../reading.ts'
import type { Lexed } from './lex.ts'

/** Rules and properties that people ask for and no source tells of a model or a host. */
const unverifiable = new Map(
  Object.entries({
    gdpr: 'whether a host follows the GDPR is in its contract, not in the data',
    dsgvo: 'whether a host follows the GDPR is in its contract, not in the data',
    rgpd: 'whether a host follows the GDPR is in its contract, not in the data',
    lgpd: 'whether a host follows the LGPD is in its contract, not in the data',
    hipaa: 'whether a host follows HIPAA is in its contract, not in the data',
    soc2: 'certificates of hosts are not in the data',
    fedramp: 'certificates of hosts are not in the data',
    deterministic: 'no source measures whether a model answers the same every time',
    reproducible: 'no source measures whether a model answers the same every time',
  }),
)

/** Each such word once, with why it cannot be applied. */
export function findUnverifiable({ tokens }: Lexed): NotApplied[] {
  const found = new Map<string, NotApplied>()
  for (const { low, text } of tokens) {
    const why = unverifiable.get(low)
    if (why && !found.has(why)) found.set(why, { words: text, why })
  }
  return [...found.values()]
}

/** The text without them: they say nothing of what the work is. */
export function withoutUnverifiable({ tokens, text }: Lexed): string {
  let rest = text
  for (const { low, start, end } of tokens)
    if (unverifiable.has(low))
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return rest
}
