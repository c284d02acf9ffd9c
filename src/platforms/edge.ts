import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'

/** Takes a request with its whole body; nobody has checked its signature yet. */
export type Take = (
  body: Buffer,
  request: IncomingMessage,
  response: ServerResponse,
) => Promise<unknown>

/** Who takes what is sent to a path with POST; undefined: nobody. */
export type Routes = (path: string) => Take | undefined

export interface EdgeLimits {
  /** Of one body. Platforms send less than a tenth of the usual one. */
  bytes: number
  /** Of all bodies that are read or looked at, together. */
  bytesTogether: number
  connections: number
  /** Senders that take longer for the head of a request, or for all of it, are cut off. */
  headersMs: number
  requestMs: number
}

const usual: EdgeLimits = {
  bytes: 1_000_000,
  bytesTogether: 32_000_000,
  connections: 1000,
  headersMs: 10_000,
  requestMs: 15_000,
}

/** What anybody on the internet can reach: bounded in size, in number and in time. Not listening yet. */
export function createEdge(routes: Routes, limits: EdgeLimits = usual): Server {
  let held = 0

  /** The body, or the status that says why it is not kept: then it is read to its end all the same, or nobody would see that. */
  const readBody = async (request: IncomingMessage, own: { bytes: number }) => {
    const chunks: Buffer[] = []
    let refusal: number | undefined
    for await (const chunk of request as AsyncIterable<Buffer>) {
      if (refusal) continue
      own.bytes += chunk.length
      held += chunk.length
      chunks.push(chunk)
      if (own.bytes > limits.bytes) refusal = 413
      else if (held > limits.bytesTogether) refusal = 503
      if (!refusal) continue
      chunks.length = 0
      held -= own.bytes
      own.bytes = 0
    }
    return refusal ?? Buffer.concat(chunks)
  }

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (path === '/health' && request.method === 'GET') return response.writeHead(200).end('ok')
    const take = routes(path)
    if (!take) return response.writeHead(404).end()
    if (request.method !== 'POST') return response.writeHead(405).end()
    const own = { bytes: 0 }
    try {
      const body = await readBody(request, own)
      if (typeof body === 'number') return response.writeHead(body, { connection: 'close' }).end()
      await take(body, request, response)
      if (!response.headersSent) response.writeHead(202).end()
    } finally {
      held -= own.bytes
    }
  }

  // Anybody can connect and break off: that must not end the process.
  const listener: RequestListener = (request, response) =>
    void answer(request, response).catch(() => response.destroy())
  const server = createServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.requestMs,
      connectionsCheckingInterval: limits.headersMs / 5,
    },
    listener,
  )
  server.maxConnections = limits.connections
  return server
}
