import type { Catalogue } from './reading.ts'
import { expression, fold } from './text.ts'

type CatalogueModel = Catalogue['models'][number]

export interface IndexedModel {
  id: string
  lab: string
  /** The words and numbers of the name, and of the id where that differs. */
  spellings: string[][]
  released: string
  /** First version number of the name, for datasets without release dates. */
  version: number
  /** Embeddings, speech, pictures: named only when their own words are. */
  special: boolean
}

export interface ModelIndex {
  models: IndexedModel[]
  labs: Set<string>
  /** First words of names: what a mention of a model can start with. */
  anchors: Set<string>
  words: Set<string>
}

/** Series names that people use without the brand in front. */
const seriesWords = [
  'sonnet',
  'opus',
  'haiku',
  'fable',
  'maverick',
  'scout',
  'codex',
  'nemotron',
  'gemma',
]

const variant = new Set(
  (
    'flash pro max mini nano lite plus turbo large medium small instruct latest preview thinking ' +
    'reasoning reasoner chat coder code vision air instant high low it exp omni live image text deep ' +
    'open research embed embedding audio tts super ultra base dense content safety the and for with'
  ).split(' '),
)

const specialWords = expression(String.raw`
    embed|tts|whisper|asr|ocr|image|banana|rerank|guard|safety|realtime|live|lyria|veo|imagine|
    transl|research|voicechat|computer-use|customtools|character|contributor
  `)

const cache = new WeakMap<Catalogue, ModelIndex>()

/** What the names in a catalogue are made of; computed once for each catalogue. */
export function indexModels(catalogue: Catalogue): ModelIndex {
  const known = cache.get(catalogue)
  if (known) return known
  const models = catalogue.models.map(indexModel)
  const anchors = new Set(seriesWords)
  const words = new Set<string>()
  for (const { spellings } of models) {
    const name = spellings[0] ?? []
    for (const spelling of spellings) {
      const first = spelling[0] ?? ''
      // The id may begin with a word that is no part of the name: "labs-devstral".
      if (!name.includes(first)) continue
      if ((first.length > 2 && !variant.has(first)) || /^o\d$/.test(first)) anchors.add(first)
    }
  }
  for (const { spellings } of models) for (const word of spellings.flat()) words.add(word)
  const index = {
    models,
    labs: new Set(catalogue.models.map((model) => model.lab)),
    anchors,
    words,
  }
  cache.set(catalogue, index)
  return index
}

function indexModel(model: CatalogueModel): IndexedModel {
  const slug = model.id.slice(model.id.indexOf('/') + 1)
  const name = nameTokens(model.name)
  // "claude-opus-4-5" is version 4.5.
  const id = nameTokens(slug.replace(/(?<=[a-z]-\d)-(?=\d(?![\d.a-z]))/g, '.'))
  return {
    id: model.id,
    lab: model.lab,
    spellings: [name, id],
    released: model.released ?? '',
    version: Number(name.find((token) => /^\d+(\.\d+)?$/.test(token)) ?? 0),
    special: specialWords.test(fold(slug + ' ' + model.name)),
  }
}

/** The parts of a model name: "Qwen3.7-Max" is qwen, 3.7, max; "GPT-4o" is gpt, 4o. */
export function nameTokens(name: string): string[] {
  return (
    fold(name)
      .replaceAll('+', ' plus')
      .match(namePart)
      ?.filter((token) => token !== 'v') ?? []
  )
}

export const namePart =
  /(?<![a-z0-9])o\d(?![0-9])|\d+(?:\.\d+)*[bo](?![a-z0-9])|\d+(?:\.\d+)*|[a-z]+/g

const optional = /^(?:latest|preview|instruct|it|exp|chat|\d{4}|\d{6,8})$/

/** The model that a list of name parts means: exact parts, then fewest others, then the newest. */
export function resolveModel(
  tokens: string[],
  index: ModelIndex,
  lab?: string,
): IndexedModel | undefined {
  const versioned = tokens.some((token) => /^\d|^o\d/.test(token))
  let best: { model: IndexedModel; extras: number } | undefined
  for (const model of index.models) {
    if (lab !== undefined && model.lab !== lab) continue
    for (const spelling of model.spellings) {
      if (!tokens.every((token) => spelling.includes(token))) continue
      const extras = countExtras(spelling, tokens, versioned) + (model.special ? 5 : 0)
      if (!best || extras < best.extras || (extras === best.extras && isNewer(model, best.model)))
        best = { model, extras }
    }
  }
  return best?.model
}

function countExtras(spelling: string[], tokens: string[], versioned: boolean): number {
  const first = spelling[0] === tokens[0] ? 0 : 0.5
  // A bare family word means its newest model, whatever else that is called.
  if (tokens.length === 1 && !versioned) return first
  const extras = spelling.filter(
    (token) =>
      !tokens.includes(token) && !optional.test(token) && (versioned || !/^\d/.test(token)),
  )
  const brand = first > 0 && extras[0] === spelling[0] ? 1 : 0
  return extras.length - brand
}

function isNewer(one: IndexedModel, other: IndexedModel): boolean {
  if (one.released !== other.released) return one.released > other.released
  return one.version > other.version
}
