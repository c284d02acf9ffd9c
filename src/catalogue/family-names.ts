import type { KnownModel } from './meaning.ts'
import { isNumeric, isSize, isVersion, tokensOf } from './name-tokens.ts'
import { atomsOf, optionalAtEnd, partsOf } from './spellings.ts'
import { labs } from './labs.ts'

/** One way of writing a model's name. */
export interface Written {
  id: string
  /** How often each word and number is in it. */
  has: Map<string, number>
  /** Words that do not go without saying. */
  words: string[]
  versions: string[]
  /** Of the release. */
  days: string[]
  /** Versions with the words before them. */
  pairs: string[]
}

/** All names of a family, and those that have a word. */
export interface Family {
  all: Written[]
  having: Map<string, Written[]>
  /** Words that a name has twice. */
  twice: Set<string>
}

export const setOf = (words: string) => new Set(words.split(' '))

/** First words of names that are words of a language, or say what a model does and not which it is. */
const generic = setOf(
  'ada amazon anthropic arcee arch aria au baidu calm chat claire code coder cohere computer cosmo cosmos curie databricks ' +
    'deep emu eu global google ibm inference infinity kat labs liberated lucie mai marco meta mi microsoft motif nb nex ' +
    'nous nvidia open openai opi opt pearl perplexity polyglot prompt raspberry riva safety sfr snowflake switch tencent ' +
    'text thinking tiny ui uncensored us venice video',
)
/** Letters before a version that people leave out: "MiMo V2.5 Pro", "Kimi K3.1 Pro", "MiniMax M2.7". */
const versionLetters = setOf('v k m')
/** Words that always go without saying. */
const unsaid = new Set([...optionalAtEnd, 'thinking', 'lm', 'nvidia', 'meta', 'text'])

/** All words of names, and the models of each family by all their names. */
export function wordsOf(models: KnownModel[]) {
  const families = new Map<string, { model: KnownModel; name: string }[]>()
  const words = new Set<string>()
  /** "gptj": two words of a name that people write as one. */
  const joined = new Map<string, string[]>()
  const known = familiesOf(models)
  for (const model of models)
    for (const name of namesOf(model)) {
      const parts = partsOf(name)
      for (const [i, part] of parts.entries()) {
        if (isNumeric(part)) continue
        words.add(part)
        const before = parts[i - 1]
        if (before && !isNumeric(before)) joined.set(before + part, [before, part])
        if (!known.has(part)) continue
        const own = families.get(part)
        if (own) own.push({ model, name })
        else families.set(part, [{ model, name }])
      }
    }
  return { families, words, joined }
}

function familiesOf(models: KnownModel[]): Set<string> {
  const families = new Set(
    Object.values(labs).flatMap(({ families: own = [], bareFamilies }) => [
      ...own,
      ...bareFamilies,
    ]),
  )
  for (const { id, name } of models)
    for (const one of [id.slice(id.indexOf('/') + 1), name]) {
      const [first = ''] = partsOf(one)
      if (first.length > 2 && !isNumeric(first)) families.add(first)
    }
  for (const word of generic) families.delete(word)
  return families
}

const namesOf = ({ id, name, aliases = [] }: KnownModel) =>
  new Set([id.slice(id.indexOf('/') + 1), name, ...aliases].map((one) => one.toLowerCase()))

/** Each version with the word before it. */
export function pairsOf(tokens: string[]): string[] {
  const told = tokens.filter((token) => !versionLetters.has(token))
  return told.flatMap((token, i) => {
    const before = told[i - 1]
    return isVersion(token) && before && !isNumeric(before) ? `${before} ${token}` : []
  })
}

export function readFamily(names: { model: KnownModel; name: string }[]): Family {
  const all = names.map(({ model, name }) => writtenOf(model, name))
  const having = new Map<string, Written[]>()
  const twice = new Set<string>()
  for (const one of all)
    for (const [word, count] of one.has) {
      if (count > 1) twice.add(word)
      const list = having.get(word)
      if (list) list.push(one)
      else having.set(word, [one])
    }
  return { all, having, twice }
}

function writtenOf({ id, parametersB: size }: KnownModel, name: string): Written {
  const tokens = tokensOf(atomsOf(name), 0, Infinity)
  const texts = tokens.map(({ text }) => text)
  const has = new Map<string, number>()
  for (const text of texts) has.set(text, (has.get(text) ?? 0) + 1)
  // "mistral large 123b": a size that is known and not in the name.
  if (size !== undefined && size >= 1 && !texts.some(isSize))
    for (const one of [Math.floor(size), Math.round(size), Math.round(size * 10) / 10])
      has.set(`${one}b`, 1)
  const isToSay = (text: string, i: number) =>
    !/\d/.test(text) && !unsaid.has(text) && !(versionLetters.has(text) && tokens[i + 1]?.isNumber)
  return {
    id,
    has,
    words: texts.filter(isToSay),
    versions: texts.filter(isVersion),
    days: texts.filter((text) => /^(?:\d{3,}|0\d)$/.test(text)),
    pairs: pairsOf(texts),
  }
}
