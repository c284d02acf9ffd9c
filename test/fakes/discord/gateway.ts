import { once } from 'node:events'
import type { Server } from 'node:http'
import { constants, createDeflate } from 'node:zlib'
import { WebSocketServer, type WebSocket } from 'ws'
import { applicationId, botId, botToken } from './state.ts'
import type { Json } from './validate.ts'

const intent = { guildMessages: 1 << 9, directMessages: 1 << 12, messageContent: 1 << 15 }

interface Session {
  id: string
  intents: number
  shard: number
  sequence: number
  events: { s: number; t: string; d: unknown }[]
  send?: (payload: unknown) => void
  socket?: WebSocket
}

export interface GatewayOptions {
  /** Whether the application has the Message Content intent. */
  grantsContent: boolean
  onChange: () => void
}

/** The gateway: hello, identify, ready, heartbeats, resume and dispatch, compressed when asked. */
export function createGateway(server: Server, url: () => string, options: GatewayOptions) {
  const sockets = new WebSocketServer({ server })
  const sessions: Session[] = []
  const seen = { identifies: [] as Json[], resumes: 0, heartbeats: 0 }

  sockets.on('connection', (socket, request) => {
    const isCompressed = request.url?.includes('compress=zlib-stream') ?? false
    const send = isCompressed
      ? compressor(socket)
      : (payload: unknown) => socket.send(toText(payload))
    send({ op: 10, d: { heartbeat_interval: 45_000 } })
    socket.on('message', (data) => {
      const { op, d } = JSON.parse((data as Buffer).toString('utf8')) as { op: number; d: Json }
      if (op === 1) {
        seen.heartbeats += 1
        send({ op: 11 })
      }
      if (op === 2) identify(d, send, socket)
      if (op === 6) resume(d, send, socket)
      options.onChange()
    })
  })

  const identify = (d: Json, send: (payload: unknown) => void, socket: WebSocket) => {
    seen.identifies.push(d)
    if (d['token'] !== botToken) return socket.close(4004, 'Authentication failed.')
    const intents = Number(d['intents'])
    if (intents & intent.messageContent && !options.grantsContent)
      return socket.close(4014, 'Disallowed intent(s).')
    const shard = (d['shard'] as number[] | undefined)?.[0] ?? 0
    const session = {
      id: `session-${sessions.length}`,
      intents,
      shard,
      sequence: 0,
      events: [],
      send,
      socket,
    }
    sessions.push(session)
    deliver(session, 'READY', {
      v: 10,
      user: { id: botId, username: 'shortlist', discriminator: '0', bot: true, avatar: null },
      guilds: [],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: d['shard'],
      application: { id: applicationId, flags: 0 },
    })
  }

  const resume = (d: Json, send: (payload: unknown) => void, socket: WebSocket) => {
    seen.resumes += 1
    const session = sessions.find(({ id }) => id === d['session_id'])
    if (!session) return send({ op: 9, d: false })
    session.send = send
    session.socket = socket
    for (const event of session.events.filter(({ s }) => s > Number(d['seq'])))
      send({ op: 0, ...event })
    session.sequence += 1
    send({ op: 0, t: 'RESUMED', s: session.sequence, d: null })
  }

  const deliver = (session: Session, t: string, d: unknown) => {
    session.sequence += 1
    const event = { s: session.sequence, t, d }
    session.events.push(event)
    if (session.events.length > 200) session.events.shift()
    if (session.socket?.readyState === session.socket?.OPEN) session.send?.({ op: 0, ...event })
  }

  return {
    seen,
    sessions,
    /** Sends an event to the sessions that may see it, in the form that their intents allow. */
    dispatch(t: string, d: Json) {
      for (const session of sessions) {
        if (session.shard !== 0) continue
        if (t === 'MESSAGE_CREATE') {
          const needed = d['guild_id'] ? intent.guildMessages : intent.directMessages
          if (!(session.intents & needed)) continue
        }
        deliver(session, t, t === 'MESSAGE_CREATE' ? asSeen(d, session.intents) : d)
      }
    },
    /** Says an event whose data is JSON as it is, which the real Discord would not. */
    sendEvent(t: string, json: string) {
      for (const session of sessions) {
        session.sequence += 1
        session.send?.(`{"op":0,"s":${session.sequence},"t":"${t}","d":${json}}`)
      }
    },
    /** Breaks every connection; clients come back and resume. */
    dropConnections() {
      for (const { socket } of sessions) socket?.terminate()
    },
    async close() {
      for (const client of sockets.clients) client.terminate()
      sockets.close()
      await once(sockets, 'close').catch(() => undefined)
    },
  }
}

/** Without the intent a bot reads direct messages, and what mentions it; not replies to interaction answers. */
function asSeen(message: Json, intents: number): Json {
  if (intents & intent.messageContent || !message['guild_id']) return message
  const isForBot = (message['mentions'] as Json[]).some(({ id }) => id === botId)
  const referenced = message['referenced_message'] as Json | undefined
  const isAnswerReply =
    referenced?.['isInteractionAnswer'] === true && !String(message['content']).includes(botId)
  return isForBot && !isAnswerReply ? message : { ...message, content: '' }
}

const toText = (payload: unknown) =>
  typeof payload === 'string' ? payload : JSON.stringify(payload)

function compressor(socket: WebSocket): (payload: unknown) => void {
  const deflate = createDeflate({ flush: constants.Z_SYNC_FLUSH })
  deflate.on('data', (chunk: Buffer) => {
    if (socket.readyState === socket.OPEN) socket.send(chunk)
  })
  return (payload) => void deflate.write(toText(payload))
}
