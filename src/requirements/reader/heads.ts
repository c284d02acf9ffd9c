import { capabilities } from '../../capability.ts'
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
export const abouts = ['us', 'model', 'other'] as const
export type About = (typeof abouts)[number]
export const axes = ['quality', 'price', 'speed', 'not-quality', 'not-price', 'not-speed'] as const
export type Axis = (typeof axes)[number]

/** What is told of a text, each a choice of one (`one`) or a yes or no for each (`any`). */
export const textHeads = {
  intent: { kind: 'one', classes: intents },
  job: { kind: 'one', classes: jobs },
  capabilities: { kind: 'one', classes: capabilities },
  difficulty: { kind: 'one', classes: difficulties },
  fact: { kind: 'one', classes: factTopics },
  tradeoff: { kind: 'any', classes: axes },
  wish: { kind: 'one', classes: wishes },
  flags: { kind: 'any', classes: ['addressed', 'several', 'vague'] },
} as const

/** What is told of a mention. */
export const mentionHeads = {
  force: { kind: 'one', classes: forces },
  about: { kind: 'one', classes: abouts },
} as const
