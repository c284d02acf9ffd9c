import { isEnglishWord } from './classify.ts'
import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'
import { numberWordsAt } from './number-words.ts'

/** Words that names of models end in. */
const tiers =
  /^(?:pro|ultra|turbo|mini|max|nano|lite|flash|large|small|medium|chat|instruct|coder|llm|plus|air|herd|gigantic|xl)$/
/** Capital words with a number that are no models. */
const otherThings =
  /^(?:iso|din|windows|office|python|php|java|iphone|pixel|galaxy|rtx|gtx|rx|raspberry|macbook|mac|ddr|pcie|html|css|gdpr|covid|grade|class|year|level|chapter|section|version|ubuntu|node|react|angular|excel|sap|usb|mp|a4|q|kw|chf|eur|usd|uk|us|eu|gpt|m|section|act|room|flat|unit|gate|line|bus|route|part|tier|phase|week|day|klasse|kapitel|seite|norm|artikel|art|rails|django|laravel|symfony|spring|ruby|debian|fedora|macos|ios|android|chrome|firefox|rag|cim|icd|ops|snomed|loinc|hs|ean|isbn)$/

/** "About 25", "Walked 22 km", "Vergleiche 1 und 2": a word that only begins its sentence. */
function isEverydayWord({ tokens, words, language }: Lexed, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  const opens = !before || before.kind !== 'word'
  return (
    token !== undefined &&
    opens &&
    next?.kind === 'number' &&
    !next.glued &&
    (words.common.split(' ').includes(token.low) ||
      numberWordsAt(tokens, at, words.code) !== undefined ||
      !/^\p{L}{4,}$/u.test(token.low) ||
      isEnglishWord(token.low) ||
      // Of other languages not every verb is known; what is counted begins with a small letter.
      (language !== 'en' && /^\p{Ll}/u.test(tokens[at + 2]?.text ?? '')))
  )
}

/**
 * Names that look like models and that no list has: quoted, or capital words with a number, a second capital or a word
 * such as "Turbo". Only to be asked where a model is spoken of and none was found.
 */
export function unknownNames(lexed: Lexed, mentions: Mention[]): string[] {
  const quoted = /["“„«]([^"”“»]{3,40})["”“»]/u.exec(lexed.text)?.[1]
  // Every German noun has a capital.
  const isName = lexed.language === 'de' ? /\s\p{Lu}|\d/u : /\p{Lu}/u
  // What is shouted is no name.
  const isShouted = /^\P{Ll}+$/u.test(quoted ?? '') && (quoted ?? '').split(' ').length > 2
  if (quoted && isName.test(quoted) && !isShouted) return [quoted]
  const { tokens } = lexed
  const isFree = (at: number) =>
    !mentions.some(({ from, to, kind }) => kind !== 'quantity' && from <= at && to > at)
  for (let from = 0; from < tokens.length; from += 1) {
    const first = tokens[from]
    if (
      first?.kind !== 'word' ||
      !/^\p{Lu}/u.test(first.text) ||
      otherThings.test(first.low) ||
      lexed.words.common.split(' ').includes(first.low) ||
      isEverydayWord(lexed, from) ||
      lexed.at('token', from) !== undefined ||
      !isFree(from)
    )
      continue
    let to = from + 1
    let isTold = /\p{Ll}(?:GPT|LLM|LM|Chat|Coder)/u.test(first.text)
    for (let next = tokens[to]; next && to < from + 5; next = tokens[to]) {
      const isNumber = next.kind === 'number' && next.text.length <= 4
      const isTier = tiers.test(next.low)
      const isPart = next.kind === 'word' && /^\p{Lu}/u.test(next.text)
      if (!isNumber && !isTier && !isPart) break
      isTold ||= isNumber || isTier
      to += 1
    }
    const start = tokens[from]?.start ?? 0
    const end = tokens[to - 1]?.end ?? start
    const isAllFree = tokens.slice(from, to).every((_, i) => isFree(from + i))
    if (isTold && isAllFree) return [lexed.text.slice(start, end)]
  }
  const linked = hyphenated.exec(lexed.text)?.[0]
  return linked ? [linked] : namedInPassing(lexed)
}

/** "nimbus-xl-chat does our call notes": two hyphens, and the last part one that names of models end in. */
const hyphenated =
  /(?<![\p{L}\d-])\p{Ll}{4,20}-[\p{Ll}\d.]{1,12}-(?:chat|pro|mini|nano|lite|flash|turbo|large|small|medium|instruct|coder|llm|xl|\d{1,3}b)(?![\p{L}\d-])/u

/** "hows zorblax 3?": in so short a question a word that nobody knows and a version are a name. */
function namedInPassing({ tokens, text, language, hits }: Lexed): string[] {
  if (language !== 'en' || !text.trimEnd().endsWith('?') || tokens.length > shortQuestion) return []
  const at = tokens.findIndex(
    ({ kind, low }, i) =>
      kind === 'word' &&
      low.length >= 5 &&
      tokens[i + 1]?.kind === 'number' &&
      !otherThings.test(low) &&
      !isEnglishWord(low) &&
      !hits.some(({ from, to }) => from <= i && to > i),
  )
  return at < 0 ? [] : [text.slice(tokens[at]!.start, tokens[at + 1]!.end)]
}
const shortQuestion = 6
