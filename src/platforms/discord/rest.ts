import { REST, type RESTOptions } from 'discord.js'
import { limits } from './limits.ts'

/** Longest wait for opening a thread; a person is answered in another way before that. */
const longestWaitMs = 5_000
/** Each interaction token and each channel has a queue of its own; idle ones go after this. */
const sweepMs = 30_000

/** The options for requests that the bot signs: within Discord's global limit and the buckets of its headers. */
export function botRestOptions(apiUrl: string | undefined): Partial<RESTOptions> {
  return {
    ...(apiUrl ? { api: apiUrl } : {}),
    globalRequestsPerSecond: limits.globalRequestsPerSecond,
    // Messages wait in the queue of their channel as long as Discord says: an answer that is made is shown.
    rejectOnRateLimit: ({ route, timeToReset, retryAfter }) =>
      !route.endsWith('/messages') && Math.max(timeToReset, retryAfter) > longestWaitMs,
    handlerSweepInterval: sweepMs,
    // A request that hangs holds up its channel; what is safe to repeat is repeated in `api.ts`.
    timeout: 5_000,
    retries: 0,
  }
}

/**
 * A client of its own for interaction answers: Discord does not count them against the global limit, so neither do
 * we (a shared count would be seconds behind at 100 commands a second). Their own buckets still hold.
 */
export function createInteractionRest(apiUrl: string | undefined): REST {
  return new REST({
    ...(apiUrl ? { api: apiUrl } : {}),
    globalRequestsPerSecond: Infinity,
    handlerSweepInterval: sweepMs,
    // The first answer is due within 3 s: a request that hangs is asked again while there is time.
    timeout: 2_500,
    retries: 2,
  })
}

/** Ends what would keep the process alive. */
export function letGo(rest: REST): void {
  rest.clearHandlerSweeper()
  rest.clearHashSweeper()
}
