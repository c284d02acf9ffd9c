import type { LimitName } from '../../requirements/limits/index.ts'
import type { Capability, Difficulty } from '../../capability.ts'
import type { Tradeoff } from '../../requirements/requirement.ts'
import type { DecisionWords } from './decision/decision.ts'
import type { DetailWords } from './details/details.ts'
import type { FactWords } from './facts/facts.ts'
import type { ListWords } from './list/list.ts'
import type { PolicyWords } from './rules/rules.ts'
import type { TrialWords } from './trial/trial.ts'

/**
 * How much stronger or weaker one model is than another, as far as the figures tell. `likely` and `behind`: by more than
 * counts as alike, and within the margin of error.
 */
export type Strength = 'tied' | 'ahead' | 'likely' | 'behind' | 'weaker'

/** For whom a pick after the first is meant. */
export type Purpose = 'cost' | 'between' | 'misses' | 'open' | 'closed' | 'documented' | 'other'

/** The fixed words of the short form in one language. Amounts, names and dates come in as they are shown. */
export interface Words {
  /** For dates: a tag of Intl. */
  locale: string
  quote(text: string): string
  capabilities: Record<Capability, string>
  startWith: string
  /** Nothing else meets the limits. */
  only: string
  purposes: Record<Purpose, string>
  aMonth(usd: string): string
  /** Behind an amount: what it becomes with thinking. */
  withThinking(usd: string): string
  thinkingOff: string
  inBatches: string
  /** Memory on own hardware: the amount with its unit comes in. */
  needs(memory: string): string
  priceUnknown: string
  free: string
  memoryUnknown: string
  /** Highest of so many models. */
  top(count: number): string
  /** Highest, and so many others cannot be told from it. */
  topTied(count: number): string
  /** Cannot be told from the highest. */
  nearTop: string
  /** All that score higher have too few figures. */
  documentedTop: string
  /** One scores higher, and costs more. */
  belowTop(name: string, ratio: number): string
  /** Others score higher, and it is the better bargain. */
  bestBalance: string
  compared: Record<Strength, (name: string) => string>
  /** `0.2`: at a fifth of its cost. */
  atCost(ratio: number): string
  sameCost: string
  /** Behind a share of the cost that the prices in front of thinking do not show. */
  thinkingIncluded(text: string): string
  unmeasured: string
  context(tokens: string): string
  contextUnknown: string
  open(licence: string | undefined): string
  closed: string
  opennessUnknown: string
  ends(day: string): string
  ended(day: string): string
  atHost(host: string): string
  bits(bits: number): string
  /** Conditions as phrases, their value as it is shown; where one is missing the limit's own English is used. */
  limits: Partial<Record<LimitName, (value: string) => string>>
  labels: {
    notApplied: string
    unsure: string
    notInPrice: string
    assumed: string
    /** Wishes that are no conditions. */
    wished: string
    /** The conditions that were kept to. */
    keptTo: string
    against(name: string): string
    separately: string
  }
  notMeasuredFor(what: string): string
  notMeasuredIn(language: string): string
  /** The work that models were set side by side for. */
  comparedFor(what: string): string
  /** None of the picks is measured for it. */
  noneMeasuredFor(what: string): string
  freeLimits: string
  littleEvidence: string
  /** Thinking passes the budget from so many tokens a request on. */
  thinkingPasses(name: string, budget: string, tokens: string): string
  thinking: string
  /** Of a wish that the first pick does not meet. */
  notFirst: string
  nothingBetter: string
  /** Nothing on the lists is clearly better than what is in use. */
  stayWith(name: string): string
  asks: {
    volume(direction: 'below' | 'above', amount: string, name: string): string
    tradeoff(matters: keyof Tradeoff, name: string): string
    amount(amount: string): string
    difficulty(label: string, name: string): string
    /** What a button shows and says. */
    difficulties: Record<Difficulty, { label: string; says: string }>
  }
  /** What was assumed of the workload; absent parts were stated. */
  /** `bill`: what the requests cost today, where they were counted from that. */
  /** `perJob`: requests that each of the counted conversations or tasks takes. */
  assumedWork(
    parts: Partial<Record<'input' | 'output' | 'requests' | 'perJob' | 'bill', string>>,
  ): string
  moreConditions(count: number): string
  notInData(name: string): string
  notInDataShort: string
  /** How the first pick stands against what is in use. */
  firstAgainstIt: Record<Strength, string>
  status: Record<'retired' | 'deprecated', string>
  /** Others of that name which are known. */
  known(names: string): string
  try(count: number): string
  dates(prices: string, scores: string | undefined): string
  leftOutByPolicy(count: number): string
  noneMeets: string
  /** What giving way would bring: without a condition, or with a wider one. */
  wayOut(condition: string, name: string): string
  wouldNeed(condition: string, name: string): string
  /** Why a condition cannot be said to hold. */
  unverified: Record<'dataPolicy' | 'speed' | 'other', string>
  /** Lines of a change. */
  changed: string
  same: string
  otherOrder: string
  cameIn(names: string): string
  wentOut(names: string): string
  stays(names: string): string
  costsNow: string
  onlyALook: string
  and: string
  theEu: string
  /** The first question, with an example. */
  whatFor: string
  notUnderstood: string
  /** Of what was said in a thread, and the button that answers it. */
  wasForMe: string
  answerIt: string
  newOrChange: string
  newQuestion: string
  changeThis: string
  reset: string
  nothingToUndo: string
  undone: string
  answersFirst(job: string): string
  decision: DecisionWords
  details: DetailWords
  facts: FactWords
  list: ListWords
  policy: PolicyWords
  trial: TrialWords
  whichModel: string
  notCovered: Record<CoveredNot, string>
  whereToLook(places: string): string
}

/** Jobs that no text model does, and training. */
export type CoveredNot =
  | 'embedding'
  | 'reranking'
  | 'speech-to-text'
  | 'text-to-speech'
  | 'image-generation'
  | 'video-generation'
  | 'other'
