/** What somebody who can reach the port may try against everybody else. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { connectTo, serveMcp } from './clients.ts'

const head = (bytes: number) =>
  `POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${bytes}\r\n\r\n`

async function serve() {
  const bugs: unknown[] = []
  const server = await serveMcp({ bugs })
  onTestFinished(server.close)
  const open = async (start: string | Buffer) => {
    const socket = connect(server.port, '127.0.0.1')
    socket.on('error', () => undefined)
    await new Promise((done) => void socket.write(start, done))
    return socket
  }
  const stillAnswers = async () => {
    const { call, close } = await connectTo(server.url)
    const { text } = await call('recommend_model', { use_case: 'Label support tickets' })
    expect(text).toMatch(/Atlas|Start with/)
    await close()
  }
  return { ...server, bugs, open, stillAnswers }
}

it('bodies that never end are held up to a size together; others are told to come back', async () => {
  const { url, open, bugs } = await serve()
  const slow = []
  for (let i = 0; i < 40; i += 1) slow.push(await open(head(950_000) + ' '.repeat(900_000)))
  const before = process.memoryUsage().arrayBuffers
  const response = await fetch(url, { method: 'POST', body: ' '.repeat(900_000) })
  expect(response.status).toBe(503)
  expect(before).toBeLessThan(100_000_000)
  for (const socket of slow) socket.destroy()
  await expect
    .poll(async () => (await fetch(url, { method: 'POST', body: '{' })).status, { timeout: 10_000 })
    .toBe(400)
  expect(bugs).toEqual([])
})

it('a body of 100 MB is never kept', async () => {
  const { open, bugs, stillAnswers } = await serve()
  const socket = await open(head(100_000_000))
  const piece = Buffer.alloc(1_000_000, 32)
  let answer = ''
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  for (let sent = 0; sent < 100 && !socket.destroyed; sent += 1)
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), once(socket, 'close')])
  await expect.poll(() => answer, { timeout: 10_000 }).toMatch(/^HTTP\/1\.1 413/)
  expect(process.memoryUsage().arrayBuffers).toBeLessThan(100_000_000)
  await stillAnswers()
  expect(bugs).toEqual([])
})

it.each([
  ['breaks off', `${head(1000)}{`],
  ['speaks something else', 'SSH-2.0-OpenSSH_9.9\r\n\r\n'],
  ['nests without end', `${head(900_000)}${'['.repeat(900_000)}`],
  [
    'nests a message',
    (() => {
      const body = `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${'{"a":'.repeat(90_000)}1${'}'.repeat(90_000)}}`
      return `${head(body.length)}${body}`
    })(),
  ],
])('who %s harms nobody', async (_, start) => {
  const { open, bugs, stillAnswers } = await serve()
  const socket = await open(start)
  socket.end()
  await Promise.race([once(socket, 'close'), once(socket.resume(), 'end')])
  await stillAnswers()
  expect(bugs).toEqual([])
})
