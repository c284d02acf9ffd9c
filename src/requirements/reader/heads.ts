import { capabilities } from '../../capability.ts'
import type { LimitName } from '../limits/index.ts'
import { factTopics, intents } from '../reading.ts'
import { difficulties, jobs, wishes } from '../requirement.ts'

export const forces = [
  'must',
  'wish',
  'allow',
  'forbid',
  'fact',
  'past',
  'question',
  'lift',
] as const
export type Force = (typeof forces)[number]

/** What a number tells of the work. */
export const workRoles = [
  'requestsPerMonth',
  'requestsPerJob',
  'inputTokens',
  'outputTokens',
  /** How many do what is counted next: "14 agents, 6 visits a day". */
  'times',
  /** How many pieces make one input: "6 snippets of 300 tokens". */
  'parts',
] as const
export type WorkRole = (typeof workRoles)[number]

/** Limits that a number states. */
export const numberLimits = [
  'maxMonthlyUsd',
  'maxUsdPerRequest',
  'maxInputUsdPerMTok',
  'maxOutputUsdPerMTok',
  'minContextTokens',
  'maxParametersB',
  'minParametersB',
  'maxTimeToFirstTokenSeconds',
  'maxAnswerSeconds',
  'minOutputTokensPerSecond',
] as const satisfies LimitName[]
export type NumberLimit = (typeof numberLimits)[number]

/** What a number is to the request. */
export const numberRoles = [...workRoles, ...numberLimits] as const
export type NumberRole = (typeof numberRoles)[number]

/** What any other mention is to the request; of a place also what is there. */
export const mentionRoles = [
  'must',
  'forbid',
  'wish',
  'allow',
  /** One more beside those that hold: "Mistral, too". */
  'also',
  'lift',
  /** The model in use, or the one to compare with. */
  'today',
  'dataIn',
  'makerIn',
  'makerNotIn',
] as const
type MentionRole = (typeof mentionRoles)[number]
export type Role = 'none' | NumberRole | MentionRole
export const axes = ['quality', 'price', 'speed', 'not-quality', 'not-price', 'not-speed'] as const
export type Axis = (typeof axes)[number]

/** What conditions are about: those that are stated in like words, for few of each were labelled. */
const subjectsOf: Record<string, LimitName[]> = {
  money: [
    'maxMonthlyUsd',
    'maxUsdPerRequest',
    'maxInputUsdPerMTok',
    'maxOutputUsdPerMTok',
    'freeOnly',
  ],
  time: ['maxTimeToFirstTokenSeconds', 'maxAnswerSeconds', 'minOutputTokensPerSecond'],
  size: ['minParametersB', 'maxParametersB', 'minContextTokens'],
  own: ['selfHosted', 'hardware', 'maxMemoryGb'],
  open: ['openWeights', 'license', 'wantOpenAndProprietary'],
  countries: ['labCountries', 'excludeLabCountries'],
  makers: ['includeLabs', 'excludeLabs', 'includeModels', 'excludeModels'],
  hosts: ['providers', 'excludeProviders', 'officialOnly'],
}

/** What a condition is about. */
export const subjectOf = (name: LimitName): string =>
  Object.entries(subjectsOf).find(([, names]) => names.includes(name))?.[0] ?? name

/** Languages whose messages are read. */
export const readLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it'] as const

/** What is told of a text, each a choice of one (`one`) or a yes or no for each (`any`). */
export const textHeads = {
  language: { kind: 'one', classes: readLanguages },
  intent: { kind: 'one', classes: intents },
  job: { kind: 'one', classes: jobs },
  capabilities: { kind: 'one', classes: capabilities },
  difficulty: { kind: 'one', classes: difficulties },
  fact: { kind: 'one', classes: factTopics },
  tradeoff: { kind: 'any', classes: axes },
  wish: { kind: 'one', classes: wishes },
  flags: { kind: 'any', classes: ['addressed', 'several', 'vague'] },
} as const

/** What is told of a mention, and of a limit that holds when a later message comes. */
export const mentionHeads = {
  role: { kind: 'one', classes: ['none', ...numberRoles, ...mentionRoles] },
  held: { kind: 'one', classes: ['kept', 'lifted'] },
} as const
