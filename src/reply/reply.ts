import type { Model } from '../catalogue/model.ts'
import type { Dataset } from '../leaderboard/model.ts'
import type { Intent, NotApplied, Reading } from '../requirements/reading.ts'
import type { Requirement } from '../requirements/requirement.ts'
import type { Shortlist } from '../shortlist/types.ts'
import type { Drawing } from './chart-data.ts'

/** A shortlist with what it rests on. */
export interface Recommendation {
  useCase: string
  requirement: Requirement
  shortlist: Shortlist
  /** What would change the shortlist if it were known; at most one. */
  question?: string
  dataset: Dataset
}

/** What is kept of it with a reply: answers wait for their turn, and a ranking is all models. */
export interface Recommended extends Pick<Recommendation, 'useCase' | 'requirement'> {
  picks: Model[]
}

/** What was heard beside the requirement; absent parts were not there. */
export type Heard = Partial<
  Pick<
    Reading,
    | 'notApplied'
    | 'unknownNames'
    | 'conversions'
    | 'problems'
    | 'stated'
    | 'jobs'
    | 'notice'
    | 'language'
  >
>

/** One item of a list; with the page it comes from where there is one. */
export type Item = string | { text: string; url: string }

/** One part of an answer, free of any platform's form. Text is plain: platforms escape it. */
export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: Item[] }
  | { kind: 'pick'; pick: PickBlock }
  /** A label in bold and one line: `Assumed: 26k tokens in and 400 out each.` */
  | { kind: 'remark'; label: string; text: string }
  | { kind: 'table'; columns: string[]; rows: string[][] }
  /** To be copied: line breaks and spaces count. */
  | { kind: 'code'; language: string; text: string }
  /** Small print, behind the sources of the figures shown, under their heading and with their days in words. */
  | {
      kind: 'note'
      text: string
      sources?: { label: string; of: { name: string; url: string; day: string }[] }
    }

/** One model of a shortlist: what to do and what it costs, then why, in a line or two. */
export interface PickBlock {
  /** Place on the list, from 1. */
  number: number
  /** Canonical id. */
  model: string
  /** `Start with Gemini 3.8 Flash: $42 a month`. */
  title: string
  why: string
}

/**
 * What a person gets: a list, new or changed; an answer from the data, the list unchanged; a question before anything can
 * be recommended; word that the job is not one for a text model; nothing.
 */
export type ReplyKind = 'shortlist' | 'answer' | 'question' | 'not-covered' | 'silent'

/** A question with its likely answers: what a button shows, and what it says in the person's place. */
export interface Question {
  text: string
  choices: { label: string; says: string }[]
}

/** A button that acts on something else than the request: on a trial, `start.1a2b3c`, the rules, `labs`, or a decision, `stop 1a2b3c`. */
export interface Action {
  label: string
  control: 'trial' | 'policy' | 'decisions'
  value: string
}

/** What a command answers. */
export interface Reply {
  kind: ReplyKind
  intent: Intent
  /** What is shown: at most 900 characters as plain text. */
  short: Block[]
  /**
   * The long form, behind one press or asked for by name: figures with their sources, what was left out, how it was read.
   * Worked out where it is shown, the list behind it once more.
   */
  details(): Block[]
  /** The person asked for the long form itself: it is shown at once. */
  long?: true
  /** What is drawn with it: the choice of a long form, or the result of a trial. */
  chart?: Drawing
  /** Of a silent reply: whoever spoke may have meant us. */
  isUnsure?: true
  /** Only for the person who asked: errors, help, "not understood". */
  private?: true
  /** What was understood; absent where no job was named. */
  requirement?: Requirement
  /** What was recommended, when something was. */
  recommendation?: Recommended
  /** At most one. */
  question?: Question
  /** Buttons under it, beside those of a list. */
  actions?: Action[]
  /** The id of the decision that it says is kept: it is to stay in sight of everybody. */
  decision?: string
  /** A file with it: what does not fit into a message. */
  file?: { name: string; content: string }
  notApplied: NotApplied[]
  /** Names that are on no list, as written. */
  unknownNames: string[]
  /** ISO 639-1 code of the language it is written in; absent: English. */
  language?: string
}

/** The blocks to show first. */
export function shownBlocks({ short, details, long }: Reply): Block[] {
  return long ? details() : short
}

/** A reply of the given blocks, with nothing that was left unread. */
export function reply(
  kind: ReplyKind,
  intent: Intent,
  short: Block[],
  rest: Partial<Reply> = {},
): Reply {
  return { kind, intent, short, details: () => [], notApplied: [], unknownNames: [], ...rest }
}

/** A reply of plain paragraphs that leaves the list as it is. */
export function textReply(intent: Intent, ...paragraphs: string[]): Reply {
  return reply('answer', intent, paragraphs.map(paragraph))
}

/** What can be looked up at length: shown as it is, with a line in its place where only the short form fits. */
export function longReply(intent: Intent, line: string, details: Block[]): Reply {
  return reply('answer', intent, [paragraph(line)], { details: () => details, long: true })
}

/** What is nobody's business but the asker's. */
export function privateReply(...paragraphs: string[]): Reply {
  return { ...textReply('other', ...paragraphs), private: true }
}

/** Nothing is said. */
export const silence: Reply = reply('silent', 'other', [])

/** Nothing is said in public: perhaps it was for us, and whoever said it is asked where nobody else sees it. */
export const unsure = (language: string): Reply => ({ ...silence, language, isUnsure: true })

export const paragraph = (text: string): Block => ({ kind: 'text', text })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const list = (items: Item[]): Block => ({ kind: 'list', items })
export const textOf = (item: Item): string => (typeof item === 'string' ? item : item.text)
