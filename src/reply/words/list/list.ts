import type { Shortlist } from '../../../shortlist/types.ts'

/** Answers to questions about the list. */
export interface ListWords {
  /** Of a list that stays, to who asks for less. */
  cheapest(name: string, amount: string): string
  none: string
  /** Before what may not be what was asked. */
  perhaps: string
  made(fitting: string, all: string, weights: string): string
  picked(names: string): string
  byFigures: string
  /** What the score of a model stands for, with its 90% interval. */
  expected: Record<Shortlist['measure'], (name: string, value: string, interval: string) => string>
  figuresBehind(count: number): string
  after(name: string, how: string, cost: string): string
  /** Two that cannot be told apart: the expected score and these weights decide. */
  decides(quality: string, price: string, speed: string): string
  wouldChange: string
  nothingChanges: string
  /** Before what would come first without any condition. */
  withoutLimits: string
  sameWithout(name: string): string
  betterAt(what: string): string
  weakerAt(what: string): string
  isListed(name: string, place: number): string
  leftOut(name: string, reason: string): string
  /** A condition that a model does not meet. */
  fails(condition: string): string
  barriers: Record<'policy' | 'status' | 'purpose' | 'price' | 'workload-context', string>
  sameFamily(name: string): string
  tooFewFigures: string
  losesAt(what: string, share: string): string
  costs(own: string, others: string): string
  needs(own: string, others: string): string
  cost(name: string, requests: string, input: string, output: string, total: string): string
  batch(name: string, inBatches: string, usual: string): string
  noBatch(names: string): string
  against(name: string, points: string): string
  nothingAgainst(name: string): string
  aheadOfIt(name: string): string
  cheaper(name: string, its: string, others: string): string
  withThinking(usd: string): string
  safest(name: string, place: number): string
  safetyElsewhere: string
  sources(list: string): string
  duration(name: string, time: string, tokens: string, perSecond: string): string
  minutes(count: number): string
  hours(count: number): string
  days(count: number): string
  atATime: string
  noSpeed(tokens: string): string
  glossary: Record<Term, string>
}

/** Words of an answer that people ask about. */
export type Term =
  | 'roles'
  | 'score'
  | 'tied'
  | 'measurably'
  | 'context'
  | 'token'
  | 'open'
  | 'thinking'
  | 'batch'
