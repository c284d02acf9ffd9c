/** Months that a cost is asked for: "the yearly cost", "over six months", "aufs Quartal"; undefined: of one. */
export function monthsAskedFor(text: string): number | undefined {
  const [, count, unit = ''] = severalPeriods.exec(text) ?? []
  const times = count === undefined ? undefined : (countWords[count.toLowerCase()] ?? Number(count))
  if (times) return /^[mn]/i.test(unit) ? times : 12 * times
  return lengths.find(([pattern]) => pattern.test(text))?.[1]
}

const severalPeriods =
  /(?<![\p{L}\d])(\d{1,2}|two|three|six|twelve|zwei|drei|sechs|zwölf|deux|trois|six|douze|dos|tres|seis|doce|dois|três|doze|due|tre|sei|dodici) (?:full |volle |ganze )?(months?|years?|monaten?|jahren?|mois|ans|années|meses|años|anos|mesi|anni)(?!\p{L})/iu
const countWords: Record<string, number> = Object.fromEntries(
  (
    [
      [2, 'two zwei deux dos dois due'],
      [3, 'three drei trois tres três tre'],
      [6, 'six sechs seis sei'],
      [12, 'twelve zwölf douze doce doze dodici'],
    ] as const
  ).flatMap(([count, words]) => words.split(' ').map((word) => [word, count])),
)
const lengths: [RegExp, number][] = [
  [
    /\b(?:half|halbe[sn]?|demi|medio|meio|mezzo)[- ]?(?:a )?(?:years?|jahre?s?|année|año|ano|anno)\b|semest/i,
    6,
  ],
  [/\bquarter(?:ly)?\b|quartal|viertelj|trimest/i, 3],
  [
    /\b(?:yearly|annual(?:ly)?|(?:per|a|the|full|whole|entire|one|each|every|calendar) year)\b|jährlich|(?:im|pro|fürs|aufs|übers|das|ein|einem|ganzen?|gesamten?|volle[ns]?) jahr(?![\p{L}])|jahres(?:kosten|summe|preis)|\b(?:par|un|l.) ?an\b|année|annuel|\b(?:al|un|el|por|del) año|anual|\b(?:por|ao|um|num|no|o|do) ano\b|\b(?:all.|dell.|l.|un) ?anno\b|annu[oa](?:le)?\b/iu,
    12,
  ],
]
