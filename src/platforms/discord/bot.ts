import type { CurrentServices } from '../../command.ts'
import type { Conversations } from '../../conversation/converse.ts'
import type { Memory } from '../../conversation/memory.ts'
import type { Paint } from '../../conversation/painter.ts'
import type { ReportBug } from '../../conversation/run-command.ts'
import type { Acceptance } from '../../conversation/accept.ts'
import type { Accepted } from './events.ts'
import type { Allowance } from './allowance.ts'
import type { DiscordApi } from './api.ts'
import type { Take } from '../../store/limiter.ts'

/** What every handler of Discord's events works with; built once. */
export interface Bot {
  services: CurrentServices
  api: DiscordApi
  /** Where Discord is; absent: at its usual address. */
  apiUrl?: string
  memory: Memory
  conversations: Conversations
  allowance: Allowance
  acceptance: Acceptance<Accepted>
  /** Counts new threads, so that they fit into the global limit. */
  newThreads: Take
  paint: Paint
  /** What people write in our threads arrives with its words: the Message Content intent is on. */
  readsReplies: boolean
  reportBug: ReportBug
  now(): number
  log(line: string): void
}
