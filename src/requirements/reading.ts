import type { KnownModel } from '../catalogue/meaning.ts'
import type { OtherModel } from '../catalogue/model.ts'
import type { Limits, Requirement } from './requirement.ts'

/** What a message wants. */
export const intents = [
  'recommend',
  'refine',
  'what-if',
  'explain',
  'why-not',
  'compare',
  'fact',
  'undo',
  'reset',
  'decide',
  'export',
  'other',
] as const
export type Intent = (typeof intents)[number]

/** What a question of fact is about. */
export const factTopics = [
  'price',
  'context',
  'output',
  /** Memory that it needs, or whether it runs on some hardware. */
  'hardware',
  /** When it ends, or whether it has ended. */
  'end',
  'providers',
  'data-policy',
  'license',
  'modalities',
  'tools',
  'speed',
  'scores',
  'size',
  'release',
  'cutoff',
  'lab',
  'languages',
  /** What a word of the answer means. */
  'word',
  /** How old the data are. */
  'age',
  /** What a pick costs for this or another workload. */
  'cost',
  /** How the list came about, how long the work takes, what speaks against a pick. */
  'list',
] as const
export type FactTopic = (typeof factTopics)[number]

/** What words are read with: the models of the dataset, and the day. */
export interface Catalogue {
  models: (KnownModel & { family?: string })[]
  /** Models of other jobs, so that their names are known. */
  otherModels?: OtherModel[]
  /** ISO date that "last year" and "since March" count from. */
  today: string
}

/** The part of a conversation that a message is read against. */
export interface ConversationState {
  /** Empty while no job was named: then what follows is read as a first message, but for what was spoken of. */
  useCase: string
  requirement: Requirement
  /** Canonical ids of the last shortlist, in the order they were shown. */
  picks: string[]
  /** Models the last answer was about, if any: what "it" and "the two" mean next. */
  subjects: string[]
  /** What the last question was about, if the last message was one: of what "and of X?" is asked. */
  topic?: FactTopic
  /** What was asked in the person's words, while no job was named: what follows may go on about its work. */
  lastMessage?: string
  /** The question that was asked last and not answered yet. */
  question?: string
  /** What the last message changed, one short phrase each. */
  lastChange?: string[]
  /** A requirement that was only looked at ("what if"), to be kept by "keep that". */
  pending?: Requirement
  /** What the last question asked of the models: conditions after "only those". */
  askedFor?: Limits
}

/** Words that were understood as a wish and cannot be applied. */
export interface NotApplied {
  words: string
  why: string
}

/** What was understood of a message, first or later. */
export interface Reading {
  intent: Intent
  /** False: people talk to each other, thank, or send an emoji; nothing is said. */
  addressed: boolean
  /** After this message; absent when there is no use case (yet). */
  requirement?: Requirement
  /** Several jobs in one message, each in the person's words. */
  jobs?: string[]
  /** Canonical ids of the models the message is about, in the order named. */
  models: string[]
  /** Names that look like models but are on no list, as written. */
  unknownNames: string[]
  /** Ids of hosts and labs the message asks about. */
  hosts: string[]
  labs: string[]
  fact?: FactTopic
  /** More topics of the same question: "its price and context". */
  alsoFacts?: FactTopic[]
  /** For a question of cost or hardware: the requirement it is asked for, where it differs. */
  asked?: Requirement
  /** What a question asks of the models: "which of these is hosted in the EU?". */
  askedFor?: Limits
  /** It says by itself that it is about something else ("new topic: ..."). */
  isNew?: boolean
  /** A look ("what if") that stays at once: a new list was asked for. */
  isKept?: boolean
  notApplied: NotApplied[]
  /** What this message changed, one short phrase each ("only open weights", "10x the traffic"). */
  changes: string[]
  /** The words of the message behind each stated field, by path ("limits.maxMonthlyUsd"). */
  stated: Record<string, string>
  /** How quantities became tokens and requests, one sentence each. */
  conversions: string[]
  /** Contradictions, and amounts beyond reason, one sentence each. */
  problems: string[]
  /** At most one, and only when its answer would change the first pick. */
  question?: string
  /** Why this reading is not the configured reader's, in a sentence for the person. */
  notice?: string
  /** ISO 639-1 code of the message's language. */
  language: string
}

/** A reading of which nothing is known yet. */
export const emptyReading = (language: string): Reading => ({
  intent: 'other',
  addressed: true,
  models: [],
  unknownNames: [],
  hosts: [],
  labs: [],
  notApplied: [],
  changes: [],
  stated: {},
  conversions: [],
  problems: [],
  language,
})

/** Reads a message; without a state it is the first of its conversation. Never chooses a model. */
export type ReadMessage = (text: string, state?: ConversationState) => Promise<Reading>
