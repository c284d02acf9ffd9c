/** What can go wrong with a call of a method. */
export type Fault =
  /** None: the call goes through. */
  | { ok: true }
  /** Refused with Slack's code. */
  | { error: string }
  /** 429 with Retry-After in seconds. */
  | { retryAfter: number }
  /** An HTTP status without doing anything. */
  | { status: number }
  /** Done, and the answer is lost: as a 500, or as a broken connection. */
  | { lost: 'status' | 'reset' }
  /** Done, or not, and never answered. */
  | { hang: 'done' | 'undone' }
  /** The connection breaks before anything is done. */
  | { reset: true }

/** Faults waiting for calls, by method; each is used once, in order. */
export function createFaults() {
  const waiting = new Map<string, Fault[]>()
  return {
    add(method: string, ...faults: Fault[]) {
      waiting.set(method, [...(waiting.get(method) ?? []), ...faults])
    },
    /** The fault after so many calls that go through. */
    after(method: string, calls: number, fault: Fault) {
      this.add(method, ...Array.from({ length: calls }, () => ({ ok: true as const })), fault)
    },
    /** Every call of the method until it is cleared. */
    always(method: string, fault: Fault) {
      waiting.set(
        method,
        Array.from({ length: 1000 }, () => fault),
      )
    },
    clear: (method: string) => void waiting.delete(method),
    take: (method: string) => waiting.get(method)?.shift(),
  }
}
