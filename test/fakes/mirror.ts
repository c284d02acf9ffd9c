import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the hosts misbehave; each field alone. */
export interface Fault {
  status?: number
  /** No answer before the asker gives up. */
  hangs?: true
  /** Breaks off after so many bytes of what was promised. */
  truncateAt?: number
  garbage?: true
  /** Share of the rows that are left. */
  keepRows?: number
  /** Multiplies all prices. */
  scale?: number
}

/** A refresh takes so many rows of Aider in place of the bundled copy: fewer than half of that would be refused. */
export const enoughForAider = 120

/** Two of the hosts that sources read from, with a made-up market of models on both; every other URL is a 404. */
export async function startMirror({ models = 80 } = {}) {
  const state: { fault: Fault; asked: string[] } = { fault: {}, asked: [] }
  const server = createServer((request, response) => {
    state.asked.push(request.url ?? '')
    answer(request, response, state.fault, models)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function answer(
  { url = '' }: IncomingMessage,
  response: ServerResponse,
  fault: Fault,
  models: number,
): void {
  const rows = Math.round(models * (fault.keepRows ?? 1))
  const body = url.endsWith('/polyglot_leaderboard.yml')
    ? polyglot(rows)
    : url === '/models.dev/api.json'
      ? prices(rows, fault.scale ?? 1)
      : url === '/models.dev/models.json'
        ? '{}'
        : url.endsWith('/edit_leaderboard.yml')
          ? '[]'
          : undefined
  if (fault.hangs) return
  if (body === undefined || fault.status) {
    response.writeHead(fault.status ?? 404).end()
    return
  }
  if (fault.truncateAt === undefined) response.end(fault.garbage ? '%&$ <not> it: [' : body)
  else {
    response.writeHead(200, { 'content-length': body.length })
    response.write(body.slice(0, fault.truncateAt), () => response.destroy())
  }
}

const numbers = (rows: number) => Array.from({ length: rows }, (_, i) => i + 1)

/** As in Aider's repository. */
const polyglot = (rows: number) =>
  numbers(rows)
    .map(
      (i) => `- dirname: run-${i}
  model: gpt-9.${i}
  edit_format: diff
  pass_rate_2: ${(20 + i / 2).toFixed(1)}
  date: 2026-05-01
`,
    )
    .join('')

/** As models.dev writes it, USD per 1M tokens. */
function prices(rows: number, scale: number): string {
  const models = numbers(rows).map((i) => ({
    id: `gpt-9.${i}`,
    name: `GPT-9.${i}`,
    release_date: '2026-04-01',
    last_updated: '2026-05-01',
    modalities: { input: ['text'], output: ['text'] },
    limit: { context: 200_000 },
    cost: { input: scale * i, output: scale * 4 * i },
  }))
  return JSON.stringify({
    openai: { models: Object.fromEntries(models.map((model) => [model.id, model])) },
  })
}
