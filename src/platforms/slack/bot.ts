import type { App, RespondFn } from '@slack/bolt'
import type { WebClient } from '@slack/web-api'
import type { CurrentServices } from '../../command.ts'
import type { Conversations } from '../../conversation/converse.ts'
import type { Memory } from '../../conversation/memory.ts'
import type { ReportBug } from '../../conversation/run-command.ts'
import type { Address } from '../../address.ts'
import type { Person } from '../../conversation/turn.ts'
import type { ChartBlock } from './charts.ts'
import { displayName, runsWorkspace } from './people.ts'
import type { Poster } from './post.ts'
import type { createProgress } from './progress.ts'

/** What every interaction works with; built once. */
export interface Bot {
  app: App
  client: WebClient
  services: CurrentServices
  memory: Memory
  conversations: Conversations
  poster: Poster
  progress: ReturnType<typeof createProgress>
  chartBlock: ChartBlock
  /** What fetching a person's file takes. */
  download: { token: string; apiUrl?: string }
  /** The bot's own user id. */
  userId: string
  reportBug: ReportBug
  warn(message: string): void
}

/** Who did something in Slack, and where. */
export interface Event {
  team: string
  user: string
  /** Absent for what happens in no channel: the Home tab. */
  channel?: string
  thread?: string
  /** Works for half an hour after a command or a press, even in channels the app is not in. */
  respond?: RespondFn
}

export const addressOf = ({ team, channel = '', thread }: Event): Address => ({
  surface: 'slack',
  workspace: team,
  channel,
  thread,
})

export function personOf(
  { client, memory }: Pick<Bot, 'client' | 'memory'>,
  { team, user }: Event,
): Person {
  return {
    id: user,
    name: () => displayName(client, memory, team, user),
    isAdmin: () => runsWorkspace(client, user),
  }
}

/** Where a press happened: the thread of its message, or a direct message as a whole. */
export function eventOfPress(
  body: {
    team?: { id: string } | null
    user: { id: string; team_id?: string }
    channel?: { id: string }
    message?: { ts: string; thread_ts?: string }
    container?: { [key: string]: unknown }
  },
  respond?: RespondFn,
): Event {
  const thread = body.message?.thread_ts ?? body.container?.['thread_ts']
  return {
    team: body.team?.id ?? body.user.team_id ?? '',
    user: body.user.id,
    channel: body.channel?.id,
    thread: typeof thread === 'string' ? thread : undefined,
    respond,
  }
}
