import { RateLimiterMemory, RateLimiterRes, type RateLimiterAbstract } from 'rate-limiter-flexible'

/** At most so many of something in each window of time, which begins with the first. */
export interface Limit {
  name: string
  most: number
  windowSeconds: number
}

/** Counts one for a key. Milliseconds until there is room again; 0: it was within the limit. */
export type Take = (key: string) => Promise<number>

export function takeFrom(limiter: RateLimiterAbstract): Take {
  return async (key) => {
    try {
      await limiter.consume(key)
      return 0
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, refusal.msBeforeNext)
      throw refusal
    }
  }
}

/** Counts in this process alone. */
export function memoryTake(limit: Limit): Take {
  return takeFrom(new RateLimiterMemory(limiterOptions(limit)))
}

/** As the library names them. */
export function limiterOptions({ name, most, windowSeconds }: Limit) {
  return { keyPrefix: name, points: most, duration: windowSeconds }
}
