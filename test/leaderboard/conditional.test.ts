import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGet } from '../../src/leaderboard/http.ts'
import { readCopy } from '../../src/leaderboard/files.ts'
import { refresh } from '../../src/leaderboard/refresh.ts'
import type { Source } from '../../src/leaderboard/sources/source.ts'
import { benchmark, figure, listing, reading, source } from './builders.ts'

/** What the host publishes: a list of files and the files, each with a validator unless a test says otherwise. */
let bodies: Record<string, string>
let validate: (path: string) => Record<string, string>
let asked: { path: string; conditional: boolean; status: number }[]
let server: Server
let directory: string

beforeEach(async () => {
  bodies = { '/list': '["/a", "/b"]', '/a': '70', '/b': '80', '/prices': '' }
  validate = (path) => ({ etag: `"${bodies[path]}"` })
  asked = []
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  directory = await mkdtemp(join(tmpdir(), 'shortlist-conditional-'))
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await rm(directory, { recursive: true })
})

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '').replace('/board.example', '')
  const { etag, 'last-modified': modified } = validate(path)
  const { 'if-none-match': match, 'if-modified-since': since } = request.headers
  const same = (etag && match === etag) || (modified && since === modified)
  response.statusCode = bodies[path] === undefined ? 404 : same ? 304 : 200
  asked.push({
    path,
    conditional: match !== undefined || since !== undefined,
    status: response.statusCode,
  })
  response.setHeaders(new Map(Object.entries(validate(path))))
  response.end(response.statusCode === 200 ? bodies[path] : undefined)
}

const host = 'https://board.example'
const prices = source('prices', async () => reading({ listings: [listing('openai/gpt-9')] }))
/** Reads a list of files, then each of them. */
const board: Source = source('board', async (download) => {
  const paths = (await download.json(`${host}/list`)) as string[]
  const texts = await Promise.all(
    paths.map((path) => download.text(host + path).catch(() => undefined)),
  )
  return reading({
    benchmarks: [benchmark('board/overall')],
    figures: texts.flatMap((text) => (text ? [figure('gpt-9', Number(text))] : [])),
  })
})

const run = async (options: Partial<Parameters<typeof refresh>[0]> = {}) => {
  asked = []
  const { port } = server.address() as AddressInfo
  const result = await refresh({
    sources: [prices, board],
    directory,
    get: createGet({ mirror: `http://127.0.0.1:${port}`, pauseMs: 1 }),
    readers: 'version-1',
    now: () => new Date('2026-07-01T10:00:00Z'),
    ...options,
  })
  return { ...result, board: result.outcomes[1] }
}
const tomorrow = { now: () => new Date('2026-07-02T10:00:00Z') }
const values = async () => (await readCopy(directory, 'board'))?.figures.map(({ value }) => value)

describe('a source whose files have not changed', () => {
  it('is asked with what its host said of them, is not read again, and counts as fresh', async () => {
    await run()
    expect(asked.every(({ conditional }) => !conditional)).toBe(true)
    const { board: outcome, dataset } = await run(tomorrow)
    expect(outcome).toMatchObject({ unchanged: true, rows: 2 })
    expect(asked.map(({ path, status }) => [path, status])).toEqual([
      ['/list', 304],
      ['/a', 304],
      ['/b', 304],
    ])
    expect(dataset.sources.find(({ id }) => id === 'board')?.readAt).toMatch(/^2026-07-02/)
    expect(dataset.scores).toHaveLength(2)
    expect((await run(tomorrow)).board?.unchanged).toBe(true)
  })

  it('is recognised by its date, too, where the host gives no tag', async () => {
    validate = () => ({ 'last-modified': 'Wed, 01 Jul 2026 08:00:00 GMT' })
    await run()
    expect((await run()).board?.unchanged).toBe(true)
  })
})

describe('a source is read again', () => {
  it('when one of its files changed; what changed is not fetched twice', async () => {
    await run()
    bodies['/b'] = '90'
    const { board: outcome } = await run()
    expect(outcome?.unchanged).toBeUndefined()
    expect(await values()).toEqual([70, 90])
    expect(asked.filter(({ path, status }) => path === '/b' && status === 200)).toHaveLength(1)
  })

  it('when its list names another file', async () => {
    await run()
    bodies = { ...bodies, '/list': '["/a", "/b", "/c"]', '/c': '60' }
    await run()
    expect(await values()).toEqual([70, 80, 60])
  })

  it('when a file of the last reading had no validator', async () => {
    const usual = validate
    validate = (path) => (path === '/a' ? {} : usual(path))
    await run()
    expect((await run()).board?.unchanged).toBeUndefined()
  })

  it('when a file was missing: it may be there by now', async () => {
    bodies['/list'] = '["/a", "/b", "/c"]'
    await run()
    bodies['/c'] = '60'
    await run()
    expect(await values()).toEqual([70, 80, 60])
  })

  it('when another version of the readers wrote the copy', async () => {
    await run()
    expect((await run({ readers: 'version-2' })).board?.unchanged).toBeUndefined()
  })

  it('when the host fails at the question: then it has failed as ever, and the copy stays', async () => {
    await run()
    bodies = {}
    const { board: outcome, dataset } = await run(tomorrow)
    expect(outcome?.failure).toBe('board.example: answered 404 for /list')
    expect(dataset.sources.find(({ id }) => id === 'board')).toMatchObject({
      readAt: '2026-07-01T10:00:00.000Z',
      problem: 'board.example: answered 404 for /list',
    })
    expect(await values()).toEqual([70, 80])
  })

  it('always, where it reads what no host can tell the age of', async () => {
    const own: Source = { ...board, alwaysRead: true }
    await run({ sources: [prices, own] })
    expect((await run({ sources: [prices, own] })).board?.unchanged).toBeUndefined()
  })
})

it('a host that says 304 without being asked has failed', async () => {
  server.removeAllListeners('request')
  server.on('request', (_, response) => response.writeHead(304).end())
  await expect(run()).rejects.toThrow('No price list or no board could be read')
})

it('a source that takes too long in all has failed, however lively its host', async () => {
  let count = 0
  const endless = source('board', async (download) => {
    for (;;) {
      count += 1
      await download.text(`${host}/a`)
    }
  })
  const outcomes: string[] = []
  const refreshing = run({
    sources: [prices, endless],
    sourceTimeoutMs: 50,
    onProgress: ({ failure }) => failure && outcomes.push(failure),
  })
  await expect(refreshing).rejects.toThrow('No price list or no board')
  expect(outcomes).toEqual(['board.example: took too long in all'])
  const before = count
  await new Promise((resolve) => setImmediate(resolve))
  expect(count).toBe(before)
})
