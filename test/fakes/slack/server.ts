import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fault } from './faults.ts'
import { createFaults } from './faults.ts'
import { createLink } from './link.ts'
import { callMethod, type Workspace } from './web-api.ts'

/** A call the product made, in order. */
interface Call {
  method: string
  params: Record<string, string>
}

/** The loopback server: Web API, uploads, response addresses and Socket Mode. */
export async function startServer(work: Workspace) {
  const faults = createFaults()
  const calls: Call[] = []
  const responses: Record<string, unknown>[] = []
  /** Where each of them was sent to. */
  const responsePaths: string[] = []
  const watchers = new Set<() => void>()
  const changed = () => {
    for (const watcher of watchers) watcher()
  }
  let hanging = 0
  /** As Slack limits messages by channel: one in so many ms; 0: no limit. */
  const pace = { msPerMessage: 0 }
  const lastPosts = new Map<string, number>()
  /** Posts that are never answered, by where they go; each is used once. */
  const hangs: { channel: string; inThread: boolean; hang: 'done' | 'undone' }[] = []
  const hangOf = (method: string, { channel, thread_ts: thread }: Record<string, string>) => {
    const at = hangs.findIndex(
      (one) => one.channel === channel && one.inThread === (thread !== undefined),
    )
    return method === 'chat.postMessage' && at >= 0 ? hangs.splice(at, 1)[0] : undefined
  }
  const isTooFast = (method: string, { channel = '' }: Record<string, string>) => {
    if (method !== 'chat.postMessage' || pace.msPerMessage === 0) return false
    const now = performance.now()
    if (now - (lastPosts.get(channel) ?? -Infinity) < pace.msPerMessage) return true
    lastPosts.set(channel, now)
    return false
  }

  const answer = (response: ServerResponse, status: number, body: unknown, headers = {}) =>
    response
      .writeHead(status, { 'content-type': 'application/json', ...headers })
      .end(JSON.stringify(body))

  const api = (method: string, params: Record<string, string>, response: ServerResponse) => {
    const isLink = method === 'apps.connections.open'
    const linkFault = isLink ? faults.take(method) : undefined
    if (linkFault) return settle(response, linkFault, undefined)
    if (isLink) return answer(response, 200, { ok: true, url: link.url() })
    const { token: _, ...rest } = params
    const taken = isTooFast(method, rest)
      ? { retryAfter: 1 }
      : (hangOf(method, rest) ?? faults.take(method))
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
      if (path.startsWith('/files/')) {
        const content = request.headers.authorization && work.files.get(path.slice(7))
        return void response.writeHead(content === undefined ? 404 : 200).end(content)
      }
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
        responsePaths.push(path)
        responses.push(JSON.parse(body.toString()) as Record<string, unknown>)
        answer(response, 200, { ok: true })
        return changed()
      }
      return answer(response, 404, {})
    })
  })

  const link = createLink(server, changed)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    ...link,
    apiUrl: `${origin()}/api/`,
    responseUrl: `${origin()}/response/1`,
    calls,
    responses,
    responsePaths,
    faults,
    pace,
    hangs,
    /** Calls that were never answered. */
    hanging: () => hanging,
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
      link.close()
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
