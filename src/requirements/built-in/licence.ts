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

const fineTunes = String.raw`(?:fine[\s-]?tunes?|fine[\s-]?tuned (?:models?|versions?|variants?)|finetunes?|
    community (?:models?|versions?|variants?|releases?|fine[\s-]?tunes?|finetunes?))(?![a-z])`

/** "Community fine-tunes are fine", "including finetunes", "a fine-tune of Llama"; never "we want to fine-tune it". */
const community = expression(String.raw`
    (?:community\s+|third[\s-]party\s+|hugging ?face\s+)?${fineTunes}\s+(?:are|is|would be)\s+(?:also\s+|all\s+|perfectly\s+)?
    (?:fine|ok|okay|welcome|allowed|acceptable|good|possible|included|an option)|
    (?:community|third[\s-]party|hugging ?face)\s+${fineTunes}\s+(?:too|as well|also)\b|
    (?:including|include|incl\.?|allow|consider|open to|happy with|any|best|good)\s+
    (?:any\s+|good\s+|a\s+|some\s+|the\s+|with\s+)*(?:community\s+|hugging ?face\s+)?${fineTunes}(?!\s+(?:it|them|on|with|our)\b)|
    (?:an?|the best|some|which)\s+(?:good\s+|community\s+)*(?:fine[\s-]?tunes?|finetunes?|fine[\s-]?tuned version|
    community (?:fine[\s-]?tune|finetune|version|variant))\s+(?:of|from|based on)\b|
    nicht nur offizielle|community[\s-](?:modelle|finetunes?|fine-tunes?) (?:sind )?(?:ok|okay|erlaubt|willkommen)
  `)

/** What a fine-tune is made from: "a fine-tune of Llama". */
const baseFamily = /^\s*(?:the\s+|an?\s+)?(llama|qwen|mistral|mixtral|gemma|phi|deepseek)/
const labOfFamily: Record<string, string> = {
  llama: 'meta',
  qwen: 'alibaba',
  mistral: 'mistral',
  mixtral: 'mistral',
  gemma: 'google',
  phi: 'microsoft',
  deepseek: 'deepseek',
}

/** Official releases only, or community fine-tunes too. */
export function readOfficial(message: Message): Finding[] {
  const { folded } = message
  const [match, officialOnly] = [
    [official.exec(folded), true] as const,
    [community.exec(folded), false] as const,
  ].find(([found]) => found) ?? [null, true]
  if (!match) return []
  const [start, end] = [match.index, match.index + match[0].length]
  if (officialOnly && isSoft(folded, start, end)) return []
  const [, family = ''] = baseFamily.exec(folded.slice(end)) ?? []
  const lab = officialOnly ? undefined : labOfFamily[family]
  return [{ limits: { officialOnly, ...(lab && { includeLabs: [lab] }) }, start, end }]
}
