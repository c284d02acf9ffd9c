import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import { createBodyReader } from '../bodies.ts'
import { admit, type Keys } from './admit.ts'
import type { openToolContexts } from './tool-context.ts'
import type { ReportBug } from '../../conversation/run-command.ts'
import { readJson } from '../../json.ts'

export const mcpPath = '/mcp'

/** The longest message that is read has a hundredth of it. */
const limits = { bytes: 1_000_000, bytesTogether: 32_000_000 }

interface McpRouteParts {
  contexts: ReturnType<typeof openToolContexts>
  /** Whose rules hold for programs; empty: nobody's. Slack says itself which workspace asks. */
  workspace: string
  keys: Keys
  reportBug: ReportBug
  now?(): number
}

/** Slack puts who asks into each message; what it signed is true. */
const slackMessageSchema = z.object({
  params: z.object({
    _meta: z.object({ slack: z.object({ team_id: z.string().min(1).max(50) }) }),
  }),
})

/**
 * MCP over streamable HTTP, without sessions: every request stands alone, so any replica can answer it, and a
 * conversation is found by its name. The SDK is loaded with the first request that is taken.
 */
export function createMcpRoute(parts: McpRouteParts) {
  const { contexts, workspace, keys, reportBug, now = Date.now } = parts
  const withBody = createBodyReader(limits)
  const answer = (request: IncomingMessage, response: ServerResponse) =>
    withBody(request, async (read) => {
      if (read === 413) return refuse(response, 413, 'The request is too large.')
      if (read === 503) return refuse(response, 503, 'Too much is being read just now.')
      return answerBody(request, response, read.toString('utf8'))
    })
  const answerBody = async (request: IncomingMessage, response: ServerResponse, body: string) => {
    const caller = admit(request, keys, body, now())
    if (typeof caller === 'object') return refuse(response, caller.status, caller.why)
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST')
      return refuse(response, 405, 'This server answers POST.')
    }
    const parsed = readJson(body)
    if (parsed === undefined) return refuse(response, 400, 'The request is not JSON.', -32_700)
    const asker =
      caller === 'slack'
        ? slackMessageSchema.safeParse(parsed).data?.params._meta.slack.team_id
        : undefined
    const [{ StreamableHTTPServerTransport }, { createMcpServer }] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/streamableHttp.js'),
      import('./server.ts'),
    ])
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: undefined,
      enableJsonResponse: true,
    })
    const server = createMcpServer(contexts(asker ?? workspace), reportBug)
    response.once('close', () => void server.close())
    await server.connect(transport)
    await transport.handleRequest(request, response, parsed)
  }
  return (request: IncomingMessage, response: ServerResponse): void =>
    void answer(request, response).catch((error: unknown) => {
      // Broken off by whoever sent it.
      if (!request.complete) return response.destroy()
      reportBug('mcp', error)
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'Something went wrong here.', -32_603)
    })
}

function refuse(response: ServerResponse, status: number, message: string, code = -32_000): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(status === 401 && { 'www-authenticate': 'Bearer' }),
    ...((status === 413 || status === 503) && { connection: 'close' }),
  })
  response.end(JSON.stringify({ jsonrpc: '2.0', error: { code, message }, id: null }))
}
