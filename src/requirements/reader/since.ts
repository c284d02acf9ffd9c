import type { Lexed } from './lex.ts'
import type { Since } from './mention.ts'
import { PhraseIndex } from './phrases.ts'

const cues = new PhraseIndex()
cues.add(
  'since',
  'nothing released before, nothing before, nothing from before, nothing older than, released after, released since, newer than, released in, no older than, not older than, came out after, from after, younger than, published after, erschienen nach, neuer als, nach dem, sorti apres, sortis apres, plus recent que, posterior a, posteriores a, mas nuevo que, lancado depois de, lancados depois de, lancado apos, lancados apos, mais novo que, lanzado despues de, lanzados despues de, salido despues de, salidos despues de, sortie apres, rilasciati dopo, rilasciato dopo, modele de, modeles de, modelle von, modelle aus, modelos de, modelli del, uscito dopo, usciti dopo, piu recente di, released from',
)
cues.add(
  'lastYear',
  'released this year, from this year, this years models, released within the last year, released in the last 12 months, dieses jahr erschienen, salido este ano, sacado este ano, de este ano, lancado este ano, deste ano, sorti cette annee, de cette annee, uscito quest anno, di quest anno',
)

/** "released after 2025", "no older than March 2026": the day from which a model may be. */
export function findSince(lexed: Lexed, today: string): Since[] {
  return [
    ...agoIn(lexed, today),
    ...cues.find(lexed.tokens).flatMap(({ group, from, to }): Since[] => {
      if (group === 'lastYear')
        return [{ kind: 'since', date: `${today.slice(0, 4)}-01-01`, from, to }]
      for (let at = to; at < to + 6; at += 1) {
        const token = lexed.tokens[at]
        const year =
          token?.kind === 'number' && /^20[12]\d$/.test(token.text) ? token.text : undefined
        if (year === undefined) continue
        const written = dayAt.exec(lexed.text.slice(token!.start))?.[0]
        const date = written ?? dayBefore(lexed, to, at, year)
        return [{ kind: 'since', date, from, to: at + (written ? 5 : 1) }]
      }
      return []
    }),
  ]
}

/** "March 2026", "31 de março de 2026", "1. Januar 2026": the first day where none is said. */
function dayBefore({ tokens }: Lexed, cue: number, at: number, year: string): string {
  const behind = tokens[at - 1]?.low === 'de' ? at - 2 : at - 1
  const month = monthOf(tokens[behind]?.low ?? '')
  const day = tokens
    .slice(cue, behind)
    .findLast(({ kind, text }) => kind === 'number' && Number(text) <= 31)
  return `${year}-${month ?? '01'}-${(month && day?.text.padStart(2, '0')) || '01'}`
}

const dayAt = /^20[12]\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/

const days = { day: 1, week: 7, month: 30, year: 365 }
/** "released in the last 30 days". */
const recently =
  /(?:released|launched|published|out|new) (?:in|within|over|during) the (?:last|past) (\d{1,3})?\s?(day|week|month|year)/i

function agoIn(lexed: Lexed, today: string): Since[] {
  const match = recently.exec(lexed.text)
  if (!match) return []
  const [, number = '1', unit = 'month'] = match
  const from = lexed.tokens.findIndex(({ end }) => end > match.index)
  const to = lexed.tokens.findIndex(({ end }) => end >= match.index + match[0].length) + 1
  const ago = Number(number) * days[unit.toLowerCase() as keyof typeof days]
  const date = new Date(Date.parse(today) - ago * 86_400_000).toISOString().slice(0, 10)
  return [{ kind: 'since', date, from, to }]
}

const months = new Map(
  ['en', 'de', 'fr', 'es', 'pt', 'it'].flatMap((locale) =>
    Array.from({ length: 12 }, (_, month): [string, string] => [
      new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
        .format(new Date(Date.UTC(2026, month, 1)))
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .toLowerCase(),
      String(month + 1).padStart(2, '0'),
    ]),
  ),
)
const monthOf = (word: string) => months.get(word)
