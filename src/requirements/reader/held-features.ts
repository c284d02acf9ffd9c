import { limitKind, limitNames, type LimitName } from '../limits/index.ts'
import { placeOf } from './features.ts'
import { subjectOf } from './heads.ts'
import type { Lexed } from './lex.ts'
import type { Mention } from './mention.ts'
import { PhraseIndex } from './phrases.ts'

const limitsCalled = new PhraseIndex()
for (const name of limitNames) limitsCalled.add(name, limitKind(name).called ?? '')

/** Where a message calls a limit by what it is called: "the budget". */
export const callsOf = (lexed: Lexed, name: LimitName) =>
  limitsCalled.find(lexed.tokens).filter(({ group }) => group === name)

const stem = 6
const nearWords = 3
/** So far from what it is called, or from its value, a phrase tells of a limit, in tokens. */
const near = 6
const mostWords = 40

/**
 * Places of the features of a limit that holds, each once: what it is, the words of the message, and those beside its
 * value or what it is called. `saying`: the mentions that say its value.
 */
export function heldFeatures(
  lexed: Lexed,
  name: LimitName,
  saying: Mention[],
  { isLast, isOnly }: { isLast: boolean; isOnly: boolean },
): Set<number> {
  const { tokens } = lexed
  const subject = subjectOf(name)
  const found = new Set<number>()
  /** By itself, and for limits of this subject. */
  const add = (feature: string) =>
    found.add(placeOf(`held ${feature}`)).add(placeOf(`held ${subject} ${feature}`))
  for (const feature of ['any', name, `last ${isLast}`, `only ${isOnly}`]) add(feature)
  const words = tokens
    .slice(0, mostWords)
    .map(({ low, kind }) => (kind === 'number' ? '#' : low.slice(0, stem)))
  for (const [i, word] of words.entries()) {
    add(`word ${word}`)
    add(`pair ${words[i - 1] ?? '^'} ${word}`)
  }
  for (const { group } of lexed.hits) add(`group ${group}`)
  const called = callsOf(lexed, name)
  add(`called ${called.length > 0}`)
  add(`said ${saying.length > 0}`)
  for (const [how, place] of [
    ...called.map((one) => ['called', one] as const),
    ...saying.map((one) => ['said', one] as const),
  ]) {
    const part = partAround(lexed, place.from)
    for (let at = part.from; at < part.to; at += 1) add(`own ${words[at] ?? ''}`)
    for (const hit of lexed.hits)
      if (hit.from >= part.from && hit.from < part.to) add(`own group ${hit.group}`)
    for (let gap = 1; gap <= nearWords; gap += 1) {
      add(`${how} left ${tokens[place.from - gap]?.low.slice(0, stem) ?? 'end'}`)
      add(`${how} right ${tokens[place.to + gap - 1]?.low.slice(0, stem) ?? 'end'}`)
    }
    for (const hit of lexed.hits) {
      const side = hit.to <= place.from ? 'left' : 'right'
      const gap = side === 'left' ? place.from - hit.to : hit.from - place.to
      if (gap <= near) add(`${how} ${side} group ${hit.group}`)
    }
  }
  add(`asked ${lexed.text.trimEnd().endsWith('?')}`)
  add(`length ${Math.floor(Math.log2(tokens.length + 1))}`)
  return found
}

/** What stands between commas: "the EU one is dropped, the others stand". */
function partAround({ tokens }: Lexed, at: number): { from: number; to: number } {
  const isCut = (i: number) => tokens[i]?.kind === 'break' || cuts.test(tokens[i]?.text ?? '')
  let [from, to] = [at, at]
  while (from > 0 && !isCut(from - 1)) from -= 1
  while (to < tokens.length && !isCut(to)) to += 1
  return { from, to }
}
const cuts = /^(?:[,.;:!?—–]|but|aber|sondern|mais|pero|mas|ma|però)$/
