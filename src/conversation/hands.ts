import type { Address } from '../address.ts'
import type { Workings } from './answer.ts'
import type { Conversations } from './converse.ts'
import type { Conversation } from './memory.ts'
import type { Surface } from './surface.ts'

/** What a press needs of the conversation it happens in. */
export interface Hands extends Workings, Pick<Conversations, 'take' | 'command'> {
  /** The conversation once all that is under way in it is done. */
  current(address: Address, surface: Surface): Promise<Conversation | undefined>
}
