import type { Address } from '../address.ts'
import type { Reply } from '../reply/reply.ts'

/** A chat platform that is connected and answering. */
export interface RunningPlatform {
  name: string
  /** False while the connection is lost and being made again. */
  isConnected(): boolean
  /** Says something into a conversation without anyone asking. `key` names it: it is said once. */
  tell(address: Address, reply: Reply, key: string): Promise<void>
  /** The channel around a conversation, where what concerns several of them is said. */
  channelOf(address: Address): Promise<Address>
  /** Whether what was told was certainly not taken, and will not be in that place. */
  isRefused(error: unknown): boolean
  /** Takes no more messages, finishes what is under way, and disconnects. */
  stop(): Promise<void>
}
