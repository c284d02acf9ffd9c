import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { ReportBug } from '../../conversation/run-command.ts'
import { createMcpServer } from './server.ts'
import type { ToolContext } from './tool-context.ts'

/** MCP over standard input and output, until the input ends. Nothing else may be written to the output. */
export async function serveStdio(
  context: ToolContext,
  { input, output }: { input: Readable; output: Writable },
  reportBug: ReportBug,
): Promise<void> {
  const transport = new StdioServerTransport(input, output)
  const server = createMcpServer(context, reportBug)
  const ended = once(input, 'end')
  await server.connect(transport)
  await ended
}
