import * as webApi from '@slack/web-api'
import { UnconfirmedError } from '../../conversation/surface.ts'

/** How long a request of a person may wait for Slack before it is given up and said so. */
const usualPatienceMs = 60_000
const usualAttempts = 5
const firstPauseMs = 500

/** Waits; replaced in tests. */
export type Pause = (ms: number) => Promise<void>

/** What a lookup found out about a call whose answer was lost. */
export type Lookup<T> = { found: T } | 'absent' | 'unknown'

interface CallOptions<T> {
  pause: Pause
  /** Longest wait in all while Slack says that it is busy. */
  patienceMs?: number
  /** Most attempts while Slack is broken rather than busy. */
  attempts?: number
  /**
   * Looks whether an attempt whose answer was lost has taken effect all the same: its result, `absent`, or `unknown`.
   * Left out for calls that may be repeated safely.
   */
  confirm?: () => Promise<Lookup<T>>
}

/**
 * A call to Slack with retries that are bounded in number and time. Waits as long as Slack says on 429; a call that is
 * not safe to repeat is looked up before it is tried again.
 */
export async function callSlack<T>(
  attempt: () => Promise<T>,
  { pause, confirm, patienceMs = usualPatienceMs, attempts = usualAttempts }: CallOptions<T>,
): Promise<T> {
  let waited = 0
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt()
    } catch (error) {
      const trouble = classify(error)
      const wait = trouble.retryAfterMs ?? firstPauseMs * 2 ** Math.min(tries - 1, 6)
      const isBusy = trouble.kind === 'busy'
      // A busy Slack has done nothing: it is asked again as long as there is time, others a few times.
      const isOver = waited + wait > patienceMs || (!isBusy && tries >= attempts)
      if (trouble.kind === 'refused' || (isOver && isBusy)) throw error
      if (isOver && !confirm) throw error
      await pause(wait)
      waited += wait
      if (trouble.kind === 'busy' || !confirm) continue
      const lookup = await confirm()
      if (lookup === 'unknown')
        throw new UnconfirmedError('Slack did not confirm a call', { cause: error })
      if (lookup !== 'absent') return lookup.found
      if (isOver) throw error
    }
  }
}

interface Trouble {
  /** `busy`: not done, later again. `lost`: perhaps done. `refused`: not done, and never will be. */
  kind: 'busy' | 'lost' | 'refused'
  retryAfterMs?: number
}

function classify(error: unknown): Trouble {
  if (error instanceof webApi.WebAPIRateLimitedError)
    return { kind: 'busy', retryAfterMs: error.retryAfter * 1000 }
  // A 429 without a usable Retry-After reaches us as a plain error.
  if (error instanceof Error && error.message.startsWith('Retry header')) return { kind: 'busy' }
  if (error instanceof webApi.WebAPIHTTPError)
    return { kind: error.statusCode >= 500 ? 'lost' : 'refused' }
  if (error instanceof webApi.WebAPIRequestError) return { kind: 'lost' }
  const code = slackCode(error)
  if (code === 'ratelimited') return { kind: 'busy' }
  return { kind: code !== undefined && passing.has(code) ? 'lost' : 'refused' }
}

/** Slack's own words for trouble on its side. */
const passing = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout'])

/** `not_in_channel`, `invalid_blocks`: Slack's code for a refusal. */
export function slackCode(error: unknown): string | undefined {
  return error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined
}
