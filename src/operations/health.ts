import type { RequestListener, Server } from 'node:http'
import { listen } from '../listen.ts'
import { createBoundedServer } from '../platforms/edge.ts'

/** Looks at one thing the product needs: what is wrong in plain words, or undefined. */
type Check = () => Promise<string | undefined> | string | undefined

interface HealthParts {
  host: string
  port: number
  /** What has to be right before requests are sent here, by name. */
  checks: Record<string, Check>
  /** The text that Prometheus reads, and its content type. */
  metrics(): Promise<{ type: string; text: string }>
  /** What else is answered on this port, by path. */
  routes?: ReadonlyMap<string, RequestListener>
}

/** Serves `/healthz` (the process runs), `/readyz` (it can answer) and `/metrics`; listening. */
export async function serveHealth({
  host,
  port,
  checks,
  metrics,
  routes,
}: HealthParts): Promise<Server> {
  const pages: Record<string, () => Promise<{ status: number; type: string; text: string }>> = {
    // Without a prototype, so that no other path names anything.
    __proto__: null as never,
    '/healthz': () => Promise.resolve({ status: 200, type: 'text/plain', text: 'ok\n' }),
    async '/readyz'() {
      const found = await look(checks)
      const isReady = Object.values(found).every((state) => state === 'ok')
      const text = `${JSON.stringify({ ready: isReady, ...found })}\n`
      return { status: isReady ? 200 : 503, type: 'application/json', text }
    },
    '/metrics': async () => ({ status: 200, ...(await metrics()) }),
  }
  const server = createBoundedServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    const route = routes?.get(path)
    if (route) {
      route(request, response)
      return
    }
    const page = pages[path]
    if (!page || request.method !== 'GET') return void response.writeHead(page ? 405 : 404).end()
    page().then(
      ({ status, type, text }) => response.writeHead(status, { 'content-type': type }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await listen(server, { host, port, setting: 'HTTP_PORT' })
  return server
}

async function look(checks: Record<string, Check>): Promise<Record<string, string>> {
  const states = Object.entries(checks).map(async ([name, check]) => [
    name,
    (await check()) ?? 'ok',
  ])
  return Object.fromEntries(await Promise.all(states)) as Record<string, string>
}
