import type { Lexed } from './lex.ts'

/** "What if it had to run on one H100?" looks at what "it had to run on one H100" would change. */
export function withoutWhatIf({ text, tokens, hits }: Lexed): string {
  const start = hits.find(({ group, from }) => group === 'whatIf' && from <= 1)
  const looked = start ? text.slice(tokens[start.to]?.start).replace(/\?\s*$/, '') : text
  return looked.replaceAll(supposed, ' ')
}
/** "We had 50k": it is only supposed, and nothing of the past. */
const supposed =
  /(?<!\p{L})(?:had|were|hätten?|wären?|avait|avions|était|étaient|tuviéramos|tuviera|fueran?|hubiera|avessimo|fossero|fosse|tivéssemos|fossem)(?!\p{L})/giu
