import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Frees what is not used any more, at once: for places where much lies outside of the heap, which V8 does not see. */
export const collectGarbage = runInNewContext('gc') as () => void

const idleMs = 30_000
let timer: NodeJS.Timeout | undefined

/** To be called after each piece of work: when none has come for a while, what it left is freed in one go. */
export function collectWhenIdle(): void {
  if (timer) timer.refresh()
  else timer = setTimeout(collectGarbage, idleMs).unref()
}
