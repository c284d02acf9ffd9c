/** One thing that the doctor looked at. */
export interface Finding {
  what: string
  isRight: boolean
  /** What was found; where it is not right, what to do. */
  words: string
}

export const right = (what: string, words: string): Finding => ({ what, isRight: true, words })
export const wrong = (what: string, words: string): Finding => ({ what, isRight: false, words })
