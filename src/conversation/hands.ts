import type { Address } from '../address.ts'
import type { Command } from '../command.ts'
import type { Workings } from './answer.ts'
import type { Conversation } from './memory.ts'
import type { Surface } from './surface.ts'
import type { Turn } from './turn.ts'

/** What a press needs of the conversation it happens in. */
export interface Hands extends Workings {
  take(address: Address, turn: Turn, surface: Surface): Promise<void>
  command(place: Address, command: Command, turn: Turn, surface: Surface): Promise<void>
  /** The conversation once all that is under way in it is done. */
  current(address: Address, surface: Surface): Promise<Conversation | undefined>
  setQuiet(
    address: Address,
    conversation: Conversation,
    quiet: boolean,
    surface: Surface,
  ): Promise<void>
  say(surface: Surface, text: string, address?: Address): Promise<void>
}
