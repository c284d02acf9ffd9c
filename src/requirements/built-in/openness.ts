import { after, anyOf, before } from './text.ts'
import type { Finding } from './finding.ts'
import type { Message } from './message.ts'
import { isNegated, isSoft } from './negation.ts'

const openWords = anyOf(
  [
    'open weights',
    'open weight',
    'open-weights',
    'openweight*',
    'open source',
    'opensource',
    'open sourced',
    'open model',
    'open models',
    'open llm',
    'open llms',
    'oss model',
    'oss models',
    'oss',
    'self host',
    'self hosted',
    'self hosting',
    'selfhost*',
    'self-hostable',
    'self host*',
    'on prem',
    'on premise',
    'on premises',
    'onprem',
    'on-prem*',
    'host it ourselves',
    'host them ourselves',
    'host ourselves',
    'hosting it ourselves',
    'host the model ourselves',
    'run it ourselves',
    'run ourselves',
    'run it locally',
    'run locally',
    'runs locally',
    'running locally',
    'run this locally',
    'locally hosted',
    'local model',
    'local models',
    'local llm',
    'local llms',
    'local deployment',
    'deploy locally',
    'deployed locally',
    'air gapped',
    'airgapped',
    'on our own servers',
    'on our own hardware',
    'on our own infrastructure',
    'on our own machines',
    'on our own gpus',
    'our own servers',
    'own servers',
    'own hardware',
    'own infrastructure',
    'own data center',
    'own datacenter',
    'in our own data centre',
    'in-house servers',
    'downloadable weights',
    'download the weights',
    'weights we can download',
    'open checkpoint*',
    'fully offline',
    'run offline',
    'runs offline',
    'offline model',
    'works offline',
    'work offline',
    'offene gewichte',
    'offenen gewichten',
    'offene modelle',
    'offenes modell',
    'offenen modelle',
    'quelloffen*',
    'selbst hosten',
    'selbst gehostet*',
    'selbstgehostet*',
    'selbst betreiben',
    'lokal betreiben',
    'lokal laufen',
    'lokal läuft',
    'lokales modell',
    'lokale modelle',
    'eigenen servern',
    'eigener hardware',
    'eigene server',
    'eigenen rechenzentrum',
    'eigenem rechenzentrum',
    'eigener infrastruktur',
    'open-source-modell*',
    'poids ouverts',
    'modèle ouvert',
    'modèles ouverts',
    'code source ouvert',
    'source ouverte',
    'sources ouvertes',
    'auto-héberg*',
    'autohéberg*',
    'hébergé chez nous',
    'héberger nous-mêmes',
    'en local',
    'sur nos serveurs',
    'nos propres serveurs',
    'sur site',
    'libre de poids',
    'pesos abiertos',
    'modelo abierto',
    'modelos abiertos',
    'código abierto',
    'autoalojad*',
    'auto-alojad*',
    'en nuestros servidores',
    'nuestros propios servidores',
    'servidores propios',
    'fuente abierta',
    'pesos abertos',
    'modelo aberto',
    'modelos abertos',
    'código aberto',
    'auto-hosped*',
    'nos nossos servidores',
    'em nossos servidores',
    'servidores próprios',
    'nossos próprios servidores',
    'pesi aperti',
    'modello aperto',
    'modelli aperti',
    'codice aperto',
    'sui nostri server',
    'nostri server',
    'server propri',
    'in locale',
  ],
  'g',
)
const closedWords = anyOf(
  [
    'proprietary',
    'closed source',
    'closed-source',
    'closed model',
    'closed models',
    'closed weights',
    'closed weight',
    'commercial api',
    'closed',
    'proprietär*',
    'geschlossene modelle',
    'propriétaire*',
    'fermés',
    'propietari*',
    'cerrados',
    'proprietári*',
    'fechados',
    'proprietari*',
    'chiusi',
    'hosted api',
  ],
  'g',
)
// What is open here is the software of the person, not the model.
const otherThing =
  /^[\s-]+(?:project|projects|librar|code\b|codebase|repo|software|communit|maintainer|tool|package|framework|contribut|licen[cs]e|intelligence|cms|database|stack|product|program|erp|crm|app|positions?|questions?|tickets?|issues?|deals?|cases?|roles?)/
const restriction =
  /(?:only|nur|uniquement|seulement|solo|solamente|exclusively|exclusivamente|apenas|somente|soltanto|must|strictly|ausschlieslich|want|need|prefer)/
const both =
  /(?:(?:one|a|1|eins?|eine?n?|une?|uno|uma?)\s+(?:[a-z-]+\s+){0,3}?(?:open|offene\w*|ouvert\w*|abierto|aberto|aperto|oss|self[\s-]hosted)[\s\S]{0,60}?(?:and|plus|und|et|y|e|,|&|vs)\s+(?:one|a|1|eins?|eine?n?|une?|uno|uma?)\s+(?:[a-z-]+\s+){0,3}?(?:frontier|proprietary|closed|commercial|proprietar\w*|proprietair\w*|propietari\w*|geschlossen\w*|ferme|cerrado|fechado|chiuso|api|hosted))|(?:(?:one|a|1|eins?|eine?n?|une?|uno|uma?)\s+(?:[a-z-]+\s+){0,3}?(?:frontier|proprietary|closed|commercial|proprietar\w*|proprietair\w*|propietari\w*|geschlossen\w*|ferme|cerrado|fechado|chiuso|hosted)[\s\S]{0,60}?(?:and|plus|und|et|y|e|,|&|vs)\s+(?:one|a|1|eins?|eine?n?|une?|uno|uma?)\s+(?:[a-z-]+\s+){0,3}?(?:open|offene\w*|ouvert\w*|abierto|aberto|aperto|oss|self[\s-]hosted|quelloffen\w*))|(?:both|mix of|at least one of each|each of|one of each)\s+(?:an?\s+)?(?:[a-z-]+\s+){0,2}?(?:open[\s\S]{0,30}?and\s+(?:an?\s+)?(?:[a-z-]+\s+){0,2}?(?:closed|proprietary|commercial|frontier)|(?:closed|proprietary|commercial|frontier)[\s\S]{0,30}?and\s+(?:an?\s+)?(?:[a-z-]+\s+){0,2}?open)/

/** Open weights, proprietary, or one of each. */
export function readOpenness(message: Message): Finding[] {
  const { folded } = message
  const pair = both.exec(folded)
  if (pair) {
    const span = { start: pair.index, end: pair.index + pair[0].length }
    return [{ ...span, limits: { wantOpenAndProprietary: true } }]
  }
  const found: Finding[] = []
  for (const match of folded.matchAll(openWords)) {
    const [start, end] = [match.index, match.index + match[0].length]
    if (otherThing.test(folded.slice(end, end + 25)) || isSoft(folded, start, end)) continue
    const negated = isNegated(folded, start, end)
    if (
      negated &&
      /(?:need|have|must|necess|care|matter|insist|required|unbedingt|zwingend|forcement|hace falta|precisa|serve|looking)/.test(
        before(folded, start, 40) + after(folded, end, 30),
      )
    )
      continue
    // "open source or proprietary" is no wish.
    if (
      /^\s*(?:models?\s+)?(?:or|oder|ou|o|and|vs|\/)\s+(?:a\s+)?(?:proprietary|closed|commercial|not|nicht|hosted|proprietar|proprietair|propietari)/.test(
        after(folded, end, 40),
      )
    )
      continue
    if (
      /(?:proprietary|closed|commercial)\s+(?:models?\s+)?(?:or|and|oder|ou|vs\.?|\/)\s+(?:an?\s+)?$/.test(
        before(folded, start, 40),
      )
    )
      continue
    found.push({ start, end, limits: { openWeights: !negated } })
  }
  const local =
    /(?<![a-z])local(?:ly)?\s+(?:hosted\s+)?(?:[a-z]+\s+)?(?:models?|llms?)(?![a-z])/.exec(folded)
  if (local && found.length === 0 && !isNegated(folded, local.index, local.index + local[0].length))
    found.push({
      start: local.index,
      end: local.index + local[0].length,
      limits: { openWeights: true },
    })
  for (const match of folded.matchAll(closedWords)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const near = before(folded, start, 30) + ' ' + after(folded, end, 25)
    if (
      /^[\s-]+(?:data|document|software|code|information|knowledge|format|system|tickets?|issues?|deals?|beta)/.test(
        after(folded, end, 20),
      )
    )
      continue
    if (isNegated(folded, start, end)) {
      if (
        /(?:no|not|without|kein\w*|pas|sin|sem|senza|nothing)\s+(?:\w+\s+){0,2}$/.test(
          before(folded, start, 25),
        ) &&
        !/need|necess/.test(near) &&
        !/^\s*closed$/.test(match[0])
      )
        found.push({ start, end, limits: { openWeights: true } })
      continue
    }
    if (
      isSoft(folded, start, end) ||
      !restriction.test(near) ||
      /(?:or|oder|and|vs|\/)\s*$/.test(before(folded, start, 8))
    )
      continue
    if (/^\s*(?:models?\s+)?(?:or|oder|and|vs|\/)\s+open/.test(after(folded, end, 25))) continue
    found.push({ start, end, limits: { openWeights: false } })
  }
  return found
}

const licences: [RegExp, string][] = [
  [
    /apache(?:[\s-]*(?:licen[cs]ed?[\s,-]*)?(?:v(?:ersion)?\s*)?2(?:\.0)?)?(?![a-z])(?!\s+(?:spark|kafka|airflow|hadoop|flink|beam|iceberg|web|http|server))/g,
    'apache-2.0',
  ],
  [
    /(?<![a-z])mit(?:[\s-]+(?:licen[cs]\w*|lizenz\w*)|(?=\s*(?:or|\/|,|and|oder|ou)\s*apache))|(?:licen[cs]\w*|lizenz\w*|licencia|licenca|licenza)\s*(?::|under|is|must be|of|de)?\s*(?:apache(?:[\s-]*2(?:\.0)?)?\s*(?:or|\/|,|and|oder|ou|o)\s*)?(?<![a-z])mit(?![a-z])|apache(?:[\s-]*2(?:\.0)?)?\s*(?:or|\/|and|oder|ou|o)\s*mit(?![a-z])/g,
    'mit',
  ],
  [/(?<![a-z])bsd(?:[\s-]+(?:3|2)[\s-]clause)?(?:[\s-]+licen[cs]\w*)/g, 'bsd-3-clause'],
  [
    /(?:permissive(?:ly)?|permissiva|permissiv\w*)[\s-]+(?:licen[cs]\w*|lizenz\w*)|(?:licen[cs]\w*|lizenz) (?:must be |is )?permissive|licence permissive/g,
    'permissive',
  ],
  [
    /(?:commercial(?:ly)?[\s-]+(?:use|usage|usable|licen[cs]\w*|friendly)|(?:allows?|permits?|allowing|for) commercial (?:use|usage)|kommerzielle\w* (?:nutzung|einsatz|nutzbar)|kommerziell nutzbar|usage commercial|utilisation commerciale|uso comercial|uso commerciale)/g,
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

const official =
  /(?:no|not|without|exclude|excluding|avoid|keine?n?|ohne|pas de|sans|sin|nada de|sem|senza|niente)\s+(?:any\s+|random\s+|unofficial\s+|des?\s+|d')?(?:community\s+|third[\s-]party\s+|hugging ?face\s+)?(?:fine[\s-]?tun\w*|finetun\w*|merges?|community (?:models?|versions?|variants?|releases?)|derivatives?|uncensored|abliterated|frankenmerge\w*|unofficial)|official (?:releases?|models?|versions?|weights|checkpoints?)(?: only)?|only official|(?:only )?(?:original|vendor) (?:models?|releases?|weights) only|officially released|(?:nur )?offizielle (?:modelle|versionen|veroffentlichungen)|modeles officiels|versions officielles|modelos oficiales|versiones oficiales|modelos oficiais|versoes oficiais|modelli ufficiali|versioni ufficiali/

/** No community fine-tunes. */
export function readOfficial(message: Message): Finding[] {
  const match = official.exec(message.folded)
  if (!match || isSoft(message.folded, match.index, match.index + match[0].length)) return []
  return [
    { limits: { officialOnly: true }, start: match.index, end: match.index + match[0].length },
  ]
}
