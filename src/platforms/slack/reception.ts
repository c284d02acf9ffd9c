import { randomUUID } from 'node:crypto'
import type { Logger } from '@slack/web-api'
import type { SlackConfig } from '../../config.ts'
import type { Journal } from '../../store/journal.ts'
import type { Neighbour } from '../neighbour.ts'
import type { Pause } from './call.ts'
import { bodySchema, isAnswered, type Body, type Delivery, type Handle } from './delivery.ts'
import { senderOf } from './sender.ts'
import { createTransport } from './transport.ts'

/** Where Slack's deliveries arrive, are written down and acknowledged. */
export interface Reception {
  /** Connects. Throws UserError when Slack refuses. */
  start(handle: Handle): Promise<void>
  isConnected(): boolean
  /** Forgets what a person sent and has no answer to yet, whichever process works on it. */
  forget(user: string): Promise<void>
  /** Takes nothing more. */
  disconnect(): Promise<void>
  /** After the work: what is not finished by now is left to others. */
  close(): Promise<void>
}

export interface ReceptionParts {
  config: SlackConfig
  journal: Journal<Body>
  logger: Logger
  warn(message: string): void
  pause: Pause
  neighbour?: Neighbour
  onConnection?(isConnected: boolean): void
}

export function createReception({
  journal,
  onConnection = () => undefined,
  ...parts
}: ReceptionParts): Reception {
  let handle: Handle
  let isConnected = false
  const work = async (delivery: Delivery, done: Promise<void>) => {
    await done.catch(() => undefined)
    await journal.finish(delivery.id)
  }
  const noteConnection = (connected: boolean) => {
    isConnected = connected
    onConnection(connected)
  }
  const transport = createTransport(
    { ...parts, onConnection: noteConnection },
    async ({ body, ack }) => {
      const known = bodySchema.safeParse(body)
      if (!known.success) {
        parts.warn('Slack: a delivery of an unknown form is left alone.')
        return ack()
      }
      // Its own token says nothing that the signature or the connection has not said.
      const { token: _, ...rest } = known.data
      const delivery = { id: randomUUID(), body: rest }
      await journal.accept(delivery.id, rest)
      // Whether it got through or not: what is written down is answered.
      const acknowledge = (content?: unknown) =>
        ack(content).catch((error: unknown) =>
          parts.warn(`Slack: an acknowledgement could not be sent: ${String(error)}`),
        )
      if (!isAnswered(rest)) await acknowledge()
      const { acknowledgement, done } = handle(delivery)
      if (isAnswered(rest)) await acknowledge(await Promise.race([acknowledgement, done]))
      await work(delivery, done)
    },
  )
  return {
    async start(handler) {
      handle = handler
      await transport.start()
      journal.adopt(({ id, request, acceptedAt }) => {
        const delivery = { id, body: request, takenOver: acceptedAt }
        void work(delivery, handle(delivery).done)
      })
    },
    isConnected: () => isConnected,
    forget: (user) => journal.forget((body) => senderOf(body) === user),
    disconnect: transport.stop,
    close: journal.close,
  }
}
