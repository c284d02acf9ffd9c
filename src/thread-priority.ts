import { readdirSync, readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'

/** Niceness, of at most 19: where processors are few, acknowledgements go before answers, and answers before pictures. */
export const niceness = { answers: 10, pictures: 15 }

/** The system's number of the calling thread; undefined where threads have no priorities of their own: outside Linux. */
export function currentThread(): number | undefined {
  try {
    return Number(basename(readlinkSync('/proc/thread-self')))
  } catch {
    return undefined
  }
}

/** Lets the other threads go before the one that calls this. */
export function giveWay(nice: number): void {
  lower(currentThread(), nice)
}

/**
 * Lets one thread go before all others that the process has by now. V8's own are among these: they collect garbage and
 * compile for the busy threads, and would hold up the idle one for the milliseconds of a time slice.
 */
export function giveWayTo(first: number | undefined, nice: number): void {
  if (first === undefined) return
  const threads = readdirSync('/proc/self/task').map(Number)
  for (const thread of threads) if (thread !== first) lower(thread, nice)
}

function lower(thread: number | undefined, nice: number): void {
  if (thread === undefined) return
  try {
    setPriority(thread, nice)
  } catch {
    // It has ended already, or the system does not allow it.
  }
}
