import { parentPort, workerData } from 'node:worker_threads'
import { openJournal } from '../../store/journal.ts'
import { openStore } from '../../store/store.ts'
import { redact } from '../../redact.ts'
import { currentThread } from '../../thread-priority.ts'
import { wait } from './call.ts'
import { bodySchema, type Handle } from './delivery.ts'
import { sdkLogger } from './logger.ts'
import type { FromThread, ThreadOptions, ToThread } from './reception-thread.ts'
import { createReception } from './reception.ts'

/** The thread behind reception-thread.ts. */
const { config, journalUrl, waitingDirectory, neighbour } = workerData as ThreadOptions
const port = parentPort!
const tell = (message: FromThread) => port.postMessage(message)
const warn = (text: string) => tell({ kind: 'warning', text: redact(text) })

interface Work {
  acknowledge(content: unknown): void
  end(): void
}
const underWay = new Map<string, Work>()

const store = await openStore(journalUrl, { warn, waitingDirectory })
const journal = openJournal({
  store,
  name: 'slack',
  schema: bodySchema,
  onError: (error) => warn(`Slack: the journal: ${String(error)}`),
})
const reception = createReception({
  config,
  journal,
  logger: sdkLogger(warn),
  warn,
  pause: wait,
  neighbour,
  onConnection: (isConnected) => tell({ kind: 'connection', isConnected }),
})

const handOver: Handle = (delivery) => {
  const acknowledgement = Promise.withResolvers<unknown>()
  const done = Promise.withResolvers<void>()
  underWay.set(delivery.id, { acknowledge: acknowledgement.resolve, end: done.resolve })
  tell({ kind: 'delivery', delivery })
  return { acknowledgement: acknowledgement.promise, done: done.promise }
}

port.on('message', (message: ToThread) => {
  switch (message.kind) {
    case 'start':
      return void start()
    case 'acknowledgement':
      return underWay.get(message.id)?.acknowledge(message.content)
    case 'done':
      underWay.get(message.id)?.end()
      return void underWay.delete(message.id)
    case 'forget':
      return void forget(message.user)
    case 'disconnect':
      return void disconnect()
    case 'close':
      return void close()
  }
})

async function start(): Promise<void> {
  try {
    await reception.start(handOver)
    tell({ kind: 'started', thread: currentThread() })
  } catch (error) {
    tell({ kind: 'refused', reason: error instanceof Error ? error.message : String(error) })
    await close()
  }
}

async function forget(user: string): Promise<void> {
  await reception.forget(user)
  tell({ kind: 'forgotten', user })
}

async function disconnect(): Promise<void> {
  await reception.disconnect()
  tell({ kind: 'disconnected' })
}

async function close(): Promise<void> {
  await reception.close()
  await store.close()
  // Ends the thread, whatever is still open in it.
  process.exit()
}
