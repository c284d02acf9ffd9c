import type { Command, CommandRequest } from '../command.ts'
import type { Control } from './controls.ts'
import type { Call } from './manners.ts'

/** Somebody, as the platform knows them. */
export interface Person {
  id: string
  /** What people call them; undefined where that cannot be looked up. */
  name(): Promise<string | undefined>
  /** Whether they run the workspace; absent: the platform does not tell. */
  isAdmin?(): Promise<boolean>
}

/** One message of a person, however it was given: typed, pressed, or filled in. */
export interface Turn extends Pick<
  CommandRequest,
  'text' | 'writers' | 'form' | 'fields' | 'file' | 'limits'
> {
  /** Names the turn for good: it is taken once, and its answer is posted once. */
  key: string
  person: Person
  call: Call
  /** Whether it was said to the bot, where somebody else knows; absent: as the call says. */
  addressed?: boolean
  /** Which command answers; without one the words and the state of the conversation decide. */
  command?: Command
  /** For what leaves no words behind: what the others are told was asked. */
  summary?: string
  /** Read by the built-in rules alone. */
  byRules?: true
  /** Answered for the person alone, whatever it is. */
  isPrivate?: true
  /** Called into somebody else's thread: from then on it speaks there only when spoken to. */
  isGuest?: true
  /** Nothing can have been said here before. */
  opens?: boolean
  /** What was said here before, for a conversation that begins in the middle of one. */
  context?(): Promise<{ text: string; remark?: string; writers?: string[] }>
  /** Asked once it is known that the turn is for us: why the person has to wait or ask elsewhere. */
  admit?(): Promise<string | undefined>
}

/** A press of a button, or a choice from a menu. */
export interface Press {
  key: string
  person: Person
  control: Control
  value?: string
  /** The message it stands under: two presses there within a moment are one. */
  message: string
  admit?(): Promise<string | undefined>
}
