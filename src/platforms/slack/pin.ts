import type { WebClient } from '@slack/web-api'
import type { Address } from '../../address.ts'
import type { Pinning } from '../../decisions/decisions.ts'
import { slackCode } from './call.ts'

/** What says that a message is as it should be; one that is gone is not pinned. */
const alreadySo = {
  add: ['already_pinned'],
  remove: ['no_pin', 'not_pinned', 'message_not_found'],
}

/** Pins a message, or takes it down. */
export async function pin(
  { client, warn }: { client: WebClient; warn(message: string): void },
  { channel }: Address,
  timestamp: string,
  isPinned: boolean,
): Promise<Pinning> {
  const change = isPinned ? 'add' : 'remove'
  try {
    await client.pins[change]({ channel, timestamp })
    return 'done'
  } catch (error) {
    const code = slackCode(error)
    if (alreadySo[change].includes(code ?? '')) return 'done'
    warn(`Slack: not ${isPinned ? 'pinned' : 'unpinned'}: ${code ?? String(error)}`)
    return { lacks: code === 'missing_scope' ? 'pins:write' : undefined }
  }
}
