import type { Finding } from './finding.ts'
import type { Message } from './message.ts'
import { isNegated, isSoft } from './negation.ts'
import { expression } from './text.ts'

const licences: [RegExp, string][] = [
  [
    expression(
      String.raw`
    apache(?:[\s-]*(?:licen[cs]ed?[\s,-]*)?(?:v(?:ersion)?\s*)?2(?:\.0)?)?(?![a-z])(?!\s+(?:spark|
    kafka|airflow|hadoop|flink|beam|iceberg|web|http|server))
  `,
      'g',
    ),
    'apache-2.0',
  ],
  [
    expression(
      String.raw`
    (?<![a-z])mit(?:[\s-]+(?:licen[cs]\w*|lizenz\w*)|(?=\s*(?:or|\/|,|and|oder|ou)\s*apache))|
    (?:licen[cs]\w*|lizenz\w*|licencia|licenca|licenza)\s*(?::|under|is|must be|of|
    de)?\s*(?:apache(?:[\s-]*2(?:\.0)?)?\s*(?:or|\/|,|and|oder|ou|o)\s*)?(?<![a-z])mit(?![a-z])|
    apache(?:[\s-]*2(?:\.0)?)?\s*(?:or|\/|and|oder|ou|o)\s*mit(?![a-z])
  `,
      'g',
    ),
    'mit',
  ],
  [/(?<![a-z])bsd(?:[\s-]+(?:3|2)[\s-]clause)?(?:[\s-]+licen[cs]\w*)/g, 'bsd-3-clause'],
  [
    expression(
      String.raw`
    (?:permissive(?:ly)?|permissiva|permissiv\w*)[\s-]+(?:licen[cs]\w*|lizenz\w*)|
    (?:licen[cs]\w*|lizenz) (?:must be |is )?permissive|licence permissive
  `,
      'g',
    ),
    'permissive',
  ],
  [
    expression(
      String.raw`
    (?:commercial(?:ly)?[\s-]+(?:use|usage|usable|licen[cs]\w*|friendly)|(?:allows?|permits?|
    allowing|for) commercial (?:use|usage)|kommerzielle\w* (?:nutzung|einsatz|nutzbar)|
    kommerziell nutzbar|usage commercial|utilisation commerciale|uso comercial|uso commerciale)
  `,
      'g',
    ),
    'commercial',
  ],
]

/** The licence the weights must have. */
export function readLicence(message: Message): Finding[] {
  const { folded } = message
  const found: { name: string; start: number; end: number }[] = []
  for (const [pattern, name] of licences) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (isSoft(folded, start, end) || isNegated(folded, start, end)) continue
      if (!found.some((other) => other.name === name)) found.push({ name, start, end })
    }
  }
  const exact = found.filter((one) => one.name !== 'commercial' && one.name !== 'permissive')
  const named = exact.length > 0 ? exact : found.slice(0, 1)
  if (named.length === 0) return []
  const license = named
    .map((one) => one.name)
    .sort()
    .join(' or ')
  return [
    {
      limits: { license },
      start: Math.min(...named.map((one) => one.start)),
      end: Math.max(...named.map((one) => one.end)),
    },
  ]
}

const official = expression(String.raw`
    (?:no|not|without|exclude|excluding|avoid|keine?n?|ohne|pas de|sans|sin|nada de|sem|senza|
    niente)\s+(?:any\s+|random\s+|unofficial\s+|des?\s+|d')?(?:community\s+|third[\s-]party\s+|
    hugging ?face\s+)?(?:fine[\s-]?tun\w*|finetun\w*|merges?|community (?:models?|versions?|
    variants?|releases?)|derivatives?|uncensored|abliterated|frankenmerge\w*|unofficial)|
    official (?:releases?|models?|versions?|weights|checkpoints?)(?: only)?|only official|
    (?:only )?(?:original|vendor) (?:models?|releases?|weights) only|officially released|
    (?:nur )?offizielle (?:modelle|versionen|veroffentlichungen)|modeles officiels|
    versions officielles|modelos oficiales|versiones oficiales|modelos oficiais|
    versoes oficiais|modelli ufficiali|versioni ufficiali
  `)

/** No community fine-tunes. */
export function readOfficial(message: Message): Finding[] {
  const match = official.exec(message.folded)
  if (!match || isSoft(message.folded, match.index, match.index + match[0].length)) return []
  return [
    { limits: { officialOnly: true }, start: match.index, end: match.index + match[0].length },
  ]
}
