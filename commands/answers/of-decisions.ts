import type { CommandResult } from '../../src/command.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import { decisions } from '../decisions.ts'
import { keep } from '../keep.ts'
import type { Turn } from '../reading.ts'

/** "Tell me when something better than the first comes": the watch, in words. */
export function watchAnswer(reading: Reading, turn: Turn): Promise<CommandResult> | undefined {
  const isAsked = toTell.test(turn.text) && whenNews.test(turn.text) && news.test(turn.text)
  if (!isAsked || !turn.thread?.useCase || !turn.request.decisions) return undefined
  return keep('watch', reading.models[0], reading.language, turn)
}
const toTell =
  /\b(?:tell|let|ping|alert|notify|warn|inform)\b|\b(?:sag|sagt|gib|meld|informier|benachrichtig)\w*|\b(?:pr[ée]vi|averti|dis-|dites)\w*|\b(?:av[ií]s|dime|d[ií]nos)\w*|\b(?:avvis|dimmi|dicci|sapere)\w*/i
const whenNews =
  /\b(?:when|once|if|as soon as|wenn|sobald|falls|quand|d[èe]s que|cuando|quando|assim que|appena)\b/i
const news =
  /better|cheaper|newer|changes|besser|billiger|g[üu]nstiger|neuer|meilleur|mieux|moins cher|mejor|m[áa]s barat|melhor|mais barat|miglior|meno car|economic/i

/** "Export the decision": the record of the one that was made here; undefined where none was. */
export async function recordAnswer({
  text,
  request,
  services,
  thread,
}: Turn): Promise<CommandResult | undefined> {
  if (!record.test(text)) return undefined
  const all = (await request.decisions?.list()) ?? []
  const made = all.filter(({ kind, useCase }) => kind === 'decision' && useCase === thread?.useCase)
  const last = made.toSorted((a, b) => b.at.localeCompare(a.at))[0]
  return last && decisions.run({ ...request, text: `export ${last.id}` }, services)
}
const record = /decision|entscheidung|d[ée]cision|decisi[óo]n|decis[ãa]o|decisione|\badr\b/i
