import type { Intent } from '../requirements/built-in/reading.ts'
import type { Recommendation } from './recommendation.ts'

/** One part of an answer, free of any platform's form. Text is plain: platforms escape it. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'pick'; pick: PickBlock }
  | { kind: 'table'; columns: string[]; rows: string[][] }
  /** To be copied: line breaks and spaces count. */
  | { kind: 'code'; language: string; text: string }
  /** Small print, behind the sources of the figures shown. */
  | { kind: 'note'; text: string; sources?: { name: string; url: string; asOf: string }[] }

/** One model of a shortlist, in the order a reader wants it. */
export interface PickBlock {
  /** Place on the list, from 1. */
  number: number
  name: string
  lab: string
  role: string
  /** Why it has its role, in one line. */
  why: string
  /** Fit with interval, price, monthly cost, context window: label and value. */
  facts: [string, string][]
  reasons: string[]
  caveats: string[]
}

/** What a command answers. */
export interface Reply {
  intent: Intent
  blocks: Block[]
  /** The shortlist behind the answer, when there is one. */
  recommendation?: Recommendation
}

/** A reply of plain paragraphs. */
export function textReply(intent: Intent, ...paragraphs: string[]): Reply {
  return { intent, blocks: paragraphs.map((text) => ({ kind: 'text', text })) }
}
