import type { Force } from './mention.ts'

export interface LearnedForce {
  force: Partial<Record<Force, number>>
  about: { other: number }
}

/** What labelled messages taught of a mention at `start` to `end`. */
export function learnedForce(_text: string, _start: number, _end: number): LearnedForce {
  return { force: {}, about: { other: 0 } }
}
