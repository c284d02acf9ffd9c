import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Fault } from './faults.ts'
import { createFaults } from './faults.ts'
import { callMethod, type Workspace } from './web-api.ts'

/** A call the product made, in order. */
interface Call {
  method: string
  params: Record<string, string>
}

interface Envelope {
  envelope_id: string
  payload?: unknown
}

/** The loopback server: Web API, uploads, response addresses and Socket Mode. */
export async function startServer(work: Workspace) {
  const faults = createFaults()
  const calls: Call[] = []
  const responses: Record<string, unknown>[] = []
  const acks = new Map<string, (envelope: Envelope) => void>()
  const sockets = new Set<WebSocket>()
  const watchers = new Set<() => void>()
  const changed = () => {
    for (const watcher of watchers) watcher()
  }
  let connections = 0
  let lastId = 0
  let hanging = 0

  const answer = (response: ServerResponse, status: number, body: unknown, headers = {}) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body))

  const api = (method: string, params: Record<string, string>, response: ServerResponse) => {
    const isLink = method === 'apps.connections.open'
    const linkFault = isLink ? faults.take(method) : undefined
    if (linkFault) return settle(response, linkFault, undefined)
    if (isLink)
      return answer(response, 200, { ok: true, url: `ws://127.0.0.1:${port()}/link?ticket=secret` })
    const { token: _, ...rest } = params
    const taken = faults.take(method)
    const fault = taken && 'ok' in taken ? undefined : taken
    const isDone = !fault || 'lost' in fault || ('hang' in fault && fault.hang === 'done')
    if (isDone) calls.push({ method, params: rest })
    const result = isDone ? callMethod(work, method, rest, origin()) : undefined
    response.setHeader('x-oauth-scopes', [...work.scopes].join(','))
    settle(response, fault, result)
    changed()
  }

  const settle = (response: ServerResponse, fault: Fault | undefined, result: unknown) => {
    if (!fault) return answer(response, 200, result)
    if ('ok' in fault) return answer(response, 200, result)
    if ('hang' in fault) return void (hanging += 1)
    if ('error' in fault) return answer(response, 200, { ok: false, error: fault.error })
    if ('retryAfter' in fault)
      return answer(response, 429, { ok: false }, { 'retry-after': String(fault.retryAfter) })
    if ('status' in fault) return answer(response, fault.status, { ok: false })
    if ('lost' in fault && fault.lost === 'status') return answer(response, 503, { ok: false })
    return response.socket?.destroy()
  }

  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = request.url ?? ''
      if (path.startsWith('/api/'))
        return api(
          path.slice(5),
          Object.fromEntries(new URLSearchParams(body.toString())),
          response,
        )
      if (path.startsWith('/upload/')) {
        const fault = faults.take('upload')
        if (fault) return settle(response, fault, undefined)
        const upload = work.uploads.get(path.slice(8))
        if (upload) upload.bytes = body
        return answer(response, 200, 'OK')
      }
      if (path.startsWith('/response/')) {
        const fault = faults.take('response_url')
        if (fault) return settle(response, fault, undefined)
        responses.push(JSON.parse(body.toString()) as Record<string, unknown>)
        answer(response, 200, { ok: true })
        return changed()
      }
      return answer(response, 404, {})
    })
  })

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
    changed()
  })

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const port = () => (server.address() as AddressInfo).port
  const origin = () => `http://127.0.0.1:${port()}`

  return {
    apiUrl: `${origin()}/api/`,
    responseUrl: `${origin()}/response/1`,
    calls,
    responses,
    faults,
    /** So far, and open now. */
    connections: () => connections,
    open: () => sockets.size,
    /** Calls that were never answered. */
    hanging: () => hanging,
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
    dropSockets: () => {
      for (const socket of sockets) socket.terminate()
    },
    /** Calls `look` after every call of the product, until what it returns is called. */
    watch(look: () => void): () => void {
      watchers.add(look)
      return () => void watchers.delete(look)
    },
    /** Ends when the condition holds; looked at after every call. */
    until(holds: () => boolean, what = 'the condition', ms = 25_000): Promise<void> {
      return new Promise((resolve, reject) => {
        const limit = setTimeout(() => {
          watchers.delete(look)
          reject(
            new Error(
              `${what} never came about; calls: ${calls.map((one) => one.method).join(' ')}`,
            ),
          )
        }, ms)
        const look = () => {
          if (!holds()) return
          clearTimeout(limit)
          watchers.delete(look)
          resolve()
        }
        watchers.add(look)
        look()
      })
    },
    async close() {
      for (const socket of sockets) socket.terminate()
      webSockets.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  // Multipart uploads: only that something arrived matters.
  return body
}
