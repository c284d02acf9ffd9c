import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked of a model. */
export interface Asked {
  model: string
  messages: { role: string; content: string }[]
  [field: string]: unknown
}

/** How a gateway answers; `content` becomes a whole completion, `body` is sent as it is. */
export type GatewayAnswer =
  | {
      content: string | null
      finish?: string
      refusal?: string
      usage?: unknown
      id?: string
      headers?: Record<string, string>
    }
  | { body: string }
  | { status: number; headers?: Record<string, string> }
  | { hang: 'before' | 'within' }
  | { drop: true }

export interface FakeGateway {
  /** Ends in `/v1`. */
  baseUrl: string
  /** What was asked so far, in order. */
  asked: Asked[]
  /** Authorization headers so far. */
  keys: Set<string>
  /** How it answers who asks for its notes of an answer, in order; without, it keeps none. */
  notes: ({ body: string } | { status: number })[]
  /** What notes were asked for, by path. */
  noted: string[]
  close(): Promise<void>
}

/** A gateway on this machine that serves many models, for the real SDK to talk to. */
export async function startFakeGateway(
  models: string[],
  answer: (asked: Asked, count: number) => GatewayAnswer | Promise<GatewayAnswer>,
): Promise<FakeGateway> {
  const asked: Asked[] = []
  const keys = new Set<string>()
  const notes: FakeGateway['notes'] = []
  const noted: string[] = []
  const server = createServer((request, response) => {
    void readBody(request).then(async (body) => {
      keys.add(request.headers.authorization ?? '')
      if (request.url?.includes('/generation')) {
        noted.push(request.url)
        return send(request, response, notes.shift() ?? { status: 404 })
      }
      if (request.method === 'GET')
        return sendJson(response, { object: 'list', data: models.map((id) => ({ id })) })
      const one = JSON.parse(body) as Asked
      asked.push(one)
      return send(request, response, await answer(one, asked.length))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    keys,
    notes,
    noted,
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function send(request: IncomingMessage, response: ServerResponse, answer: GatewayAnswer): void {
  if ('drop' in answer) return void request.socket.destroy()
  if ('hang' in answer) {
    if (answer.hang === 'within')
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"choices":[')
    return
  }
  if ('status' in answer)
    return void response
      .writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers })
      .end('{"error":{"message":"no"}}')
  if ('body' in answer)
    return void response.writeHead(200, { 'content-type': 'application/json' }).end(answer.body)
  const { content, finish = 'stop', refusal = null, id = 'chatcmpl-1', headers } = answer
  const usage = 'usage' in answer ? answer.usage : { prompt_tokens: 100, completion_tokens: 20 }
  const message = { role: 'assistant', content, refusal }
  const choices = [{ index: 0, finish_reason: finish, message }]
  sendJson(response, { id, choices, usage }, headers)
}

function sendJson(response: ServerResponse, value: unknown, headers = {}): void {
  response
    .writeHead(200, { 'content-type': 'application/json', ...headers })
    .end(JSON.stringify(value))
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
