/**
 * `npm run bombs -- [word]`: `npm run refresh` against sources that send one bomb after the other, first some of them and
 * then all, in the memory that a running process gives it. Prints time, the most memory it held, and what it said.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { limits } from '../../src/leaderboard/bounds.ts'
import { memoryLimits } from '../../src/upkeep/refresh-process.ts'

const main = fileURLToPath(new URL('../../src/start.mjs', import.meta.url))
const word = process.argv[2] ?? ''
/** The others are not there; or every source sends it. */
const hostiles = { some: /models\.dev|openrouter/, all: /./ }
const gigabyte = gzipSync(Buffer.alloc(1_000_000_000, 32), { level: 9 })

const packed = (body: Buffer, encoding: string) => (response: ServerResponse) =>
  void response.writeHead(200, { 'content-encoding': encoding }).end(body)
const plain = (body: Buffer | string) => (response: ServerResponse) => void response.end(body)
const bombs: Record<string, (response: ServerResponse) => void> = {
  'an archive of 1 GB': plain(
    Buffer.from(zipSync({ 'a.csv': new Uint8Array(1_000_000_000) }, { level: 9 })),
  ),
  'gzip of 1 GB': packed(gigabyte, 'gzip'),
  'gzip of 1 GB, twice': packed(gzipSync(gigabyte), 'gzip, gzip'),
  'JSON of 7 million levels': plain('['.repeat(15_000_000)),
  'JSON of 7.5 million values': plain(`[${'1,'.repeat(7_500_000)}1]`),
  'JSON just below what is taken': plain(`[${'{"a":{}},'.repeat(limits.values / 2.1)}1]`),
  'tables just below what is taken': plain(`a,b\n${'1,2\n'.repeat(limits.values / 2.1)}`),
  'YAML just below what is taken': plain(`[${'{a: {}},'.repeat(limits.yamlCharacters / 8.5)}1]`),
  'CSV of 15 million cells': plain(`a,b\n${','.repeat(15_000_000)}`),
  'a text of 15 MB': plain(JSON.stringify('x'.repeat(15_000_000))),
  'no end': (response) => {
    const more = () => void (response.write(Buffer.alloc(65_536, 32)) && setImmediate(more))
    response.on('drain', more)
    more()
  },
}

const rows = Object.entries(bombs).flatMap(([name, send]) =>
  Object.entries(hostiles).map(([who, hostile]) => ({ name: `${name}, ${who}`, send, hostile })),
)
for (const { name, send, hostile } of rows.filter((row) => row.name.includes(word))) {
  const server = createServer((request, response) =>
    hostile.test(request.url ?? '') ? send(response) : void response.writeHead(404).end(),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-bomb-'))
  const mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const began = performance.now()
  const child = spawn(process.execPath, [...memoryLimits, main, 'refresh'], {
    env: { PATH: process.env['PATH'], SOURCE_MIRROR: mirror, DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  let megabytes = 0
  const look = async () => {
    const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '')
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(status) ?? []
    if (kilobytes) megabytes = Math.round(Number(kilobytes) / 1024)
  }
  const timer = setInterval(() => void look(), 50)
  const [code] = (await once(child, 'exit')) as [number | null]
  clearInterval(timer)
  const seconds = Math.round((performance.now() - began) / 1000)
  const reason = said.split('\n').find((line) => line.startsWith('failed') && hostile.test(line))
  console.log(`| ${name} | exit ${code} | ${seconds} s | ${megabytes} MB | ${reason ?? ''} |`)
  server.close()
  server.closeAllConnections()
  await rm(folder, { recursive: true })
}
