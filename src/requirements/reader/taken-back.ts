import type { LimitName, Limits } from '../limits/index.ts'
import type { Catalogue } from '../reading.ts'
import type { Requirement } from '../requirement.ts'
import { changed } from './change.ts'
import { lex } from './lex.ts'
import { partsOf } from './parts.ts'

/**
 * "First it had to be open and under $50. The open part is off the table": a sentence that takes back what the sentences
 * before it stated is read as a later message is; what is left of the limits.
 */
export function withoutTakenBack(
  text: string,
  catalogue: Catalogue,
  requirement: Requirement,
): Limits {
  const left: Record<string, unknown> = { ...requirement.limits }
  for (const start of sentencesIn(text)) {
    if (!Object.keys(left).length) break
    const [before, sentence] = [text.slice(0, start), sentenceAt(text, start)]
    if (!lex(sentence).has('lift', 'undo', 'gone', 'allow', 'correct')) continue
    const told = Object.keys(partsOf(before, catalogue).conditions.limits)
    const held = Object.fromEntries(Object.entries(left).filter(([name]) => told.includes(name)))
    if (!Object.keys(held).length) continue
    const state = { ...requirement, limits: held as Limits }
    const now = changed(
      { requirement: state, lastChange: [] },
      partsOf(sentence, catalogue, state, before),
    ).limits
    for (const name of Object.keys(held) as LimitName[]) {
      const [old, value] = [held[name], now[name]]
      if (value === undefined) delete left[name]
      else if (Array.isArray(old) && Array.isArray(value))
        left[name] = old.filter((one) => (value as unknown[]).includes(one))
    }
  }
  return left
}

/** In a text with more sentences nobody takes back what the first of them said. */
const mostSentences = 12

/** Where the sentences begin, but for the first. */
const sentencesIn = (text: string): number[] =>
  [...text.matchAll(/[.!?;…]\s|\n/g)]
    .map(({ index, 0: end }) => index + end.length)
    .slice(0, mostSentences)

function sentenceAt(text: string, start: number): string {
  const end = text.slice(start).search(/[.!?;…]\s|\n/)
  return end < 0 ? text.slice(start) : text.slice(start, start + end + 1)
}
