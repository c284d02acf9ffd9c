import { readFileSync } from 'node:fs'
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { shortId } from '../../context.ts'
import { apology, type ReportBug } from '../../conversation/run-command.ts'
import { UserError } from '../../errors.ts'
import { printable, printableIn } from '../../printable.ts'
import { boardBlocks } from '../../reply/answers/boards.ts'
import { renderBlocks } from '../../reply/text.ts'
import type { Engine } from '../../leaderboard/standings.ts'
import type { ToolAnswer } from './short-json.ts'
import type { ToolContext } from './tool-context.ts'
import { tools } from './tools/index.ts'

const { version } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { version: string }

const instructions =
  'Answers which language model to use for a job, from published figures. Call recommend_model with the job in plain words, then refine_recommendation with the conversation it returns. Every number is from a dated source; do not add figures of your own.'

/** The product as one MCP server, for one connection or one request. */
export function createMcpServer(context: ToolContext, reportBug: ReportBug): McpServer {
  const server = new McpServer({ name: 'shortlist', version }, { instructions })
  for (const { name, title, description, input, output, run } of tools)
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      async (taken: Record<string, unknown>) => {
        try {
          return shown(await run(taken, context))
        } catch (error) {
          return refused(error, reportBug)
        }
      },
    )
  server.registerResource(
    'dataset',
    'shortlist://dataset',
    {
      title: 'State of the data',
      description: 'Every source with its date, number of rows, and whether it is fresh',
      mimeType: 'application/json',
    },
    ({ href }) => ({
      contents: [
        {
          uri: href,
          mimeType: 'application/json',
          text: JSON.stringify(datasetState(context.services().engine)),
        },
      ],
    }),
  )
  server.registerResource(
    'board',
    new ResourceTemplate('shortlist://boards/{id}', {
      list: () => ({
        resources: context.services().engine.dataset.sources.map(({ id, name, asOf }) => ({
          uri: `shortlist://boards/${encodeURIComponent(id)}`,
          name,
          description: `Data of ${asOf}`,
          mimeType: 'text/plain',
        })),
      }),
    }),
    { title: 'Leaderboard', description: 'What a board measures, how to read it, first places' },
    ({ href }, { id }) => ({
      contents: [
        {
          uri: href,
          mimeType: 'text/plain',
          text: boardText(context.services().engine, decodeURIComponent(String(id))),
        },
      ],
    }),
  )
  return server
}

const shown = ({ text, data }: ToolAnswer) => ({
  content: [{ type: 'text' as const, text: printable(text) }],
  structuredContent: printableIn(data),
})

/** What the caller can mend is said; anything else is a bug, reported with an id. */
function refused(error: unknown, reportBug: ReportBug) {
  const id = shortId()
  if (!(error instanceof UserError)) reportBug(id, error)
  const text = error instanceof UserError ? error.message : apology(id)
  return { isError: true, content: [{ type: 'text' as const, text: printable(text) }] }
}

/** How old the data are, source by source. */
function datasetState({ dataset }: Engine): Record<string, unknown> {
  return {
    asOf: dataset.asOf,
    models: dataset.models.length,
    offers: dataset.offers.length,
    benchmarks: dataset.benchmarks.length,
    sources: dataset.sources.map(({ id, name, url, asOf, rows, licence, problem }) => ({
      id,
      name,
      url,
      asOf,
      rows,
      licence,
      ...(problem && { problem }),
    })),
  }
}

/** One board as people read it. */
function boardText(engine: Engine, id: string): string {
  const source = engine.dataset.sources.find((one) => one.id === id)
  if (!source) throw new UserError(`There is no board "${id.slice(0, 80)}".`)
  return renderBlocks(boardBlocks(engine, source), 100)
}
