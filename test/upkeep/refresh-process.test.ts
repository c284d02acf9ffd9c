import { existsSync } from 'node:fs'
import { expect, it } from 'vitest'
import { runRefreshProcess } from '../../src/upkeep/refresh-process.ts'

const run = (script: string, signal = new AbortController().signal, ...options: string[]) => {
  const warnings: string[] = []
  const command = [...options, '-e', script]
  const summary = runRefreshProcess((line) => void warnings.push(line), signal, command)
  return { summary, warnings }
}

it('ends with what the process says on its standard output', async () => {
  const { summary, warnings } = run(
    "console.log('3 models\\n2 scores'); console.error('ok  a board')",
  )
  expect(await summary).toBe('3 models\n2 scores')
  expect(warnings).toEqual([])
})

it('tells of each source that failed', async () => {
  const { summary, warnings } = run("console.error('failed  LiveBench: answered 503')")
  await summary
  expect(warnings).toEqual(['Refresh: failed  LiveBench: answered 503'])
})

it('fails with the last words of a process that failed', async () => {
  const { summary } = run("console.error('one\\nno disk space'); process.exitCode = 1")
  await expect(summary).rejects.toThrow('no disk space')
})

it('says how a process ended that was killed', async () => {
  const { summary } = run("process.kill(process.pid, 'SIGKILL')")
  await expect(summary).rejects.toThrow('it was ended by SIGKILL')
})

it('takes the process along when it is told to stop', async () => {
  const stop = new AbortController()
  const { summary } = run('setInterval(() => {}, 1000)', stop.signal)
  stop.abort()
  await expect(summary).rejects.toThrow('aborted')
})

it('is held to its memory', async () => {
  const { summary } = run("console.log(require('v8').getHeapStatistics().heap_size_limit / 1e6)")
  expect(Number(await summary)).toBeLessThan(400)
})

it('ends where it wants more, and this process does not', async () => {
  const { signal } = new AbortController()
  const script = 'const held = []; for (;;) held.push(new Array(1e6).fill(held.length + 0.5))'
  const { summary } = run(script, signal, '--max-old-space-size=32')
  await expect(summary).rejects.toThrow('it was ended by SIGABRT')
})

it.runIf(existsSync('/proc/self/status'))(
  'is held to it with what lies outside of its objects, too',
  async () => {
    const { summary } = run(
      'const held = []; setInterval(() => held.push(Buffer.alloc(64_000_000, 1)), 60)',
    )
    await expect(summary).rejects.toThrow('it took more than 512 MB')
  },
)
