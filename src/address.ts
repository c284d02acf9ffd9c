import { z } from 'zod'

/** Where a conversation stands, for good: something can be said into it later without anyone asking. */
export const addressSchema = z.object({
  surface: z.enum(['slack', 'discord', 'terminal', 'mcp']),
  /** The platform's id of the workspace or server; empty where there is none. */
  workspace: z.string(),
  channel: z.string(),
  /** Which conversation of the channel; absent where the channel is one. */
  thread: z.string().optional(),
})

export type Address = z.infer<typeof addressSchema>

/** The key of a conversation within its platform. */
export const addressKey = ({ workspace, channel, thread }: Address): string =>
  `${workspace}:${channel}:${thread ?? 'all'}`

/** The conversation that a key names. */
export function addressOfKey(surface: Address['surface'], key: string): Address {
  const [workspace = '', channel = '', ...thread] = key.split(':')
  const name = thread.join(':')
  return { surface, workspace, channel, thread: name === 'all' ? undefined : name }
}
