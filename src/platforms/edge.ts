import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createBodyReader, type BodyLimits } from './bodies.ts'

/** Takes a request with its whole body; nobody has checked its signature yet. */
export type Take = (
  body: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<unknown>

/** Who takes what is sent to a path with POST; undefined: nobody. */
export type Routes = (path: string) => Take | undefined

export interface EdgeLimits extends BodyLimits {
  connections: number
  /** Senders that take longer for the head of a request, or for all of it, are cut off. */
  headersMs: number
  requestMs: number
}

const usual: EdgeLimits = {
  // Platforms send less than a tenth.
  bytes: 1_000_000,
  bytesTogether: 32_000_000,
  connections: 1000,
  headersMs: 10_000,
  requestMs: 15_000,
}

/** What anybody on the internet can reach: bounded in size, in number and in time. Not listening yet. */
export function createEdge(routes: Routes, limits: EdgeLimits = usual): Server {
  const withBody = createBodyReader(limits)

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (path === '/health' && request.method === 'GET') return response.writeHead(200).end('ok')
    const take = routes(path)
    if (!take) return response.writeHead(404).end()
    if (request.method !== 'POST') return response.writeHead(405).end()
    return withBody(request, async (body) => {
      if (typeof body === 'number') return response.writeHead(body, { connection: 'close' }).end()
      await take(body, request, response)
      return response.headersSent ? response : response.writeHead(202).end()
    })
  }

  // Anybody can connect and break off: that must not end the process.
  const listener: RequestListener = (request, response) =>
    void answer(request, response).catch(() => response.destroy())
  return createBoundedServer(listener, limits)
}

/** A server on which nobody can wait without end, nor as many as they like. Not listening yet. */
export function createBoundedServer(
  listener: RequestListener,
  { connections, headersMs, requestMs }: Omit<EdgeLimits, keyof BodyLimits> = usual,
): Server {
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: headersMs / 5,
    },
    listener,
  )
  server.maxConnections = connections
  return server
}
