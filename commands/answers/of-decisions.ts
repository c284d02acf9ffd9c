import type { CommandResult } from '../../src/command.ts'
import type { Reading } from '../../src/requirements/reading.ts'
import { decisions } from '../decisions.ts'
import { keep } from '../keep.ts'
import type { Turn } from '../reading.ts'

/** "Tell me when something better than the first comes": the watch, in words. */
export function watchAnswer(reading: Reading, turn: Turn): Promise<CommandResult> | undefined {
  const isAsked = tellMeWhen.test(turn.text) && news.test(turn.text)
  if (!isAsked || !turn.thread?.useCase || !turn.request.decisions) return undefined
  return keep('watch', reading.models[0], reading.language, turn)
}
/** To be told at a time that has not come; "tell me if there is something better" asks about today. */
const tellMeWhen = new RegExp(
  [
    String.raw`\b(?:tell|ping|alert|notify|warn|inform|let) (?:me|us)(?: know)? (?:here )?(?:when|whenever|once|as soon as)\b`,
    String.raw`\b(?:sag\w{0,2}|gib|gebt|melde\w{0,2}|informier\w{0,3}|benachrichtig\w{0,3}) (?:mir|mich|uns|dich|euch)(?: bescheid)?,? (?:wenn|sobald)\b`,
    String.raw`\b(?:pr[ée]vien\w{0,3}|averti\w{0,4}|dis|dites)[ -](?:moi|nous) (?:quand|lorsque|d[èe]s qu)`,
    String.raw`\b(?:av[ií]sa\w{0,4}|av[ií]se\w{0,4}|dime|d[ií]nos|diganos) (?:cuando|en cuanto)\b`,
    String.raw`\b(?:(?:me|nos) avis\w{1,3}|avis\w{1,3}[ -](?:me|nos)) (?:quando|assim que)\b`,
    String.raw`\b(?:avvis\w{2,5}|dimmi|dicci|fammi sapere|fateci sapere) (?:quando|appena|non appena)\b`,
  ].join('|'),
  'i',
)
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
  const last = all.find(({ kind, useCase }) => kind === 'decision' && useCase === thread?.useCase)
  return last && decisions.run({ ...request, text: `export ${last.id}` }, services)
}
const record = /d[ée]cisi|decis[ãa]o|entscheidung|\badr\b/i
