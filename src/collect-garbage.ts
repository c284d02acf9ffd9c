import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')

/** Frees what is not used any more, at once: for places where much lies outside of the heap, which V8 does not see. */
export const collectGarbage = runInNewContext('gc') as () => void
