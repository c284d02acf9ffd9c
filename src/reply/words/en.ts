import { capabilityWords } from '../capabilities.ts'
import { decision } from './decision/en.ts'
import { details } from './details/en.ts'
import { facts } from './facts/en.ts'
import { list } from './list/en.ts'
import { policy } from './rules/en.ts'
import { trial } from './trial/en.ts'
import type { Words } from './words.ts'

const fractions: [number, string][] = [
  [1 / 2, 'half'],
  [1 / 3, 'a third of'],
  [1 / 4, 'a quarter of'],
  [1 / 5, 'a fifth of'],
  [1 / 10, 'a tenth of'],
]

export const en: Words = {
  locale: 'en-GB',
  quote: (text) => `“${text}”`,
  capabilities: capabilityWords,
  startWith: 'Start with',
  only: 'Only one meets your limits',
  purposes: {
    cost: 'If cost decides',
    between: 'In between',
    misses: 'If misses are costly',
    open: 'With open weights',
    closed: 'Proprietary',
    documented: 'With more figures behind it',
    other: 'Another choice',
  },
  aMonth: (usd) => `${usd} a month`,
  withThinking: (usd) => ` (${usd} with thinking)`,
  thinkingOff: 'thinking off',
  inBatches: 'in batches',
  needs: (memory) => `about ${memory} of memory`,
  priceUnknown: 'price unknown',
  free: 'free',
  memoryUnknown: 'memory unknown',
  top: (count) => (count > 1 ? `Top score of ${count} models` : 'The only model left to score'),
  topTied: (count) =>
    `Top score; ${count} ${count === 1 ? 'other lies' : 'others lie'} within the margin of error`,
  nearTop: 'Too close to the top scorer to tell apart',
  documentedTop: 'Best of those with enough published figures',
  belowTop: (name, ratio) =>
    `For ${ratio < 0.01 ? 'less than 1' : Math.round(ratio * 100)}% of the cost of ${name}, which scores measurably higher`,
  bestBalance: 'Best balance of score, cost and evidence',
  compared: {
    tied: (name) => `Too close to ${name} to tell apart`,
    ahead: (name) => `Scores ahead of ${name}`,
    likely: (name) => `Probably ahead of ${name}, within the margin of error`,
    behind: (name) => `Probably behind ${name}, within the margin of error`,
    weaker: (name) => `Measurably weaker than ${name}`,
  },
  atCost: (ratio) => {
    if (ratio > 1) return `at ${Number(ratio.toPrecision(2))} times its cost`
    const near = fractions.find(([share]) => Math.abs(ratio / share - 1) < 0.12)
    return near
      ? `at ${near[1]} its cost`
      : `at ${ratio < 0.01 ? 'less than 1%' : `${Math.round(ratio * 100)}%`} of its cost`
  },
  sameCost: 'at the same cost',
  thinkingIncluded: (text) => `${text} with thinking`,
  unmeasured: 'Not measured on any board: its place is an estimate',
  context: (tokens) => `${tokens} context`,
  contextUnknown: 'context unknown',
  open: (licence) => `open weights${licence ? ` (${licence})` : ''}`,
  closed: 'proprietary',
  opennessUnknown: 'open or closed unknown',
  ends: (day) => `ends ${day}`,
  ended: (day) => `ended ${day}`,
  atHost: (host) => `at ${host}`,
  bits: (bits) => `${bits}-bit weights`,
  limits: {},
  labels: {
    notApplied: 'I could not apply',
    unsure: 'Unsure',
    notInPrice: 'Not in the price',
    assumed: 'Assumed',
    wished: 'Wished',
    keptTo: 'Kept to',
    against: (name) => `Against ${name}`,
    separately: 'Ask separately',
  },
  notMeasuredFor: (what) => `not measured for ${what}`,
  comparedFor: (what) => `Compared for ${what}`,
  notMeasuredIn: (language) => `not measured in ${language}`,
  noneMeasuredFor: (what) => `none of these is measured for ${what}; general ability stands in`,
  freeLimits: 'free offers have limits on requests, which no list states, and may end',
  littleEvidence: 'few published figures',
  thinkingPasses: (name, budget, tokens) =>
    `thinking. ${name} passes your ${budget} from about ${tokens} thinking tokens a request`,
  thinking: 'thinking, which is billed as output',
  notFirst: 'not true of the first',
  nothingBetter: 'nothing here is clearly better',
  stayWith: (name) => `Stay with ${name}: nothing here is clearly better for what you want`,
  asks: {
    volume: (direction, amount, name) =>
      `${direction === 'above' ? 'More' : 'Fewer'} than ${amount} requests a month? Then ${name} comes first.`,
    tradeoff: (matters, name) =>
      `If ${{ quality: 'quality', price: 'price', speed: 'speed' }[matters]} counts most, ${name} comes first.`,
    amount: (amount) => `${amount} a month`,
    difficulty: (label, name) => `${label}? Then ${name} comes first.`,
    difficulties: {
      routine: { label: 'Easy routine work', says: 'the work is easy routine' },
      demanding: { label: 'Demanding work', says: 'the work is demanding' },
      frontier: {
        label: 'The hardest expert work',
        says: 'the work is extremely hard expert work',
      },
    },
  },
  assumedWork: ({ input, output, requests, perJob, bill }) =>
    [
      perJob ? `${perJob} requests for each of them` : '',
      input && output
        ? `${input} tokens in and ${output} out each`
        : input
          ? `${input} tokens in each`
          : output
            ? `${output} tokens out each`
            : '',
      requests
        ? `${requests} requests a month${bill ? ` (from your ${bill} a month today)` : ''}`
        : '',
    ]
      .filter(Boolean)
      .join(', '),
  moreConditions: (count) => `${count} conditions (in the details)`,
  notInData: (name) =>
    `${name} is not in the data: newer than its sources, or spelled differently.`,
  firstAgainstIt: {
    tied: 'about as strong as the first here',
    ahead: 'weaker than the first here',
    likely: 'probably a little weaker than the first here',
    behind: 'probably somewhat better than the first here',
    weaker: 'stronger than the first here',
  },
  notInDataShort: 'not in the data, so it cannot be compared',
  status: { retired: 'retired by its lab', deprecated: 'deprecated by its lab' },
  known: (names) => `Known by a like name: ${names}.`,
  try: (count) =>
    count > 2
      ? `Try all ${count === 3 ? 'three' : count} on 30 of your own examples.`
      : count === 2
        ? 'Try both on 30 of your own examples.'
        : 'Try it on 30 of your own examples.',
  dates: (prices, scores) => `Prices ${prices}${scores ? `, scores ${scores}` : ''}.`,
  leftOutByPolicy: (count) =>
    `${count} ${count === 1 ? 'model' : 'models'} left out by your workspace's policy`,
  noneMeets: 'No model in the data meets all of these limits',
  wayOut: (condition, name) => `Without “${condition}”, ${name} is possible.`,
  wouldNeed: (condition, name) => `With “${condition}” instead, ${name} is possible.`,
  unverified: {
    dataPolicy:
      'whether a host trains on what is sent, and how long its retention is, is not in the data for these; check its terms',
    speed: 'speed is not in the data for these; measure it',
    other: 'not in the data for these; check it',
  },
  changed: 'Changed',
  same: 'The list stays the same.',
  otherOrder: 'The same models, in another order.',
  cameIn: (names) => `New: ${names}.`,
  wentOut: (names) => `Gone: ${names}.`,
  stays: (names) => `Stays: ${names}.`,
  costsNow: 'Now',
  onlyALook: 'Only a look: the request is unchanged. "Keep that" makes it so.',
  and: 'and',
  theEu: 'the EU',
  whatFor:
    'What should the model do, roughly how often, and what must it be or not be? For example: "Summarise 40-page leases, 2,000 a month, under $300".',
  notUnderstood:
    'I did not understand that as a question or a change. For example: "only open weights", "under $50 a month", "why the first?", "price of the second?", "undo".',
  wasForMe: 'Was this for me?',
  answerIt: 'Yes, answer it',
  newOrChange: 'Is that a new question, or does it change this one?',
  newQuestion: 'New question',
  changeThis: 'Change this one',
  reset: 'Starting over. What should the model do? "Undo" brings the last list back.',
  nothingToUndo: 'There is no earlier change to take back.',
  undone: 'the last change is taken back',
  answersFirst: (job) => `These are several jobs. This list is for the first: ${job}.`,
  decision,
  details,
  facts,
  list,
  policy,
  trial,
  whichModel: 'Which model do you mean? Name it, please.',
  notCovered: {
    embedding:
      'That is a job for an embedding model (it turns text into vectors), and those are not covered here: this ranks models that write text.',
    reranking:
      'That is a job for a reranking model, and those are not covered here: this ranks models that write text.',
    'speech-to-text':
      'That is speech-to-text (transcription), and those models are not covered here: this ranks models that write text.',
    'text-to-speech':
      'That is text-to-speech (a voice), and those models are not covered here: this ranks models that write text.',
    'image-generation':
      'That is image generation (making pictures), and those models are not covered here: this ranks models that write text.',
    'video-generation':
      'That is video generation, and those models are not covered here: this ranks models that write text.',
    other: 'That is not a job for a model that writes text, and it is not covered here.',
  },
  whereToLook: (places) => `Where to look: ${places}.`,
}
