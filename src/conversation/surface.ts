import type { Address } from '../address.ts'
import { privateReply, type Reply } from '../reply/reply.ts'
import type { Thread } from '../requirements/thread.ts'
import type { Choice } from './controls.ts'

/** An answer, ready for a surface to render. */
export interface Answer {
  reply: Reply
  /** Where it goes; the buttons under it act there. */
  address: Address
  /** Names the answer: votes are stored under it. */
  key: string
  /** The conversation with this answer in it. */
  thread?: Thread
  /** Answers here only when mentioned. */
  quiet: boolean
  /** Who asked for it, where that is not plain from the conversation. */
  lead?: string
  /** Said below it. */
  remark?: string
}

/** Words for one person alone. */
export interface Aside {
  reply: Reply
  address?: Address
  choices?: Choice[]
  remark?: string
  /** It takes the place of the private words that were pressed, where the platform can do that. */
  replaces?: true
}

/** What a request looks like where it was made, above the conversation that answers it. */
interface Opening {
  /** What was asked, in the person's words. */
  useCase: string
  user: string
  reply: Reply
  key: string
}

/** Where a new conversation goes on, as a guest where the thread is somebody else's; or why it cannot be shown there, in a sentence for the person alone. */
type Opened = { address: Address; remark?: string; isGuest?: true } | { privately: string }

/** Where an answer stands: its message, and the conversation where that is not the one it was meant for. */
interface Posted {
  id: string
  address?: Address
}

/** One event of a platform, as the conversation sees it: the ways in which it can be answered. An adapter renders. */
export interface Surface {
  /** Posts once, whatever happens in between: the answer's `key` names the post. */
  post(answer: Answer): Promise<Posted>
  /** Puts other words in the place of what was posted; absent where that cannot be done. */
  change?(id: string, answer: Answer): Promise<void>
  /** Opens a conversation of its own for a new request. */
  open(opening: Opening): Promise<Opened>
  /** Tells the person alone, as far as the platform can. */
  whisper(aside: Aside): Promise<void>
  /** What is whispered is certainly seen by nobody else. */
  whispersUnseen?: true
  /** Its buttons for votes show what was chosen: nothing needs to be said. */
  showsVotes?: true
  /** Shows that an answer is on its way, or one for the person alone; the returned function ends it. */
  progress(address?: Address, isPrivate?: boolean): () => void
  /** Whether we have spoken in a conversation, as the platform knows it; absent where it cannot say. */
  hasSpoken?(address: Address): Promise<boolean>
  /** What was said waits until so many others of its conversation are answered; absent where that shows anyway. */
  queued?(before: number): Promise<void>
  /**
   * Why the platform did not take an answer, in words for the person; empty where nobody can be told. Undefined:
   * something of ours broke.
   */
  refusal?(error: unknown): string | undefined
}

/** Says something to the person alone. */
export const say = (surface: Surface, text: string, address?: Address): Promise<void> =>
  surface.whisper({ reply: privateReply(text), address })

export const queueSentence = (before: number) =>
  `A minute, please, there is a queue: ${before} messages of this conversation are before yours.`

/** The platform may or may not have shown what was posted, and there is no way to find out. */
export class UnconfirmedError extends Error {
  override readonly name = 'UnconfirmedError'
}
