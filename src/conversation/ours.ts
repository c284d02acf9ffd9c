import { currentRequest } from '../context.ts'
import type { Surface } from './surface.ts'

/** Another process has taken the request over, and answers it. */
export class TakenAwayError extends Error {
  override readonly name = 'TakenAwayError'
}

/** Whether the request at work was begun by a process that is gone. */
export const isTakenOver = () => currentRequest()?.takenOver !== undefined

/**
 * To be asked right before something is said or kept: a process that was stopped for a while may have lost its requests.
 * Throws TakenAwayError where another one answers; `unsure` where it may have done so already.
 */
export async function stillOurs(): Promise<'us' | 'unsure'> {
  const held = (await currentRequest()?.holder?.()) ?? 'us'
  if (held === 'another') throw new TakenAwayError('another process answers this request')
  return held
}

/** A surface on which nothing is said for a request that another process has taken over. */
export function onlyOurs(surface: Surface): Surface {
  const guarded =
    <A extends unknown[], R>(say: (...args: A) => Promise<R>) =>
    async (...args: A) => {
      await stillOurs()
      return say(...args)
    }
  return {
    ...surface,
    post: guarded(surface.post),
    open: guarded(surface.open),
    whisper: guarded(surface.whisper),
    change: surface.change && guarded(surface.change),
    queued: surface.queued && guarded(surface.queued),
  }
}
