import { limitPhrase, statedLimits, type LimitName, type Limits } from '../limits/index.ts'
import type { Catalogue } from '../reading.ts'
import type { Requirement } from '../requirement.ts'
import { changed, liftedByName } from './change.ts'
import { heldBy } from './held.ts'
import { lex, type Lexed } from './lex.ts'
import type { Mention, Span } from './mention.ts'
import { partsOf } from './parts.ts'
import { saysAll } from './roles.ts'

/**
 * "First it had to be open and under $50. The open part is off the table": a sentence that takes back what the sentences
 * before it stated is read as a later message is; what is left of the limits.
 */
export function withoutTakenBack(
  lexed: Lexed,
  catalogue: Catalogue,
  requirement: Requirement,
): Limits {
  const left: Record<string, unknown> = { ...requirement.limits }
  for (const { from, to } of sentencesBehind(lexed)) {
    if (!lexed.within(from, to, 'lift', 'undo', 'gone', 'allow', 'correct').length) continue
    const [start, end] = [lexed.tokens[from]!.start, lexed.tokens[to - 1]!.end]
    const before = lexed.text.slice(0, start)
    const told: Record<string, unknown> = partsOf(before, catalogue).conditions.limits
    const called = liftedByName(lex(lexed.text.slice(start, end), undefined, lexed.language))
    // What is to be forgotten makes the reader doubt all that was said before it.
    const doubted = lexed.within(from, to, 'lift', 'undo').length
      ? Object.entries(told).filter(
          ([name]) => !(name in left) && !(name in requirement.preferences),
        )
      : []
    const held = Object.fromEntries(
      [...Object.entries(left), ...doubted].filter(
        ([name, value]) => called.includes(name as LimitName) || wasTold(told[name], value),
      ),
    )
    if (!Object.keys(held).length) continue
    const state = { ...requirement, limits: held as Limits }
    const sentence = partsOf(lexed.text.slice(start, end), catalogue, state, before)
    // All of it was stated just before.
    const lastChange = statedLimits(state.limits).flatMap(
      ([name, value]) => limitPhrase(name, value) ?? [],
    )
    const now = changed({ requirement: state, lastChange }, sentence).limits
    const { mentions } = sentence
    // "Drop that"; but "where the company is from is all the same to us" waves off what nobody stated.
    const takesBack =
      to - from <= shortSentence &&
      lexed.within(from, to, 'lift', 'undo', 'gone', 'correct').length > 0
    const isOneNumber = mentions.filter(({ kind }) => kind === 'quantity').length === 1
    const isAll = !mentions.length && sentence.lexed.has('lift') && saysAll(sentence.lexed)
    let isUnderstood = false
    for (const name of Object.keys(held) as LimitName[]) {
      // "Hosting in the US is fine" takes back nothing that was said of China.
      const isSaid = mentions.some((one) => isAbout(one, held, name))
      const isOther = !isSaid && (mentions.length > 0 || !takesBack)
      if (isOther && !called.includes(name)) continue
      const value: unknown = isAll ? undefined : now[name]
      isUnderstood ||= value === undefined
      if (value === undefined) delete left[name]
      else if (typeof value === 'number' && isOneNumber) left[name] = value
      // What takes its place there was read with the whole.
      else if (Array.isArray(value) && Array.isArray(held[name])) {
        const kept = held[name].filter((one) => value.includes(one))
        if (kept.length) left[name] = kept
      }
    }
    // Without the machine nothing runs on one.
    if ('hardware' in held && !('hardware' in left)) delete left.selfHosted
    if (isUnderstood)
      for (const [name, value] of doubted)
        if (now[name as LimitName] !== undefined) left[name] = value
  }
  return left
}

const shortSentence = 6

const isAbout = (one: Mention, held: Limits, name: LimitName) =>
  heldBy(one, { [name]: held[name] }).length > 0

/** "It has to run on Groq. Sorry, I mean Together": what this sentence names first was not told before. */
const wasTold = (told: unknown, value: unknown) =>
  told !== undefined &&
  (!Array.isArray(told) || !Array.isArray(value) || told.some((one) => value.includes(one)))

/** In a text with more sentences nobody takes back what the first of them said. */
const mostSentences = 12

/** The sentences of a text but for the first. */
function sentencesBehind(lexed: Lexed): Span[] {
  const found: Span[] = []
  let at = 0
  while (at < lexed.tokens.length && found.length <= mostSentences) {
    const { from, to } = lexed.clauseAt(at)
    if (to > from) found.push({ from, to })
    at = to + 1
  }
  return found.slice(1)
}
