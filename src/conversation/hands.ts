import type { Address } from '../address.ts'
import type { Command } from '../command.ts'
import type { Workings } from './answer.ts'
import type { Conversation } from './memory.ts'
import type { Surface } from './surface.ts'
import type { Turn } from './turn.ts'

/** What a press needs of the conversation it happens in. */
export interface Hands extends Workings {
  /** Something said in a conversation, or where one may begin: after everything that was said there before. */
  take(address: Address, turn: Turn, surface: Surface): Promise<void>
  /** A command given by name at `place`, which may stand in no conversation. */
  command(place: Address, command: Command, turn: Turn, surface: Surface): Promise<void>
  /** The conversation once all that is under way in it is done. */
  current(address: Address, surface: Surface): Promise<Conversation | undefined>
}
