/** What stands around an answer: its buttons, how to go on, and what is said to whoever presses. */
export interface AroundWords {
  buttons: Record<
    | 'try'
    | 'decide'
    | 'cheaper'
    | 'open-only'
    | 'longer'
    | 'compare'
    | 'why-not'
    | 'details'
    | 'edit'
    | 'start-over'
    | 'quiet'
    | 'aloud'
    | 'helpful'
    | 'not-helpful',
    string
  >
  more: string
  /** Beside a pick. */
  why: string
  /** Under a list, by what reaches us there. */
  goOn: Record<'replies' | 'pings' | 'commands' | 'quiet', string>
  /** Where it was asked, above the thread with the answer. */
  whichModel: string
  /** Behind the name of whoever asked. */
  asks: string
  inThread: string
  /** The same where there is more room. */
  restInThread: string
  restFollows: string
  quiet: string
  aloud: string
  /** What was pressed. */
  decidedFor(name: string): string
  whyNot(name: string): string
  /** The same, and by whom. */
  askedBy(what: string, name: string): string
  changedBy(name: string): string
  somebody: string
  /** What a change did: to what counts, and to a condition. */
  countsMore: Record<'quality' | 'price' | 'speed', string>
  dropped(what: string): string
  noted: string
  /** After a vote that it did not help; then its likely answers. */
  whatWasWrong: string
  reasons: Record<'expensive' | 'weak' | 'misread' | 'models', string>
  /** After such an answer. */
  sayWhat: string
  startOver: string
  nothingToChange: string
  atLeastContext(tokens: string): string
}
