import type { Requirement } from '../requirement.ts'

export type { Catalogue } from '../reading.ts'

/** What was understood of the first message of a conversation. */
export interface Reading {
  requirement: Requirement
  /** The words of the message behind each stated field, by path ("limits.maxMonthlyUsd"). */
  stated: Record<string, string>
  /** How quantities became tokens and requests, one sentence each. */
  conversions: string[]
  /** Contradictions and wishes that cannot be met as said, one sentence each. */
  problems: string[]
  /** At most one, and only when its answer would change the shortlist. */
  question?: string
  /** False when the message says nothing about a use case or a model. */
  understood: boolean
  /** Why this reading is not the configured mapper's, in a sentence for the person. */
  notice?: string
}

/** What a message in a running conversation wants. */
export const intents = [
  'recommend',
  'refine',
  'explain',
  'why-not',
  'compare',
  'fact',
  'what-if',
  'reset',
  'undo',
  'decide',
  'other',
] as const

export type Intent = (typeof intents)[number]

/** What a question of fact is about. */
export const factTopics = [
  'price',
  'hardware',
  'context',
  'cutoff',
  'release',
  'license',
  'providers',
  'modalities',
  'speed',
  'scores',
  'lab',
] as const

export type FactTopic = (typeof factTopics)[number]

/** The part of a conversation that a follow-up is read against. */
export interface ConversationState {
  requirement: Requirement
  /** Canonical ids of the last shortlist, in the order they were shown. */
  picks: string[]
  /** The one model the last answer was about, if any. */
  subject?: string
}

/** What was understood of a later message. */
export interface FollowUp {
  intent: Intent
  /** The requirement after this message; equal to the earlier one when nothing changed. */
  requirement: Requirement
  /** Canonical ids of the models the message is about, in the order named. */
  models: string[]
  /** Names that look like models but are not in the catalogue. */
  unknownModels: string[]
  fact?: FactTopic
  /** What this message changed, one short phrase each ("only open weights", "10x the traffic"). */
  changes: string[]
  stated: Record<string, string>
  conversions: string[]
  problems: string[]
  question?: string
  /** For a message that starts a new use case: how it was read. */
  notice?: string
}
