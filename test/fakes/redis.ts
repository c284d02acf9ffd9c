import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createClient } from '@keyv/redis'
import { freePort } from './free-port.ts'

/** A real Redis of a test's own, empty at first, that can be stopped, frozen and started again on the same port. */
export interface TestRedis {
  url: string
  start(): Promise<void>
  /** As when its machine dies. */
  stop(): Promise<void>
  /** It keeps its connections and answers nothing. */
  freeze(): void
  thaw(): void
  configure(setting: string, value: string): Promise<void>
  /** Writes a key as it is, as somebody else might. */
  write(key: string, value: string): Promise<void>
  /** All keys and what is in them. */
  dump(): Promise<string>
}

/** Whether there is one to start: without, its tests are skipped. `.ci/run` installs it. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0

export async function startRedis(): Promise<TestRedis> {
  const port = await freePort()
  let server: ChildProcess | undefined
  const redis: TestRedis = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      server = spawn(
        'redis-server',
        ['--port', String(port), '--bind', '127.0.0.1', '--save', ''],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      await new Promise<void>((resolve, reject) => {
        server?.once('error', reject)
        server?.stdout?.on('data', (chunk: Buffer) => {
          if (chunk.includes('Ready to accept connections')) resolve()
        })
      })
    },
    async stop() {
      if (!server || server.exitCode !== null || server.signalCode !== null) return
      const ended = once(server, 'exit')
      server.kill('SIGKILL')
      await ended
    },
    freeze: () => void server?.kill('SIGSTOP'),
    thaw: () => void server?.kill('SIGCONT'),
    configure: async (setting, value) =>
      void (await command(port, ['CONFIG', 'SET', setting, value])),
    write: async (key, value) => void (await command(port, ['SET', key, value])),
    async dump() {
      const keys = (await command(port, ['KEYS', '*'])) as string[]
      const contents = keys.map(async (key) => {
        const kind = await command(port, ['TYPE', key])
        const read = kind === 'zset' ? ['ZRANGE', key, '0', '-1'] : ['GET', key]
        return `${key} ${String(await command(port, read))}`
      })
      return (await Promise.all(contents)).join('\n')
    },
  }
  await redis.start()
  return redis
}

async function command(port: number, words: string[]): Promise<unknown> {
  const client = createClient({ url: `redis://127.0.0.1:${port}` })
  await client.connect()
  const answer: unknown = await client.sendCommand(words)
  await client.close()
  return answer
}
