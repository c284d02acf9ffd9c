import { expression } from './text.ts'
import type { Catalogue } from './reading.ts'
import type { Message } from './message.ts'
import type { Mention } from './mentions.ts'
import { indexModels, nameTokens } from './model-index.ts'

/** The models that a message is about. */
export interface References {
  /** Canonical ids in the order named; a lab alone stands for its newest model. */
  models: string[]
  /** Those named or pointed at one by one, without labs and bare families. */
  exact: string[]
  unknownModels: string[]
  /** Labs named without a model. */
  labs: string[]
  /** "it", "this one": the message is about a model without naming it. */
  pronoun: boolean
  /** The folded message without the names. */
  rest: string
}

interface PickMention {
  start: number
  end: number
  model: string
}

const ordinals: [number, string][] = [
  [0, 'first|1st|top|erste[nrs]?|premiere?|primer[oa]?|primeir[oa]|prim[oa]|winner|favou?rite'],
  [1, 'second|2nd|zweite[nrs]?|deuxieme|seconde?|segund[oa]|second[oa]|runner[\\s-]up|middle'],
  [2, 'third|3rd|dritte[nrs]?|troisieme|tercer[oa]?|terceir[oa]|terz[oa]'],
]
const shown =
  '(?:one|model|pick|option|choice|recommendation|suggestion|result|place|llm|modell|modele|modelo|modello|opcion|opcao|opzione|vorschlag|proposition)'
const ordinalPatterns = ordinals.map(
  ([place, words]) =>
    [
      place,
      new RegExp(
        `(?<![a-z])(?:(?:the|your|my|das|den|der|die|le|la|el|o|a|il|du|del|do|no|option|number|choice|pick|with|als)\\s+(?:${words})(?![a-z])(?!\\s+(?:time|token|two|three|place we|question|step|of all|response|message|draft|half|quarter|month|year|week|day|und|deux|dos|dois|due))|(?:${words})\\s+${shown}(?![a-z])|(?<=(?:^\\W*|(?<![a-z])(?:the|and|or|vs\\.?|versus|with|between|of|zwischen|entre|tra|pick|take|compare|und|et|y|e)\\s))(?:${words})(?=\\W*$|\\s+(?:vs\\.?|versus|and|or|against|with)\\s))`,
        'g',
      ),
    ] as const,
)
const numbered = expression(
  String.raw`
    (?:#|no\.\s?|nr\.?\s?|number\s|option\s|pick\s|choice\s|nummer\s|numero\s|model\s|opcion\s|
    opcao\s)([1-3]|one|two|three)(?![\da-z]|\.\d)
  `,
  'g',
)
const last = expression(String.raw`
    (?<![a-z])(?:the|das|le|la|el|o|l'|il)\s*(?:last|letzte\w*|dernier\w*|ultim\w*)\s+(?:one|
    model|option|pick|modell|modele|modelo|modello)(?![a-z])|(?:last|letzte) (?:one|pick)
  `)
const firstTwo = expression(String.raw`
    (?:first|top) (?:two|2)|(?:die )?ersten (?:beiden|zwei)|(?:les )?deux premiers?|
    (?:los )?dos primeros|(?:os )?dois primeiros|(?:i )?primi due|#1 and #?2|1 and 2(?!\d)|
    (?:the )?(?:two|both) of them|(?:of|between) the two|(?<![a-z])both(?![a-z])|beide(?![a-z])|
    les deux|ambos|entrambi
  `)
const all = expression(String.raw`
    all (?:three|of them|3)|the three|these three|(?:compare|vergleich\w*|compar\w*|
    confront\w*) (?:them|these|those|all|sie|alle|todos|tutti|les trois)|(?:alle|die) drei|
    les trois|los tres|os tres|tutti e tre|(?:each|all) of (?:them|these)|side by side
  `)
const comparing = /compar|vergleich|confront|(?<![a-z])vs(?![a-z])|versus|differen|between/
const bareNumber =
  /(?<![\w.$€#])[1-3](?=\s*(?:vs\.?|versus|and|with|or|to|against|und|mit|et|y|e|con|com)\s|\W*$)/g
const pronouns = expression(String.raw`
    (?<![a-z])(?:it|its|it's|that one|this one|this model|that model|that|this|they|them|their|
    es|seine?|das modell|dieses|il|elle|sa|son|cela|ce modele|ca|lo|su|este|ese|esse|ele|dele|
    seu|sua|lui|suo|sua|esso|questo|quello)(?![a-z])
  `)

/** Where a message points at what was shown: "the second one", "#1", "the first two". */
function findPicks(folded: string, picks: string[]): PickMention[] {
  const found: PickMention[] = []
  const add = (match: RegExpExecArray | null, models: (string | undefined)[]) => {
    if (!match) return
    const span = { start: match.index, end: match.index + match[0].length }
    for (const model of models) if (model) found.push({ ...span, model })
  }
  const every = all.exec(folded)
  if (every) add(every, picks)
  else if (picks.length > 1) add(firstTwo.exec(folded), picks.slice(0, 2))
  for (const [place, pattern] of ordinalPatterns)
    for (const match of folded.matchAll(pattern)) add(match, [picks[place]])
  for (const match of folded.matchAll(numbered)) add(match, [picks[placeOf(match[1] ?? '')]])
  if (comparing.test(folded))
    for (const match of folded.matchAll(bareNumber)) add(match, [picks[Number(match[0]) - 1]])
  add(last.exec(folded), [picks.at(-1)])
  return found.filter(
    (one, at) =>
      !found.some(
        (other, place) =>
          place < at &&
          other.start <= one.start &&
          one.end <= other.end &&
          other.model === one.model,
      ),
  )
}

function placeOf(word: string): number {
  const place = ['1', '2', '3'].indexOf(word)
  return place === -1 ? ['one', 'two', 'three'].indexOf(word) : place
}

/** The message with what it points at as names, so that "not the second one" reads like "not X". */
export function withPicks(message: Message, picks: string[]): Message {
  const pointed = findPicks(message.folded, picks).map(({ start, end, model }) => ({
    start,
    end,
    kind: 'model' as const,
    labs: [model.split('/')[0] ?? ''],
    model,
  }))
  const named = message.mentions.map((mention) => {
    const model = fromPicks(message, mention, picks)
    return model ? { ...mention, model } : mention
  })
  const mentions = [...named, ...pointed].sort((one, other) => one.start - other.start)
  return { ...message, mentions }
}

/** Finds names, "the second one", "#1" and "it" in a message prepared by `withPicks`. */
export function readReferences(message: Message, catalogue: Catalogue): References {
  const { mentions } = message
  const unknownModels = mentions
    .filter((mention) => mention.kind === 'unknown')
    .map((mention) => message.text.slice(mention.start, mention.end))
  const labs = mentions.flatMap((mention) => (mention.kind === 'lab' ? mention.labs : []))
  const named = mentions.flatMap((mention) => (mention.kind === 'lab' ? [] : (mention.model ?? [])))
  const models = named.length > 0 ? named : labs.flatMap((lab) => newestOf(lab, catalogue) ?? [])
  const exact = mentions.flatMap(({ kind, model }) => (kind === 'model' && model ? [model] : []))
  return {
    models: [...new Set(models)],
    exact: [...new Set(exact)],
    unknownModels,
    labs,
    pronoun: pronouns.test(message.folded),
    rest: withoutNames(message),
  }
}

function withoutNames({ folded, mentions }: Message): string {
  let rest = folded
  for (const { start, end } of mentions.toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return rest
}

/** "sonnet" means the Sonnet that was shown, when one was. */
function fromPicks(message: Message, mention: Mention, picks: string[]): string | undefined {
  if (mention.kind !== 'family' && mention.kind !== 'model') return undefined
  const words = nameTokens(message.folded.slice(mention.start, mention.end))
  if (mention.kind === 'family')
    return picks.find((pick) => mention.labs.includes(pick.split('/')[0] ?? ''))
  if (words.some((word) => /\d/.test(word))) return undefined
  return picks.find((pick) => words.every((word) => nameTokens(pick).includes(word)))
}

function newestOf(lab: string, catalogue: Catalogue): string | undefined {
  const models = indexModels(catalogue).models.filter(
    (model) => model.lab === lab && !model.special,
  )
  return models.reduce<(typeof models)[number] | undefined>(
    (best, model) => (!best || model.released > best.released ? model : best),
    undefined,
  )?.id
}
