import type { Lexed } from './lex.ts'
import type { Language, Span, PlaceName } from './mention.ts'
import { languageIndex } from './languages.ts'
import { PhraseIndex, longest } from './phrases.ts'
import {
  countryAdjectives,
  countryGroups,
  languageNames,
  placesNamedByIntl,
} from './place-names.ts'

const placeIndex = new PhraseIndex()
for (const locale of ['en', 'de', 'fr', 'es', 'pt', 'it']) {
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  for (const code of [...placesNamedByIntl, 'EU'])
    placeIndex.add(code.toLowerCase(), (names.of(code.toUpperCase()) ?? code).replaceAll(',', ' '))
}
for (const [code, names] of Object.entries(countryAdjectives))
  placeIndex.add(code, names.replaceAll(/\s+/g, ', '))
placeIndex.add('us', 'u.s., the states, united states, eua, e.u.a., eeuu, ee uu, ee.uu., ee. uu.')
placeIndex.add('gb', 'england, great britain')
placeIndex.add(
  'eu',
  'europe, ue, e.u., europaische union, union europea, uniao europeia, unione europea, union europeenne',
)
for (const group of Object.keys(countryGroups)) placeIndex.add(group, `${group}, ${group} world`)

/** Codes that stand for themselves where they are capital letters: "US", "UK" and "IN" are also words. */
const capitals = new Map([
  ['us', 'US'],
  ['uk', 'UK'],
  ['ue', 'UE'],
  ['prc', 'PRC'],
])

/** Countries a message names, and what of: where the data is, or who made the model. */
export function findPlaces(lexed: Lexed): PlaceName[] {
  const found = longest(placeIndex.find(lexed.tokens)).filter(({ from, to }) => {
    const token = lexed.tokens[from]
    if (to - from > 1 || !token) return true
    if (token.text === 'usa' && isVerb(lexed, from)) return false
    const isThe = token.low === 'us' && lexed.tokens[from - 1]?.low === 'the'
    return (
      isThe || (capitals.get(token.low) ?? token.text) === token.text || isServers(lexed, from, to)
    )
  })
  const named = found.map(({ from, to, group }): PlaceName => ({
    kind: 'place',
    countries: countryGroups[group] ?? [group],
    from,
    to,
    ...belongs(lexed, from, to),
  }))
  // "US or Canadian labs": what is said of one holds for its neighbours in the list.
  for (const order of [named, named.toReversed()])
    for (const [i, place] of order.entries()) {
      const next = order[i + 1]
      if (place.of && next && !next.of && isListed(lexed, place, next)) next.of = place.of
    }
  return named
}

/** "Mia nonna usa WhatsApp"; but "dagli usa" */
const isVerb = ({ tokens, language }: Lexed, at: number) =>
  ['es', 'pt', 'it'].includes(language) && !articles.test(tokens[at - 1]?.low ?? '')
const articles = /^(?:los|os|nos|dos|aos|gli|negli|degli|dagli|agli|sugli|eeuu)$/

/** "us servers", "us only" */
const isServers = (lexed: Lexed, from: number, to: number) =>
  lexed.tokens.length <= shortWish &&
  (lexed.at('dataPlace', to) ?? lexed.at('only', to) ?? lexed.at('maker', to)) !== undefined &&
  (from === 0 ||
    lexed.tokens[from - 1]?.kind !== 'word' ||
    lexed.at('only', from - 1) !== undefined)
const shortWish = 5

/** Words between two mentions of one list, at most. */
const longestLink = 4

/** Only signs and small words of a list stand between two mentions. */
export function isListed(
  lexed: Lexed,
  one: { from: number; to: number },
  other: { from: number; to: number },
): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  if (second.from - first.to > longestLink || second.from < first.to) return false
  return lexed.tokens.slice(first.to, second.from).every(
    ({ text, kind }, i) =>
      [',', '/', '&', '+', '>', '-', '–', '→', '↔', '<'].includes(text) ||
      // "as well as" is one word of a list.
      lexed.hits.some(
        ({ group, from, to }) => group === 'list' && from <= first.to + i && to > first.to + i,
      ) ||
      (kind === 'word' &&
        /^(?:from|the|a|an|in|country|state|firm|lab|labs|aus|de|des|du|la|le|les|da|do|di|der|die|el|los|auch|also|even|to|y|e|o|ou|und|oder|et|ni|noch|nach|into|zu|an|al|von|vom)$/.test(
          text.toLowerCase(),
        )),
  )
}

const isFor = /^(?:for|fur|pour|para|per)$/

function belongs(lexed: Lexed, from: number, to: number): { of?: 'data' | 'maker' } {
  const { tokens } = lexed
  const nextWord = tokens[to]?.kind === 'word' ? to : to + 1
  if (lexed.at('maker', nextWord) !== undefined) return { of: 'maker' }
  if (lexed.at('dataPlace', to) !== undefined) return { of: 'data' }
  const before = lexed.hits.filter(
    (hit) =>
      (hit.group === 'maker' || hit.group === 'dataPlace') &&
      // A preposition has to stand right before.
      (hit.to >= from - 1 || !['from', 'inside', 'within'].includes(tokens[hit.from]?.low ?? '')) &&
      hit.to <= from &&
      hit.to >= from - 7 &&
      // "Data location: Sweden".
      !isCut(lexed, hit.to, tokens[from - 1]?.text === ':' ? from - 1 : from) &&
      // "an LLM for German tax letters" is for them, not from there.
      (hit.group !== 'maker' || !tokens.slice(hit.to, from).some(({ low }) => isFor.test(low))),
  )
  const near = (hit: { group: string; from: number; to: number }) => from - hit.to
  const best = before.toSorted((a, b) => near(a) - near(b) || b.to - b.from - (a.to - a.from))
  // "data stays inside the EU": the word for the place may stand behind, "to Europe only ... are stored".
  const behind = lexed
    .within(to, to + 5, 'dataPlace', 'maker')
    .find((hit) => !isCut(lexed, to, hit.from))
  const group = best[0]?.group ?? behind?.group
  return group === 'maker' ? { of: 'maker' } : group === 'dataPlace' ? { of: 'data' } : {}
}

const isCut = ({ tokens }: Lexed, from: number, to: number) =>
  tokens
    .slice(from, to)
    .some(({ text, kind }) => kind === 'break' || ['.', ';', ':', '!', '?'].includes(text))

/** Languages by name; whether the words around one speak of languages, for many a name is also a nationality. */
export function findLanguages(lexed: Lexed, places: PlaceName[], isLoose = false): Language[] {
  const isTranslation = lexed.hits.some(
    ({ group, from }) => group === 'speaks' && (lexed.tokens[from]?.low.length ?? 0) > 4,
  )
  const found = longest(languageIndex.find(lexed.tokens)).filter(
    // "to polish my letters"; but "from English to polish".
    ({ from }, i, all) =>
      !isStyle(lexed, from) &&
      (lexed.tokens[from]?.text !== 'polish' || from - (all[i - 1]?.to ?? -9) <= 2),
  )
  const told = new Set<number>()
  for (const { from, to } of found) {
    const before = lexed.hits.some((hit) => hit.group === 'speaks' && hit.to === from)
    const after = lexed.at('speaks', to) !== undefined && (lexed.tokens[to]?.low.length ?? 0) > 3
    const isPlain = !places.some((place) => place.from === from)
    if (lexed.at('maker', to) !== undefined) continue
    const isMadeThere = places.some((place) => place.from === from && place.of === 'maker')
    if (
      (isLoose && !isMadeThere) ||
      (before && !isFollowedByNoun(lexed, to)) ||
      after ||
      isLanguageName(lexed, from) ||
      (isPlain && isTranslation)
    )
      told.add(from)
  }
  for (const [i, one] of found.entries()) {
    const next = found[i + 1]
    if (next && isPair(lexed, one, next, places)) told.add(one.from).add(next.from)
  }
  for (const order of [found, found.toReversed()])
    for (const [i, one] of order.entries()) {
      const next = order[i + 1]
      if (told.has(one.from) && next && isListed(lexed, one, next)) told.add(next.from)
    }
  return [
    ...found.map(({ from, to, group }): Language => ({
      kind: 'language',
      code: group,
      from,
      to,
      isTold: told.has(from),
    })),
    ...codesIn(lexed),
  ]
}

/** "Danish + German", "Japanese→English patents": two languages by their names, and nothing that is from there. */
function isPair(lexed: Lexed, one: Span, next: Span, places: PlaceName[]): boolean {
  const link = lexed.tokens.slice(one.to, next.from).map(({ text }) => text)
  if (link.length > 0 && link.every((sign) => arrows.has(sign))) return true
  const isElsewhere = places.some(
    ({ from, of }) => of !== undefined && (from === one.from || from === next.from),
  )
  return (
    !isElsewhere &&
    isListed(lexed, one, next) &&
    lexed.at('maker', next.to) === undefined &&
    !isFollowedByNoun(lexed, next.to)
  )
}
const arrows = new Set(['-', '>', '→', '↔', '<'])

/** "schreibt gutes Deutsch", "il portoghese": a form that only the language has, by how German and its neighbours write. */
function isLanguageName({ tokens, language }: Lexed, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (language === 'de') return /^\p{Lu}.*[^enrms]$/u.test(token?.text ?? '')
  return (
    language !== 'en' && /^(?:du|le|en|il|lo|el|em|del|dal|dall|al|ao)$/.test(before?.low ?? '')
  )
}

/** "in plain English" is how to write, and in no other language than the message's. */
function isStyle({ tokens, language }: Lexed, at: number): boolean {
  const before = tokens[at - 1]?.text === '-' ? tokens[at - 2] : tokens[at - 1]
  return language === 'en' && tokens[at]?.low === 'english' && before?.low === 'plain'
}

/** Languages by their codes; some write the country's. */
const codes = new Map([
  ...Object.keys(languageNames).map((code) => [code, code] as const),
  ['jp', 'ja'] as const,
])
/** "(EN, RU)", "FR-EN-DE": codes in capitals beside another; with English among them they are no countries. */
function codesIn(lexed: Lexed): Language[] {
  const found: Language[] = []
  lexed.tokens.forEach(({ text, low }, from) => {
    const code = text === low.toUpperCase() ? codes.get(low) : undefined
    if (code) found.push({ kind: 'language', code, from, to: from + 1, isTold: true })
  })
  const isBeside = (one: Language, i: number) =>
    [found[i - 1], found[i + 1]].some((other) => other && isListed(lexed, one, other))
  return found.some(({ code }) => code === 'en') ? found.filter(isBeside) : []
}

/** "in French restaurants" is no language; "in French, 300 a day" and "into German for our site" are. */
function isFollowedByNoun(lexed: Lexed, to: number): boolean {
  const next = lexed.tokens[to]
  if (next?.kind !== 'word' || next.text === next.text.toUpperCase()) return false
  const small = new Set(lexed.words.common.split(' '))
  return (
    !small.has(next.low) &&
    lexed.at('list', to) === undefined &&
    lexed.words.code === 'en' &&
    lexed.at('only', to) === undefined
  )
}
