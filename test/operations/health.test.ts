import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { serveHealth } from '../../src/operations/health.ts'

let trouble: string | undefined
let url: string
let close: () => void
beforeEach(async () => {
  trouble = undefined
  const server = await serveHealth({
    host: '127.0.0.1',
    port: 0,
    checks: { dataset: () => undefined, store: () => Promise.resolve(trouble) },
    metrics: () => Promise.resolve({ type: 'text/plain; version=0.0.4', text: 'a 1\n' }),
  })
  close = () => server.close()
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => close())

it('says that the process runs', async () => {
  expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok\n')
})

it('is ready when everything it needs is, and names what is not', async () => {
  const ready = await fetch(`${url}/readyz?verbose`)
  expect(ready.status).toBe(200)
  expect(await ready.json()).toEqual({ ready: true, dataset: 'ok', store: 'ok' })
  trouble = 'connect ECONNREFUSED'
  const broken = await fetch(`${url}/readyz`)
  expect(broken.status).toBe(503)
  expect(await broken.json()).toEqual({
    ready: false,
    dataset: 'ok',
    store: 'connect ECONNREFUSED',
  })
})

it('serves metrics with their content type', async () => {
  const response = await fetch(`${url}/metrics`)
  expect(response.headers.get('content-type')).toMatch(/version=0\.0\.4/)
  expect(await response.text()).toBe('a 1\n')
})

it.each([
  ['POST', '/healthz', 405],
  ['GET', '/', 404],
  ['GET', '/metrics/../../etc/passwd', 404],
  ['GET', '/constructor', 404],
])('answers nothing else: %s %s', async (method, path, status) => {
  expect((await fetch(`${url}${path}`, { method })).status).toBe(status)
})
