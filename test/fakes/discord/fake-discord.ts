import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createGateway } from './gateway.ts'
import { route, type ApiAnswer, type ApiRequest } from './routes.ts'
import { createState } from './state.ts'
import type { Json } from './validate.ts'

/** Something that goes wrong with the next requests that match. */
interface Fault {
  match: RegExp
  times?: number
  /** `lost`: done by Discord, but the answer never arrives; `broken`: the connection breaks before; or an answer. */
  kind: 'lost' | 'broken' | (ApiAnswer & { headers?: Record<string, string> })
}

export interface FakeDiscordOptions {
  grantsContent?: boolean
  shards?: number
  now?: () => number
  /** Answers 429 beyond 50 signed requests a second, as documented; interaction endpoints are exempt. */
  enforcesGlobalLimit?: boolean
  /** Off in the benchmark, where only the counting matters. */
  keepsRequests?: boolean
}

/** Discord on a loopback port: REST v10 and the gateway, with faults on demand. */
export async function startFakeDiscord(options: FakeDiscordOptions = {}) {
  const { grantsContent = true, shards = 1, now = Date.now, keepsRequests = true } = options
  const changes = new EventEmitter().setMaxListeners(0)
  const onChange = () => void changes.emit('change')
  const state = createState(now)
  const requests: (ApiRequest & { status: number })[] = []
  const faults: Fault[] = []
  const registered: { path: string; commands: Json[] }[] = []
  const limited = { second: 0, count: 0, refused: 0 }
  /** As Discord limits messages by channel: so many in so many ms; 0: no limit. */
  const pace = { messages: 0, ms: 5000 }
  const windows = new Map<string, { ends: number; left: number }>()

  const server = createServer((request, response) => void serve(request, response))
  server.keepAliveTimeout = 60_000
  const url = (scheme: string) => `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`

  const serve = async (incoming: IncomingMessage, response: ServerResponse) => {
    const { body, files } = await readBody(incoming)
    const path = decodeURIComponent(incoming.url ?? '')
      .replace(/^\/api\/v10/, '')
      .replace(/\?.*$/, '')
    const request = {
      method: incoming.method ?? '',
      path,
      body,
      files,
      authorization: incoming.headers.authorization,
    }
    const fault = faults.find(({ match }) => match.test(`${request.method} ${path}`))
    if (fault) {
      fault.times = (fault.times ?? 1) - 1
      if (fault.times <= 0) faults.splice(faults.indexOf(fault), 1)
    }
    if (fault?.kind === 'broken') return incoming.socket.destroy()
    const headers: Record<string, string> = {}
    let answer: ApiAnswer
    if (fault && typeof fault.kind === 'object') {
      answer = fault.kind
      Object.assign(headers, fault.kind.headers)
    } else if (isOverLimit(request)) {
      answer = {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: 0.1, global: true },
      }
      Object.assign(headers, {
        'retry-after': '0.1',
        'x-ratelimit-global': 'true',
        'x-ratelimit-scope': 'global',
      })
    } else if (isTooFast(request, headers)) {
      const seconds = Number(headers['x-ratelimit-reset-after'])
      answer = {
        status: 429,
        body: { message: 'You are being rate limited.', retry_after: seconds, global: false },
      }
      Object.assign(headers, { 'retry-after': String(seconds), 'x-ratelimit-scope': 'user' })
    } else {
      answer = route(request, state, registered, url('ws'), shards)
    }
    if (keepsRequests) requests.push({ ...request, status: answer.status })
    if (fault?.kind === 'lost') incoming.socket.destroy()
    else {
      const type = answer.body === undefined ? {} : { 'content-type': 'application/json' }
      response.writeHead(answer.status, { ...type, ...headers })
      response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
    }
    changes.emit('request', { ...request, status: answer.status })
    onChange()
  }

  /** Whether the bucket of a channel is empty; what is left of it goes into the headers. */
  const isTooFast = ({ method, path }: ApiRequest, headers: Record<string, string>) => {
    const [, channel] = /^\/channels\/(\d+)\/messages$/.exec(path) ?? []
    if (!channel || method !== 'POST' || pace.messages === 0) return false
    const time = performance.now()
    const known = windows.get(channel)
    const window =
      known && known.ends > time ? known : { ends: time + pace.ms, left: pace.messages }
    windows.set(channel, window)
    window.left -= 1
    Object.assign(headers, {
      'x-ratelimit-limit': String(pace.messages),
      'x-ratelimit-remaining': String(Math.max(0, window.left)),
      'x-ratelimit-reset-after': ((window.ends - time) / 1000).toFixed(3),
      'x-ratelimit-bucket': 'messages',
    })
    if (window.left >= 0) return false
    limited.refused += 1
    return true
  }

  const isOverLimit = ({ path }: ApiRequest) => {
    if (!options.enforcesGlobalLimit || /^\/(?:interactions|webhooks)\//.test(path)) return false
    const second = Math.floor(Date.now() / 1000)
    if (second !== limited.second) Object.assign(limited, { second, count: 0 })
    limited.count += 1
    // The borders of a client's second and of ours differ: what a steady 50 a second can look like is let through.
    if (limited.count <= 100) return false
    limited.refused += 1
    return true
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const gateway = createGateway(server, () => url('ws'), { grantsContent, onChange })

  return {
    apiUrl: `${url('http')}/api`,
    state,
    gateway,
    requests,
    faults,
    registered,
    limited,
    pace,
    changes,
    onChange,
    /** Waits until something holds; asked again after every request and gateway message. */
    async until<T>(check: () => T | undefined | false): Promise<T> {
      for (;;) {
        const found = check()
        if (found) return found
        await once(changes, 'change')
      }
    },
    async close() {
      await gateway.close()
      server.closeAllConnections()
      server.close()
    },
  }
}

export type FakeDiscord = Awaited<ReturnType<typeof startFakeDiscord>>

/** JSON, or a form of JSON and files. */
async function readBody(request: IncomingMessage): Promise<Pick<ApiRequest, 'body' | 'files'>> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data'))
    return { body: bytes.length ? (JSON.parse(bytes.toString('utf8')) as Json) : {}, files: [] }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const parts = [...form.values()]
  const payload = parts.find((part) => typeof part === 'string') ?? '{}'
  return {
    body: JSON.parse(payload) as Json,
    files: parts.filter((part) => part instanceof File),
  }
}
