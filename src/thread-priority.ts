import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import { basename } from 'node:path'

/** Niceness, of at most 19: where processors are few, acknowledgements go before answers, and answers before pictures. */
export const niceness = { answers: 10, pictures: 15 }

/** Lets the other threads go before the one that calls this. Only Linux has a priority for each thread. */
export function giveWay(nice: number): void {
  try {
    setPriority(Number(basename(readlinkSync('/proc/thread-self'))), nice)
  } catch {
    // Elsewhere all threads are equal.
  }
}
