import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'

interface Envelope {
  envelope_id: string
  payload?: unknown
}

/** Slack's end of Socket Mode, at a server that is there already. `onChange`: told of each new connection. */
export function createLink(server: Server, onChange: () => void = () => undefined) {
  const acks = new Map<string, (envelope: Envelope) => void>()
  const sockets = new Set<WebSocket>()
  let connections = 0
  let lastId = 0
  const webSockets = new WebSocketServer({ server, path: '/link' })
  webSockets.on('connection', (socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('message', (data) => {
      const envelope = JSON.parse((data as Buffer).toString()) as Envelope
      acks.get(envelope.envelope_id)?.(envelope)
    })
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }))
    onChange()
  })
  return {
    /** Where `apps.connections.open` sends the app. */
    url: () => `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link?ticket=secret`,
    /** So far, and open now. */
    connections: () => connections,
    open: () => sockets.size,
    /** Sends an envelope as Socket Mode does; ends with what the acknowledgement carried. */
    deliver(type: string, payload: unknown, retry?: number): Promise<unknown> {
      lastId += 1
      // Slack spreads deliveries over the connections of an app.
      const socket = [...sockets][lastId % sockets.size]
      if (!socket) throw new Error('nobody is connected')
      const id = `envelope-${lastId}`
      const acknowledged = new Promise<unknown>((resolve) => {
        acks.set(id, ({ payload: content }) => {
          acks.delete(id)
          resolve(content)
        })
      })
      const extra = retry ? { retry_attempt: retry, retry_reason: 'timeout' } : {}
      socket.send(
        JSON.stringify({
          type,
          envelope_id: id,
          payload,
          accepts_response_payload: true,
          ...extra,
        }),
      )
      return acknowledged
    },
    /** Sends a frame as it is, which the real Slack would not. */
    sendFrame: (frame: string | Buffer) => {
      for (const socket of sockets) socket.send(frame)
    },
    dropSockets: () => {
      for (const socket of sockets) socket.terminate()
    },
    close() {
      for (const socket of sockets) socket.terminate()
      webSockets.close()
    },
  }
}
