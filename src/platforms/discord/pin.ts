import type { Address } from '../../address.ts'
import type { Pinning } from '../../decisions/decisions.ts'
import type { DiscordApi } from './api.ts'
import { codeOf, describeFault } from './faults.ts'

/** Pins a message, or takes it down. An interaction's own message belongs to nobody's channel: nothing happens to it. */
export async function pin(
  { api, log }: { api: DiscordApi; log(line: string): void },
  { channel, thread, workspace }: Address,
  message: string,
  isPinned: boolean,
): Promise<Pinning> {
  if (workspace === '' || thread !== undefined || !api.canPost) return 'nothing'
  try {
    await api.pin(channel, message, isPinned)
    return 'done'
  } catch (error) {
    const code = codeOf(error)
    // The message is gone, and so is its pin.
    if (code === 10008 && !isPinned) return 'done'
    log(`Discord: not ${isPinned ? 'pinned' : 'unpinned'}: ${describeFault(error)}`)
    return { lacks: code === 50013 ? 'Pin Messages' : undefined }
  }
}
