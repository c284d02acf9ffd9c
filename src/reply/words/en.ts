import type { LimitName } from '../../requirements/limits/index.ts'
import { capabilityWords } from '../capabilities.ts'
import { decision } from './decision/en.ts'
import { details } from './details/en.ts'
import { facts } from './facts/en.ts'
import { list } from './list/en.ts'
import { policy } from './rules/en.ts'
import { trial } from './trial/en.ts'

const fractions: [number, string][] = [
  [1 / 2, 'half'],
  [1 / 3, 'a third of'],
  [1 / 4, 'a quarter of'],
  [1 / 5, 'a fifth of'],
  [1 / 10, 'a tenth of'],
]

/** The fixed words of the short form in one language. Amounts, names and dates come in as they are shown. */
export const en = {
  /** For dates: a tag of Intl. */
  locale: 'en-GB',
  quote: (text: string) => `“${text}”`,
  capabilities: capabilityWords,
  startWith: 'Start with',
  /** Nothing else meets the limits. */
  only: 'Only one meets your limits',
  aMonth: (usd: string) => `${usd} a month`,
  /** Behind an amount: what it becomes with thinking. */
  withThinking: (usd: string) => ` (${usd} with thinking)`,
  thinkingOff: 'thinking off',
  inBatches: 'in batches',
  /** Memory on own hardware: the amount with its unit comes in. */
  needs: (memory: string) => `about ${memory} of memory`,
  priceUnknown: 'price unknown',
  free: 'free',
  memoryUnknown: 'memory unknown',
  /** Highest of so many models. */
  top: (count: number) =>
    count > 1 ? `Top score of ${count} models` : 'The only model left to score',
  /** Highest, and so many others cannot be told from it. */
  topTied: (count: number) =>
    `Top score; ${count} ${count === 1 ? 'other lies' : 'others lie'} within the margin of error`,
  /** Cannot be told from the highest. */
  nearTop: 'Too close to the top scorer to tell apart',
  /** All that score higher have too few figures. */
  documentedTop: 'Best of those with enough published figures',
  /** One scores higher, and costs more. */
  belowTop: (name: string, ratio: number) =>
    `For ${ratio < 0.01 ? 'less than 1' : Math.round(ratio * 100)}% of the cost of ${name}, which scores measurably higher`,
  /** Others score higher, and it is the better bargain. */
  bestBalance: 'Best balance of score, cost and evidence',
  compared: {
    tied: (name: string) => `Too close to ${name} to tell apart`,
    ahead: (name: string) => `Scores ahead of ${name}`,
    likely: (name: string) => `Probably ahead of ${name}, within the margin of error`,
    behind: (name: string) => `Probably behind ${name}, within the margin of error`,
    weaker: (name: string) => `Measurably weaker than ${name}`,
  },
  /** `0.2`: at a fifth of its cost. */
  atCost: (ratio: number) => {
    if (ratio > 1) return `at ${Number(ratio.toPrecision(2))} times its cost`
    const near = fractions.find(([share]) => Math.abs(ratio / share - 1) < 0.12)
    return near
      ? `at ${near[1]} its cost`
      : `at ${ratio < 0.01 ? 'less than 1%' : `${Math.round(ratio * 100)}%`} of its cost`
  },
  sameCost: 'at the same cost',
  /** Behind a share of the cost that the prices in front of thinking do not show. */
  thinkingIncluded: (text: string) => `${text} with thinking`,
  unmeasured: 'Not measured on any board: its place is an estimate',
  context: (tokens: string) => `${tokens} context`,
  contextUnknown: 'context unknown',
  open: (licence: string | undefined) => `open weights${licence ? ` (${licence})` : ''}`,
  closed: 'proprietary',
  opennessUnknown: 'open or closed unknown',
  ends: (day: string) => `ends ${day}`,
  ended: (day: string) => `ended ${day}`,
  atHost: (host: string) => `at ${host}`,
  bits: (bits: number) => `${bits}-bit weights`,
  /** Conditions as phrases, their value as it is shown; where one is missing the limit's own English is used. */
  limits: {} as Partial<Record<LimitName, (value: string) => string>>,
  labels: {
    notApplied: 'I could not apply',
    unsure: 'Unsure',
    notInPrice: 'Not in the price',
    assumed: 'Assumed',
    /** Wishes that are no conditions. */
    wished: 'Wished',
    /** The conditions that were kept to. */
    keptTo: 'Kept to',
    against: (name: string) => `Against ${name}`,
    separately: 'Ask separately',
  },
  notMeasuredFor: (what: string) => `not measured for ${what}`,
  /** The work that models were set side by side for. */
  comparedFor: (what: string) => `Compared for ${what}`,
  notMeasuredIn: (language: string) => `not measured in ${language}`,
  freeLimits: 'free offers have limits on requests, which no list states, and may end',
  littleEvidence: 'few published figures',
  thinking: 'thinking, which is billed as output',
  /** Of a wish that the first pick does not meet. */
  notFirst: 'not true of the first',
  nothingBetter: 'nothing here is clearly better',
  /** Nothing on the lists is clearly better than what is in use. */
  stayWith: (name: string) => `Stay with ${name}: nothing here is clearly better for what you want`,
  asks: {
    volume: (direction: 'below' | 'above', amount: string, name: string) =>
      `${direction === 'above' ? 'More' : 'Fewer'} than ${amount} requests a month? Then ${name} comes first.`,
    difficulty: (label: string, name: string) => `${label}? Then ${name} comes first.`,
    /** What a button shows. */
    difficulties: {
      routine: 'Easy routine work',
      demanding: 'Demanding work',
      frontier: 'The hardest expert work',
    },
  },
  work: {
    /** Requests that each of the counted conversations or tasks takes. */
    perJob: (count: string) => `${count} requests for each of them`,
    both: (input: string, output: string) => `${input} tokens in and ${output} out each`,
    input: (tokens: string) => `${tokens} tokens in each`,
    output: (tokens: string) => `${tokens} tokens out each`,
    requests: (count: string) => `${count} requests a month`,
    /** What the requests cost today, where they were counted from that. */
    fromBill: (bill: string) => ` (from your ${bill} a month today)`,
  },
  moreConditions: (count: number) => `${count} conditions (in the details)`,
  notInData: (name: string) =>
    `${name} is not in the data: newer than its sources, or spelled differently.`,
  notInDataShort: 'not in the data, so it cannot be compared',
  whichOfFamily: 'which one? With its full name it can be compared',
  status: { retired: 'retired by its lab', deprecated: 'deprecated by its lab' },
  /** Others of that name which are known. */
  known: (names: string) => `Known by a like name: ${names}.`,
  try: (count: number) =>
    count > 2
      ? `Try all ${count === 3 ? 'three' : count} on 30 of your own examples.`
      : count === 2
        ? 'Try both on 30 of your own examples.'
        : 'Try it on 30 of your own examples.',
  dates: (prices: string, scores: string | undefined) =>
    `Prices ${prices}${scores ? `, scores ${scores}` : ''}.`,
  leftOutByPolicy: (count: number) =>
    `${count} ${count === 1 ? 'model' : 'models'} left out by your workspace's policy`,
  noneMeets: 'No model in the data meets all of these limits',
  /** Why a condition cannot be said to hold. */
  unverified: {
    dataPolicy:
      'whether a host trains on what is sent, and how long its retention is, is not in the data for these; check its terms',
    speed: 'the speed of these at their hosts is not in the data; measure it',
    other: 'not in the data for these; check it',
  },
  /** Lines of a change. */
  changed: 'Changed',
  same: 'The list stays the same.',
  otherOrder: 'The same models, in another order.',
  cameIn: (names: string) => `New: ${names}.`,
  wentOut: (names: string) => `Gone: ${names}.`,
  stays: (names: string) => `Stays: ${names}.`,
  costsNow: 'Now',
  onlyALook: 'Only a look: the request is unchanged. "Keep that" makes it so.',
  and: 'and',
  theEu: 'the EU',
  whatFor:
    'What should the model do, roughly how often, and what must it be or not be? For example: "Summarise 40-page leases, 2,000 a month, under $300".',
  notUnderstood:
    'I did not understand that as a question or a change. For example: "only open weights", "under $50 a month", "why the first?", "price of the second?", "undo".',
  /** Of what was said in a thread, and the button that answers it. */
  wasForMe: 'Was this for me?',
  answerIt: 'Yes, answer it',
  newOrChange: 'Is that a new question, or does it change this one?',
  newQuestion: 'New question',
  changeThis: 'Change this one',
  reset: 'Starting over. What should the model do? "Undo" brings the last list back.',
  nothingToUndo: 'There is no earlier change to take back.',
  undone: 'the last change is taken back',
  answersFirst: (job: string) => `These are several jobs. This list is for the first: ${job}.`,
  decision,
  details,
  facts,
  list,
  policy,
  trial,
  whichModel: 'Which model do you mean? Name it, please.',
  notCovered: (what: string) =>
    `That is ${what}, and those models are not covered here: this ranks models that write text.`,
  otherJobs: {
    embedding: 'a job for an embedding model (it turns text into vectors)',
    reranking: 'a job for a reranking model',
    'speech-to-text': 'speech-to-text (transcription)',
    'text-to-speech': 'text-to-speech (a voice)',
    'image-generation': 'image generation (making pictures)',
    'video-generation': 'video generation',
    other: 'a job for something else (it may be training a model, a forecast, music)',
  },
  whereToLook: (places: string) => `Where to look: ${places}.`,
}

export type Words = typeof en

/**
 * How much stronger or weaker one model is than another, as far as the figures tell. `likely` and `behind`: by more than
 * counts as alike, and within the margin of error.
 */
export type Strength = keyof Words['compared']

/** For whom a pick after the first is meant. */
export type Purpose = keyof Words['list']['purposes']
