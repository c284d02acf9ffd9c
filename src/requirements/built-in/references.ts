import type { Catalogue } from '../reading.ts'
import type { Message } from './message.ts'
import { indexModels } from './model-index.ts'

/** The models that a message is about. */
export interface References {
  /** Canonical ids in the order named. */
  models: string[]
  unknownModels: string[]
  /** Labs named without a model. */
  labs: string[]
  /** "it", "this one": the message is about a model without naming it. */
  pronoun: boolean
}

const ordinals: [number, string][] = [
  [0, 'first|1st|top|erste[nrs]?|premiere?|primer[oa]?|primeir[oa]|prim[oa]|winner|favou?rite'],
  [1, 'second|2nd|zweite[nrs]?|deuxieme|seconde?|segund[oa]|second[oa]|runner[\\s-]up|middle'],
  [2, 'third|3rd|dritte[nrs]?|troisieme|tercer[oa]?|terceir[oa]|terz[oa]'],
]
const one =
  '(?:one|model|pick|option|choice|recommendation|suggestion|result|place|llm|modell|modele|modelo|modello|opcion|opcao|opzione|vorschlag|proposition)'
const ordinalPatterns = ordinals.map(
  ([place, words]) =>
    [
      place,
      new RegExp(
        `(?<![a-z])(?:(?:the|your|my|das|den|der|die|le|la|el|o|a|il|du|del|do|no|option|number|choice|pick|with|als)\\s+(?:${words})(?![a-z])(?!\\s+(?:time|token|two|three|place we|question|step|of all|response|message|draft|half|quarter|month|year|week|day|und|deux|dos|dois|due))|(?:${words})\\s+${one}(?![a-z])|(?:${words})\\W*$)`,
        'g',
      ),
    ] as const,
)
const numbered =
  /(?:#|no\.\s?|nr\.?\s?|number\s|option\s|pick\s|choice\s|nummer\s|numero\s|model\s|opcion\s|opcao\s)([1-3]|one|two|three)(?![\da-z]|\.\d)/g
const last =
  /(?<![a-z])(?:the|das|le|la|el|o|l'|il)\s*(?:last|letzte\w*|dernier\w*|ultim\w*)\s+(?:one|model|option|pick|modell|modele|modelo|modello)(?![a-z])|(?:last|letzte) (?:one|pick)/
const firstTwo =
  /(?:first|top) (?:two|2)|(?:die )?ersten (?:beiden|zwei)|(?:les )?deux premiers?|(?:los )?dos primeros|(?:os )?dois primeiros|(?:i )?primi due|#1 and #?2|1 and 2(?!\d)|(?:the )?(?:two|both) of them|(?:of|between) the two|(?<![a-z])both(?![a-z])|beide(?![a-z])|les deux|ambos|entrambi/
const all =
  /all (?:three|of them|3)|the three|these three|(?:compare|vergleich\w*|compar\w*|confront\w*) (?:them|these|those|all|sie|alle|todos|tutti|les trois)|(?:alle|die) drei|les trois|los tres|os tres|tutti e tre|(?:each|all) of (?:them|these)|side by side/
const pronouns =
  /(?<![a-z])(?:it|its|it's|that one|this one|this model|that model|that|this|they|them|their|es|seine?|das modell|dieses|il|elle|sa|son|cela|ce modele|ca|lo|su|este|ese|esse|ele|dele|seu|sua|lui|suo|sua|esso|questo|quello)(?![a-z])/

/** Finds names, "the second one", "#1" and "it" in a later message. */
export function readReferences(
  message: Message,
  picks: string[],
  catalogue: Catalogue,
): References {
  const { folded } = message
  const found: { at: number; model: string }[] = []
  const add = (at: number, model: string | undefined) => {
    if (model) found.push({ at, model })
  }
  const labs: string[] = []
  const unknownModels: string[] = []
  for (const mention of message.mentions) {
    if (mention.kind === 'unknown')
      unknownModels.push(message.text.slice(mention.start, mention.end))
    else if (mention.model) add(mention.start, fromPicks(mention, picks) ?? mention.model)
    else if (mention.kind === 'lab') labs.push(...mention.labs)
  }
  const two = firstTwo.exec(folded)
  const every = all.exec(folded)
  if (every) picks.forEach((pick) => add(every.index, pick))
  else if (two && picks.length > 1) picks.slice(0, 2).forEach((pick) => add(two.index, pick))
  for (const [place, pattern] of ordinalPatterns)
    for (const match of folded.matchAll(pattern)) add(match.index, picks[place])
  for (const match of folded.matchAll(numbered)) {
    const place = ['1', '2', '3'].indexOf(match[1] ?? '')
    add(match.index, picks[place === -1 ? ['one', 'two', 'three'].indexOf(match[1] ?? '') : place])
  }
  const final = last.exec(folded)
  if (final) add(final.index, picks.at(-1))
  if (found.length === 0) labs.forEach((lab, at) => add(at, newestOf(lab, catalogue)))
  const models = [...new Set(found.sort((a, b) => a.at - b.at).map(({ model }) => model))]
  return { models, unknownModels, labs, pronoun: pronouns.test(folded) }
}

/** "sonnet" means the Sonnet that was shown, when one was. */
function fromPicks(
  mention: { start: number; end: number; kind: string; model?: string; labs: string[] },
  picks: string[],
) {
  if (mention.kind !== 'family') return undefined
  return picks.find((pick) => mention.labs.includes(pick.split('/')[0] ?? ''))
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
