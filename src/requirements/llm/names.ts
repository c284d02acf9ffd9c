import { hosts } from '../../catalogue/hosts.ts'
import type { FoundName } from '../../catalogue/meaning.ts'
import { indexSpokenNames } from '../../catalogue/find-names.ts'
import { findLab } from '../../catalogue/labs.ts'
import { languageName, regionName } from '../../format.ts'
import type { Catalogue } from '../reading.ts'
import type { Names } from '../limits/limit.ts'

/** What the names that a language model returns mean: exactly, by a curated alias, or nothing. */
export interface Resolver extends Names {
  /**
   * Every model that bears the name, the newest first; none for an unknown one. `text`: where it stands, for a name that
   * is told by the one before it ("Mistral Large 3 and Medium 3.5").
   */
  models(name: string, text?: string): string[]
  /** Ids of all that the words name: models and their labs, labs, hosts. */
  named(words: string): Set<string>
}

export function createResolver(catalogue: Catalogue): Resolver {
  const index = indexSpokenNames(catalogue)
  const ids = new Set(catalogue.models.map(({ id }) => id))
  const labOf = new Map(catalogue.models.map(({ id, lab }) => [id, lab]))
  const labIds = new Set(labOf.values())

  const whole = (name: string): FoundName | undefined => {
    const written = name.trim()
    // Names that are everyday words count as names when they are written as such.
    for (const one of [written, written.charAt(0).toUpperCase() + written.slice(1)]) {
      const [only, ...others] = index.find(one)
      if (only && others.length === 0 && only.end - only.start >= one.length - 1) return only
    }
    return undefined
  }
  const models = (name: string, text = ''): string[] => {
    const written = name.trim()
    if (ids.has(written)) return [written]
    const resolved = index.resolve(written)
    if (!resolved)
      return index
        .find(text)
        .flatMap((one) => (one.kind === 'model' && one.text === written ? one.model : []))
    return 'model' in resolved ? [resolved.model] : resolved.ambiguous
  }
  return {
    models,
    model: (name) => {
      const [only, ...others] = models(name)
      return others.length === 0 ? only : undefined
    },
    lab: (name) => {
      const known = findLab(name)
      if (known) return known
      if (labIds.has(name.trim())) return name.trim()
      const found = whole(name)
      if (found?.kind === 'lab' || found?.kind === 'ambiguous') return found.lab
      return undefined
    },
    host: (name) => {
      if (hosts.some(({ id }) => id === name.trim())) return name.trim()
      const found = whole(name)
      if (found?.kind === 'host') return found.host
      return found?.kind === 'lab' ? found.host : undefined
    },
    language: (name) => languageCodes().get(key(name)) ?? rareLanguage(key(name)),
    country: (name) => countryCodes().get(key(name)),
    named(words) {
      const found = new Set<string>()
      for (const one of [...index.find(words), ...index.find(capitalised(words))]) {
        if (one.kind === 'host') found.add(one.host)
        if (one.kind === 'lab' && one.host) found.add(one.host)
        if ((one.kind === 'lab' || one.kind === 'ambiguous') && one.lab) found.add(one.lab)
        const meant =
          one.kind === 'model' ? [one.model] : one.kind === 'ambiguous' ? one.models : []
        for (const id of meant) found.add(id).add(labOf.get(id) ?? id)
      }
      for (const [lab, face] of faces) if (face.test(words)) found.add(lab)
      return found
    },
  }
}

/** People whom labs are called by: "nothing of Musk's". Too common as words to be names by themselves. */
const faces: [string, RegExp][] = [
  ['xai', /\bmusks?\b/i],
  ['meta', /\bzuck(?:erberg)?s?\b/i],
  ['openai', /\baltmans?\b/i],
]

/** "together" is a host to somebody who writes no capitals. */
const capitalised = (words: string) =>
  words.replaceAll(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())

const key = (name: string) => name.trim().toLowerCase()

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const pairs = letters.flatMap((first) => letters.map((second) => first + second))

/** Every code that has an English name, by code and name. */
function codesOf(nameOf: (code: string) => string, more: Record<string, string>) {
  const codes = new Map<string, string>()
  for (const code of pairs) {
    const name = nameOf(code).toLowerCase()
    if (name === code || name.startsWith('unknown ')) continue
    codes.set(code, code)
    if (!codes.has(name)) codes.set(name, code)
  }
  for (const [name, code] of Object.entries(more)) codes.set(name, code)
  return codes
}

let countries: Map<string, string> | undefined
const countryCodes = () =>
  (countries ??= codesOf(regionName, { europe: 'eu', 'european union': 'eu', uk: 'gb', usa: 'us' }))

/** Thousands of languages have codes of three letters: these are known by their code alone. */
function rareLanguage(code: string): string | undefined {
  if (!/^[a-z]{3}$/.test(code) || notOne.has(code)) return undefined
  // "deu" is another code of "de", "prs" one of "fa".
  const usual = new Intl.Locale(code).language
  return languageName(usual) === usual ? undefined : usual
}
/** Codes that stand for no language. */
const notOne = new Set(['mul', 'und', 'zxx', 'mis'])

let languages: Map<string, string> | undefined
const languageCodes = () =>
  (languages ??= codesOf(languageName, { mandarin: 'zh', norwegian: 'no', farsi: 'fa' }))
