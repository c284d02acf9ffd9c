import { inspect } from 'node:util'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { UpstreamError } from '../../src/errors.ts'
import { createGet } from '../../src/leaderboard/http.ts'
import { openVisit } from '../../src/leaderboard/download.ts'

const servers: Server[] = []

/** A real server on the loopback, standing in for every host through the mirror option. */
async function serve(handle: RequestListener) {
  const requests: { url: string; agent: string }[] = []
  const server = createServer((request, response) => {
    requests.push({ url: request.url ?? '', agent: request.headers['user-agent'] ?? '' })
    handle(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { mirror, requests }
}

/** Answers with each status in turn; the last one stays. */
function statuses(...list: number[]): RequestListener {
  return (_request, response) => {
    response.statusCode = (list.length > 1 ? list.shift() : list[0]) ?? 200
    response.end('{"ok":true}')
  }
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

const createDownload = (options: Parameters<typeof createGet>[0]) =>
  openVisit(createGet(options)).download

const url = 'https://board.example/data/table.json?page=1'
const quick = { pauseMs: 1 }

describe('where it asks', () => {
  test('a mirror is asked for host, path and query', async () => {
    const { mirror, requests } = await serve(statuses(200))
    await createDownload({ mirror }).text(url)
    expect(requests.map((request) => request.url)).toEqual([
      '/board.example/data/table.json?page=1',
    ])
  })

  test('without a mirror the live URL is asked', async () => {
    const asked: unknown[] = []
    const send = async (input: unknown) => {
      asked.push(input)
      return new Response('body')
    }
    await createDownload({ fetch: send }).text(url)
    expect(asked).toEqual([url])
  })

  test('it says who asks', async () => {
    const { mirror, requests } = await serve(statuses(200))
    await createDownload({ mirror }).text(url)
    expect(requests[0]?.agent).toMatch(/^shortlist/)
  })
})

describe('what it answers', () => {
  test('the body as text, as JSON and as bytes', async () => {
    const { mirror } = await serve(statuses(200))
    const download = createDownload({ mirror })
    expect(await download.text(url)).toBe('{"ok":true}')
    expect(await download.json(url)).toEqual({ ok: true })
    expect([...(await download.bytes(url))].slice(0, 2)).toEqual([0x7b, 0x22])
  })

  test('a body that is not JSON is the fault of the host', async () => {
    const { mirror } = await serve((_request, response) => response.end('<html>'))
    const answer = createDownload({ mirror }).json(url)
    await expect(answer).rejects.toThrow(UpstreamError)
    await expect(answer).rejects.toThrow('board.example: the answer is not JSON')
  })
})

describe('what it tries again', () => {
  test.each([429, 500, 502, 503])('status %i', async (status) => {
    const { mirror, requests } = await serve(statuses(status, 200))
    expect(await createDownload({ mirror, ...quick }).json(url)).toEqual({ ok: true })
    expect(requests).toHaveLength(2)
  })

  test('a connection that is reset', async () => {
    let first = true
    const { mirror, requests } = await serve((request, response) => {
      if (first) request.socket.destroy()
      else response.end('whole')
      first = false
    })
    expect(await createDownload({ mirror, ...quick }).text(url)).toBe('whole')
    expect(requests).toHaveLength(2)
  })

  test('a body that breaks off half-way', async () => {
    let first = true
    const { mirror } = await serve((request, response) => {
      if (!first) return response.end('whole')
      first = false
      response.writeHead(200, { 'content-length': '1000' })
      return response.write('half', () => request.socket.destroy())
    })
    expect(await createDownload({ mirror, ...quick }).text(url)).toBe('whole')
  })

  test('but only as often as told, and then it says what the host answered', async () => {
    const { mirror, requests } = await serve(statuses(503))
    const answer = createDownload({ mirror, ...quick, attempts: 3 }).text(url)
    await expect(answer).rejects.toThrow('board.example: answered 503')
    await expect(answer).rejects.toThrow(UpstreamError)
    expect(requests).toHaveLength(3)
  })

  test.each([400, 401, 403, 404, 410])('not status %i: it would be the same', async (status) => {
    const { mirror, requests } = await serve(statuses(status))
    await expect(createDownload({ mirror, ...quick }).text(url)).rejects.toThrow(
      `board.example: answered ${status} for /data/table.json`,
    )
    expect(requests).toHaveLength(1)
  })
})

describe('where it is sent on to', () => {
  /** Hosts by name: each address is answered, or sent on to another one. */
  const hosts = (redirects: Record<string, string>) => {
    const asked: string[] = []
    const send = async (input: unknown, init?: RequestInit) => {
      asked.push(String(input))
      expect(init?.redirect).toBe('manual')
      const location = redirects[String(input)]
      return location
        ? new Response(null, { status: 302, headers: { location } })
        : new Response('body')
    }
    return { asked, get: createDownload({ fetch: send, attempts: 1 }) }
  }

  test.each([
    ['another path', 'https://board.example/a', '/b', 'https://board.example/b'],
    [
      'its name with www',
      'https://board.example/a',
      'https://www.board.example/a',
      'https://www.board.example/a',
    ],
    [
      'its storage',
      'https://huggingface.co/a',
      'https://cas-bridge.xethub.hf.co/b',
      'https://cas-bridge.xethub.hf.co/b',
    ],
  ])('it follows to %s', async (_, from, location, to) => {
    const { asked, get } = hosts({ [from]: location })
    expect(await get.text(from)).toBe('body')
    expect(asked).toEqual([from, to])
  })

  test.each([
    'https://other.example/a',
    'http://board.example/a',
    'http://127.0.0.1:9200/',
    'https://board.example.evil.example/',
    'file:///etc/passwd',
    'https://[',
  ])('it does not follow to %s', async (location) => {
    const { asked, get } = hosts({ 'https://board.example/a': location })
    await expect(get.text('https://board.example/a')).rejects.toThrow(/board\.example: sends on to/)
    expect(asked).toHaveLength(1)
  })

  test('it does not follow for ever', async () => {
    const { asked, get } = hosts({ 'https://board.example/a': '/a' })
    await expect(get.text('https://board.example/a')).rejects.toThrow(/more than 5 times/)
    expect(asked).toHaveLength(6)
  })
})

describe('a mirror with a password', () => {
  const login = (mirror: string) => mirror.replace('//', '//ana:s3cret%20pw@')

  test('is asked with it, and it stands in no address and no error', async () => {
    const seen: (string | undefined)[] = []
    const { mirror, requests } = await serve((request, response) => {
      seen.push(request.headers.authorization)
      response.statusCode = seen.length === 1 ? 200 : 404
      response.end('body')
    })
    const download = createDownload({ mirror: login(mirror) })
    expect(await download.text(url)).toBe('body')
    expect(seen).toEqual([`Basic ${Buffer.from('ana:s3cret pw').toString('base64')}`])
    expect(requests[0]?.url).toBe('/board.example/data/table.json?page=1')
    const error = await download.text(url).catch((thrown: unknown) => thrown)
    expect(inspect(error, { depth: 9 })).not.toMatch(/s3cret/)
  })
})

describe('its limits', () => {
  test('JSON that is too deep is the fault of the host', async () => {
    const { mirror } = await serve((_request, response) => response.end('['.repeat(100)))
    const answer = createDownload({ mirror }).json(url)
    await expect(answer).rejects.toThrow('board.example: the JSON is nested deeper than 64')
  })

  test('a host that does not answer in time', async () => {
    const { mirror } = await serve(() => undefined)
    const answer = createDownload({ mirror, timeoutMs: 50, attempts: 1 }).text(url)
    await expect(answer).rejects.toThrow('board.example: gave no answer within 0.05 s')
  })

  test('a body that never ends is cut by the same clock', async () => {
    const { mirror } = await serve((_request, response) => response.write('a'))
    const answer = createDownload({ mirror, timeoutMs: 50, attempts: 1 }).text(url)
    await expect(answer).rejects.toThrow('gave no answer')
  })

  test('a body over the limit is refused, once', async () => {
    const { mirror, requests } = await serve((_request, response) => response.end('x'.repeat(101)))
    const answer = createDownload({ mirror, ...quick, maxBytes: 100 }).text(url)
    await expect(answer).rejects.toThrow('board.example: sent more than 100 bytes')
    expect(requests).toHaveLength(1)
  })

  test('a body of exactly the limit is fine', async () => {
    const { mirror } = await serve((_request, response) => response.end('x'.repeat(100)))
    expect(await createDownload({ mirror, maxBytes: 100 }).text(url)).toHaveLength(100)
  })
})

test('an error keeps its cause for the log', async () => {
  const send = async () => {
    throw new TypeError('getaddrinfo ENOTFOUND')
  }
  const answer = createDownload({ fetch: send, attempts: 1 }).text(url)
  await expect(answer).rejects.toMatchObject({
    message: 'board.example: the connection broke',
    cause: new TypeError('getaddrinfo ENOTFOUND'),
  })
})
