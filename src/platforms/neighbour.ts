import { request, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Another server of this process, in another thread, for what arrives under one path of the common port. */
export interface Neighbour {
  path: string
  /** The local socket it listens at. */
  socket: string
}

export function neighbourAt(path: string): Neighbour {
  const name = `shortlist-${process.pid}`
  const socket =
    process.platform === 'win32' ? String.raw`\\.\pipe\${name}` : join(tmpdir(), `${name}.sock`)
  return { path, socket }
}

/** Hands a request on as it came, and the answer back. */
export function handOn(
  { socket: socketPath }: Neighbour,
  incoming: IncomingMessage,
  response: ServerResponse,
): void {
  const { method, url: path, headers } = incoming
  const onward = request({ socketPath, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.on('error', () => response.destroy()).pipe(response)
  })
  onward.on('error', () => {
    // It is not there yet, or no longer.
    if (response.headersSent) response.destroy()
    else response.writeHead(503).end()
  })
  response.on('close', () => onward.destroy())
  incoming.pipe(onward)
}
