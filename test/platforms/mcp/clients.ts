import { once } from 'node:events'
import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Services } from '../../../src/command.ts'
import type { Gate } from '../../../src/conversation/gate.ts'
import { serveHealth } from '../../../src/operations/health.ts'
import { openToolContexts } from '../../../src/platforms/mcp/tool-context.ts'
import { createMcpRoute, mcpPath } from '../../../src/platforms/mcp/http.ts'
import { openStore, type Store } from '../../../src/store/store.ts'
import { makeServices } from '../../fixtures/services.ts'

export interface Answer {
  text: string
  data: Record<string, unknown>
  isError: boolean
}

/** The official client at one of our servers. */
export interface Connected {
  client: Client
  call(name: string, taken?: Record<string, unknown>): Promise<Answer>
  close(): Promise<void>
}

async function connected(
  transport: StdioClientTransport | StreamableHTTPClientTransport,
  end: () => Promise<void> = () => Promise.resolve(),
): Promise<Connected> {
  const client = new Client({ name: 'test', version: '1.0.0' })
  await client.connect(transport)
  return {
    client,
    async call(name, taken = {}) {
      const { content, structuredContent, isError } = await client.callTool({
        name,
        arguments: taken,
      })
      const [first] = content as { text: string }[]
      return {
        text: first?.text ?? '',
        data: (structuredContent ?? {}) as Record<string, unknown>,
        isError: isError === true,
      }
    },
    async close() {
      await client.close()
      await end()
    },
  }
}

/** The process that a coding tool starts, on the bundled data. */
export function overStdio(): Promise<Connected> {
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: ['src/start.mjs', 'mcp'],
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: '/nowhere' },
    stderr: 'ignore',
  })
  return connected(transport)
}

export interface HttpOptions {
  services?: Services
  store?: Store
  token?: string
  slackSigningSecret?: string
  now?: () => number
  gate?: Gate
  /** Of errors that are nobody's fault but ours. */
  bugs?: unknown[]
}

/** The port of health and metrics, with `/mcp` on it. */
export async function serveMcp(options: HttpOptions = {}) {
  const { services, store, token, slackSigningSecret, now, gate, bugs = [] } = options
  const reportBug = (_: string, error: unknown) => void bugs.push(error)
  const built = services ?? makeServices()
  const contexts = openToolContexts({
    services: { of: () => built },
    store: store ?? (await openStore('memory:')),
    reportBug,
    gate,
  })
  const server = await serveHealth({
    host: '127.0.0.1',
    port: 0,
    checks: {},
    metrics: () => Promise.resolve({ type: 'text/plain', text: '' }),
    routes: new Map([
      [
        mcpPath,
        createMcpRoute({
          contexts,
          workspace: '',
          keys: { token, slackSigningSecret },
          reportBug,
          now,
        }),
      ],
    ]),
  })
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }
  return { port, url: new URL(`http://127.0.0.1:${port}${mcpPath}`), close }
}

export async function overHttp(options: HttpOptions = {}): Promise<Connected> {
  const { url, close } = await serveMcp(options)
  return connected(clientOf(url, options.token), close)
}

const clientOf = (url: URL, token?: string) =>
  new StreamableHTTPClientTransport(url, {
    requestInit: { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } },
  })

/** One more client at a server that runs. */
export const connectTo = (url: URL, token?: string) => connected(clientOf(url, token))

/** The first message of every client. */
export const initialize = JSON.stringify({
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  },
})

/** A server that ends with its test. */
export async function serve(options: HttpOptions = {}) {
  const server = await serveMcp(options)
  onTestFinished(server.close)
  return server
}

/** Sends headers as they are: `fetch` would set its own host. */
export function send(
  port: number,
  headers: Record<string, string> = {},
  body: string = initialize,
  method = 'POST',
): Promise<{ status?: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { port, host: '127.0.0.1', path: '/mcp', method, agent: false },
      (response) => {
        let text = ''
        response.on('data', (chunk: Buffer) => (text += chunk.toString()))
        response.on('end', () => resolve({ status: response.statusCode, text }))
      },
    )
    sent.on('error', reject)
    sent.setHeader('content-type', 'application/json')
    sent.setHeader('accept', 'application/json, text/event-stream')
    for (const [name, value] of Object.entries(headers)) sent.setHeader(name, value)
    sent.end(body)
  })
}
