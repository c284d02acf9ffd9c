import { setImmediate } from 'node:timers/promises'

/**
 * Lets ranking work begin one piece at a time, with a look at the network in between: in a burst the first answers, which
 * are due within 3 s, would otherwise wait for all the ranking that came before them.
 */
export function createTurns(): () => Promise<void> {
  let last = Promise.resolve()
  return () => {
    last = last.then(() => setImmediate())
    return last
  }
}
