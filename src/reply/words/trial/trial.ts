import {
  checkKinds,
  type Notice,
  type Refusal,
  type RowProblem,
  type Stop,
} from '../../../trial/notice.ts'

/** How each kind of a thing is said. */
export type Said<T extends { kind: string }> = {
  [K in T['kind']]: (one: Extract<T, { kind: K }>) => string
}

/** Names of checks, as they are written. */
export const checks = checkKinds.join(', ')

/** What is said of a team's own tests. Amounts and names come written. */
export interface TrialWords {
  examples(count: number): string
  prompts(count: number): string
  /** Before anything is asked. */
  tryOn(names: string, examples: string): string
  costs: string
  atMost(usd: string, left: string): string
  without(names: string): string
  stopsBefore: string
  judged: string
  byChecks(count: number): string
  blind(count: number): string
  whereTo: string
  start(usd: string): string
  cancel: string
  stop: string
  trying(names: string, examples: string, done: number, all: number): string
  /** Answers wait for votes. */
  answersAre(prompts: string, letters: string): string
  votesSoFar(votes: number, people: number): string
  noVotes: string
  masked(mark: string): string
  vote: string
  reveal: string
  prompt(place: number, of: number): string
  isBest(letter: string): string
  allAlike: string
  noneGood: string
  read(letter: string): string
  answer(letter: string): string
  part(place: number, of: number): string
  noAnswer: string
  cutOff: string
  /** Votes on one prompt, `A 2, B 1`, then alike and none. */
  noted(letters: string, alike: number, none: number): string
  /** What a team measured itself: the results follow. */
  ownTest(examples: number, votes: number): string
  notComplete: string
  inBrackets: string
  counts: string
  decide: string
  everywhere: string
  hereAlone: string
  countsEverywhere(kind: string): string
  countsHere: string
  table: string
  promptfoo: string
  delete: string
  interval(low: number, high: number): string
  bestIn(count: number, votes: number): string
  notJudged: string
  costUnknown: string
  withoutWhole(count: number): string
  unjudged: string
  aloneScored(name: string): string
  level(one: string, other: string, wins: number, losses: number): string
  leads(one: string, other: string, wins: number, losses: number): string
  alike(count: number): string
  neither(count: number): string
  hardlyChance: string
  mayBeChance: string
  /** How many more would tell, of votes or of examples; undefined: more would hardly. */
  moreWouldTell: Record<'votes' | 'examples', (count: number | undefined) => string>
  /** To whoever presses. */
  gone: string
  startedBefore: string
  cancelled: string
  stopped: string
  overAlready: string
  votesIn: string
  votedOn(count: number): string
  onlyStarter: string
  resultHere: string
  deleted: string
  whichOne: string
  /** Why not everything was asked. */
  why: Record<Stop, string>
  /** What is wrong with a row, as the end of a sentence. */
  problems: Said<RowProblem>
  row(row: number, problem: string): string
  notices: Said<Exclude<Notice, { kind: 'row' }>>
  noExamples(first: string | undefined): string
  checkForAll(problem: string): string
  refusals: Said<Exclude<Refusal, { kind: 'no-examples' | 'check-for-all' }>>
  howTo: { send: string; ways: string[] }
  /** No gateway is set; then a file for promptfoo follows. */
  notHere: string
  untilThen: string
  /** Bounds in percent. */
  judgeAgrees(alike: number, of: number, low: number, high: number): string
  /** On the picture of a result. */
  chart: { scored: string; voted: string; bars: string; cost: string; of(text: string): string }
}
