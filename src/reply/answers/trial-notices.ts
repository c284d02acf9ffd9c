import type { Notice, Refusal, RowProblem } from '../../trial/notice.ts'
import { wordsFor } from '../words/index.ts'
import type { Said } from '../words/trial/en.ts'

/** The words for one thing, by its kind. */
function say<T extends { kind: string }>(words: Said<T>, one: T): string {
  const kind: T['kind'] = one.kind
  return words[kind](one as never)
}

/** What was left out or read in a special way, in a sentence. */
export function noticeText(notice: Notice, language?: string): string {
  const words = wordsFor(language).trial
  return notice.kind === 'row'
    ? words.row(notice.row, problemText(notice.problem, language))
    : say(words.notices, notice)
}

/** Why there is no trial, in words. */
export function refusalText(refusal: Refusal, language?: string): string {
  const words = wordsFor(language).trial
  if (refusal.kind === 'no-examples')
    return words.noExamples(refusal.first && noticeText(refusal.first, language))
  if (refusal.kind === 'check-for-all')
    return words.checkForAll(problemText(refusal.problem, language))
  const left = refusal.kind === 'few-left' ? refusal.notices : []
  const before = left.map((notice) => noticeText(notice, language))
  return [...before, say(words.refusals, refusal)].join(' ')
}

const problemText = (problem: RowProblem, language: string | undefined): string =>
  say(wordsFor(language).trial.problems, problem)
