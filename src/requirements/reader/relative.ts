import type { Lexed } from './lex.ts'
import type { Mention, Quantity } from './mention.ts'
import { numberWordsAt } from './number-words.ts'

/** By how much something changes: times as much, or so much more (or, below zero, less). */
export type Relative = { factor: number } | { by: number }

/** "10x the traffic", "half of that", "20% less", "cut to a quarter", "raise it by 15", "50 more". */
export function relativeIn(lexed: Lexed, mentions: Mention[]): Relative | undefined {
  const { tokens } = lexed
  const direction = lexed.has('up') === lexed.has('down') ? 0 : lexed.has('up') ? 1 : -1
  const percent = tokens.findIndex(
    ({ low }, i) => isPercent.test(low) && tokens[i - 1]?.kind === 'number',
  )
  if (percent > 0) {
    const share = Number(tokens[percent - 1]?.text.replace(',', '.')) / 100
    if (!(share > 0 && share <= 10) || !direction) return undefined
    const isTarget = targets.test(tokens[percent - 2]?.low ?? '')
    return { factor: isTarget ? share : Math.max(0.01, 1 + direction * share) }
  }
  const times = timesIn(lexed)
  if (times !== undefined) return { factor: direction < 0 && times > 1 ? 1 / times : times }
  // "Banned him twice in May" doubles nothing.
  const doubles = lexed.hits.some(
    ({ group, to }) => group === 'double' && !happened.test(lexed.tokens[to]?.low ?? ''),
  )
  if (doubles) return { factor: 2 }
  if (tokens.some(({ low }) => triple.test(low))) return { factor: 3 }
  if (lexed.has('half')) return { factor: 0.5 }
  for (const [word, share] of shares) {
    const at = tokens.findIndex(
      ({ low }, i) => word.test(low) && one.test(tokens[i - 1]?.low ?? ''),
    )
    // "500 a quarter" and "the third" are no shares.
    if (at < 0 || (direction >= 0 && !ofIt.test(tokens[at + 1]?.low ?? ''))) continue
    // "A third less", "cut it by a quarter"; "cut to a quarter", "a third of that".
    const isTarget = targets.test(tokens[at - 2]?.low ?? '')
    return { factor: direction < 0 && !isTarget ? 1 - share : share }
  }
  const amount = mentions.find((one): one is Quantity => one.kind === 'quantity' && !one.per)
  if (!amount || !direction) return undefined
  const isBy =
    by.test(tokens[amount.from - 1]?.low ?? '') ||
    lexed.hits.some(
      ({ group, from, to }) =>
        (group === 'up' || group === 'down') && (to === amount.from || from === amount.to),
    )
  return isBy ? { by: direction * amount.value } : undefined
}

const isPercent = /^(?:%|percent|prozent|pourcent|porcento|percento)$/
const targets = /^(?:to|auf|a)$/
const one = /^(?:a|one|ein|einem|un|une|um|uno)$/
const ofIt = /^(?:of|von|davon|de|du|des|d|di|da|do|del)$/
const triple = /^(?:triple|tripled|dreifache[ns]?|verdreifach\w*|triplo|tripler|triplica\w*)$/
const shares = [
  [/^(?:quarter|viertel|quart|cuarto|quarto)$/, 1 / 4],
  [/^(?:third|drittel|tiers|tercio|terco|terzo)$/, 1 / 3],
] as const
const by = /^(?:by|um|de|en|em|di|del|d)$/

/** "x10", "10x", "3 mal", "ten times", "zehnmal". */
function timesIn({ tokens, language }: Lexed): number | undefined {
  const at = tokens.findIndex(({ low }, i) => low === 'x' && tokens[i + 1]?.kind === 'number')
  const behind = tokens.findIndex(({ low }, i) => i > 0 && isTimes.test(low))
  const told = tokens[at >= 0 ? at + 1 : behind - 1]
  const compound = tokens.map(({ low }) => timesInOneWord.exec(low)?.[1]).find(Boolean)
  const spelled = told?.kind === 'number' ? undefined : (compound ?? (behind > 0 && told?.low))
  const times = spelled
    ? (numberWordsAt([{ ...tokens[0]!, kind: 'word', low: spelled }], 0, language)?.value ?? 0)
    : Number(told?.text)
  return times > (spelled ? 1 : 0) && times <= 10_000 ? times : undefined
}
const timesInOneWord = /^(\p{L}{3,})(?:mal|fache[nrs]?|fach)$/u
const isTimes = /^(?:x|times|mal|fach|fache|fois|veces|vezes|volte)$/

const happened = /^(?:in|already|before|this|last|ago|since)$/
