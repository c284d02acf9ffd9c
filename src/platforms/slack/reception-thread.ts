import { EventEmitter, once } from 'node:events'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { SlackConfig } from '../../config.ts'
import { UserError } from '../../errors.ts'
import { giveWayTo, niceness } from '../../thread-priority.ts'
import type { Neighbour } from '../neighbour.ts'
import { isAnswered, type Delivery, type Handle } from './delivery.ts'
import type { Reception } from './reception.ts'

/** What the thread is started with. */
export interface ThreadOptions {
  config: SlackConfig
  /** Where what is accepted is written down, and where it waits while that is away; see store.ts. */
  journalUrl: string
  waitingDirectory?: string
  /** Whose requests arrive at the same port. */
  neighbour?: Neighbour
}

/** From the thread. */
export type FromThread =
  | { kind: 'started'; thread: number | undefined }
  | { kind: 'disconnected' }
  | { kind: 'connection'; isConnected: boolean }
  | { kind: 'refused'; reason: string }
  | { kind: 'delivery'; delivery: Delivery }
  | { kind: 'forgotten'; user: string }
  | { kind: 'warning'; text: string }

/** To the thread. */
export type ToThread =
  | { kind: 'start' | 'disconnect' | 'close' }
  | { kind: 'acknowledgement'; id: string; content: unknown }
  | { kind: 'done'; id: string }
  | { kind: 'forget'; user: string }

/**
 * A reception in a thread of its own: Slack allows three seconds for an acknowledgement, and there nothing is ranked,
 * drawn or waited for in front of it.
 */
export function createReceptionThread(
  options: ThreadOptions,
  warn: (message: string) => void,
): Reception {
  const worker = new Worker(new URL('./reception-worker.ts', import.meta.url), {
    workerData: options,
  })
  const tell = (message: ToThread) => worker.postMessage(message)
  const started = Promise.withResolvers<number | undefined>()
  const disconnected = Promise.withResolvers<void>()
  const ended = once(worker, 'exit')
  const forgotten = new EventEmitter()
  let isConnected = false
  let handle: Handle
  worker.on('message', (message: FromThread) => {
    switch (message.kind) {
      case 'delivery':
        return void work(message.delivery, handle, tell)
      case 'forgotten':
        return void forgotten.emit(message.user)
      case 'warning':
        return warn(message.text)
      case 'connection':
        isConnected = message.isConnected
        return
      case 'started':
        return started.resolve(message.thread)
      case 'refused':
        return started.reject(new UserError(message.reason))
      case 'disconnected':
        return disconnected.resolve()
    }
  })
  // Until it is wanted it comes up on its own, and a start that fails elsewhere does not wait for it.
  worker.unref()
  return {
    async start(handler) {
      handle = handler
      worker.ref()
      tell({ kind: 'start' })
      giveWayTo(await started.promise, niceness.answers)
      // V8 would take every processor for the answers' garbage, and with it that of the acknowledgements.
      setFlagsFromString('--no-parallel-scavenge')
    },
    isConnected: () => isConnected,
    async forget(user) {
      const done = once(forgotten, user)
      tell({ kind: 'forget', user })
      await done
    },
    async disconnect() {
      tell({ kind: 'disconnect' })
      await disconnected.promise
    },
    async close() {
      worker.ref()
      tell({ kind: 'close' })
      await ended
    },
  }
}

async function work(
  delivery: Delivery,
  handle: Handle,
  tell: (message: ToThread) => void,
): Promise<void> {
  const { id, body } = delivery
  const { acknowledgement, done } = handle(delivery)
  if (isAnswered(body))
    void acknowledgement.then((content) => tell({ kind: 'acknowledgement', id, content }))
  await done.catch(() => undefined)
  tell({ kind: 'done', id })
}
