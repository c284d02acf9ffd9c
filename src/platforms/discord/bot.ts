import type { CurrentServices } from '../../command.ts'
import { currentRequest } from '../../context.ts'
import type { DiscordConfig } from '../../config.ts'
import { createSequencer } from '../../store/in-order.ts'
import type { Store } from '../../store/store.ts'
import type { Forgotten } from '../../conversation/forgotten.ts'
import type { Handling } from '../../conversation/run-command.ts'
import { createPainter, type Painter } from '../painter.ts'
import { createAllowance, type Allowance } from './allowance.ts'
import type { DiscordAcceptance } from './accepted.ts'
import type { DiscordApi } from './api.ts'
import type { Conversations } from './conversations.ts'
import { limits } from './limits.ts'
import { createPace, type Pace } from './pace.ts'

/** What every handler of Discord's events works with; built once. */
export interface Bot extends Handling {
  services: CurrentServices
  api: DiscordApi
  conversations: Conversations
  allowance: Allowance
  /** Messages of one conversation are handled one after the other. */
  inOrder: ReturnType<typeof createSequencer>
  /** Deletes all that is kept about a person; what counts as theirs is in docs/decisions/008-forget-me.md. */
  forget(user: string): Promise<void>
  forgotten: Forgotten
  /** What is being worked on, for whoever takes over after a crash. */
  acceptance: DiscordAcceptance
  /** True for the first delivery of an event, and for whoever takes that one over. */
  isNew(event: string, lifetimeMs?: number): Promise<boolean>
  /** Requests for new threads that still fit into the global limit. */
  newThreads: Pace
  painter: Painter
  now(): number
  log(line: string): void
}

export interface BotParts extends Handling {
  config: DiscordConfig
  services: CurrentServices
  store: Store
  api: DiscordApi
  acceptance: DiscordAcceptance
  forgotten: Forgotten
  conversations: Conversations
  log(line: string): void
  now?: () => number
}

/** Part of the global limit is kept for answers in threads that are already there. */
const requestsForNewThreads = limits.globalRequestsPerSecond - 15
const eventLifetimeMs = 3_600_000

export async function createBot({
  config,
  services,
  store,
  api,
  acceptance,
  forgotten,
  conversations,
  log,
  now = Date.now,
  ...handling
}: BotParts): Promise<Bot> {
  return {
    services,
    api,
    acceptance,
    conversations,
    forgotten,
    async forget(user) {
      await forgotten.add(user)
      await conversations.forget(user)
      await acceptance.forget(user)
    },
    allowance: await createAllowance(config, store, now),
    inOrder: createSequencer(),
    isNew: (event, lifetimeMs = eventLifetimeMs) =>
      store.claim(`discord-${event}`, lifetimeMs, currentRequest()?.delivery),
    newThreads: createPace(requestsForNewThreads, now),
    painter: createPainter(),
    now,
    log,
    ...handling,
  }
}
