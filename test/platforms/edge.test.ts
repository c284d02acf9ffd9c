import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { listen } from '../../src/listen.ts'
import { createEdge, type EdgeLimits, type Take } from '../../src/platforms/edge.ts'

const limits: EdgeLimits = {
  bytes: 1000,
  bytesTogether: 3000,
  connections: 20,
  headersMs: 200,
  requestMs: 400,
}

let server: ReturnType<typeof createEdge>
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

async function open(take: Take) {
  server = createEdge((path) => (path === '/events' ? take : undefined), limits)
  await listen(server, { host: '127.0.0.1', port: 0, setting: 'PORT' })
  const { port } = server.address() as AddressInfo
  const post = async (body: string) =>
    (await fetch(`http://127.0.0.1:${port}/events`, { method: 'POST', body })).status
  return { port, post }
}

/** Holds requests until they are released. */
function holding() {
  let release: () => void = () => undefined
  const released = new Promise<void>((resolve) => (release = resolve))
  const held: number[] = []
  const take: Take = async (body) => {
    held.push(body.length)
    await released
  }
  return { take, held, release }
}

describe('what anybody can send', () => {
  it('is taken whole, up to a length', async () => {
    const bodies: string[] = []
    const { post } = await open(async (body) => bodies.push(body.toString()))
    expect([await post('{}'), await post('x'.repeat(1000)), await post('x'.repeat(1001))]).toEqual([
      202, 202, 413,
    ])
    expect(bodies.map(({ length }) => length)).toEqual([2, 1000])
  })

  it('is held up to a length together, and what was held is given back', async () => {
    const { take, held, release } = holding()
    const { post } = await open(take)
    const body = 'x'.repeat(1000)
    const first = [post(body), post(body), post(body)]
    while (held.length < 3) await new Promise(setImmediate)
    expect(await post(body)).toBe(503)
    release()
    expect(await Promise.all(first)).toEqual([202, 202, 202])
    // Refused ones, however many, leave nothing behind either.
    for (let i = 0; i < 20; i += 1) expect(await post('x'.repeat(2000))).toBe(413)
    expect(await post(body)).toBe(202)
  })

  it.each([
    ['no end of its head', 'POST /events HTTP/1.1\r\nhost: x\r\n'],
    ['no end of its body', 'POST /events HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n{'],
  ])('has time: %s', async (_, head) => {
    const { port, post } = await open(async () => undefined)
    const socket = connect(port, '127.0.0.1').resume()
    socket.on('error', () => undefined)
    socket.write(head)
    await once(socket, 'close')
    expect(await post('{}')).toBe(202)
  })

  it('does no harm by what becomes of it', async () => {
    const { post } = await open(() => Promise.reject(new Error('bug')))
    await expect(post('{}')).rejects.toThrow('fetch failed')
    await expect(post('{}')).rejects.toThrow('fetch failed')
  })
})

it('names the setting of a port that cannot be had', async () => {
  const { port } = await open(async () => undefined)
  const other = createServer()
  const where = { host: '127.0.0.1', port, setting: 'HTTP_PORT' }
  await expect(listen(other, where)).rejects.toThrow(`HTTP_PORT ${port} is in use`)
  const elsewhere = { ...where, host: '203.0.113.9' }
  await expect(listen(other, elsewhere)).rejects.toThrow(
    'HOST 203.0.113.9 is no address of this machine',
  )
})
