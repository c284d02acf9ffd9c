import type { Weights } from '../requirement.ts'
import type { TaskKind } from './task-kinds.ts'

/** A kind of work or a field of knowledge, with the words people use for it. */
export interface Subject {
  name: string
  /** `field`: what the work is about; `task`: what is done; `quality`: what matters about it. */
  role: 'field' | 'setting' | 'code' | 'task' | 'chore' | 'quality'
  /** Relative to each other; the heaviest is what the subject mostly needs. */
  weights: Weights
  kind?: TaskKind
  /** Comma separated; `stem*` stands for every ending. Typing errors in long ones are forgiven. */
  words: string
  /** The same in the other languages messages are read in. */
  otherLanguages?: string
}
