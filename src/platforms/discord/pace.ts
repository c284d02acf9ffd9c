/** How many requests of a kind are left in this second. */
export interface Pace {
  /** Takes that many, or none and false. */
  take(count: number): boolean
}

/** A second's allowance that refills steadily. */
export function createPace(perSecond: number, now: () => number = Date.now): Pace {
  let left = perSecond
  let at = now()
  return {
    take(count) {
      const time = now()
      left = Math.min(perSecond, left + ((time - at) / 1000) * perSecond)
      at = time
      if (left < count) return false
      left -= count
      return true
    },
  }
}
