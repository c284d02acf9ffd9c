import { PhraseIndex, type Hit } from './phrases.ts'
import { longestRead, tokenise, type Token } from './text.ts'
import { classifyLanguage, isEnglishWord } from './classify.ts'
import { de } from './words/de.ts'
import { fr } from './words/fr.ts'
import { es } from './words/es.ts'
import { pt } from './words/pt.ts'
import { it } from './words/it.ts'
import { en } from './words/en.ts'
import { questions } from './words/questions.ts'
import type { Group, Words } from './words/words.ts'

/** Languages that are read. English comes along with each: technical words are English everywhere. */
const read: Words[] = [en, de, fr, es, pt, it]
const wordsOf = new Map(read.map((words) => [words.code, words]))

/** Groups of English that other languages would misread: small words and verbs. */
const englishOnly = new Set<Group>(
  `unsaid provided must only forbid out wish allow past ask lift between and list use target from speaks per each in maker
  input output need those vague greet first two third last correct keep double half up down more less another
  second explain compare people several`.split(/\s+/),
)

/** A message as tokens, and the phrases of the word lists in it. */
export interface Lexed {
  text: string
  tokens: Token[]
  language: string
  hits: Hit[]
  /** Where the phrase of a group that begins at a token ends; undefined where none begins. */
  at(group: Group, token: number): number | undefined
  /** Phrases of these groups that begin between two tokens, in order. */
  within(from: number, to: number, ...groups: Group[]): Hit[]
  has(...groups: Group[]): boolean
  /** The clause that a token stands in: up to what ends it for good. */
  clauseAt(token: number): { from: number; to: number }
  words: Words
}

const indexes = new Map<string, PhraseIndex>()

function indexOf(words: Words): PhraseIndex {
  let index = indexes.get(words.code)
  if (!index) {
    indexes.set(words.code, (index = new PhraseIndex()))
    for (const own of [words.phrases, questions[words.code] ?? {}])
      for (const [group, list] of Object.entries(own)) index.add(group, list)
    if (words !== en)
      for (const [group, list] of Object.entries(en.phrases))
        if (!englishOnly.has(group)) index.add(group, list)
  }
  return index
}

/** `spoken`: the language of the conversation so far, which a short message is likely to be in; `known`: its own. */
export function lex(written: string, spoken?: string, known?: string): Lexed {
  const key = `${spoken} ${known} ${written}`
  if (last?.key !== key) last = { key, lexed: lexNew(written, spoken, known) }
  return last.lexed
}

/** One message is looked at several times in a row. */
let last: { key: string; lexed: Lexed } | undefined

function lexNew(written: string, spoken?: string, known?: string): Lexed {
  const text = written.slice(0, longestRead)
  const tokens = tokenise(text)
  const language = known ?? languageOf(text, tokens, spoken)
  const words = wordsOf.get(language) ?? en
  const all = indexOf(words).find(tokens)
  const neutral = all.filter(({ group }) => group === 'neutral')
  const hits = all.filter(
    (hit) => !neutral.some(({ from, to }) => hit.from >= from && hit.to <= to),
  )
  const byStart = new Map<number, Hit[]>()
  const present = new Set<Group>()
  for (const hit of hits) {
    present.add(hit.group)
    const list = byStart.get(hit.from)
    if (list) list.push(hit)
    else byStart.set(hit.from, [hit])
  }
  const clauses = clausesOf(tokens)
  return {
    text,
    tokens,
    language,
    words,
    hits,
    at: (group, token) => byStart.get(token)?.find((hit) => hit.group === group)?.to,
    within: (from, to, ...groups) => {
      const found: Hit[] = []
      for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at += 1)
        for (const hit of byStart.get(at) ?? [])
          if (hit.to <= to && groups.includes(hit.group)) found.push(hit)
      return found
    },
    clauseAt: (at) => clauses[Math.min(at, clauses.length - 1)] ?? { from: 0, to: 0 },
    has: (...groups) => groups.some((group) => present.has(group)),
  }
}

function clausesOf(tokens: Token[]): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = []
  for (let from = 0; from < tokens.length;) {
    let to = from
    while (to < tokens.length && !isEnd({ tokens }, to)) to += 1
    // What ends a clause belongs to it.
    for (let at = from; at <= Math.min(to, tokens.length - 1); at += 1) clauses.push({ from, to })
    from = to + 1
  }
  return clauses
}

/** Tokens at which a clause ends for good; the point of "max. 25" and "approx. half" is none. */
export function isEnd({ tokens }: Pick<Lexed, 'tokens'>, at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'break' || [';', '!', '?', '—'].includes(token?.text ?? '')) return true
  return token?.text === '.' && !isAbbreviated(tokens, at)
}

const longestAbbreviation = 4
export function isAbbreviated(tokens: Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  return (
    tokens[at]?.glued === true &&
    before?.kind === 'word' &&
    before.low.length <= longestAbbreviation &&
    (next?.kind === 'number' || next?.kind === 'sign')
  )
}

/** Beyond Latin letters and signs; most messages have none. */
const otherScript = /[\u0370-\u1dff\u2e80-\ud7ff\uf900-\uffdc]|[\u{20000}-\u{3ffff}]/u
const scripts: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Greek}/u, 'el'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]

/** Small words of languages that are told apart and not read. */
const unread: Record<string, string> = {
  nl: 'het een voor van wij ik niet met ons onze zijn wordt die dat naar geen maar ook bij aan hebben zoeken moet welke welk hoeveel goedkoopst goedkoopste snelste',
  pl: 'dla nie jest do na sie oraz ktory przez czy jak jaki bez nasz naszych miesiecznie potrzebujemy chcemy tylko ktora ktore nich ile najlepszy mozna',
  sv: 'och att det som en vi inte har med till av ar vara pa sig vill ska utan manad behover',
  da: 'og at det som en vi ikke har med til af er vores pa vil skal uden maned',
  tr: 've bir bu icin ile ne mi var yok olan bizim gibi daha ayda istiyoruz hangisi hangi bunlardan bunlarin nasil kac iyi',
  cs: 'je na ze pro jsme jak ktery nebo ale bez nase mesicne potrebujeme chceme',
  ro: 'si pentru nu este cu din care sau sunt pe lunar vrem avem noastre',
  cy: 'yw yr ydy sydd nhw ohonyn ohonynt mae wrth beth faint diolch mewn hwn hwnnw gyda ein rhataf cyflymaf gorau',
  hu: 'az egy hogy nem ez melyik mennyi van milyen kozul legolcsobb leggyorsabb legjobb kozuluk ezek nekunk kellene havonta',
  fi: 'ja on ei se etta ovat mutta meilla kuukaudessa tarvitsemme mallia',
}

/** What was learned of a language counts as much as so many of its small words; of English less, which most texts were in. */
const learnedWeight = { english: 1.2, other: 3 }

/** The language with the most of its small words in the message; English where none is clear. */
function languageOf(text: string, tokens: Token[], spoken?: string): string {
  const foreign = otherScript.test(text)
    ? scripts.find(
        ([script]) => [...text].filter((sign) => script.test(sign)).length * 3 > letters(text),
      )
    : undefined
  if (foreign) return foreign[1]
  const small = tokens.filter(({ kind }) => kind === 'word').map(({ low }) => low)
  const chances: Record<string, number> = classifyLanguage(text)
  const foreignWords = tokens.filter(
    ({ kind, text: word }) => kind === 'word' && foreignLetter.test(word),
  ).length
  // A name alone may have such a letter ("Škoda").
  const isOwn = tokens.some(({ text: word }) => foreignLetter.test(word) && /^\p{Ll}/u.test(word))
  const isForeign = foreignWords > 1 || (foreignWords === 1 && (isOwn || small.length <= shortText))
  let best = 'en'
  let most = 0
  for (const [code, list] of commonWords()) {
    if (isForeign && wordsOf.has(code)) continue
    const score =
      small.reduce((sum, word) => sum + (list.get(word) ?? 0), 0) +
      (code === (spoken ?? 'en') ? bonusOf(list, small, spoken) : 0) +
      // The small words of English are few in a short message; its long ones tell, too.
      (code === 'en' ? 0.5 * small.filter(isEnglishWord).length : 0) +
      marks(code, text) +
      (code === 'en' ? learnedWeight.english : learnedWeight.other) * (chances[code] ?? 0)
    if (score > most) [best, most] = [code, score]
  }
  return best
}

/** The language of the conversation is likely where one of its words stands in a message. */
function bonusOf(list: Map<string, number>, small: string[], spoken?: string): number {
  if (!spoken) return 0.5
  const isSaid = small.some((word) => word.length > 1 && (list.has(word) || isEnglishWord(word)))
  return isSaid || small.length < shortText ? 1.2 : 0.5
}

/** In so few words one is enough. */
const shortText = 4

/** A letter that none of the languages that are read writes; one word of them is a name ("Škoda"). */
const foreignLetter = /[ąęłśżźńőűğşıčřžšěďťňůåøșțăđ]/iu

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0

/** Letters that one of the languages writes and English does not. */
const ownLetters: Record<string, RegExp> = {
  de: /[äöüß]/gi,
  fr: /[éèêàçùœî]/gi,
  es: /[ñ¿¡áíóú]/gi,
  pt: /[ãõçáêó]/gi,
  it: /[àèìòù]/gi,
  pl: /[ąęłśźżń]/gi,
  sv: /[åäö]/gi,
  tr: /[ığş]/gi,
  cs: /[ěřůťďň]/gi,
  hu: /[őű]/gi,
  ro: /[șțăş]/gi,
}
const marks = (code: string, text: string) => {
  const letter = ownLetters[code]
  return letter ? Math.min(2, (text.match(letter)?.length ?? 0) * 0.4) : 0
}

let common: [string, Map<string, number>][] | undefined
/** Words by language: small words count most, single letters and words of the lists less. */
function commonWords() {
  common ??= [
    ...read.map((words) => [words.code, tellingWords(words)] as const),
    ...Object.entries(unread).map(([code, list]) => [code, weighed(list.split(' '))] as const),
  ].map(([code, list]) => [code, list])
  return common
}

const weighed = (list: string[]) => new Map(list.map((word) => [word, word.length > 1 ? 1 : 0.4]))

function tellingWords(words: Words): Map<string, number> {
  const listed = Object.values(words.phrases)
    .flatMap((list) => list.split(', '))
    .filter((phrase) => /^[a-z]{3,}$/.test(phrase))
  const english = words === en ? new Set<string>() : new Set(tellingWords(en).keys())
  return new Map([
    ...listed.filter((word) => !english.has(word)).map((word) => [word, 0.5] as const),
    ...weighed(words.common.split(' ')),
  ])
}
